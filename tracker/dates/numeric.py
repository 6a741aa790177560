"""Dates written in digits alone: "2008-08-08", "8/3/2008", "31.12.1999"."""

import re

from tracker.dates.edtf import from_edtf
from tracker.dates.value import DateValue, day
from tracker.errors import DateError

PARTS = re.compile(r"(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})")


def read_iso(text: str) -> tuple[DateValue | None, str]:
    """The day of an ISO date or date-time and what TIMEX3 writes behind it (`T17:10Z`); None where there is none."""
    date, _, clock = text.partition("T")
    try:
        return from_edtf(date), f"T{clock}" if clock else ""
    except DateError:
        return None, ""


def read_numeric(text: str) -> tuple[DateValue, ...]:
    """Every day that the digits may mean: year first, day first (always with dots), month first.

    "8/3/2008" gives two, "13/13/2008" none. Years need four digits.
    """
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
