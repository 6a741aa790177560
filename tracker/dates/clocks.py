"""Gives a clock time the day that stands beside it: "at 11 a.m. on 11 November 1918", "16:15 UTC, 1 June"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tracker.dates.expression import TimeExpression, TimexType
from tracker.dates.value import Precision

JOINT = re.compile(r"[,\s]{1,3}(?:[A-Z][a-z]{2,12} )?(?:local )?(?:time,? )?(?:(?:on|at|by|around|about) )?(?:the )?")
CLOCKS = frozenset(("clock", "hour", "military-clock", "noon", "oclock", "oclock-part"))
FARTHEST = 30


def days_beside(text: str, times: Sequence[TimeExpression]) -> Iterator[TimeExpression | None]:
    """For each expression, the day that stands directly behind or before it, where it is a clock time; else None."""
    for before, time, after in zip([None, *times[:-1]], times, [*times[1:], None], strict=False):
        if "T" not in time.value or not _is_clock(time):
            yield None
        elif after is not None and _joins(text[time.end : after.start], after):
            yield after
        elif before is not None and before.type is TimexType.DATE and _joins(text[before.end : time.start], before):
            yield before
        else:
            yield None


def _is_clock(time: TimeExpression) -> bool:
    return time.type is TimexType.TIME and not CLOCKS.isdisjoint(time.rules)


def _joins(between: str, day: TimeExpression) -> bool:
    """Whether nothing but such words as "on the" stands between a clock time and its day."""
    if len(between) > FARTHEST or not JOINT.fullmatch(between) or day.date is None:
        return False
    return day.date.precision is Precision.DAY and day.date.end is None


def clock_with_day(clock: TimeExpression, day: TimeExpression) -> TimeExpression:
    """The clock time with the date of that day."""
    told = day.value[:1].isdigit() or day.value.startswith("BC")
    date_part, clock_part = day.value.partition("T")[0], clock.value.partition("T")[2]
    value = f"{date_part}T{clock_part}" if told else clock.value
    date = day.date and day.date.said(clock.text)
    return replace(clock, value=value, date=date, basis=day.basis, rules=(*clock.rules, "day-beside-clock"))
