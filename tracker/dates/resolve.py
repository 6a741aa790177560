"""The second phase: gives a found expression its date, from its own words, the publication date or the thread."""

from dataclasses import replace

from tracker.dates.context import Context, Passed, Rest
from tracker.dates.expression import Basis
from tracker.dates.reckon import UNRESOLVED, shifted
from tracker.dates.resolve_name import resolve_name
from tracker.dates.resolve_step import resolve_length, resolve_step, resolve_vague
from tracker.dates.resolved import Resolved, dated, undated
from tracker.dates.symbols import Either, Exact, Found, Length, Named, Reckoned, Repeat, Step, Symbol
from tracker.dates.thread import Thread
from tracker.dates.timex import timex_value
from tracker.dates.value import DateValue, Modifier, Unit
from tracker.documents.document import Kind
from tracker.errors import DateError

MODIFIERS = tuple(Modifier)
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
    date = resolved.date if resolved.date is None else _qualified(resolved.date, found)
    return Resolved(date, resolved.value + found.clock, resolved.basis, resolved.rule, resolved.context)


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
        return undated(value)
    return resolve_vague(symbol, thread)


def _in_order(symbol: Either, thread: Thread) -> Resolved:
    """The reading in the order in which the text writes its other dates; unresolved where it shows none."""
    first = thread.month_first
    date = symbol.month_first if first else symbol.day_first
    if first is None:
        both = tuple(Passed(one, "the text shows no order") for one in (symbol.day_first, symbol.month_first))
        why = "the text does not show whether the day or the month stands first"
        return undated(f"{timex_value(date)[:-6]}-XX-XX", Context(Rest.NONE, why, passed=both))
    other = Passed(symbol.day_first if first else symbol.month_first, "the text's other dates have the other order")
    why = f"{'the month' if first else 'the day'} stands first"
    return dated(date, Basis.EXPLICIT, "order-of-the-text", Context(Rest.ORDER, why, passed=(other,)))


def _told(symbol: Exact | Named, thread: Thread) -> Resolved | None:
    return dated(symbol.date, Basis.EXPLICIT) if isinstance(symbol, Exact) else resolve_name(symbol, thread)


def _reckoned(symbol: Reckoned, thread: Thread) -> Resolved | None:
    base = _told(symbol.base, thread)
    if base is None or base.date is None or not isinstance(base.date.start, Unit):
        return base
    date = shifted(base.date.start, symbol.count, symbol.unit)
    if date is None:
        return undated(UNRESOLVED[symbol.unit], Context(Rest.NONE, "the date beside it is too coarse", base.date.start))
    context = Context(Rest.BESIDE, base.context.why, base.date.start, base.context.source, base.context.tense)
    return dated(date, Basis.RELATIVE, "from-date-beside", context)


def _qualified(date: DateValue, found: Found) -> DateValue:
    approximate, start = found.mod == "APPROX", date.start
    if (approximate or found.uncertain) and isinstance(start, Unit) and date.end is None:
        start = replace(start, uncertain=found.uncertain, approximate=approximate)
    modifier = Modifier(found.mod) if found.mod in MODIFIERS else None
    return DateValue(start, date.end, date.vague, modifier, date.within, found.text)
