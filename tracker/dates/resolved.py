"""What became of a symbol."""

from tracker.dates.context import NO_DATE, OWN_WORDS, Context
from tracker.dates.expression import Basis
from tracker.dates.timex import timex_value
from tracker.dates.value import DateValue
from tracker.records import dataclass


@dataclass(frozen=True, slots=True)
class Resolved:
    """What became of a symbol: its date (None if unresolved), TIMEX3 value, basis, and the rule that resolved it.

    `context` says in what it was resolved.
    """

    date: DateValue | None
    value: str
    basis: Basis
    rule: str | None = None
    context: Context = NO_DATE


def dated(date: DateValue, basis: Basis, rule: str | None = None, context: Context = OWN_WORDS) -> Resolved:
    """A symbol that came to a date."""
    return Resolved(date, timex_value(date), basis, rule, context)


def undated(value: str, context: Context = NO_DATE) -> Resolved:
    """A symbol that came to none."""
    return Resolved(None, value, Basis.NONE, None, context)
