"""The times of a document as acts need them: ends linked to intervals, words such as "since" taken in."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tracker.dates.expression import TimeExpression
from tracker.dates.intervals import Interval, bounded, link_intervals

NEAR = 80  # characters before a time in which one looks for what it is compared with
OUTSTANDING = re.compile(
    r"\b(?:first|worst|best|most|least"
    r"|(?:bigg|bloodi|clear|clos|dead|deadli|fierc|grav|great|heavi|high|larg|long|low|sever|sharp|steep|strong|tough)est)"
    r"\b[^.;,]*\bsince (?:the )?\Z"
)
INSIDE = ("the end", "the close", "dawn", "daybreak", "sunrise", "noon", "midday", "midnight", "nightfall", "dusk")


def event_times(text: str, times: Sequence[TimeExpression]) -> tuple[TimeExpression, ...]:
    """Expressions that carry a date, in text order; the two ends of an interval are one expression."""
    return tuple(_joined(text, times, link_intervals(text, times)))


def _joined(text: str, times: Sequence[TimeExpression], intervals: Sequence[Interval]) -> Iterator[TimeExpression]:
    by_start = {interval.start: interval for interval in intervals}
    taken = -1
    for time in times:
        if time.start < taken or time.date is None or _only_compares(time, text):
            continue
        interval = by_start.get(time.start)
        if interval is not None:
            taken = interval.end
            yield replace(time, end=interval.end, text=interval.text, date=interval.value, rules=interval.rules)
        else:
            date = time.date if _within(time) or _whose(time, text) else bounded(time)
            yield time if date is time.date else replace(time, date=date)


def _only_compares(time: TimeExpression, text: str) -> bool:
    """Whether a time is that of nothing told: "for the first time since 1990", "an 11th-century temple"."""
    if time.signal == "since":
        return OUTSTANDING.search(text, max(time.start - NEAR, 0), time.start) is not None
    return time.text.endswith("-century")


def _whose(time: TimeExpression, text: str) -> bool:
    """Whether a time only says which one is meant, and the word before it bounds nothing ("ahead of Friday's vote")."""
    return time.signal is not None and text[time.end : time.end + 2] in {"'s", "’s"}


def _within(time: TimeExpression) -> bool:
    """Whether "before" or "by" still means a time inside the unit ("before the end of the month", "before dawn on")."""
    return time.signal in {"before", "by"} and time.text.lower().startswith(INSIDE)
