"""Days, months and years of the proleptic Gregorian calendar, before the year 1 too.

Python's `date` knows 1 to 9999. The calendar repeats every 400 years, so other years are reckoned in that window.
"""

from datetime import date
from functools import lru_cache

CYCLE_YEARS = 400
CYCLE_DAYS = 146_097
FIRST_GREGORIAN_EASTER = 1583


def _window(year: int) -> tuple[int, int]:
    """The year moved into 2000 to 2399, and how many cycles it was moved down."""
    cycles, rest = divmod(year - 2000, CYCLE_YEARS)
    return 2000 + rest, cycles


@lru_cache(maxsize=4096)
def ordinal(year: int, month: int, day: int) -> int:
    """Day number: 1 is 1 January of the year 1, 0 the day before it (31 December of 1 BC, year 0)."""
    inside, cycles = _window(year)
    return date(inside, month, day).toordinal() + cycles * CYCLE_DAYS


def civil(number: int) -> tuple[int, int, int]:
    """Year (astronomical), month and day of a day number."""
    start = date(2000, 1, 1).toordinal()
    cycles, rest = divmod(number - start, CYCLE_DAYS)
    found = date.fromordinal(start + rest)
    return found.year + cycles * CYCLE_YEARS, found.month, found.day


def weekday(number: int) -> int:
    """Day of the week of a day number: Monday is 0."""
    return (number - 1) % 7


def days_in_month(year: int, month: int) -> int:
    """How many days the month has."""
    following = (year + 1, 1) if month == 12 else (year, month + 1)
    return ordinal(*following, 1) - ordinal(year, month, 1)


def easter(year: int) -> tuple[int, int]:
    """Month and day of Easter Sunday, in the calendar that the West kept in that year (Julian before 1583)."""
    golden = year % 19
    if year < FIRST_GREGORIAN_EASTER:
        moon = (19 * golden + 15) % 30
        sunday = moon + (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    else:
        hundreds, rest = divmod(year, 100)
        moon = (19 * golden + hundreds - hundreds // 4 - (hundreds - (hundreds + 8) // 25 + 1) // 3 + 15) % 30
        days = (32 + 2 * (hundreds % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
        sunday = moon + days - 7 * ((golden + 11 * moon + 22 * days) // 451)
    month, day = divmod(sunday + 114, 31)
    return month, day + 1
