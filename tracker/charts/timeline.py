"""Events as marks on a time axis, one lane an actor: rows, then an info record, then a figure."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tracker.charts.axis import ticks
from tracker.charts.figure import draw
from tracker.charts.hover import hover
from tracker.charts.info import Counts, Extent, Lane, Mark, Shape, Side, TimelineInfo, View
from tracker.charts.labels import HALF_GLYPH, Label, label
from tracker.charts.lanes import LaneRows, lanes
from tracker.charts.legend import legend
from tracker.charts.measure import text_width
from tracker.charts.packing import Place, pack
from tracker.charts.shapes import dated, extent, look, stands_at
from tracker.charts.theme import TEXT_SIZE, Quad
from tracker.views import TimelineRow

__all__ = ["Layout", "draw", "timeline_info"]

ROW, PADDING, HEADING = 24, 8, 22
NARROW = 640
MARGIN_LEAST, MARGIN_MOST = 80, 220
MOST_LABELLED = 2000
ROWS_IN_ALL, LABEL_ROWS_LEAST, SPARE_ROWS = 48, 3, 4
AIR, OPEN_AIR = 0.03, 0.07
LEAST_VISIBLE = 9


@dataclass(frozen=True, slots=True)
class Layout:
    """What the picture has to fit: its whole width in pixels, the visible days (None for all), lanes and limits."""

    width: int = 1200
    visible: tuple[float, float] | None = None
    chosen: tuple[str, ...] = ()
    most_lanes: int = 12
    most_labelled: int = MOST_LABELLED


@dataclass(frozen=True, slots=True)
class _Held:
    """A row in a lane with its form and its label, before it has a sub-row."""

    row: TimelineRow
    extent: Extent
    label: Label


def timeline_info(rows: Sequence[TimelineRow], layout: Layout) -> TimelineInfo:
    """Everything that the picture shows, with its place; see `tracker.charts.info` for the units."""
    found, left_out = lanes([row for row in rows if dated(row)], chosen=layout.chosen, most=layout.most_lanes)
    margin = _margin(found, layout.width)
    view = View(*(layout.visible or whole_range(rows)), max(layout.width - margin, 120))
    held = [_in_view(lane, view) for lane in found]
    labelled = sum(map(len, held)) <= layout.most_labelled
    label_rows = max(LABEL_ROWS_LEAST, ROWS_IN_ALL // max(len(found), 1)) if labelled else 0
    placed: list[Lane] = []
    marks: list[Mark] = []
    top = 0.0
    for index, (lane, holding) in enumerate(zip(found, held, strict=True)):
        lane_marks, used = _packed(holding, lane, index, view, label_rows)
        heading = 0 if margin else HEADING
        marks.extend(_lowered(mark, top + PADDING + heading) for mark in lane_marks)
        height = used * ROW + 2 * PADDING + heading
        placed.append(Lane(lane.actor, lane.name, top, height, used, len(lane.rows)))
        top += height
    counts = _counts(rows, marks, left_out, _most_rows(label_rows))
    key, key_height = legend(marks, view.width)
    return TimelineInfo(
        view, tuple(placed), tuple(marks), ticks(view), counts, max(top, float(ROW)), margin, key, key_height
    )


def whole_range(rows: Sequence[TimelineRow]) -> tuple[float, float]:
    """From the first to the last day of all rows with a little air, more where open ends fade out."""
    ends = [float(end) for row in rows for end in (row.earliest, row.latest) if end is not None]
    if not ends:
        return 0.0, 366.0
    first, last = min(ends), max(ends) + 1
    span = max(last - first, 900.0)
    before = OPEN_AIR if any(row.earliest is None and dated(row) for row in rows) else AIR
    after = OPEN_AIR if any(row.latest is None and dated(row) for row in rows) else AIR
    return first - span * before, last + span * after


def _margin(found: Sequence[LaneRows], width: int) -> int:
    if width < NARROW:
        return 0
    widest = max((text_width(lane.name, TEXT_SIZE, bold=True) for lane in found), default=0.0)
    return int(min(max(widest + 20, MARGIN_LEAST), MARGIN_MOST))


def _in_view(lane: LaneRows, view: View) -> list[_Held]:
    held = []
    for row in lane.rows:
        form = extent(row, view)
        if form is not None and _visible(form, view):
            held.append(_Held(row, form, label(row.title, form, view)))
    return held


def _visible(form: Extent, view: View) -> bool:
    """Whether enough of it lies inside to show its shape."""
    if form.shape is Shape.DOT:
        return HALF_GLYPH <= view.px(form.x0) <= view.width - HALF_GLYPH
    return min(form.x1, view.end) - max(form.x0, view.start) >= view.days(LEAST_VISIBLE)


def _packed(held: Sequence[_Held], lane: LaneRows, index: int, view: View, label_rows: int) -> tuple[list[Mark], int]:
    boxes = [one.label.box for one in held]
    places, used = pack(boxes, label_rows=label_rows, most_rows=_most_rows(label_rows))
    return [_mark(one, place, lane, index, view) for one, place in zip(held, places, strict=True)], used


def _most_rows(label_rows: int) -> int:
    """How many sub-rows a lane may have before marks have to cover each other in one more."""
    return max(label_rows, LABEL_ROWS_LEAST) + SPARE_ROWS


def _mark(held: _Held, place: Place, lane: LaneRows, index: int, view: View) -> Mark:
    box, row = held.label.box, held.row
    left, right = (box.labelled_left, box.labelled_right) if place.labelled else (box.left, box.right)
    return Mark(
        event=row.id,
        lane=index,
        row=place.row,
        extent=held.extent,
        quad=Quad.of(row.quad),
        look=look(row),
        label=held.label.text if place.labelled else "",
        side=held.label.side if place.labelled else Side.NONE,
        left=view.at(left),
        right=view.at(right),
        hover=hover(row, lane.actor),
        x=stands_at(held.extent, view),
    )


def _lowered(mark: Mark, top: float) -> Mark:
    return replace(mark, top=top + mark.row * ROW, bottom=top + (mark.row + 1) * ROW)


def _counts(rows: Sequence[TimelineRow], marks: Sequence[Mark], left_out: int, last_row: int) -> Counts:
    shown = {mark.event for mark in marks}
    named = {mark.event for mark in marks if mark.label}
    return Counts(
        total=len(rows),
        undated=sum(not dated(row) for row in rows),
        shown=len(shown),
        unlabelled=len(shown - named),
        crowded=len({mark.event for mark in marks if mark.row == last_row}),
        lanes_left_out=left_out,
    )
