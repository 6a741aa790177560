"""What became of a symbol."""

from dataclasses import dataclass

from tracker.dates.expression import Basis
from tracker.dates.timex import timex_value
from tracker.dates.value import DateValue


@dataclass(frozen=True, slots=True)
class Resolved:
    """What became of a symbol: its date (None if unresolved), TIMEX3 value, basis and the rule that resolved it."""

    date: DateValue | None
    value: str
    basis: Basis
    rule: str | None = None


def dated(date: DateValue, basis: Basis, rule: str | None = None) -> Resolved:
    """A symbol that came to a date."""
    return Resolved(date, timex_value(date), basis, rule)
