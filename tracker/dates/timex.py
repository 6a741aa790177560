"""TIMEX3, the notation of annotated corpora: a view of a `DateValue`, and publication dates as such files give them."""

import re

from tracker.dates.calendar import civil, ordinal, weekday
from tracker.dates.edtf import from_edtf
from tracker.dates.value import SPANS, DateValue, Precision, Unit
from tracker.errors import DateError

SUBYEAR_CODES = {
    21: "SP",
    22: "SU",
    23: "FA",
    24: "WI",
    33: "Q1",
    34: "Q2",
    35: "Q3",
    36: "Q4",
    40: "H1",
    41: "H2",
}
DIGITS = {Precision.DECADE: 3, Precision.CENTURY: 2, Precision.MILLENNIUM: 1}
STAMP = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(?:[T ]\d{2}:?\d{2}(?::?\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?")


def timex_value(value: DateValue) -> str:
    """The TIMEX3 value: `2008-08`, `199`, `1942-SU`, `BC0044-03-15`, `2004-W35`; an open interval gives its one end."""
    if value.within is not None:
        return _stretch(value)
    ends = [unit_value(end) for end in (value.start, value.end) if isinstance(end, Unit)]
    return "/".join(ends)


def read_publication(text: str) -> DateValue:
    """A publication date as TIMEX3, ISO 8601 or EDTF gives it (`20040826`, `2004-08-26T17:10`, `2010-07`).

    The time of the day is left out. Raises DateError for anything else.
    """
    stamp = STAMP.fullmatch(text.strip())
    return from_edtf("-".join(stamp.groups()) if stamp else text)


def unit_value(unit: Unit) -> str:
    """The TIMEX3 value of one unit."""
    digits = DIGITS.get(unit.precision)
    if digits is not None:
        last = unit.year + SPANS[unit.precision] - 1
        return _year(unit.year if unit.year > 0 else last)[: digits - 4]
    written = _year(unit.year)
    if unit.day is not None:
        return f"{written}-{'XX' if unit.month is None else f'{unit.month:02d}'}-{unit.day:02d}"
    if unit.month is None:
        return written
    return f"{written}-{SUBYEAR_CODES.get(unit.month) or f'{unit.month:02d}'}"


def iso_week(number: int) -> tuple[int, int]:
    """ISO 8601's year and week of a day number."""
    thursday = number - weekday(number) + 3
    in_year = civil(thursday)[0]
    return in_year, (thursday - ordinal(in_year, 1, 1)) // 7 + 1


def _year(number: int) -> str:
    return f"{number:04d}" if number > 0 else f"BC{1 - number:04d}"


def _stretch(value: DateValue) -> str:
    first, last = value.earliest, value.latest
    if first is None or last is None or not isinstance(value.start, Unit):
        raise DateError("A stretch within a longer unit needs both its ends.", value=value)
    if value.within is Precision.WEEK:
        in_year, week = iso_week(first)
        return f"{_year(in_year)}-W{week:02d}{'-WE' if last - first == 1 else ''}"
    digits = DIGITS.get(value.within) if value.within else None
    return _year(value.start.year)[: digits - 4] if digits else unit_value(value.start)
