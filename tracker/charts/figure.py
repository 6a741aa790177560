"""Draws an info record with Plotly. Nothing is decided here but how a decided thing is painted.

Every text is escaped before Plotly sees it: Plotly reads tags in texts, and some fetch addresses.
"""

from collections.abc import Sequence
from html import escape
from typing import Any

from plotly import graph_objects as go

from tracker.charts.info import Look, Mark, Shape, Side, TimelineInfo, View
from tracker.charts.measure import shortened, text_width
from tracker.charts.shapes import INSET
from tracker.charts.spans import Trace, outline_traces, span_traces
from tracker.charts.theme import FONT, GLYPH, QUADS, SMALL_GLYPH, TEXT_SIZE, TICK_SIZE, Theme, ink_on, too_dark_on

HOVER = ("customdata", "hovertext", "hovertemplate")
AXIS_ROOM = 30
LABEL_GAP = 6
FOLD_HALF = 8
BELOW = 10
NAME_TOP, NAME_ROOM, COUNT_BELOW = 6, 14, 18
HOLLOW = {Look.SOLID: "", Look.CROSSED: "", Look.HOLLOW: "-open", Look.DOTTED: "-open-dot"}


def draw(info: TimelineInfo, theme: Theme) -> go.Figure:
    """The timeline as a figure: the legend, the axis, and below them the plot, `info.height` pixels high."""
    return go.Figure(figure_data(info, theme))


def figure_data(info: TimelineInfo, theme: Theme, *, hover: bool = True) -> dict[str, Any]:
    """The same figure as Plotly's plain JSON values, without the time that checking them takes.

    A page that has its own way to show what a mark is leaves out `hover`, which is much of the whole.
    """
    own = View(0.0, float(info.view.width), info.view.width)
    legend = [{**trace, "xaxis": "x2", "yaxis": "y2"} for trace in _painted(info.legend, own, theme)]
    traces = [_rounded(trace) for trace in [*_painted(info.marks, info.view, theme), *_folds(info, theme), *legend]]
    if not hover:
        traces = [{name: value for name, value in trace.items() if name not in HOVER} for trace in traces]
    return {"data": traces, "layout": _layout(info, theme)}


def _rounded(trace: Trace) -> Trace:
    """The trace with places to a thousandth of a day or pixel."""
    places = {axis: [None if place is None else round(place, 3) for place in trace[axis]] for axis in ("x", "y")}
    return {**trace, **places}


def plot_top(info: TimelineInfo) -> float:
    """Pixels from the top of the figure to the top of the first lane."""
    return AXIS_ROOM + (0 if info.legend_below else info.legend_height)


def _folds(info: TimelineInfo, theme: Theme) -> list[Trace]:
    """ "+12" on a faint ground, for events that share a sign."""
    x: list[float | None] = []
    y: list[float | None] = []
    for fold in info.folds:
        upper, lower = fold.middle - FOLD_HALF, fold.middle + FOLD_HALF
        x.extend((fold.left, fold.right, fold.right, fold.left, fold.left, None))
        y.extend((upper, upper, lower, lower, upper, None))
    ground = {"mode": "lines", "fill": "toself", "fillcolor": theme.fold, "line": {"width": 0}, "hoverinfo": "skip"}
    words = {
        "mode": "text",
        "x": [fold.x for fold in info.folds],
        "y": [fold.middle for fold in info.folds],
        "text": [f"+{len(fold.events)}" for fold in info.folds],
        "textposition": "middle center",
        "textfont": {"size": TICK_SIZE, "color": theme.text},
        "hoverinfo": "skip",
        "cliponaxis": False,
    }
    return [
        {"type": "scatter", "name": "folds", "x": x, "y": y, **ground},
        {"type": "scatter", "name": "fold counts", **words},
    ]


def plain(text: str) -> str:
    """The text as Plotly must be given it so that it is shown as it stands."""
    return escape(text, quote=False)


