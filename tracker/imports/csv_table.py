"""A CSV file as lines with named cells: what is no table, or too large, is refused in one sentence."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from io import StringIO
from threading import Lock

from tracker.errors import ImportFileError
from tracker.exports.csv_columns import COLUMNS, OTHERS, unguarded

DELIMITERS = ",;\t"
MOST_LINES, LONGEST_CELL = 200_000, 5_000_000
OTHER_NAMES = {"event": "title", "actors": OTHERS, "participants": OTHERS, "quotation": "sentence"}
SHOWN = 60
# The limit of the csv library is one for the whole program.
_LIMIT = Lock()


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the table: its number in the file, and its cells by column, the guard against formulas undone."""

    number: int
    cells: dict[str, str]


def read_table(data: str | bytes) -> tuple[Line, ...]:
    """The lines of a file's text; raises ImportFileError."""
    text = _decoded(data)
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise ImportFileError(f"Line {line} holds a NUL character: this is no text.")
    delimiter = _delimiter(text)
    with _LIMIT:
        before = csv.field_size_limit(LONGEST_CELL)
        try:
            return tuple(_lines(text, delimiter))
        finally:
            csv.field_size_limit(before)


def _decoded(data: str | bytes) -> str:
    try:
        text = data.decode("utf-8") if isinstance(data, bytes) else data
    except UnicodeDecodeError as error:
        remedy = "Save it as “CSV UTF-8”."
        raise ImportFileError(
            f"The file is not UTF-8 at byte {error.start}.", value=error.start, remedy=remedy
        ) from error
    return text.removeprefix("\ufeff")


def _delimiter(text: str) -> str:
    """What parts the cells: the sign that gives most of the first line's names a meaning."""
    head = text.partition("\n")[0]

    def known(sign: str) -> int:
        try:
            return sum(_name(cell) in COLUMNS for cell in next(csv.reader([head], delimiter=sign), []))
        except csv.Error:
            return 0

    return max(DELIMITERS, key=known)


def _lines(text: str, delimiter: str) -> Iterator[Line]:
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    head: list[str] | None = None
    begin, count = 1, 0
    while True:
        try:
            row = next(reader)
        except StopIteration:
            break
        except csv.Error as error:
            raise _broken(error, begin) from error
        number, begin = begin, reader.line_num + 1
        if not any(cell.strip() for cell in row):
            continue
        if head is None:
            head = _head(row)
            continue
        count += 1
        if count > MOST_LINES:
            raise ImportFileError(
                f"The file has more than {MOST_LINES:,} events.", remedy="Part it into several files."
            )
        yield _line(number, head, row)
    if head is None:
        raise ImportFileError("The file is empty.", remedy="It needs a first line with at least the column “title”.")


def _line(number: int, head: list[str], row: list[str]) -> Line:
    if any(cell.strip() for cell in row[len(head) :]):
        raise ImportFileError(f"Line {number} has {len(row)} cells, and the first line names {len(head)} columns.")
    return Line(number, {name: unguarded(cell) for name, cell in zip(head, row, strict=False)})


def _head(row: list[str]) -> list[str]:
    """The names of the columns; raises ImportFileError where one is unknown or told twice."""
    names = [_name(cell) for cell in row]
    while names and not names[-1]:
        names.pop()
    for name, cell in zip(names, row, strict=False):
        if name not in COLUMNS:
            remedy = f"Take it out, or name it one of: {', '.join(COLUMNS)}."
            raise ImportFileError(f"The column “{cell[:SHOWN]}” is not known.", value=cell, remedy=remedy)
        if names.count(name) > 1:
            raise ImportFileError(f"The column “{name}” is there twice.", value=name)
    if "title" not in names:
        raise ImportFileError("There is no column “title”.", remedy="The first line names the columns.")
    return names


def _name(cell: str) -> str:
    name = " ".join(cell.removeprefix("\ufeff").split()).casefold()
    return OTHER_NAMES.get(name, name)


def _broken(error: csv.Error, line: int) -> ImportFileError:
    if "field larger" in str(error):
        problem = f"Line {line} has a cell of more than {LONGEST_CELL:,} characters."
        return ImportFileError(problem, value=line)
    problem = f"Line {line} is no line of a table: a quotation mark stands alone or is not closed."
    return ImportFileError(problem, value=line, remedy="Save the table as CSV again.")
