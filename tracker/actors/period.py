"""Spans of time in which a state, a name or an office holds."""

import re
from functools import lru_cache

from tracker.dates.calendar import days_in_month, ordinal
from tracker.dates.value import DateValue
from tracker.errors import KnowledgeError
from tracker.records import dataclass

_END = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")


@dataclass(frozen=True, slots=True)
class Period:
    """Days from `first` to `last`, both within (day numbers); None where that end is open."""

    first: int | None = None
    last: int | None = None

    @property
    def is_open(self) -> bool:
        """Whether it goes on to the present."""
        return self.last is None

    def overlaps(self, other: "Period") -> bool:
        """Whether the two share a day."""
        return self.shared(other) > 0

    def shared(self, other: "Period") -> float:
        """How many days the two share; infinite where both are open on one side."""
        first, last = self.first, self.last  # asked for every name: without a call or a list
        if first is None or (other.first is not None and other.first > first):
            first = other.first
        if last is None or (other.last is not None and other.last < last):
            last = other.last
        return max(0, last - first + 1) if first is not None and last is not None else float("inf")

    def apart(self, other: "Period") -> float:
        """How many days lie between the two; none where they share one."""
        first = max(_low(self.first), _low(other.first))
        last = min(_high(self.last), _high(other.last))
        return max(0.0, first - last)


ALWAYS = Period()


def _low(day: int | None) -> float:
    return float("-inf") if day is None else day


def _high(day: int | None) -> float:
    return float("inf") if day is None else day


@lru_cache(maxsize=4096)
def parse_period(words: str) -> Period:
    """Read "1949-10-07/1990-10-03", "1862/..", "../1905" or one date; raises KnowledgeError for anything else."""
    start, _, end = words.partition("/")
    period = Period(_bound(start, first=True), _bound(end or start, first=False))
    if period.first is not None and period.last is not None and period.first > period.last:
        raise KnowledgeError("A period ends before it begins.", value=words)
    return period


def _bound(words: str, *, first: bool) -> int | None:
    if words == "..":
        return None
    found = _END.fullmatch(words)
    if found is None:
        raise KnowledgeError("A period's end is a year, a month, a day or '..'.", value=words)
    year = int(found[1])
    month = int(found[2]) if found[2] else (1 if first else 12)
    if not 1 <= month <= 12:
        raise KnowledgeError("There is no such month.", value=words)
    day = int(found[3]) if found[3] else (1 if first else days_in_month(year, month))
    return ordinal(year, month, day)


def period_of(when: DateValue) -> Period:
    """The days that a date stands for when it picks a reading: an open end is taken at the other end's date."""
    first, last = when.earliest, when.latest
    return Period(last if first is None else first, first if last is None else last)
