"""What a run of the command line comes to."""

from collections.abc import Callable


class Ran:
    """What a command printed, and how it ended."""

    def __init__(self, code: int, output: str, errors: str) -> None:
        self.code = code
        self.output = output
        self.errors = errors

    @property
    def lines(self) -> list[str]:
        """What was printed, line by line."""
        return self.output.splitlines()


Run = Callable[..., Ran]
