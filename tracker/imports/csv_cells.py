"""The cells of a line as values; what cannot be read is told with its line and column."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar, cast

from pydantic import BaseModel, TypeAdapter, ValidationError

from tracker.dates.edtf import from_edtf, to_edtf
from tracker.dates.typed import read_typed
from tracker.dates.value import DateValue
from tracker.errors import DateError, InputError
from tracker.imports.csv_table import Line

YES, NO = ("yes", "true", "1", "y", "x"), ("no", "false", "0", "n", "")
SHOWN = 60
Word = TypeVar("Word", bound=StrEnum)
Value = TypeVar("Value")


class CellError(Exception):
    """A cell that cannot be read, in a sentence that names its line and column."""


class Cells:
    """The cells of one line."""

    def __init__(self, line: Line) -> None:
        self.line = line

    def problem(self, column: str, words: str) -> CellError:
        """A sentence about a cell."""
        return CellError(f"Line {self.line.number}, column “{column}”: {words}")

    @contextmanager
    def told(self, column: str) -> Iterator[None]:
        """Around the reading of a cell: what is wrong is told with its place."""
        try:
            yield
        except InputError as error:
            raise self.problem(column, str(error)) from error

    def raw(self, column: str) -> str:
        """The cell as it stands, empty where there is none."""
        return self.line.cells.get(column, "")

    def word(self, column: str) -> str | None:
        """The cell without space around it, None where it is empty."""
        return self.raw(column).strip() or None

    def names(self, column: str) -> list[str]:
        """The names in a cell that semicolons part."""
        return [name.strip() for name in self.raw(column).split(";") if name.strip()]

    def one_of(self, column: str, words: type[Word], usual: Word) -> Word:
        """A word of an enumeration, in any case; the usual one where the cell is empty."""
        written = self.word(column)
        if written is None:
            return usual
        try:
            return words(next(word for word in words if word.value.casefold() == written.casefold()))
        except StopIteration:
            known = ", ".join(word.value for word in words)
            raise self.problem(column, f"“{written[:SHOWN]}” is none of {known}.") from None

    def maybe(self, column: str, words: type[Word]) -> Word | None:
        """A word of an enumeration, None where the cell is empty."""
        return self.one_of(column, words, next(iter(words))) if self.word(column) else None

    def yes(self, column: str) -> bool:
        """Whether the cell says yes."""
        written = self.raw(column).strip().casefold()
        if written not in (*YES, *NO):
            raise self.problem(column, f"“{written[:SHOWN]}” is neither yes nor no.")
        return written in YES

    def part(self, column: str, usual: float) -> float:
        """A number from 0 to 1."""
        written = self.word(column)
        try:
            number = usual if written is None else float(written.replace(",", "."))
        except ValueError:
            number = -1.0
        if not 0 <= number <= 1:
            raise self.problem(column, f"“{(written or '')[:SHOWN]}” is no number from 0 to 1.")
        return number

    def date(self, column: str) -> tuple[DateValue | None, bool]:
        """The date in a cell as people type it, and whether it stands there as EDTF already."""
        written = self.word(column)
        if written is None:
            return None, True
        try:
            return from_edtf(written), True
        except DateError:
            pass
        with self.told(column):
            readings = read_typed(written)
        if len(readings) > 1:
            both = " or ".join(to_edtf(reading) for reading in readings)
            raise self.problem(column, f"“{written[:SHOWN]}” may be {both}: write which.")
        return readings[0], False

    def json(self, column: str, kind: type[Value]) -> Value | None:
        """The JSON in a cell, checked; None where it is empty."""
        written = self.word(column)
        if written is None:
            return None
        try:
            found: Value = _adapter(cast("Any", kind)).validate_json(written)
            return found
        except ValidationError as error:
            first = error.errors(include_url=False, include_context=False, include_input=False)[0]
            place = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in first["loc"])
            words = f"{place.removeprefix('.')}: {first['msg']}" if place else str(first["msg"])
            raise self.problem(column, f"{words}.") from error

    def check(self, words: Mapping[str, str], column_of_data: str) -> None:
        """Raises CellError where a cell for people says other than the data behind it."""
        for column, told in words.items():
            written = self.line.cells.get(column)
            if written is not None and written.split() != told.split():
                remedy = f"change both, or empty “{column_of_data}”"
                raise self.problem(column, f"“{written[:SHOWN]}” is not what “{column_of_data}” holds: {remedy}.")


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    """Made once for each kind: that takes longer than reading a cell."""
    return TypeAdapter(kind)


def as_json(model: BaseModel) -> dict[str, Any]:
    """A checked value as plain JSON values again."""
    values: dict[str, Any] = json.loads(model.model_dump_json())
    return values
