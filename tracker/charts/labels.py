"""Where a mark's label stands, how much of it is shown, and what mark and label take up."""

from dataclasses import dataclass

from tracker.charts.info import Extent, Shape, Side, View
from tracker.charts.measure import shortened, text_width
from tracker.charts.packing import Box

HALF_GLYPH = 7.0
GAP = 6.0
AFTER = 10.0
INSET = 20.0
MOST, MOST_PART = 300.0, 0.62
LONG_PART = 0.25


@dataclass(frozen=True, slots=True)
class Label:
    """The words shown, their side of the mark, and the box of mark and label in pixels."""

    text: str
    side: Side
    box: Box


def label(title: str, extent: Extent, view: View, *, letters: float = 1.0) -> Label:
    """Inside a bar that is long enough, else right of the mark, else left of it, shortened to the room there is.

    A block takes its label inside only where there is no room beside it.
    """
    left, right = _bare(extent, view)
    text = shortened(title, min(MOST, MOST_PART * view.width) / letters)
    width = text_width(text) * letters
    turn = _turn(extent, right - left > LONG_PART * view.width)
    rooms = {Side.RIGHT: view.width - right - GAP, Side.LEFT: left - GAP}
    beside = max(rooms.values()) >= width
    if _fits_inside(extent, view, width) and (extent.shape is Shape.BAR or not beside):
        return Label(text, Side.INSIDE, Box(left, right + GAP, left, right + GAP, turn))
    side = next((s for s, room in rooms.items() if room >= width), max(rooms, key=lambda s: rooms[s]))
    text = shortened(text, rooms[side] / letters)
    reach = GAP + text_width(text) * letters if text else 0.0
    ends = (left, right + reach + AFTER) if side is Side.RIGHT else (left - reach, right + AFTER)
    return Label(text, side if text else Side.NONE, Box(left, right + GAP, *ends, turn))


def _turn(extent: Extent, is_long: bool) -> int:
    """Long bars before all others; long blocks, which tell least about when, after them."""
    if not is_long or extent.shape is Shape.DOT:
        return 1
    return 0 if extent.shape is Shape.BAR else 2


def _bare(extent: Extent, view: View) -> tuple[float, float]:
    """Left and right end of the visible part of the mark, in pixels."""
    if extent.shape is Shape.DOT:
        middle = view.px(extent.x0)
        return middle - HALF_GLYPH, middle + HALF_GLYPH
    return max(view.px(extent.x0), 0.0), min(view.px(extent.x1), float(view.width))


def _fits_inside(extent: Extent, view: View, width: float) -> bool:
    """Whether the part that does not fade has room for the label."""
    if extent.shape is Shape.DOT:
        return False
    solid_left = max(view.px(extent.x0 + extent.fade_left), 0.0)
    solid_right = min(view.px(extent.x1 - extent.fade_right), float(view.width))
    return solid_right - solid_left >= width + INSET + GAP
