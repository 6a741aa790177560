"""What a timeline shows, as plain records: lanes, marks and ticks, before anything is drawn.

Horizontal places are day numbers with fractions (1.0 is the first moment of 1 January of the year 1); vertical places
are pixels from the top of the plot.
"""

from dataclasses import dataclass
from enum import StrEnum

from tracker.charts.theme import Quad


class Shape(StrEnum):
    """A day is a dot, "sometime within" a pale block, from one date to another a bar."""

    DOT = "dot"
    BLOCK = "block"
    BAR = "bar"


class Look(StrEnum):
    """How a mark shows whether it happened."""

    SOLID = "solid"
    HOLLOW = "hollow"
    DOTTED = "dotted"
    CROSSED = "crossed"


class Side(StrEnum):
    """Where a mark's label stands."""

    RIGHT = "right"
    LEFT = "left"
    INSIDE = "inside"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class View:
    """The visible stretch of time, and how many pixels it is drawn on."""

    start: float
    end: float
    width: int

    def px(self, x: float) -> float:
        """Pixels from the left edge of the plot."""
        return (x - self.start) / (self.end - self.start) * self.width

    def at(self, px: float) -> float:
        """The day at so many pixels from the left edge."""
        return self.start + px / self.width * (self.end - self.start)

    def px_of(self, days: float) -> float:
        """How many pixels so many days are."""
        return days / (self.end - self.start) * self.width

    def days(self, px: float) -> float:
        """How many days so many pixels are."""
        return px / self.width * (self.end - self.start)


@dataclass(frozen=True, slots=True)
class Extent:
    """A mark's form before it has a place: from `x0` to `x1`, fading over so many days at its ends."""

    shape: Shape
    x0: float
    x1: float
    fade_left: float = 0.0
    fade_right: float = 0.0


@dataclass(frozen=True, slots=True)
class Mark:
    """One event in one lane. `left` to `right` is all it takes up, label included; `x` is where its
    shape stands; `top` and `bottom` bound its sub-row."""

    event: str
    lane: int
    row: int
    extent: Extent
    quad: Quad
    look: Look
    label: str
    side: Side
    left: float
    right: float
    hover: tuple[str, ...]
    x: float
    top: float = 0.0
    bottom: float = 0.0

    @property
    def middle(self) -> float:
        """Pixels from the top to the middle of its sub-row."""
        return (self.top + self.bottom) / 2


@dataclass(frozen=True, slots=True)
class Fold:
    """Events of one lane that stand so close that they share a sign, from the day `first` to `last`.

    It stands at `x` and takes up `left` to `right`; `top` and `bottom` bound its sub-row."""

    lane: int
    row: int
    events: tuple[str, ...]
    first: float
    last: float
    x: float
    left: float
    right: float
    hover: tuple[str, ...]
    top: float = 0.0
    bottom: float = 0.0

    @property
    def middle(self) -> float:
        """Pixels from the top to the middle of its sub-row."""
        return (self.top + self.bottom) / 2


@dataclass(frozen=True, slots=True)
class Lane:
    """A party's lane; `actor` is its key, None for events that name no actor. `events` counts all of the rows given."""

    actor: str | None
    name: str
    top: float
    height: float
    rows: int
    events: int


@dataclass(frozen=True, slots=True)
class Tick:
    """A place on the axis and its words."""

    x: float
    text: str


@dataclass(frozen=True, slots=True)
class Counts:
    """How many events were given and have no date; of the dated ones, how many have a mark, how many of these lack a
    label, how many are folded in every lane in which they stand, how many lie outside the view, and how many stand in
    no lane; how many lanes there are, and how many parties were left out."""

    total: int
    undated: int
    shown: int
    unlabelled: int
    folded: int
    outside: int
    elsewhere: int
    lanes: int
    lanes_left_out: int


@dataclass(frozen=True, slots=True)
class TimelineInfo:
    """A whole timeline. `margin` is the space left of the plot for lane names; 0 where they stand above their lanes.
    `legend` are marks too, on a view of their own in which a day is a pixel, `legend_height` pixels high."""

    view: View
    lanes: tuple[Lane, ...]
    marks: tuple[Mark, ...]
    ticks: tuple[Tick, ...]
    counts: Counts
    height: float
    margin: int
    legend: tuple[Mark, ...] = ()
    legend_height: float = 0.0
    folds: tuple[Fold, ...] = ()

    @property
    def legend_below(self) -> bool:
        """Where room is scarce the legend waits below the lanes."""
        return self.margin == 0
