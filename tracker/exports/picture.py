"""A picture of the timeline before it is drawn: what is asked of it, and where title, chart and last line stand."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from math import ceil, sqrt
from typing import Any, Literal

from tracker.charts.figure import figure_data, plain
from tracker.charts.info import TimelineInfo
from tracker.charts.summary import lanes_line
from tracker.charts.theme import THEMES, Theme
from tracker.charts.timeline import Layout, timeline_info
from tracker.errors import ExportError
from tracker.exports.wrapping import drawn, wrapped
from tracker.views import TimelineRow

NARROW = 640
EDGE, EDGE_NARROW = 18, 8
TITLE, TITLE_NARROW, TITLE_LINES = 21, 17, 4
FOOT, FOOT_LINES = 11, 6
LEADING, GAP = 1.3, 10
LEAST_SIDE, MOST_WIDTH, MOST_SIDE, MOST_PIXELS = 80, 8_000, 16_000, 100_000_000
LEAST_SCALE, MOST_SCALE = 0.1, 10.0
LEAST_GROWTH = 1.03


@dataclass(frozen=True, slots=True)
class Picture:
    """What the picture shall be: its title, its size in pixels before scaling, and the chart's own choices.

    Without a height it is as high as it must be; with one, all is laid out so that it fits. The layout's own width
    counts for nothing.
    """

    title: str = ""
    width: int = 1400
    height: int | None = None
    scale: float = 1.0
    theme: Literal["light", "dark"] = "light"
    layout: Layout = field(default_factory=Layout)

    def colours(self) -> Theme:
        """The colours of its theme; raises ExportError where there is none of that name."""
        if self.theme not in THEMES:
            raise ExportError(f"There is no theme {self.theme}.", value=self.theme, remedy="Choose light or dark.")
        return THEMES[self.theme]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The parts of a picture and the size in which they are laid out; `size` is what it comes to in the end."""

    info: TimelineInfo
    title: tuple[str, ...]
    last: tuple[str, ...]
    width: int
    natural: int
    height: float
    size: tuple[int, int]
    edge: int

    @property
    def title_size(self) -> int:
        """The height of the title's letters."""
        return TITLE if self.width >= NARROW else TITLE_NARROW

    @property
    def above(self) -> float:
        """The pixels above the chart."""
        return self.edge + (len(self.title) * self.title_size * LEADING + GAP if self.title else 0)


def lay_out(rows: Sequence[TimelineRow], picture: Picture) -> Sheet:
    """Everything in its place; where the asked height is too little, on a larger sheet of the same shape.

    Raises ExportError for a size that no picture can have.
    """
    _check(picture)
    sheet = _sheet(rows, picture, picture.width)
    while picture.height is not None and sheet.natural > sheet.height:
        sheet = _sheet(rows, picture, ceil(sheet.width * max(LEAST_GROWTH, sqrt(sheet.natural / sheet.height))))
    width, height = sheet.size
    if max(sheet.size) > MOST_SIDE or width * height > MOST_PIXELS:
        problem = f"A picture of {width:,} × {height:,} pixels is too large to be drawn."
        raise ExportError(problem, value=sheet.size, remedy="Choose a smaller scale, or fewer lanes.")
    return sheet


def lay_out_bare(rows: Sequence[TimelineRow], picture: Picture) -> Sheet:
    """The chart alone, as wide as it is in the picture, for a page that has its own title and last line."""
    _check(picture)
    edge = EDGE if picture.width >= NARROW else EDGE_NARROW
    room = picture.width - 2 * edge
    info = timeline_info(rows, replace(picture.layout, width=room, letters=1.0))
    height = ceil(_body(info, picture))
    return Sheet(info, (), (), room, height, height, (room, height), 0)


