"""The second phase: gives a found expression its date, from its own words, the publication date or the thread."""

from dataclasses import replace

from tracker.dates.expression import Basis
from tracker.dates.reckon import UNRESOLVED, shifted
from tracker.dates.resolve_name import resolve_name
from tracker.dates.resolve_step import resolve_length, resolve_step, resolve_vague
from tracker.dates.resolved import Resolved, dated
from tracker.dates.symbols import Either, Exact, Found, Length, Named, Reckoned, Repeat, Step, Symbol
from tracker.dates.thread import Thread
from tracker.dates.timex import timex_value
from tracker.dates.value import DateValue, Modifier, Unit
from tracker.documents.document import Kind
from tracker.errors import DateError

# Annotators of news write what recurs as a length, those of histories as a date with its parts left open.
NEWS_SETS = {"XXXX": "P1Y", "XXXX-XX": "P1M", "XXXX-WXX": "P1W", "XXXX-XX-XX": "P1D"}


def resolve(found: Found, thread: Thread) -> Resolved | None:
    """Resolve one expression; None where its words turn out to be no time at all (an impossible day)."""
    try:
        resolved = _by_kind(found.symbol, thread, found.mod)
    except DateError:
        return None
    if resolved is None:
        return None
    if resolved.date is not None:
        resolved = replace(resolved, date=_qualified(resolved.date, found))
    return replace(resolved, value=resolved.value + found.clock)


def _by_kind(symbol: Symbol, thread: Thread, mod: str | None) -> Resolved | None:
    if isinstance(symbol, Exact | Named):
        return _told(symbol, thread)
    if isinstance(symbol, Either):
        return _in_order(symbol, thread)
    if isinstance(symbol, Reckoned):
        return _reckoned(symbol, thread)
    if isinstance(symbol, Step):
        return resolve_step(symbol, thread, mod)
    if isinstance(symbol, Length):
        return resolve_length(symbol, thread)
    if isinstance(symbol, Repeat):
        value = NEWS_SETS.get(symbol.value, symbol.value) if thread.kind is Kind.NEWS else symbol.value
        return Resolved(None, value, Basis.NONE)
    return resolve_vague(symbol, thread)


def _in_order(symbol: Either, thread: Thread) -> Resolved:
    """The reading in the order in which the text writes its other dates; unresolved where it shows none."""
    if thread.month_first is None:
        year = timex_value(symbol.day_first)[:-6]
        return Resolved(None, f"{year}-XX-XX", Basis.NONE)
    date = symbol.month_first if thread.month_first else symbol.day_first
    return dated(date, Basis.EXPLICIT, "order-of-the-text")


def _told(symbol: Exact | Named, thread: Thread) -> Resolved | None:
    return dated(symbol.date, Basis.EXPLICIT) if isinstance(symbol, Exact) else resolve_name(symbol, thread)


def _reckoned(symbol: Reckoned, thread: Thread) -> Resolved | None:
    base = _told(symbol.base, thread)
    if base is None or base.date is None or not isinstance(base.date.start, Unit):
        return base
    date = shifted(base.date.start, symbol.count, symbol.unit)
    if date is None:
        return Resolved(None, UNRESOLVED[symbol.unit], Basis.NONE)
    return dated(date, Basis.RELATIVE, "from-date-beside")


def _qualified(date: DateValue, found: Found) -> DateValue:
    approximate = found.mod == "APPROX"
    if (approximate or found.uncertain) and isinstance(date.start, Unit) and date.end is None:
        date = replace(date, start=replace(date.start, uncertain=found.uncertain, approximate=approximate))
    modifier = Modifier(found.mod) if found.mod in tuple(Modifier) else None
    return replace(date, modifier=modifier, words=found.text)
