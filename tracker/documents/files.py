"""Opening files, with a sentence for what cannot be opened."""

from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedReader
from pathlib import Path

from tracker.errors import DocumentError


@contextmanager
def opened(path: Path) -> Iterator[BufferedReader]:
    """The file's bytes. Raises DocumentError where it is not there, is a folder or cannot be read."""
    try:
        with path.open("rb") as stream:
            yield stream
    except FileNotFoundError as error:
        raise DocumentError(f"There is no file {path}.", value=str(path), remedy="Check its name.") from error
    except IsADirectoryError as error:
        raise DocumentError(f"{path} is a folder.", value=str(path), remedy="Name the files in it.") from error
    except (PermissionError, ValueError) as error:
        raise DocumentError(f"{path} cannot be opened.", value=str(path), remedy="Check the file.") from error
    except OSError as error:
        problem = f"{path} cannot be read ({error.strerror})."
        raise DocumentError(problem, value=str(path), remedy="Check the file.") from error
