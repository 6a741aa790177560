"""What all commands share: one line for what was bad, exit codes, quiet ends of pipes, safe text, progress."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import typer

from tracker.errors import TrackerError

if TYPE_CHECKING:
    from rich.console import Console

BAD_INPUT = 1
_WIDTH_IN_A_PIPE = 160


@dataclass
class Complaints:
    """Says what was bad, one line each, when it comes; the rest goes on, and the exit code tells in the end."""

    count: int = 0

    def add(self, error: TrackerError) -> None:
        """Say on standard error what was wrong and what to do."""
        self.count += 1
        complain(error)

    def settle(self) -> None:
        """End with exit code 1 where anything was bad."""
        if self.count:
            raise typer.Exit(BAD_INPUT)


def complain(error: TrackerError) -> None:
    """One line on standard error."""
    typer.echo(f"tracker: {shown(str(error))}", err=True)


@contextmanager
def reported() -> Iterator[Complaints]:
    """Around a command's work: what the user can mend is one line and exit code 1; a closed pipe ends quietly."""
    complaints = Complaints()
    try:
        yield complaints
        sys.stdout.flush()
    except TrackerError as error:
        complaints.add(error)
    except BrokenPipeError:
        # Nothing may be written at the interpreter's end either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(0) from None
    complaints.settle()


def shown(text: str) -> str:
    """Text as it may stand on a terminal: one line, without control characters or marks that turn its direction."""
    return " ".join("".join(character if character.isprintable() else " " for character in text).split())


def write_line(line: str) -> None:
    """A line of UTF-8 on standard output, whatever the terminal's encoding."""
    sys.stdout.flush()
    sys.stdout.buffer.write(line.encode("utf-8") + b"\n")


def console() -> "Console":
    """Standard output for tables: as wide as the terminal, of a fixed width in a pipe."""
    from rich.console import Console

    return Console(width=None if sys.stdout.isatty() else _WIDTH_IN_A_PIPE, highlight=False, markup=False, emoji=False)


@contextmanager
def progress(label: str, total: int | None, *, hidden: bool = False) -> Iterator[Callable[[], None]]:
    """A bar on standard error where that is a terminal; gives what to call after each step."""
    if hidden or total == 1 or not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(label, total=total)
        yield lambda: bar.advance(task)
