"""A date given to an act, and what it rests on."""

from dataclasses import replace

from tracker.dates.expression import Basis, TimeExpression
from tracker.dates.value import DateValue, Edge, Precision, Unit
from tracker.documents.document import Span
from tracker.records import dataclass

# Acts that answer others: told after a day's event without a time of their own, they need not be of that very day.
REACTIONS = {"ACCUSE", "REJECT", "SANCTION", "AGREE", "SUPPORT", "REQUEST", "THREATEN", "AID", "COERCE", "MOBILIZE"}


@dataclass(frozen=True, slots=True)
class Timing:
    """An act's date with what it rests on; `span` are the words of the date, where it has any."""

    date: DateValue | None
    basis: Basis
    span: Span | None
    rule: str
    reason: str


UNKNOWN = Timing(None, Basis.NONE, None, "date/none", "the text does not tell its date")


def stated(time: TimeExpression, rule: str, reason: str) -> Timing:
    """The date that a time expression tells."""
    span = Span(time.start, time.end, time.text)
    return Timing(time.date, time.basis, span, rule, reason)


def after_act(told: tuple[Span, DateValue]) -> Timing:
    """The date reckoned from an act told before."""
    return Timing(told[1], Basis.RELATIVE, told[0], "date/act", "reckoned from an act told before")


def relative(date: DateValue, reason: str) -> Timing:
    """A date reckoned from another one of the sentence."""
    return Timing(date, Basis.RELATIVE, None, "date/reckoned", reason)


def done_before(date: DateValue | None) -> Timing:
    """For what had been done when it was said, or when something else was done."""
    if date is None or not isinstance(date.start, Unit) or date.end is not None:
        return UNKNOWN
    return relative(DateValue(Edge.OPEN, date.start, vague=True), "the words tell it as done before that")


def until_its_end(told: Timing) -> Timing:
    """The date of an act whose words tell only when it was over."""
    if told.date is None or not isinstance(told.date.start, Unit) or told.date.end is not None:
        return told
    return replace(told, date=DateValue(Edge.OPEN, told.date.start))


def from_then(told: Timing) -> Timing:
    """The date of an act of a moment of which the words tell from when it holds ("broke off relations as of 3 May")."""
    if told.date is None or told.date.end is not Edge.OPEN or told.date.vague or not isinstance(told.date.start, Unit):
        return told
    return replace(told, date=replace(told.date, end=None))


def sometime_after(last: DateValue) -> Timing:
    """For "soon", "in due course", "in the days that followed": not before the date told last, and no more."""
    if not isinstance(last.start, Unit):
        return UNKNOWN
    date = DateValue(last.start, Edge.OPEN, vague=True)
    return Timing(date, Basis.RELATIVE, None, "date/after", "some time after the date told before")


def that_day(last: DateValue) -> Timing:
    """For "hours later": the day told last, or not before it where no day was told."""
    if last.end is not None or last.precision is not Precision.DAY:
        return sometime_after(last)
    return Timing(last, Basis.RELATIVE, None, "date/after", "hours after what was told before")
