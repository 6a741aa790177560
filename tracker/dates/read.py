"""Reads a document's times: finds them section by section and resolves them in text order."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from tracker.dates.clocks import clock_with_day, days_beside
from tracker.dates.context import Context, Rest, Source
from tracker.dates.expression import TimeExpression
from tracker.dates.find import find_in
from tracker.dates.layout import entry_years, printed_day, writes_month_first
from tracker.dates.mention import Ahead, carries, is_chained, is_flashback, is_inside, wraps_to, year_told, years_ahead
from tracker.dates.resolve import resolve
from tracker.dates.resolved import Resolved
from tracker.dates.symbols import Exact, Found, Named
from tracker.dates.tense import is_quoted, tense_near
from tracker.dates.thread import Thread, sole_unit
from tracker.dates.value import DateValue, Precision, Unit
from tracker.documents.document import Document, Kind, Section, SectionRole

TO_PRINT = 14  # days that a telegram or a letter may take until it is published
ENDED = re.compile(r"[.;?!]\s+\W?[A-Z]")  # of a sentence
HEADINGS = (SectionRole.TITLE, SectionRole.HEADING)


class Traced(NamedTuple):
    """An expression, the section it stands in, and in what it was resolved."""

    time: TimeExpression
    section: Section
    context: Context


def read_times(document: Document, sections: Sequence[Section]) -> tuple[TimeExpression, ...]:
    """The document's time expressions, sorted by start, with offsets in the document.

    Dates are reckoned from `document.published` in sections of news and from the date last mentioned in narratives;
    what neither gives stays unresolved (`date` is None). A heading sets the context of what follows it.
    """
    return tuple(time for time, _, _ in trace_times(document, sections))


def trace_times(document: Document, sections: Sequence[Section], *, explains: bool = False) -> Iterator[Traced]:
    """The same expressions, each with its section and context; `explains` adds the readings that were passed over."""
    ordered = sorted(sections, key=lambda section: section.start)
    times = find_in(document.text, [(section.start, section.end) for section in ordered])
    printed = None if document.published is not None else printed_day(ordered, times)
    thread = Thread(sole_unit(document.published or printed), told=_one_year(times), printed=printed is not None)
    thread.month_first = writes_month_first(times)
    thread.explains = explains
    years = entry_years(ordered, times)
    found = list(zip(ordered, times, years_ahead(ordered, times), strict=True))
    eras = _eras(iter(times))
    news = any(section.kind is Kind.NEWS for section in ordered)
    read: list[Traced] = []
    for section, stretch, ahead in found:
        thread.kind, thread.opens = section.kind, section.start
        thread.background = news and section.kind is Kind.NARRATIVE
        thread.era = eras
        year, thread.line = years.get(section.start, (None, None))
        told = list(_read_section(section, _with_year(stretch, year), ahead, thread))
        read.extend(told)
        if section.role is SectionRole.DATELINE:
            thread.date_written(written_before(document.published, (one.time for one in told)))
    days = days_beside(document.text, [one.time for one in read])
    return (one if day is None else _with_day(one, day) for one, day in zip(read, days, strict=True))


def written_before(published: DateValue | None, times: Iterable[TimeExpression]) -> DateValue | None:
    """The day in a dateline, on which the story was written that appeared some days later; None where none is."""
    for date in (time.date for time in times):
        if published is None or date is None or date.precision is not Precision.DAY:
            continue
        if None not in (published.latest, date.latest) and 0 <= published.latest - date.latest <= TO_PRINT:  # type: ignore[operator]
            return date
    return None


def _with_day(clock: Traced, day: TimeExpression) -> Traced:
    beside = Context(Rest.BESIDE, source=Source(day.start, day.end, day.text))
    return Traced(clock_with_day(clock.time, day), clock.section, beside)


def _read_section(section: Section, times: Sequence[Found], ahead: Sequence[Ahead], thread: Thread) -> Iterator[Traced]:
    first: tuple[Unit | None, Source | None] | None = None
    before: Found | None = None
    passed = 0
    heads = section.role in HEADINGS
    for found, following, years in zip(times, [*times[1:], None], ahead, strict=False):
        thread.wraps = wraps_to(section.text, found, following)
        thread.chained = before is not None and is_chained(section.text, before, found)
        thread.between = thread.said if thread.said == years.year else None
        if found.signal != "since" and (len(times) == 1 or not heads):
            thread.said = year_told(found.symbol) or thread.said
        news = section.kind is Kind.NEWS
        dated = news or thread.background
        thread.tense = tense_near(section.text, found.start, found.end, found.signal) if dated else None
        thread.flashback = news and is_flashback(section.text, found.start, thread, section.start)
        thread.beside = thread.passing if passed and not ENDED.search(section.text, passed, found.start) else None
        thread.inside = is_inside(section.text, found.start)
        thread.quoted = is_quoted(section.text, found.start)
        resolved = resolve(found, thread)
        before = found if resolved is not None and resolved.date is not None else None
        if resolved is None or (found.weak and thread.era is None):
            continue
        time = _expression(found, resolved, section.start)
        if resolved.date is not None and carries(found, resolved.date, section, thread.last, years.other, following):
            source = Source(time.start, time.end, time.text, heads)
            thread.mention(resolved.date, source, told=year_told(found.symbol) is not None)
            first = first or (thread.last, thread.source)
        elif year_told(found.symbol) is not None:
            thread.fresh, thread.passing, passed = True, sole_unit(resolved.date), found.end
        yield Traced(time, section, resolved.context)
    if heads and first is not None:
        thread.last, thread.source = first


def _with_year(times: tuple[Found, ...], year: int | None) -> tuple[Found, ...]:
    """The expressions of a dated line, the first one with the year that its list gives it."""
    if year is None or not isinstance(times[0].symbol, Named):
        return times
    symbol = replace(times[0].symbol, carried=year)
    return (replace(times[0], symbol=symbol), *times[1:])


def _one_year(groups: Sequence[Sequence[Found]]) -> int | None:
    """The one year in which all days and months lie that the text tells with a year; None where they lie in several."""
    symbols = [found.symbol for group in groups for found in group if isinstance(found.symbol, Named)]
    years = {symbol.year for symbol in symbols if symbol.year is not None and symbol.month and not symbol.bare_year}
    return next(iter(years)) if len(years) == 1 else None


def _expression(found: Found, resolved: Resolved, offset: int) -> TimeExpression:
    return TimeExpression(
        found.start + offset,
        found.end + offset,
        found.text,
        found.type,
        resolved.value,
        resolved.date,
        resolved.basis,
        found.rules if resolved.rule is None else (*found.rules, resolved.rule),
        found.mod,
        found.signal,
    )


def _eras(groups: Iterator[tuple[Found, ...]]) -> str | None:
    """The era in which the document reckons its small years: BC where any date of it is, AD where any year is small."""
    years = [
        found.symbol.date.start.year
        for times in groups
        for found in times
        if not found.weak and isinstance(found.symbol, Exact) and isinstance(found.symbol.date.start, Unit)
    ]
    if any(number <= 0 for number in years):
        return "BC"
    return "AD" if any(number < 1000 for number in years) else None
