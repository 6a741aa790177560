"""The timeline in the page: one element that owns its Plotly, asks for a new packing when it is zoomed, and reports
which event was picked."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

from dashboard.plotly_js import plotly_address
from tracker.charts.figure import figure_data, plot_top
from tracker.charts.info import Fold, Mark, TimelineInfo
from tracker.charts.parties import Party
from tracker.charts.stretch import asked_range, whole_range
from tracker.charts.theme import THEMES
from tracker.charts.timeline import MOST_LANES, Layout, timeline_info
from tracker.views import TimelineRow

KEY, KEPT = "timeline_chart", "timeline_drawn"
LEAST_WIDTH, FIRST_WIDTH, MOST_WIDTH = 160, 1200, 8000
LEAST_DAYS, MOST_DAYS, FARTHEST = 20, 8_000_000, 40_000_000
# The page brings its own Source Sans, which is narrower than the DejaVu Sans by which labels are measured.
LETTERS = 0.85
HTML = """
<div class="timeline">
  <div class="timeline-bar" role="group" aria-label="Zoom">
    <span class="timeline-hint">Click an event for its source<span>. Drag to move, Ctrl + wheel to zoom</span></span>
    <button type="button" data-zoom="2" aria-label="Show more years" title="Show more years (−)">−</button>
    <button type="button" data-zoom="0.5" aria-label="Show fewer years" title="Show fewer years (+)">+</button>
    <button type="button" data-zoom="0" title="Show the whole time (0)">Whole time</button>
  </div>
  <div class="timeline-plot" tabindex="0" role="application"></div>
  <div class="timeline-live" aria-live="polite"></div>
</div>
"""


@cache
def _bridge() -> Any:
    here = Path(__file__).parent
    return st.components.v2.component(
        "tracker_timeline",
        html=HTML,
        css=(here / "chart.css").read_text("utf-8"),
        js=(here / "chart.js").read_text("utf-8"),
        isolate_styles=False,
    )


@dataclass(frozen=True, slots=True)
class Question:
    """What is to be drawn: rows, who shares a lane, the wanted lanes or how many, and the days asked for."""

    rows: Sequence[TimelineRow]
    parties: tuple[Party, ...] = ()
    chosen: tuple[str, ...] = ()
    since: int | None = None
    until: int | None = None
    most_lanes: int = MOST_LANES


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A picture and what it was drawn from, kept so that a click does not draw it again."""

    question: Question
    view: dict[str, Any]
    info: TimelineInfo
    data: dict[str, Any]


def show(question: Question) -> tuple[str | None, TimelineInfo | None]:
    """Draw the rows; the event that was just picked (None for none) and what is drawn (None before the first time)."""
    view = st.session_state.get(KEY, {}).get("view")
    drawn = _drawn(question, view) if view else None
    data = drawn.data if drawn else _waiting(len(question.rows))
    result = _bridge()(key=KEY, data=data, on_view_change=_noted, on_picked_change=_noted)
    return result.picked, drawn.info if drawn else None


def shown_layout(question: Question) -> Layout:
    """How the rows are laid out on the page now; on a page that is not drawn yet, as they would be at first."""
    return _layout(question, st.session_state.get(KEY, {}).get("view") or {"width": FIRST_WIDTH})


def _drawn(question: Question, view: dict[str, Any]) -> _Drawn:
    """The kept picture where nothing changed; other rows begin with their own stretch of time."""
    kept = st.session_state.get(KEPT)
    seen = dict(view)
    if isinstance(kept, _Drawn) and kept.view == view:
        if kept.question == question:
            return kept
        if kept.question.rows != question.rows:
            seen |= {"range": None, "whole": False}
    info = timeline_info(question.rows, _layout(question, seen))
    drawn = _Drawn(question, dict(view), info, _data(info, seen, len(question.rows)))
    st.session_state[KEPT] = drawn
    return drawn


def _noted() -> None:
    """A value is only reported when somebody listens; it is read from the result."""


def _layout(question: Question, view: dict[str, Any]) -> Layout:
    asked = question.since is not None or question.until is not None
    visible = _visible(view.get("range"))
    if visible is None and view.get("whole"):
        visible = whole_range(question.rows)
    elif visible is None and asked:
        visible = asked_range(question.since, question.until, question.rows)
    return Layout(
        width=min(max(int(view["width"]), LEAST_WIDTH), MOST_WIDTH),
        visible=visible,
        parties=question.parties,
        chosen=question.chosen,
        most_lanes=question.most_lanes,
        letters=LETTERS,
    )


def _visible(ends: Sequence[float] | None) -> tuple[float, float] | None:
    """The days that the element says it shows, unless they are no stretch of time that can be drawn."""
    if not ends or len(ends) != 2:
        return None
    start, end = map(float, ends)
    return (start, end) if 1 <= end - start <= MOST_DAYS and abs(start) <= FARTHEST else None


def _waiting(total: int) -> dict[str, Any]:
    """What the element gets before it has told its width: there is nothing to draw yet."""
    label = f"Timeline of {total} events. Arrow keys step through them, Enter opens one."
    return {"source": plotly_address(), "label": label, "asked": None, "least": LEAST_DAYS, "most": MOST_DAYS}


def _data(info: TimelineInfo, view: dict[str, Any], total: int) -> dict[str, Any]:
    """What the element gets to draw: the figure, and where each mark lies for pointer and keys."""
    theme = THEMES["dark" if view.get("dark") else "light"]
    marks = [{"event": mark.event, **_place(mark, info)} for mark in info.marks]
    folded = [{"event": None, "zoom": [fold.first, fold.last], **_place(fold, info)} for fold in info.folds]
    return {
        **_waiting(total),
        **view,
        "figure": json.dumps(figure_data(info, theme, hover=False)),
        "marks": [*marks, *folded],
        "margin": info.margin,
        "axis": plot_top(info),
    }


def _place(sign: Mark | Fold, info: TimelineInfo) -> dict[str, Any]:
    """Where a mark or a fold lies, and its words."""
    return {
        "x": round(sign.x, 3),
        "left": round(sign.left, 3),
        "right": round(sign.right, 3),
        "top": sign.top,
        "bottom": sign.bottom,
        "lane": info.lanes[sign.lane].name,
        "hover": sign.hover,
    }
