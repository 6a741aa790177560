"""Resolves names of parts of the calendar: gives them the year, the month or the day that their words leave out."""

from collections.abc import Iterator

from tracker.dates.calendar import days_in_month, ordinal, weekday
from tracker.dates.context import Context, Passed, Rest
from tracker.dates.expression import Basis
from tracker.dates.looking_back import year_looked_back
from tracker.dates.reckon import (
    middle_month,
    named_unit,
    nth_weekday,
    week_of_month,
    year_in_news,
    year_in_story,
)
from tracker.dates.resolve_day import resolve_day, resolve_weekday, why_other
from tracker.dates.resolve_step import stepped
from tracker.dates.resolved import Resolved, dated, undated
from tracker.dates.symbols import Anchor, Named, Step
from tracker.dates.thread import Thread
from tracker.dates.timex import SUBYEAR_CODES
from tracker.dates.value import DateValue, Precision, Unit, day, decade, year
from tracker.documents.document import Kind

REACHED = {-1: "the last one before it", 0: "that of its year", 1: "the next one after it"}


def resolve_name(named: Named, thread: Thread) -> Resolved | None:
    """A part of the calendar by its name; None for a small year in a text that speaks of no era."""
    if named.bare_year or (named.precision is Precision.DECADE and named.year is not None):
        return _lone_year(named, thread)
    if named.year is not None and named.month is not None:
        return dated(_part(named, named.year), Basis.EXPLICIT, None)
    if named.month is None:
        return _without_month(named, thread)
    return _month(named, thread)


def _without_month(named: Named, thread: Thread) -> Resolved:
    if named.weekday and named.day is None:
        return resolve_weekday(named, thread)
    return resolve_day(named, thread) if named.of is None else _within(named, thread)


def _lone_year(named: Named, thread: Thread) -> Resolved | None:
    number = named.year or 0
    if number >= 100:
        if thread.era is None:
            return None
        in_era = 1 - number if thread.era == "BC" else number
        date = DateValue(named_unit(in_era, named.month, named.day))
        return dated(date, Basis.CONTEXT, "era-of-neighbours", Context(Rest.ERA, f"years are {thread.era} here"))
    reference = thread.last if thread.kind is Kind.NARRATIVE and thread.last else thread.published
    in_century = (reference.year if reference else 1999) // 100 * 100 + number
    if reference is not None and in_century > reference.year + 20:
        in_century -= 100
    unit = decade(in_century) if named.precision is Precision.DECADE else named_unit(in_century, named.month, named.day)
    if reference is None:
        return dated(DateValue(unit), Basis.INFERRED, "century-carried", Context(Rest.CENTURY))
    context = thread.reckoned(reference, "in its century, at most twenty years after it")
    return dated(DateValue(unit), Basis.CONTEXT, "century-carried", context)


def _within(named: Named, thread: Thread) -> Resolved:
    """A part of a year or month that is itself told by reference: "May of that year", "the 12th of that month"."""
    whole = (_that_year(named.of, thread) or stepped(named.of, thread)) if named.of else None
    if named.of is None or whole is None or not isinstance(whole.start, Unit):
        return undated(_open_value(named), thread.lacking(named.of.anchor if named.of else named.anchor))
    code = named.month or whole.start.month
    last = days_in_month(whole.start.year, code) if named.nth is not None and code else None
    unit = named_unit(whole.start.year, code, last or named.day)
    context = thread.reckoned(thread.anchor(named.of.anchor) or thread.published)
    return dated(DateValue(unit), Basis.CONTEXT, "year-by-reference", context)


def _that_year(step: Step, thread: Thread) -> DateValue | None:
    """The year told just before, even in passing, for "that year" of a narrative."""
    this = step.unit == "year" and step.count == 0 and thread.kind is Kind.NARRATIVE
    return DateValue(year(thread.said)) if this and thread.said is not None and thread.fresh else None


def _month(named: Named, thread: Thread) -> Resolved:
    if named.of is not None:
        return _within(named, thread)
    if named.carried is not None:
        context = Context(Rest.LINE, f"its year is {named.carried}", source=thread.line)
        return dated(_possible(named, named.carried), Basis.CONTEXT, "year-from-list", context)
    anchor = thread.last if thread.flashback and named.reach is None else thread.anchor(named.anchor)
    if anchor is None and named.reach is None and named.anchor is Anchor.EITHER:
        return _inferred(named, thread)
    if anchor is None or named.month is None:
        return undated(_open_value(named), thread.lacking(named.anchor))
    if named.reach is not None:
        return _reached(named, (thread.that(named.anchor) if named.reach == 0 else anchor) or anchor, thread)
    in_year, why, passed = _year_of(named.month, anchor, thread)
    if in_year is None:
        return undated(_open_value(named), thread.lacking(named.anchor))
    back = year_looked_back(named, in_year, thread)
    if back is not None:
        anchor, passed = thread.published or anchor, {in_year: "the text appeared before it"}
        in_year, why = back
    news = thread.kind is Kind.NEWS and not thread.flashback
    basis, rule = (Basis.RELATIVE, "nearest-month") if news else (Basis.CONTEXT, "year-carried")
    by_weekday = _year_by_weekday(named, in_year)
    if by_weekday not in (None, in_year):
        why, passed = "the year in which that day has that weekday", {in_year: "it was another weekday"}
        in_year, rule = by_weekday or in_year, "year-by-weekday"
    lost = tuple(_others(named, passed)) if thread.explains else ()
    context = thread.reckoned(anchor, why, lost, by_tense=news)
    return dated(_possible(named, in_year), basis, rule, context)


