"""The traces of blocks and bars: filled stretches, fading in steps, and their edges, batched to keep them few."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from tracker.charts.info import Look, Mark, Shape
from tracker.charts.theme import QUADS, Theme, rgba

STEPS = 10
LEVEL = 0.05
BAR_HALF, BLOCK_HALF = 7.0, 7.0
BAR_STRENGTH = 0.95
DASHES = {Look.DOTTED: "dot", Look.HOLLOW: "solid", Look.CROSSED: "solid"}

Trace = dict[str, Any]
Path = tuple[list[float | None], list[float | None]]


def span_traces(marks: Sequence[Mark], theme: Theme) -> list[Trace]:
    """One trace for each colour and step of opacity."""
    paths: dict[tuple[str, float], Path] = defaultdict(lambda: ([], []))
    for mark in marks:
        if mark.extent.shape is Shape.DOT:
            continue
        strength = _strength(mark, theme)
        for left, right, part in _pieces(mark):
            _rectangle(paths[QUADS[mark.quad].colour, _level(strength * part)], left, right, mark)
    return [_filled(x, y, rgba(colour, alpha)) for (colour, alpha), (x, y) in paths.items()]


def outline_traces(marks: Sequence[Mark]) -> list[Trace]:
    """One trace for each colour and kind of edge; ends that fade have none."""
    paths: dict[tuple[str, str], Path] = defaultdict(lambda: ([], []))
    for mark in marks:
        dash = _dash(mark)
        if dash:
            _edges(paths[QUADS[mark.quad].colour, dash], mark)
    return [_line(x, y, colour, dash) for (colour, dash), (x, y) in paths.items()]


def _level(alpha: float) -> float:
    """The opacity in steps that the eye does not see, so that marks share their traces."""
    return max(round(alpha / LEVEL) * LEVEL, LEVEL / 2)


def _strength(mark: Mark, theme: Theme) -> float:
    """How opaque the fill is at its fullest: planned and alleged ones are almost empty."""
    if mark.look in (Look.HOLLOW, Look.DOTTED):
        return theme.pale / 4
    return BAR_STRENGTH if mark.extent.shape is Shape.BAR and mark.look is Look.SOLID else theme.pale


def _pieces(mark: Mark) -> list[tuple[float, float, float]]:
    """The stretches of the mark, left to right, with the part of full strength that each has."""
    form = mark.extent
    core_left, core_right = form.x0 + form.fade_left, form.x1 - form.fade_right
    pieces = []
    for step in range(STEPS if form.fade_left else 0):
        width = form.fade_left / STEPS
        pieces.append((form.x0 + step * width, form.x0 + (step + 1) * width, (step + 0.5) / STEPS))
    if core_right > core_left:
        pieces.append((core_left, core_right, 1.0))
    for step in range(STEPS if form.fade_right else 0):
        width = form.fade_right / STEPS
        pieces.append((core_right + step * width, core_right + (step + 1) * width, 1 - (step + 0.5) / STEPS))
    return pieces


def _half(mark: Mark) -> float:
    return BAR_HALF if mark.extent.shape is Shape.BAR else BLOCK_HALF


def _rectangle(path: Path, left: float, right: float, mark: Mark) -> None:
    upper, lower = mark.middle - _half(mark), mark.middle + _half(mark)
    path[0].extend((left, right, right, left, left, None))
    path[1].extend((upper, upper, lower, lower, upper, None))


def _dash(mark: Mark) -> str | None:
    if mark.extent.shape is Shape.DOT:
        return None
    if mark.look in DASHES:
        return DASHES[mark.look]
    return "dash" if mark.extent.shape is Shape.BLOCK else None


def _edges(path: Path, mark: Mark) -> None:
    form = mark.extent
    upper, lower = mark.middle - _half(mark), mark.middle + _half(mark)
    left, right = form.x0 + form.fade_left, form.x1 - form.fade_right
    path[0].extend((left, right, None, left, right, None))
    path[1].extend((upper, upper, None, lower, lower, None))
    for end, fades in ((form.x0, form.fade_left), (form.x1, form.fade_right)):
        if not fades:
            path[0].extend((end, end, None))
            path[1].extend((upper, lower, None))


def _filled(x: list[float | None], y: list[float | None], colour: str) -> Trace:
    filling = {"mode": "lines", "fill": "toself", "fillcolor": colour, "line": {"width": 0}}
    return {"type": "scatter", "name": "spans", "x": x, "y": y, "hoverinfo": "skip", **filling}


def _line(x: list[float | None], y: list[float | None], colour: str, dash: str) -> Trace:
    style = {"dash": {"dash": "3px,3px", "dot": "1px,3px"}.get(dash, dash), "width": 1, "color": colour}
    return {"type": "scatter", "name": "edges", "x": x, "y": y, "hoverinfo": "skip", "mode": "lines", "line": style}
