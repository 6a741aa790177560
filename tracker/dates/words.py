"""A date value in plain English, for people."""

from tracker.dates.value import DateValue, Edge, Modifier, Precision, Unit

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
QUARTERS = {33: "first quarter", 34: "second quarter", 35: "third quarter", 36: "fourth quarter"}
HALVES = {40: "first half", 41: "second half"}
PARTS = {Modifier.START: "early ", Modifier.MID: "mid-", Modifier.END: "late "}
UNKNOWN = "an unknown date"


def say(value: DateValue) -> str:
    """The value in words: "8 August 2008", "the early 1990s", "from 1979 to 1989", "sometime before July 2010"."""
    if value.within is not None:
        return _say_within(value)
    if value.end is None:
        return _say_end(value.start, value.modifier)
    if value.start is Edge.OPEN:
        return f"{'sometime before' if value.vague else 'until'} {_say_bound(value.end, value.modifier)}"
    if value.end is Edge.OPEN:
        return f"{'sometime after' if value.vague else 'since'} {_say_bound(value.start, value.modifier)}"
    first, last = _say_end(value.start), _say_end(value.end)
    return f"sometime between {first} and {last}" if value.vague else f"from {first} to {last}"


def ordinal_text(number: int) -> str:
    """A number as an ordinal: 1st, 2nd, 11th, 19th."""
    teens = number % 100 in {11, 12, 13}
    return f"{number}{'th' if teens else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def _say_end(end: Unit | Edge, modifier: Modifier | None = None) -> str:
    if isinstance(end, Edge):
        return UNKNOWN
    doubt = "perhaps " if end.uncertain else ""
    return doubt + ("about " if end.approximate else "") + _say_unit(end, PARTS[modifier] if modifier else "")


def _say_bound(end: Unit | Edge | None, modifier: Modifier | None) -> str:
    """A bound, with the part of it that the words single out: "until the end of 2011"."""
    if end is None or isinstance(end, Edge):
        return UNKNOWN
    return (_of(PARTS[modifier]) if modifier else "") + _say_end(end)


def _say_unit(unit: Unit, part: str) -> str:
    if unit.precision in (Precision.DECADE, Precision.CENTURY, Precision.MILLENNIUM):
        return f"the {part}{_say_long(unit)}"
    if unit.month in QUARTERS or unit.month in HALVES:
        named = QUARTERS.get(unit.month) or HALVES[unit.month]
        return f"{_of(part)}the {named} of {_say_year(unit.year)}"
    if unit.month in SEASONS:
        years = f"{_say_year(unit.year)}–{(unit.year + 1) % 100:02d}" if unit.month == 24 else _say_year(unit.year)
        return f"{part}{SEASONS[unit.month]} {years if unit.year > 0 else _say_year(unit.year)}"
    if unit.day is not None and unit.month is None:
        return f"the {ordinal_text(unit.day)} of an unknown month of {_say_year(unit.year)}"
    day = f"{unit.day} " if unit.day is not None else ""
    month = f"{MONTHS[unit.month - 1]} " if unit.month is not None else ""
    return f"{part}{day}{month}{_say_year(unit.year)}"


def _of(part: str) -> str:
    return {"early ": "the start of ", "mid-": "the middle of ", "late ": "the end of "}.get(part, "")


def _say_year(year: int) -> str:
    if year <= 0:
        return f"{1 - year} BC"
    return str(year) if year >= 1000 else f"AD {year}"


def _say_long(unit: Unit) -> str:
    era = "" if unit.year > 0 or (unit.year == 0 and unit.precision is not Precision.DECADE) else " BC"
    if unit.precision is Precision.DECADE:
        return f"{unit.year if not era else -unit.year - 9}s{era}"
    length = 100 if unit.precision is Precision.CENTURY else 1000
    number = -(unit.year // length) if era else unit.year // length + 1
    return f"{ordinal_text(number)} {unit.precision}{era}"


def _say_within(value: DateValue) -> str:
    if value.within is Precision.WEEK and isinstance(value.start, Unit):
        long = value.earliest is not None and value.latest is not None and value.latest - value.earliest > 1
        return f"the {'week' if long else 'weekend'} of {_say_unit(value.start, '')}"
    if value.within is Precision.DECADE and isinstance(value.end, Unit) and value.end.year <= 0:
        return f"the {1 - value.end.year}s BC"
    return f"sometime from {_say_end(value.start)} to {UNKNOWN if value.end is None else _say_end(value.end)}"