def _others(named: Named, passed: dict[int, str]) -> Iterator[Passed]:
    """The same part of the years that were passed over, where they have it."""
    for number, why in passed.items():
        if named.day is None or named.month is None or named.day <= days_in_month(number, named.month):
            yield Passed(_part(named, number), why)


def _inferred(named: Named, thread: Thread) -> Resolved:
    """A month or day of an undated text in the year of the date told before it, or of all the dates that it tells."""
    code = named.month or 1
    if thread.last is not None:
        in_year, why, _ = _in_story(code, thread.in_story(code, thread.last))
        context = thread.reckoned(thread.last, f"{why}; no publication date is known")
    elif thread.told is not None:
        in_year, context = thread.told, Context(Rest.YEAR, unit=year(thread.told))
    else:
        return undated(_open_value(named), Context(Rest.NONE, "no publication date is known, nor one year of the text"))
    return dated(_possible(named, in_year), Basis.INFERRED, "year-inferred", context)


def _year_of(code: int, anchor: Unit, thread: Thread) -> tuple[int | None, str, dict[int, str]]:
    """The year of a month or season, why that one, and the years passed over with the reason."""
    if thread.kind is Kind.NARRATIVE or thread.flashback:
        if thread.wraps is None:
            return _in_story(code, thread.in_story(code, anchor))
        in_year = year_in_story(thread.wraps, anchor) - 1
        return in_year, "the year before that in which the stretch ends", {in_year + 1: "the stretch would end first"}
    news_year = year_in_news(code, anchor, ahead=thread.ahead)
    if news_year is None:
        return None, "", {}
    lies_ahead = news_year > anchor.year or (
        news_year == anchor.year and middle_month(code) > middle_month(anchor.month or 0)
    )
    near = "the next such" if thread.ahead else "the nearest such"
    other = news_year - 1 if lies_ahead else news_year + 1
    pointed = thread.tense is not None and thread.ahead is lies_ahead
    why = why_other(thread, lies_ahead) if pointed else "it lies farther from it"
    return news_year, near, {other: why}


def _in_story(code: int, last: Unit) -> tuple[int, str, dict[int, str]]:
    in_year = year_in_story(code, last)
    if in_year > last.year:
        return in_year, "in the next year", {last.year: "more than four months back"}
    return in_year, "in its year", {}


def _year_by_weekday(named: Named, in_year: int) -> int | None:
    """The year nearby in which the day has the weekday that the words give it; None where they give none."""
    if named.weekday is None or named.day is None or named.month is None:
        return None
    near = [n for n in (in_year, in_year - 1, in_year + 1) if named.day <= days_in_month(n, named.month)]
    fits = (number for number in near if weekday(ordinal(number, named.month, named.day)) == named.weekday - 1)
    return next(fits, None)


def _part(named: Named, in_year: int) -> DateValue:
    if named.nth is not None and named.month is not None and named.weekday is None:
        return DateValue(day(in_year, named.month, days_in_month(in_year, named.month)))
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
        return undated(_open_value(named), thread.lacking(named.anchor))
    same = named_unit(anchor.year, code, named.day)
    if anchor.month is None:
        in_year = anchor.year + (named.reach or 0)
    elif named.reach == 1:
        in_year = anchor.year + (same.latest <= anchor.latest or same.earliest <= anchor.earliest)
    elif named.reach == -1:
        in_year = anchor.year - (same.earliest >= anchor.earliest or same.latest >= anchor.latest)
    else:
        ahead = thread.kind is Kind.NARRATIVE and not thread.inside and anchor is not thread.published
        in_year = year_in_story(code, anchor) if ahead else anchor.year
    date = DateValue(named_unit(in_year, code, named.day))
    return dated(date, Basis.RELATIVE, "reached-from-anchor", thread.reckoned(anchor, REACHED[named.reach or 0]))


def _open_value(named: Named) -> str:
    if named.month is None:
        return f"XXXX-XX-{named.day:02d}" if named.day else "XXXX-XX-XX"
    code = SUBYEAR_CODES.get(named.month) or f"{named.month:02d}"
    return f"XXXX-{code}" + (f"-{named.day:02d}" if named.day else "")
