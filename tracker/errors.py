"""Everything that can go wrong for a reason the user can mend.

TrackerError
├── InputError            what was given cannot be read
│   ├── DateError         not a date, or an impossible one
│   ├── DocumentError     not text, empty, wrong encoding, no such file
│   └── ImportFileError   a file of events that cannot be taken in
│       └── LinesError    some lines of it cannot be read
├── StoreError            the store cannot be opened, or is of another version
├── NotFoundError         no such event, actor or document
├── ExportError           a file cannot be made of this, or not on this computer
└── KnowledgeError        a data file of the package contradicts itself
"""

from collections.abc import Sequence


class TrackerError(Exception):
    """What was wrong (`value`) and what to do about it (`remedy`)."""

    def __init__(self, problem: str, *, value: object = None, remedy: str = "") -> None:
        super().__init__(problem)
        self.problem = problem
        self.value = value
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.problem} {self.remedy}".strip()


class InputError(TrackerError):
    """What was given cannot be read."""


class DateError(InputError):
    """Not a date, or an impossible one."""


class DocumentError(InputError):
    """Not text, empty, in a wrong encoding, or not there."""


class ImportFileError(InputError):
    """A file of events that cannot be taken in."""


class LinesError(ImportFileError):
    """Lines of a table of events that cannot be read; `problems` are a sentence for each."""

    def __init__(self, problems: Sequence[str]) -> None:
        more = len(problems) - 1
        others = f" {more:,} other {'line is' if more == 1 else 'lines are'} wrong too." if more else ""
        super().__init__(problems[0] + others, value=tuple(problems))
        self.problems = tuple(problems)


class StoreError(TrackerError):
    """The store cannot be opened, or is of another version."""


class NotFoundError(TrackerError):
    """No such event, actor or document."""


class ExportError(TrackerError):
    """A file cannot be made of this, or not on this computer."""


class KnowledgeError(TrackerError):
    """A data file of the package contradicts itself."""
