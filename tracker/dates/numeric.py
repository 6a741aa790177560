"""Dates written in digits alone: "2008-08-08", "8/3/2008", "31.12.1999"."""

import re
from collections.abc import Iterator

from tracker.dates.edtf import from_edtf
from tracker.dates.value import DateValue, day, month, year
from tracker.errors import DateError

PARTS = re.compile(r"(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})")
ROMAN = re.compile(r"(\d{1,2})[./-] ?([IVX]+)[./-] ?(\d{4})")
ROMAN_MONTHS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)")


def read_iso(text: str) -> tuple[DateValue | None, str]:
    """The day of an ISO date or date-time and what TIMEX3 writes behind it (`T17:10Z`); None where there is none."""
    date, _, clock = text.partition("T")
    try:
        return from_edtf(date), f"T{clock}" if clock else ""
    except DateError:
        return None, ""


def read_numeric(text: str) -> tuple[DateValue, ...]:
    """Every day that the digits may mean: year first, day first (always with dots), month first.

    "8/3/2008" gives two, "13/13/2008" none. Years need four digits; a Roman numeral is the month ("8.VIII.2008").
    """
    if roman := ROMAN.fullmatch(text.strip()):
        value = _possible(int(roman[3]), ROMAN_MONTHS.index(roman[2]) + 1, int(roman[1]))
        return () if value is None else (value,)
    found = PARTS.fullmatch(text.strip())
    if found is None:
        return ()
    first, sign, second, third = found[1], found[2], int(found[3]), found[4]
    if len(first) == 4:
        orders = [(int(first), second, int(third))]
    elif len(third) == 4:
        orders = [(int(third), second, int(first))]
        if sign != ".":
            orders.append((int(third), int(first), second))
    else:
        return ()
    return tuple(dict.fromkeys(value for order in orders if (value := _possible(*order))))


def _possible(year: int, month: int, number: int) -> DateValue | None:
    if not 1 <= month <= 12:
        return None
    try:
        return DateValue(day(year, month, number))
    except DateError:
        return None


def read_digits(text: str) -> tuple[DateValue, ...]:
    """Every reading of digits and their signs: a day, a month ("8/2008"), a stretch of years ("1979-1989").

    Raises DateError where the years run backwards.
    """
    if PARTS.fullmatch(text):
        return read_numeric(text)
    if compact := COMPACT.fullmatch(text):
        value = _possible(int(compact[1]), int(compact[2]), int(compact[3]))
        return () if value is None else (value,)
    parts = re.split(r"[./-]", text)
    if len(parts) != 2 or not all(part.isdecimal() for part in parts):
        return ()
    return tuple(_two_numbers(*parts, dash="-" in text))


def _two_numbers(first: str, last: str, *, dash: bool) -> Iterator[DateValue]:
    number, other = int(first), int(last)
    if not dash and len(first) <= 2 and len(last) == 4 and 1 <= number <= 12:
        yield DateValue(month(other, number))
    if len(first) == 4 and len(last) <= 2 and 1 <= other <= 12:
        yield DateValue(month(number, other))
    if len(first) == 4 and len(last) == 2 and number % 100 < other and not (dash and other <= 12):
        yield DateValue(year(number), year(number // 100 * 100 + other))
    if len(first) >= 3 and len(last) >= 3:
        yield DateValue(year(number), year(other))
