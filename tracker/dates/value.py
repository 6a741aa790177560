"""The one date value of text, forms, imports, store and charts.

A `DateValue` is an interval between two `Unit`s (or one unit), with the precision and the qualifiers of its words.
EDTF (ISO 8601-2:2019) is its notation: see `tracker.dates.edtf`. No part that the words lack is ever added.
"""

from dataclasses import field, replace
from enum import StrEnum

from tracker.dates.calendar import days_in_month, ordinal
from tracker.errors import DateError
from tracker.records import dataclass


class Precision(StrEnum):
    """How fine the words are, finest first."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"


COARSENESS = {precision: place for place, precision in enumerate(Precision)}


class Modifier(StrEnum):
    """A part of the unit that the words single out ("the early 1990s"); TIMEX3's MOD."""

    START = "START"
    MID = "MID"
    END = "END"


class Edge(StrEnum):
    """An end of an interval that is no date: open (EDTF `..`) or unknown (EDTF empty)."""

    OPEN = ".."
    UNKNOWN = ""


# EDTF's codes in the place of the month: first and last month of seasons (northern), quarters and halves.
# Winter begins in December of its year and ends in the February after.
SUBYEARS: dict[int, tuple[int, int]] = {
    21: (3, 5),
    22: (6, 8),
    23: (9, 11),
    24: (12, 14),
    33: (1, 3),
    34: (4, 6),
    35: (7, 9),
    36: (10, 12),
    40: (1, 6),
    41: (7, 12),
}
SPANS = {Precision.YEAR: 1, Precision.DECADE: 10, Precision.CENTURY: 100, Precision.MILLENNIUM: 1000}


@dataclass(frozen=True, slots=True)
class Unit:
    """One calendar unit: a day, month, season, quarter, half, year, decade, century or millennium.

    `year` is astronomical (1 BC is 0, 44 BC is -43) and for decades and longer the first year. `month` is 1 to 12,
    or EDTF's code 21 to 41 for seasons, quarters and halves. A day without a month is that day of an unknown month.
    """

    year: int
    month: int | None = None
    day: int | None = None
    precision: Precision = Precision.YEAR
    uncertain: bool = False
    approximate: bool = False

    def __post_init__(self) -> None:
        if self.month is not None and not (1 <= self.month <= 12 or self.month in SUBYEARS):
            raise DateError(f"There is no month {self.month}.", value=self.month)
        if self.day is not None and not 1 <= self.day <= days_in_month(self.year, self.month or 1):
            raise DateError(f"There is no day {self.day} in that month.", value=self.day)

    @property
    def earliest(self) -> int:
        """Day number of the first day (1 is 1 January of the year 1)."""
        first = SUBYEARS[self.month][0] if self.month in SUBYEARS else self.month or 1
        return ordinal(self.year, first, self.day or 1)

    @property
    def latest(self) -> int:
        """Day number of the last day."""
        if self.day is not None:
            return ordinal(self.year, self.month or 12, self.day)
        if self.month is None:
            return ordinal(self.year + SPANS[self.precision], 1, 1) - 1
        last = SUBYEARS[self.month][1] if self.month in SUBYEARS else self.month
        return ordinal(self.year + last // 12, last % 12 + 1, 1) - 1


def day(year: int, month: int, day_of_month: int) -> Unit:
    """The unit of one day; raises DateError where there is no such day."""
    return Unit(year, month, day_of_month, Precision.DAY)


def month(year: int, month_of_year: int) -> Unit:
    """The unit of one month."""
    return Unit(year, month_of_year, None, Precision.MONTH)


def season(year: int, code: int) -> Unit:
    """The unit of a season (21-24), quarter (33-36) or half (40, 41) by EDTF's code."""
    kind = Precision.SEASON if code < 33 else Precision.QUARTER if code < 40 else Precision.HALF
    return Unit(year, code, None, kind)


def year(number: int) -> Unit:
    """The unit of one year."""
    return Unit(number)


def decade(first: int) -> Unit:
    """The unit of the ten years from `first`."""
    return Unit(first, precision=Precision.DECADE)


def century(first: int) -> Unit:
    """The unit of the hundred years that share their leading digits with `first` (EDTF 18XX: 1800 to 1899)."""
    return Unit(first, precision=Precision.CENTURY)


def millennium(first: int) -> Unit:
    """The unit of the thousand years from `first`."""
    return Unit(first, precision=Precision.MILLENNIUM)


@dataclass(frozen=True, slots=True)
class DateValue:
    """A date as its words give it: one unit (`end` is None) or an interval whose ends are units or edges.

    `vague` says that the words bound the date without fixing it ("in recent months"). `words` are the words, and
    no part of what makes two values equal. `within` is set where the interval stands for one longer unit that EDTF
    has no code for (a week): sometime within it, not all through it. `earliest` and `latest` are the day numbers of
    the first and the last possible day, None where that end is open or unknown: reckoned once, since much asks for it.
    """

    start: Unit | Edge
    end: Unit | Edge | None = None
    vague: bool = False
    modifier: Modifier | None = None
    within: Precision | None = None
    words: str = field(default="", compare=False)
    earliest: int | None = field(init=False, repr=False, compare=False)
    latest: int | None = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if self.end is None and not isinstance(self.start, Unit):
            raise DateError("A date needs a unit.", value=self.start)
        if isinstance(self.start, Edge) and isinstance(self.end, Edge):
            raise DateError("An interval needs at least one end that is a date.", value=(self.start, self.end))
        end = self.start if self.end is None else self.end
        first = self.start.earliest if isinstance(self.start, Unit) else None
        last = end.latest if isinstance(end, Unit) else None
        if first is not None and last is not None and first > last:
            raise DateError("The interval ends before it begins.", value=(self.start, self.end))
        object.__setattr__(self, "earliest", first)
        object.__setattr__(self, "latest", last)

    @property
    def is_interval(self) -> bool:
        """Whether it stretches from one date to another (not merely "sometime within")."""
        return self.end is not None and self.within is None

    @property
    def width(self) -> float:
        """How many days lie between its first and its last possible day; infinite where an end is open."""
        return float("inf") if self.earliest is None or self.latest is None else self.latest - self.earliest

    def lies_in(self, other: "DateValue") -> bool:
        """Whether it only says more exactly when than another ("twenty years later, on 20 October 1904")."""
        if self.earliest is None or self.latest is None or other.earliest is None or other.latest is None:
            return False
        return other.earliest <= self.earliest and self.latest <= other.latest

    @property
    def precision(self) -> Precision:
        """The precision of the words; of an interval, its coarser end's."""
        if self.within is not None:
            return self.within
        if self.end is None and isinstance(self.start, Unit):  # as nearly every date; it is asked again and again
            return self.start.precision
        return max((u.precision for u in (self.start, self.end) if isinstance(u, Unit)), key=COARSENESS.__getitem__)

    @property
    def uncertain(self) -> bool:
        """Whether any end carries EDTF's `?`."""
        return any(u.uncertain for u in (self.start, self.end) if isinstance(u, Unit))

    @property
    def approximate(self) -> bool:
        """Whether any end carries EDTF's `~`."""
        return any(u.approximate for u in (self.start, self.end) if isinstance(u, Unit))

    def said(self, words: str) -> "DateValue":
        """The same value with the words that gave it."""
        return replace(self, words=words)
