"""Events as marks on a time axis, one lane an actor: rows, then an info record, then a figure."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tracker.charts.axis import ticks
from tracker.charts.figure import draw
from tracker.charts.folds import cells, fits, fold
from tracker.charts.hover import hover
from tracker.charts.info import Counts, Extent, Fold, Lane, Mark, Shape, Side, TimelineInfo, View
from tracker.charts.labels import HALF_GLYPH, Label, label
from tracker.charts.lanes import LaneRows, lanes
from tracker.charts.legend import legend
from tracker.charts.measure import text_width
from tracker.charts.packing import Place, pack
from tracker.charts.parties import Party
from tracker.charts.shapes import dated, extent, look, stands_at
from tracker.charts.stretch import usual_range
from tracker.charts.theme import TEXT_SIZE, Quad
from tracker.views import TimelineRow

__all__ = ["Layout", "draw", "timeline_info"]

ROW, PADDING, HEADING = 24, 8, 22
NARROW = 640
MARGIN_LEAST, MARGIN_MOST = 80, 270
MOST_LABELLED = 2000
ROWS_IN_ALL, LABEL_ROWS_LEAST, LABEL_ROWS_MOST, SPARE_ROWS = 24, 4, 20, 1
LEAST_VISIBLE = 9
MOST_LANES = 8


@dataclass(frozen=True, slots=True)
class Layout:
    """What the picture has to fit: its whole width in pixels, the visible days (None for the usual ones), who shares a
    lane, whose lanes are wanted (keys of parties or ids of actors), and limits.

    `letters` is how wide the letters are that will be drawn, as a part of those of DejaVu Sans.
    """

    width: int = 1200
    visible: tuple[float, float] | None = None
    parties: tuple[Party, ...] = ()
    chosen: tuple[str, ...] = ()
    most_lanes: int = MOST_LANES
    most_labelled: int = MOST_LABELLED
    letters: float = 1.0


@dataclass(frozen=True, slots=True)
class _Held:
    """A row in a lane with its form and its label, before it has a sub-row."""

    row: TimelineRow
    others: tuple[str, ...]
    extent: Extent
    label: Label


@dataclass(frozen=True, slots=True)
class _Filled:
    """What stands in one lane, with places that count from its own top, and how many sub-rows it takes."""

    marks: tuple[Mark, ...]
    folds: tuple[Fold, ...]
    rows: int


def timeline_info(rows: Sequence[TimelineRow], layout: Layout) -> TimelineInfo:
    """Everything that the picture shows, with its place; see `tracker.charts.info` for the units."""
    known = [row for row in rows if dated(row)]
    found, left_out = lanes(known, parties=layout.parties, chosen=layout.chosen, most=layout.most_lanes)
    margin = _margin(found, layout)
    view = View(*(layout.visible or usual_range(rows)), max(layout.width - margin, 120))
    held = [_in_view(lane, view, layout.letters) for lane in found]
    labelled = sum(map(len, held)) <= layout.most_labelled
    label_rows = _label_rows(len(found)) if labelled else 0
    filled = [_packed(one, index, view, label_rows) for index, one in enumerate(held)]
    placed, marks, folded = _stacked(found, filled, 0 if margin else HEADING)
    key, key_height = legend(marks, view.width, letters=layout.letters)
    return TimelineInfo(
        view=view,
        lanes=placed,
        marks=marks,
        ticks=ticks(view),
        counts=_counts(rows, found, marks, folded, left_out),
        height=placed[-1].top + placed[-1].height if placed else float(ROW),
        margin=margin,
        legend=key,
        legend_height=key_height,
        folds=folded,
    )


def _margin(found: Sequence[LaneRows], layout: Layout) -> int:
    if layout.width < NARROW:
        return 0
    widest = max((text_width(lane.name, TEXT_SIZE, bold=True) for lane in found), default=0.0)
    return int(min(max(widest + 24, MARGIN_LEAST), MARGIN_MOST))


def _label_rows(count: int) -> int:
    """The sub-rows with labels that each of so many lanes may have."""
    return min(max(LABEL_ROWS_LEAST, ROWS_IN_ALL // max(count, 1)), LABEL_ROWS_MOST)


def _in_view(lane: LaneRows, view: View, letters: float) -> list[_Held]:
    held = []
    for row, others in zip(lane.rows, lane.others, strict=True):
        form = extent(row, view)
        if form is not None and _visible(form, view):
            held.append(_Held(row, others, form, label(row.title, form, view, letters=letters)))
    return held


def _visible(form: Extent, view: View) -> bool:
    """Whether enough of it lies inside to show its shape."""
    if form.shape is Shape.DOT:
        return HALF_GLYPH <= view.px(form.x0) <= view.width - HALF_GLYPH
    return min(form.x1, view.end) - max(form.x0, view.start) >= view.days(LEAST_VISIBLE)


def _packed(held: Sequence[_Held], index: int, view: View, label_rows: int) -> _Filled:
    most = max(label_rows, LABEL_ROWS_LEAST) + SPARE_ROWS
    places, used = pack([one.label.box for one in held], label_rows=label_rows, most_rows=most)
    pairs = list(zip(held, places, strict=True))
    marks = [_mark(one, place, index, view) for one, place in pairs if place.row < most]
    folded = []
    for cell, inside in cells([one for one, place in pairs if place.row == most], _middle, view):
        if len(inside) == 1 and fits(inside[0].label.box, cell):
            marks.append(_mark(inside[0], Place(most, False), index, view))
        else:
            folded.append(fold([(one.row, one.extent) for one in inside], cell, view, lane=index, row=most))
    return _Filled(tuple(marks), tuple(folded), used)


def _middle(one: _Held) -> float:
    return (one.label.box.left + one.label.box.right) / 2


def _mark(held: _Held, place: Place, lane: int, view: View) -> Mark:
    box, row = held.label.box, held.row
    left, right = (box.labelled_left, box.labelled_right) if place.labelled else (box.left, box.right)
    return Mark(
        event=row.id,
        lane=lane,
        row=place.row,
        extent=held.extent,
        quad=Quad.of(row.quad),
        look=look(row),
        label=held.label.text if place.labelled else "",
        side=held.label.side if place.labelled else Side.NONE,
        left=view.at(left),
        right=view.at(right),
        hover=hover(row, held.others),
        x=stands_at(held.extent, view),
    )


def _stacked(
    found: Sequence[LaneRows], filled: Sequence[_Filled], heading: int
) -> tuple[tuple[Lane, ...], tuple[Mark, ...], tuple[Fold, ...]]:
    """The lanes one below the other, and what stands in them."""
    placed: list[Lane] = []
    marks: list[Mark] = []
    folded: list[Fold] = []
    top = 0.0
    for lane, inside in zip(found, filled, strict=True):
        base = top + PADDING + heading
        marks += [replace(one, top=base + one.row * ROW, bottom=base + (one.row + 1) * ROW) for one in inside.marks]
        folded += [replace(one, top=base + one.row * ROW, bottom=base + (one.row + 1) * ROW) for one in inside.folds]
        height = max(inside.rows, 1) * ROW + 2 * PADDING + heading
        placed.append(Lane(lane.actor, lane.name, top, height, inside.rows, len(lane.rows)))
        top += height
    return tuple(placed), tuple(marks), tuple(folded)


def _counts(
    rows: Sequence[TimelineRow],
    found: Sequence[LaneRows],
    marks: Sequence[Mark],
    folded: Sequence[Fold],
    left_out: int,
) -> Counts:
    shown = {mark.event for mark in marks}
    named = {mark.event for mark in marks if mark.label}
    hidden = {event for fold in folded for event in fold.events} - shown
    in_lanes = {row.id for lane in found for row in lane.rows}
    undated = sum(not dated(row) for row in rows)
    return Counts(
        total=len(rows),
        undated=undated,
        shown=len(shown),
        unlabelled=len(shown - named),
        folded=len(hidden),
        outside=len(in_lanes) - len(shown) - len(hidden),
        elsewhere=len(rows) - undated - len(in_lanes),
        lanes=len(found),
        lanes_left_out=left_out,
    )
