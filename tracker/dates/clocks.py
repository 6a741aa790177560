"""Gives a clock time the day that stands beside it: "at 11 a.m. on 11 November 1918", "16:15 UTC, 1 June"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tracker.dates.expression import TimeExpression, TimexType
from tracker.dates.value import Precision

JOINT = re.compile(r"[,\s]{1,3}(?:[A-Z][a-z]{2,12} )?(?:local )?(?:time,? )?(?:on )?(?:the )?")
FARTHEST = 30


def clocks_with_days(text: str, times: Sequence[TimeExpression]) -> Iterator[TimeExpression]:
    """The expressions, each lone clock time with the date of the day that follows it directly."""
    following = [*times[1:], None]
    for time, after in zip(times, following, strict=False):
        yield _joined(text, time, after) if after is not None and "T" in time.value else time


def _joined(text: str, clock: TimeExpression, after: TimeExpression) -> TimeExpression:
    between = text[clock.end : after.start]
    is_clock = clock.type is TimexType.TIME and not {"clock", "hour", "military-clock"}.isdisjoint(clock.rules)
    if not is_clock or len(between) > FARTHEST or not JOINT.fullmatch(between):
        return clock
    if after.date is None or after.date.precision is not Precision.DAY or after.date.end is not None:
        return clock
    value = f"{after.value[:10]}T{clock.value.partition('T')[2]}" if after.value[:1].isdigit() else clock.value
    date = after.date.said(clock.text)
    return replace(clock, value=value, date=date, basis=after.basis, rules=(*clock.rules, "day-beside-clock"))