def _painted(marks: Sequence[Mark], view: View, theme: Theme) -> list[Trace]:
    """All traces of some marks: fills, edges, shapes, crosses and words, from the ground up."""
    above = [_glyphs(marks, theme), _crosses(marks, theme), _labels(marks, view, theme)]
    return [*span_traces(marks, theme), *outline_traces(marks), *above]


def _glyphs(marks: Sequence[Mark], theme: Theme) -> Trace:
    """One marker a mark: it tells the class by shape and colour, and carries event and hover text."""
    return {
        "type": "scatter",
        "x": [mark.x for mark in marks],
        "y": [mark.middle for mark in marks],
        "mode": "markers",
        "name": "events",
        "marker": {
            "symbol": [QUADS[mark.quad].symbol + HOLLOW[mark.look] for mark in marks],
            "color": [_glyph_colour(mark, theme) for mark in marks],
            "size": [GLYPH if mark.extent.shape is Shape.DOT else SMALL_GLYPH for mark in marks],
            "opacity": 1,
            "line": {"width": [0 if mark.look in (Look.SOLID, Look.CROSSED) else 1.8 for mark in marks]},
        },
        "customdata": [mark.event for mark in marks],
        "hovertext": ["<br>".join(map(plain, mark.hover)) for mark in marks],
        "hovertemplate": "%{hovertext}<extra></extra>",
        "cliponaxis": True,
    }


def _glyph_colour(mark: Mark, theme: Theme) -> str:
    colour = QUADS[mark.quad].colour
    if mark.extent.shape is Shape.DOT:
        return colour
    if mark.extent.shape is Shape.BAR and mark.look is Look.SOLID:
        return ink_on(colour)
    if mark.look is Look.CROSSED or too_dark_on(theme.paper, colour):
        return theme.text
    return colour


def _crosses(marks: Sequence[Mark], theme: Theme) -> Trace:
    """A cross over every mark of what did not happen."""
    struck = [mark for mark in marks if mark.look is Look.CROSSED]
    return {
        "type": "scatter",
        "x": [mark.x for mark in struck],
        "y": [mark.middle for mark in struck],
        "mode": "markers",
        "name": "crosses",
        "marker": {"symbol": "x-thin", "size": GLYPH + 3, "opacity": 1, "line": {"width": 1.7, "color": theme.text}},
        "hoverinfo": "skip",
    }


def _labels(marks: Sequence[Mark], view: View, theme: Theme) -> Trace:
    named = [mark for mark in marks if mark.label]
    return {
        "type": "scatter",
        "x": [_label_x(view, mark) for mark in named],
        "y": [mark.middle for mark in named],
        "mode": "text",
        "name": "labels",
        "text": [plain(mark.label) for mark in named],
        "textposition": ["middle left" if mark.side is Side.LEFT else "middle right" for mark in named],
        "textfont": {"size": TEXT_SIZE, "color": [_label_colour(mark, theme) for mark in named]},
        "hoverinfo": "skip",
        "cliponaxis": False,
    }


def _label_x(view: View, mark: Mark) -> float:
    form = mark.extent
    if mark.side is Side.INSIDE:
        return max(form.x0 + form.fade_left, view.start) + view.days(2 * INSET)
    reach = view.days(GLYPH / 2 if form.shape is Shape.DOT else 0) + view.days(LABEL_GAP)
    return form.x0 - reach if mark.side is Side.LEFT else min(form.x1, view.end) + reach


def _label_colour(mark: Mark, theme: Theme) -> str:
    solid_bar = mark.side is Side.INSIDE and mark.look is Look.SOLID and mark.extent.shape is Shape.BAR
    return ink_on(QUADS[mark.quad].colour) if solid_bar else theme.text