def last_line(info: TimelineInfo) -> str:
    """How many of the events are on the picture, where the others are, and what made it."""
    counts = info.counts
    parts = [f"{counts.shown:,} of {counts.total:,} {'event' if counts.total == 1 else 'events'} shown"]
    parts += [
        f"{number:,} {words}"
        for number, words in (
            (counts.folded, "folded for want of room"),
            (counts.outside, "earlier or later"),
            (counts.elsewhere, "of other actors only"),
            (counts.undated, "undated"),
        )
        if number
    ]
    return " ".join(filter(None, (f"{', '.join(parts)}.", lanes_line(info), "Made with Tracker.")))


def figure_of(sheet: Sheet, theme: Theme, *, hover: bool = False) -> dict[str, Any]:
    """The sheet as Plotly's plain values, on the theme's ground."""
    figure: dict[str, Any] = drawn(figure_data(sheet.info, theme, hover=hover))
    layout = figure["layout"]
    margin, body = layout["margin"], layout["height"]
    top, foot = sheet.above, sheet.height - sheet.above - body
    margin |= {"l": margin["l"] + sheet.edge, "r": sheet.edge, "t": top, "b": foot}
    left = sheet.edge - margin["l"]
    bold = "<br>".join(f"<b>{plain(line)}</b>" for line in sheet.title)
    title = _words(bold, sheet.title_size, theme.text, left, {"y": 1, "yanchor": "bottom", "yshift": GAP - 2})
    small = "<br>".join(map(plain, sheet.last))
    last = _words(small, FOOT, theme.muted, left, {"y": 0, "yanchor": "bottom", "yshift": sheet.edge - foot - 2})
    added = [words for words, lines in ((title, sheet.title), (last, sheet.last)) if lines]
    layout["annotations"] = [*layout["annotations"], *added]
    layout |= {"width": sheet.width, "height": sheet.height, "paper_bgcolor": theme.paper}
    return figure


def _check(picture: Picture) -> None:
    sides = {"width": picture.width, "height": picture.height or LEAST_SIDE}
    for name, side in sides.items():
        most = MOST_WIDTH if name == "width" else MOST_SIDE
        if not LEAST_SIDE <= side <= most:
            problem = f"A picture cannot be {side:,} pixels in {name}."
            raise ExportError(problem, value=side, remedy=f"Choose from {LEAST_SIDE} to {most:,}.")
    if not LEAST_SCALE <= picture.scale <= MOST_SCALE:
        remedy = f"Choose from {LEAST_SCALE} to {MOST_SCALE:.0f}."
        raise ExportError(f"A picture cannot be scaled by {picture.scale}.", value=picture.scale, remedy=remedy)


def _sheet(rows: Sequence[TimelineRow], picture: Picture, width: int) -> Sheet:
    """The parts laid out in this width, as high as they are or as the picture's shape has it."""
    edge = EDGE if width >= NARROW else EDGE_NARROW
    room = width - 2 * edge
    info = timeline_info(rows, replace(picture.layout, width=room, letters=1.0))
    size = TITLE if width >= NARROW else TITLE_NARROW
    title = wrapped(picture.title, room, size, most=TITLE_LINES, bold=True)
    last = wrapped(last_line(info), room, FOOT, most=FOOT_LINES)
    bare = Sheet(info, title, last, width, 0, 0.0, (0, 0), edge)
    natural = ceil(bare.above + _body(info, picture) + GAP + len(last) * FOOT * LEADING + edge)
    height = picture.height or natural
    pixels = (round(picture.width * picture.scale), max(round(height * picture.scale), 1))
    return replace(bare, natural=natural, height=pixels[1] * width / pixels[0], size=pixels)


def _body(info: TimelineInfo, picture: Picture) -> float:
    """The pixels that the chart itself takes."""
    return float(figure_data(info, picture.colours(), hover=False)["layout"]["height"])


def _words(text: str, size: int, colour: str, left: float, place: dict[str, Any]) -> dict[str, Any]:
    """Lines at the left edge."""
    return {
        "text": text,
        "font": {"size": size, "color": colour},
        "align": "left",
        "showarrow": False,
        "xref": "paper",
        "x": 0,
        "xanchor": "left",
        "xshift": left,
        "yref": "paper",
        **place,
    }
