"""Resolves names of parts of the calendar: gives them the year, the month or the day that their words leave out."""

from tracker.dates.calendar import civil, days_in_month, ordinal, weekday
from tracker.dates.expression import Basis
from tracker.dates.reckon import (
    last_weekday,
    named_unit,
    next_weekday,
    nth_weekday,
    week_of_month,
    year_in_news,
    year_in_story,
)
from tracker.dates.resolve_step import stepped
from tracker.dates.resolved import Resolved, dated
from tracker.dates.symbols import Anchor, Named
from tracker.dates.thread import Thread
from tracker.dates.timex import SUBYEAR_CODES
from tracker.dates.value import DateValue, Precision, Unit, day, decade
from tracker.documents.document import Kind

# "The 3rd" so many days or more before the day last mentioned belongs to the next month.
MONTH_TURNS = 14


def resolve_name(named: Named, thread: Thread) -> Resolved | None:
    """A part of the calendar by its name; None for a small year in a text that speaks of no era."""
    if named.bare_year or (named.precision is Precision.DECADE and named.year is not None):
        return _lone_year(named, thread)
    if named.year is not None and named.month is not None:
        return dated(_part(named, named.year), Basis.EXPLICIT, None)
    if named.month is None:
        return _weekday(named, thread) if named.weekday else _day_alone(named, thread)
    return _month(named, thread)


def _lone_year(named: Named, thread: Thread) -> Resolved | None:
    number = named.year or 0
    if number >= 100:
        if thread.era is None:
            return None
        in_era = 1 - number if thread.era == "BC" else number
        return dated(DateValue(named_unit(in_era, named.month, named.day)), Basis.CONTEXT, "era-of-neighbours")
    reference = thread.last if thread.kind is Kind.NARRATIVE and thread.last else thread.published
    in_century = (reference.year if reference else 1999) // 100 * 100 + number
    if reference is not None and in_century > reference.year + 20:
        in_century -= 100
    unit = decade(in_century) if named.precision is Precision.DECADE else named_unit(in_century, named.month, named.day)
    date = DateValue(unit)
    return dated(date, Basis.CONTEXT if reference else Basis.INFERRED, "century-carried")


def _weekday(named: Named, thread: Thread) -> Resolved:
    number = named.weekday or 1
    anchor = thread.last if thread.chained and named.reach is None else thread.anchor(named.anchor)
    if anchor is None or anchor.day is None or anchor.month is None:
        return Resolved(None, f"XXXX-WXX-{number}", Basis.NONE)
    start = anchor.earliest
    if named.reach == -1:
        chosen = last_weekday(start, number, including=False)
    elif named.reach == 1:
        chosen = next_weekday(start, number, including=False)
    elif named.reach == 0 or thread.kind is Kind.NARRATIVE or thread.chained or thread.ahead:
        chosen = next_weekday(start, number, including=not thread.ahead)
    else:
        chosen = last_weekday(start, number, including=True)
    return dated(DateValue(day(*civil(chosen))), Basis.RELATIVE, "weekday-from-anchor")


def _day_alone(named: Named, thread: Thread) -> Resolved | None:
    number = named.day or 0
    if named.of is not None:
        return _within(named, thread)
    anchor = thread.last or thread.published
    if anchor is None or anchor.month is None or anchor.month > 12:
        return Resolved(None, f"XXXX-XX-{number:02d}", Basis.NONE)
    turns = anchor.day is not None and anchor.day - number > MONTH_TURNS
    years, index = divmod(anchor.month - 1 + turns, 12)
    return dated(DateValue(day(anchor.year + years, index + 1, number)), Basis.CONTEXT, "month-carried")


def _within(named: Named, thread: Thread) -> Resolved:
    """A part of a year or month that is itself told by reference: "May of that year", "the 12th of that month"."""
    whole = stepped(named.of, thread) if named.of else None
    if whole is None or not isinstance(whole.start, Unit):
        return Resolved(None, _open_value(named), Basis.NONE)
    unit = named_unit(whole.start.year, named.month or whole.start.month, named.day)
    return dated(DateValue(unit), Basis.CONTEXT, "year-by-reference")