def _layout(info: TimelineInfo, theme: Theme) -> dict[str, Any]:
    still = {"fixedrange": True, "visible": False}
    whole = plot_top(info) + info.height + (info.legend_height + BELOW if info.legend_below else 0)
    foot = 1 - (plot_top(info) + info.height) / whole
    key_foot = 0.0 if info.legend_below else 1 - info.legend_height / whole
    return {
        "width": info.view.width + info.margin,
        "height": whole,
        "margin": {"l": info.margin, "r": 0, "t": 0, "b": 0, "pad": 0, "autoexpand": False},
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "font": {"family": FONT, "size": TEXT_SIZE, "color": theme.text},
        "showlegend": False,
        "hovermode": "closest",
        "dragmode": "pan",
        "xaxis": _time_axis(info, theme),
        "yaxis": {**still, "range": [info.height, 0], "domain": [foot, foot + info.height / whole]},
        "xaxis2": {**still, "range": [0, info.view.width], "anchor": "y2"},
        "yaxis2": {
            **still,
            "range": [info.legend_height, 0],
            "domain": [key_foot, key_foot + info.legend_height / whole],
        },
        "shapes": [_band(info, index, theme) for index in range(0, len(info.lanes), 2)],
        "annotations": [
            draw_one(info, index, theme) for index in range(len(info.lanes)) for draw_one in (_lane_name, _lane_count)
        ],
    }


def _time_axis(info: TimelineInfo, theme: Theme) -> dict[str, Any]:
    return {
        "range": [info.view.start, info.view.end],
        "type": "linear",
        "side": "top",
        "tickmode": "array",
        "tickvals": [tick.x for tick in info.ticks],
        "ticktext": [plain(tick.text) for tick in info.ticks],
        "tickangle": 0,
        "tickfont": {"size": TICK_SIZE, "color": theme.muted},
        "gridcolor": theme.grid,
        "zeroline": False,
        "ticks": "",
    }


def _band(info: TimelineInfo, index: int, theme: Theme) -> dict[str, Any]:
    """A faint ground under every second lane."""
    lane = info.lanes[index]
    left = -info.margin / info.view.width
    return {
        "type": "rect",
        "layer": "below",
        "xref": "paper",
        "x0": left,
        "x1": 1,
        "yref": "y",
        "y0": lane.top,
        "y1": lane.top + lane.height,
        "fillcolor": theme.band,
        "line": {"width": 0},
    }


def _lane_name(info: TimelineInfo, index: int, theme: Theme) -> dict[str, Any]:
    """Left of the lane, or above its marks where there is no margin."""
    lane, beside = info.lanes[index], info.margin > 0
    room = info.margin - NAME_ROOM if beside else info.view.width - 2 * NAME_ROOM - text_width(f"{lane.events:,}")
    words = f"<b>{plain(shortened(lane.name, room, bold=True))}</b>"
    place = {"x": 0, "xanchor": "right", "xshift": -12} if beside else {"x": 0, "xanchor": "left", "xshift": 6}
    return _beside_lane(words, lane.top + NAME_TOP, place, TEXT_SIZE, theme.text)


def _lane_count(info: TimelineInfo, index: int, theme: Theme) -> dict[str, Any]:
    """How many events there are, below the name or at the far end of its line."""
    lane, beside = info.lanes[index], info.margin > 0
    place = {"x": 0, "xanchor": "right", "xshift": -12} if beside else {"x": 1, "xanchor": "right", "xshift": -6}
    top = lane.top + NAME_TOP + (COUNT_BELOW if beside else 0)
    return _beside_lane(f"{lane.events:,}", top, place, TICK_SIZE, theme.muted)


def _beside_lane(words: str, top: float, place: dict[str, Any], size: int, colour: str) -> dict[str, Any]:
    font = {"size": size, "color": colour}
    return {
        "text": words,
        "xref": "paper",
        "yref": "y",
        "y": top,
        "yanchor": "top",
        "showarrow": False,
        "font": font,
        **place,
    }
