"""From expressions to stretches of time: two ends linked to one interval, and bounds told by a word before a date."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tracker.dates.expression import TimeExpression, TimexType
from tracker.dates.tokens import DASHES
from tracker.dates.value import DateValue, Edge, Precision, Unit
from tracker.errors import DateError
from tracker.records import dataclass

DASH = re.compile(rf"\s?[{re.escape(DASHES)}/]\s?")
UP_TO = re.compile(r",?\s(?:to|until|till|through)\s")
AND = re.compile(r",?\sand\s")
BETWEEN = re.compile(r"\b[Bb]etween(?:\s[^\W\d_]{1,12}){0,3}\s$")
NAMED = re.compile(r"\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)")
LONGEST_JOINT = 12
LEAD_LENGTH = 50
FROM_HERE_ON = {"since": False, "from": False, "post": True, "after": True, "following": True}
UP_TO_HERE = {"until": False, "till": False, "through": False, "by": True, "before": True, "pre": True, "prior": True}


@dataclass(frozen=True, slots=True)
class Interval:
    """Two expressions that are the ends of one stretch of time ("from 1979 to 1989").

    `start`, `end` and `text` span both, without the word before the first.
    """

    start: int
    end: int
    text: str
    value: DateValue
    first: TimeExpression
    last: TimeExpression
    rules: tuple[str, ...]


def link_intervals(text: str, times: Sequence[TimeExpression]) -> tuple[Interval, ...]:
    """The intervals among a document's expressions, in text order; `text` is the document's.

    "5 and 7 March" is two days and no interval; "5 and 6 March", "between 5 and 7 March", "1998–2000" and "May to
    June 2011" are one.
    """
    return tuple(_intervals(text, sorted(times, key=lambda time: time.start)))


def bounded(expression: TimeExpression) -> DateValue:
    """The date with its signal taken in: "since 2003" is `2003/..`, "until June 2010" `../2010-06`.

    "Before", "after" and "by" bound the date without fixing it, so their value is vague. Raises DateError where the
    expression has no date.
    """
    date = expression.date
    if date is None:
        raise DateError(f"“{expression.text}” has no date.", value=expression.text, remedy="Ask for `date` first.")
    first, last = date.start, date.start if date.end is None else date.end
    if expression.signal in FROM_HERE_ON and isinstance(first, Unit) and last is not Edge.OPEN:
        return DateValue(first, Edge.OPEN, FROM_HERE_ON[expression.signal], date.modifier, words=date.words)
    if expression.signal in UP_TO_HERE and isinstance(last, Unit) and first is not Edge.OPEN:
        return DateValue(Edge.OPEN, last, UP_TO_HERE[expression.signal], date.modifier, words=date.words)
    return date


def _intervals(text: str, times: Sequence[TimeExpression]) -> Iterator[Interval]:
    taken = -1
    for first, last in pairwise(times):
        if first.start < taken:
            continue
        rule = _joint(text, first, last)
        value = _span(text, first, last) if rule else None
        if value and rule == "dash":
            value = _beside(value, first.signal)
        if rule and value:
            taken = last.end
            joint = text[first.start : last.end]
            yield Interval(first.start, last.end, joint, value, first, last, (*first.rules, *last.rules, rule))


def _beside(value: DateValue, signal: str | None) -> DateValue:
    """What lies after or before a stretch: "since the 1998–2000 war" begins with its end."""
    if signal in {"since", "after", "following"} and isinstance(value.end, Unit):
        return DateValue(value.end, Edge.OPEN, signal != "since", words=value.words)
    if signal == "before" and isinstance(value.start, Unit):
        return DateValue(Edge.OPEN, value.start, True, words=value.words)
    return value


def _joint(text: str, first: TimeExpression, last: TimeExpression) -> str | None:
    """The name of what joins two neighbours to an interval, if anything does."""
    between = text[first.end : last.start]
    if len(between) > LONGEST_JOINT or first.type is TimexType.DURATION or last.type is TimexType.DURATION:
        return None
    if DASH.fullmatch(between):
        return "dash"
    if UP_TO.fullmatch(between):
        return "from-to"
    lead = text[max(0, first.start - LEAD_LENGTH) : first.start]
    if not AND.fullmatch(between):
        return None
    if BETWEEN.search(lead):
        return "between-and"
    return "day-and-day" if between == " and " and NAMED.match(last.text) and _adjoin(first.date, last.date) else None


def _adjoin(first: DateValue | None, last: DateValue | None) -> bool:
    """Whether one day or month follows at once on the other: "in February and March", "on 9 and 10 August"."""
    if first is None or last is None or first.is_interval or last.is_interval or first.vague or last.vague:
        return False
    fine = first.precision is last.precision and first.precision in (Precision.DAY, Precision.MONTH)
    return fine and first.latest is not None and first.latest + 1 == last.earliest


def _span(text: str, first: TimeExpression, last: TimeExpression) -> DateValue | None:
    if first.date is None or last.date is None or first.date.vague or last.date.vague:
        return None
    ends = first.date.start, last.date.start if last.date.end is None else last.date.end
    try:
        return DateValue(*ends, words=text[first.start : last.end])
    except DateError:
        return None