def _month(named: Named, thread: Thread) -> Resolved:
    if named.of is not None:
        return _within(named, thread)
    if named.carried is not None:
        return dated(_possible(named, named.carried), Basis.CONTEXT, "year-from-list")
    anchor = thread.anchor(named.anchor)
    if anchor is None and named.reach is None and named.anchor is Anchor.EITHER:
        return _inferred(named, thread)
    if anchor is None or named.month is None:
        return Resolved(None, _open_value(named), Basis.NONE)
    if named.reach is not None:
        return _reached(named, anchor, thread)
    in_year, basis, rule = _year_of(named.month, anchor, thread)
    if in_year is None:
        return Resolved(None, _open_value(named), Basis.NONE)
    by_weekday = _year_by_weekday(named, in_year)
    if by_weekday not in (None, in_year):
        in_year, rule = by_weekday or in_year, "year-by-weekday"
    return dated(_possible(named, in_year), basis, rule)


def _inferred(named: Named, thread: Thread) -> Resolved:
    """A month or day of an undated text in the year of the date told before it, or of all the dates that it tells."""
    code = named.month or 1
    in_year = year_in_story(code, thread.last) if thread.last is not None else thread.told
    if in_year is None:
        return Resolved(None, _open_value(named), Basis.NONE)
    return dated(_possible(named, in_year), Basis.INFERRED, "year-inferred")


def _year_of(code: int, anchor: Unit, thread: Thread) -> tuple[int | None, Basis, str]:
    if thread.kind is Kind.NARRATIVE:
        in_year = year_in_story(code, anchor) if thread.wraps is None else year_in_story(thread.wraps, anchor) - 1
        return in_year, Basis.CONTEXT, "year-carried"
    return year_in_news(code, anchor, ahead=thread.ahead), Basis.RELATIVE, "nearest-month"


def _year_by_weekday(named: Named, in_year: int) -> int | None:
    """The year nearby in which the day has the weekday that the words give it; None where they give none."""
    if named.weekday is None or named.day is None or named.month is None:
        return None
    near = [n for n in (in_year, in_year - 1, in_year + 1) if named.day <= days_in_month(n, named.month)]
    fits = (number for number in near if weekday(ordinal(number, named.month, named.day)) == named.weekday - 1)
    return next(fits, None)


def _part(named: Named, in_year: int) -> DateValue:
    if named.nth is not None and named.month is not None:
        return DateValue(nth_weekday(named_unit(in_year, named.month, None), named.weekday or 1, named.nth))
    if named.precision is Precision.WEEK and named.month is not None:
        return week_of_month(named_unit(in_year, named.month, None), named.day or 1)
    return DateValue(named_unit(in_year, named.month, named.day))


def _possible(named: Named, in_year: int) -> DateValue:
    """The part of that year; a 29 February that the year lacks belongs to the next one or the one before."""
    if named.day == 29 and named.month == 2:
        in_year = next((near for near in (in_year, in_year + 1, in_year - 1) if days_in_month(near, 2) == 29), in_year)
    return _part(named, in_year)


def _reached(named: Named, anchor: Unit, thread: Thread) -> Resolved:
    """The last, this or the next of that name, as seen from the anchor."""
    code = named.month or 1
    if anchor.month is None and named.reach and named.anchor is Anchor.PUBLICATION:
        return Resolved(None, _open_value(named), Basis.NONE)
    same = named_unit(anchor.year, code, named.day)
    if anchor.month is None:
        in_year = anchor.year + (named.reach or 0)
    elif named.reach == 1:
        in_year = anchor.year + (same.latest <= anchor.latest or same.earliest <= anchor.earliest)
    elif named.reach == -1:
        in_year = anchor.year - (same.earliest >= anchor.earliest or same.latest >= anchor.latest)
    else:
        in_year = year_in_story(code, anchor) if thread.kind is Kind.NARRATIVE else anchor.year
    return dated(DateValue(named_unit(in_year, code, named.day)), Basis.RELATIVE, "reached-from-anchor")


def _open_value(named: Named) -> str:
    if named.month is None:
        return f"XXXX-XX-{named.day:02d}"
    code = SUBYEAR_CODES.get(named.month) or f"{named.month:02d}"
    return f"XXXX-{code}" + (f"-{named.day:02d}" if named.day else "")
