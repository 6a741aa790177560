"""What the layout of a text tells of its dates: the day printed at its head, and the years of a list of dated lines."""

import re
from collections.abc import Sequence
from itertools import pairwise

from tracker.dates.context import Source
from tracker.dates.symbols import Exact, Found, Named
from tracker.dates.value import DateValue, Precision, Unit, day, month
from tracker.documents.document import Section, SectionRole
from tracker.errors import DateError

HEAD_SECTIONS = 8
PRINTED = re.compile(
    r"(?i:(?:first |last )?(?:published|updated|posted|filed|issued|date|dated))\b|(?i:by)\s[A-Z][\w.]*\s[A-Z]"
)
SENTENCE_END = re.compile(r"[^\W\d]{4,}[.!?]\W*$")
LONGEST_HEAD_LINE = 160
LEAD = re.compile(r"\W{0,4}(?:On\s)?")
BEHIND = re.compile(r"\s?[:–—-]\s|\s?[:.]?\s*$|:$|\s*\n")
LEAST_ENTRIES = 2
ORDERS = (
    (True, frozenset(("month-day-year", "month-day"))),
    (False, frozenset(("day-month-year", "day-month"))),
)


def writes_month_first(times: Sequence[Sequence[Found]]) -> bool | None:
    """Whether a text writes its dates as "5/17/2001" and "May 17", or as "17/5/2001" and "17 May".

    Dates in digits that have only one reading tell it first, then the dates with names; None where most tell nothing.
    """
    found = [time for group in times for time in group]
    digits = [_order(time) for time in found if "numeric-date" in time.rules]
    named = [order for time in found for order, rules in ORDERS if not rules.isdisjoint(time.rules)]
    for orders in ([order for order in digits if order is not None], named):
        if (balance := sum(1 if order else -1 for order in orders)) != 0:
            return balance > 0
    return None


def _order(found: Found) -> bool | None:
    """Whether digits that have one reading have the month first; None for equal numbers, and for the year first."""
    parts = re.split(r"[./-]", found.text)
    if not parts[1].isdecimal() or len(parts[0]) == 4 or parts[0] == parts[1] or "." in found.text:
        return None
    return int(parts[1]) > 12


def printed_day(sections: Sequence[Section], times: Sequence[Sequence[Found]]) -> DateValue | None:
    """The day in a dateline, or in a line at the head that says when the text was published; None where none is."""
    parts = list(zip(sections, times, strict=True))
    dateline = [part for part in parts if part[0].role is SectionRole.DATELINE]
    head = [part for part in parts[:HEAD_SECTIONS] if _is_stamp(part[0].text)]
    for _, found in (*dateline, *head):
        if told := next((value for time in found if (value := _day_told(time))), None):
            return told
    return None


def entry_years(sections: Sequence[Section], times: Sequence[Sequence[Found]]) -> dict[int, tuple[int, Source]]:
    """The year of each dated line that lacks one, by the start of its section, and the line beside it that gives it.

    A list that runs backwards is known by its months and days.
    """
    entries = [
        (section.start, found[0])
        for section, found in zip(sections, times, strict=True)
        if found and _heads(section, found)
    ]
    years: dict[int, tuple[int, Source]] = {}
    known = [index for index, (_, found) in enumerate(entries) if _year(found) is not None]
    if len(entries) < LEAST_ENTRIES or not known:
        return {}
    places = [_place(found) for _, found in entries]
    backwards = _runs_backwards(entries, places)
    for index in [*range(known[0] - 1, -1, -1), *range(known[0] + 1, len(entries))]:
        start, found = entries[index]
        step = 1 if index > known[0] else -1
        offset, beside = entries[index - step]
        above = _year(beside) or years.get(offset, (None,))[0]
        if _year(found) is None and above is not None:
            later = (step > 0) is not backwards
            source = Source(beside.start + offset, beside.end + offset, beside.text)
            years[start] = _carried(above, places[index - step], places[index], later=later), source
    return years


def _carried(year: int, beside: tuple[int, int] | None, own: tuple[int, int] | None, *, later: bool) -> int:
    """The year of a line from its neighbour's: the same, unless the months would run the wrong way."""
    if beside is None or own is None:
        return year
    if later:
        return year + 1 if own[0] < beside[0] else year
    return year - 1 if own[0] > beside[0] else year


def _runs_backwards(entries: Sequence[tuple[int, Found]], places: Sequence[tuple[int, int] | None]) -> bool:
    steps = 0
    for (first, last), (before, after) in zip(pairwise(entries), pairwise(places), strict=True):
        years = _year(first[1]), _year(last[1])
        if years[0] is not None and years[1] is not None and years[0] != years[1]:
            steps += 2 if years[1] > years[0] else -2
        elif before is not None and after is not None and before != after:
            steps += 1 if after > before else -1
    return steps < 0


def _place(found: Found) -> tuple[int, int] | None:
    """Month and day of a date; None where it names no month."""
    symbol = found.symbol
    unit = symbol.date.start if isinstance(symbol, Exact) else symbol
    if not isinstance(unit, Unit | Named) or unit.month is None or unit.month > 12:
        return None
    return unit.month, unit.day or 0


def _year(found: Found) -> int | None:
    symbol = found.symbol
    if isinstance(symbol, Named):
        return None if symbol.bare_year else symbol.year
    return symbol.date.start.year if isinstance(symbol, Exact) and isinstance(symbol.date.start, Unit) else None


def _heads(section: Section, found: Sequence[Found]) -> bool:
    """Whether a section begins with a date and a colon, or is a date alone; a stretch of two dates counts too."""
    first = found[0]
    symbol = first.symbol
    if not isinstance(symbol, Exact | Named) or not LEAD.fullmatch(section.text[: first.start]):
        return False
    if isinstance(symbol, Named) and (symbol.reach is not None or symbol.of is not None or symbol.month is None):
        return False
    if isinstance(symbol, Exact) and symbol.date.precision not in (Precision.YEAR, Precision.MONTH, Precision.DAY):
        return False
    ends = [first.end, *(second.end for second in found[1:2] if second.start - first.end <= 4)]
    return any(BEHIND.match(section.text, end) for end in ends)


def _is_stamp(text: str) -> bool:
    return len(text) <= LONGEST_HEAD_LINE and PRINTED.match(text) is not None and not SENTENCE_END.search(text)


def _day_told(found: Found) -> DateValue | None:
    """A day or month that the words tell with its year."""
    symbol = found.symbol
    if isinstance(symbol, Exact):
        fine = symbol.date.precision in (Precision.DAY, Precision.MONTH) and symbol.date.end is None
        return symbol.date if fine else None
    if not isinstance(symbol, Named) or symbol.year is None or symbol.month is None or symbol.month > 12:
        return None
    try:
        unit = day(symbol.year, symbol.month, symbol.day) if symbol.day else month(symbol.year, symbol.month)
    except DateError:
        return None
    return None if symbol.bare_year or symbol.nth else DateValue(unit)
