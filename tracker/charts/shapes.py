"""From a row's date to a form on the time axis, honest about what the words leave open."""

from tracker.charts.info import Extent, Look, Shape, View
from tracker.dates.edtf import from_edtf
from tracker.dates.value import Unit
from tracker.events.draft import Status
from tracker.views import TimelineRow

TAIL = 56
LEAST = 16
SOFT = 0.35
INSET = 10
SEEN = 4

LOOKS: dict[Status, Look] = {
    Status.OCCURRED: Look.SOLID,
    Status.ONGOING: Look.SOLID,
    Status.PLANNED: Look.HOLLOW,
    Status.ALLEGED: Look.DOTTED,
    Status.NEGATED: Look.CROSSED,
}


def dated(row: TimelineRow) -> bool:
    """Whether any end of its date is known, so that it has a place on the axis."""
    return row.earliest is not None or row.latest is not None


def extent(row: TimelineRow, view: View) -> Extent | None:
    """The row's form in this view; None where it has no date.

    An end that is open or unknown fades out over `TAIL` pixels from the known one: a sign, not a duration. A form
    narrower than `LEAST` pixels is widened about its middle so that it can be seen. A bar from one year to another
    fades over these years, since nothing says when in them it began and ended.
    """
    first, last = row.earliest, row.latest
    if first is None and last is None:
        return None
    tail = view.days(TAIL)
    if first is None or last is None:
        return _open_ended(row, first, last, tail)
    start, end = float(first), float(last + 1)
    soft = row.vague or row.uncertain or row.approximate
    if first == last and not soft:
        return Extent(Shape.DOT, start + 0.5, start + 0.5)
    start, end = _widened(start, end, view.days(LEAST * (2 if soft else 1)))
    if soft:
        return Extent(_span_shape(row), start, end, (end - start) * SOFT, (end - start) * SOFT)
    left, right = _coarse_ends(row, view, (end - start) * SOFT)
    return Extent(_span_shape(row), start, end, left, right)


def _coarse_ends(row: TimelineRow, view: View, most: float) -> tuple[float, float]:
    """How long a bar fades at its ends: as long as the month or year is in which it begins or ends."""
    if _span_shape(row) is not Shape.BAR or row.date is None:
        return 0.0, 0.0
    value = from_edtf(row.date)
    days = [unit.latest + 1 - unit.earliest if isinstance(unit, Unit) else 1 for unit in (value.start, value.end)]
    left, right = (min(float(length), most) if length > 1 and view.px_of(length) >= SEEN else 0.0 for length in days)
    return left, right


def _span_shape(row: TimelineRow) -> Shape:
    return Shape.BAR if row.is_interval and not row.vague else Shape.BLOCK


def _open_ended(row: TimelineRow, first: int | None, last: int | None, tail: float) -> Extent:
    if first is None and last is not None:
        return Extent(_span_shape(row), last + 1 - tail, last + 1.0, tail, 0.0)
    start = float(first or 0)
    return Extent(_span_shape(row), start, start + tail, 0.0, tail)


def _widened(start: float, end: float, least: float) -> tuple[float, float]:
    lacking = max(0.0, least - (end - start)) / 2
    return start - lacking, end + lacking


def look(row: TimelineRow) -> Look:
    """How the row's status shows."""
    return LOOKS[row.status]


def stands_at(form: Extent, view: View) -> float:
    """The day at which the mark's shape stands: a dot's own, else near the solid end of what is visible."""
    if form.shape is Shape.DOT:
        return form.x0
    inset, width = view.days(INSET), form.x1 - form.x0
    if form.fade_left > 0.9 * width:
        return min(form.x1, view.end) - inset
    right_fade = 0.0 if form.fade_right > 0.9 * width else form.fade_right
    left, right = max(form.x0 + form.fade_left, view.start), min(form.x1 - right_fade, view.end)
    return (left + right) / 2 if right - left <= 2 * inset else left + inset
