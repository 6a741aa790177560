"""What the marks mean: one line for each class, form and status that is on the picture."""

from collections.abc import Sequence
from dataclasses import dataclass

from tracker.charts.info import Extent, Look, Mark, Shape, Side
from tracker.charts.measure import text_width
from tracker.charts.theme import CLASSES, QUADS, Quad

ROW, BELOW = 22, 4
WIDE, DOT, GAP, APART = 26.0, 14.0, 6.0, 16.0
FORMS = {Shape.BLOCK: "Sometime within", Shape.BAR: "From … to …"}
LOOKS = {Look.HOLLOW: "Planned", Look.DOTTED: "Alleged", Look.CROSSED: "Did not happen"}
SOFT = "End not exact"


@dataclass(frozen=True, slots=True)
class _Entry:
    """A sample of a mark and its words."""

    words: str
    shape: Shape = Shape.DOT
    quad: Quad = Quad.ANY
    look: Look = Look.SOLID
    fades: bool = False


def legend(marks: Sequence[Mark], width: int, *, letters: float = 1.0) -> tuple[tuple[Mark, ...], float]:
    """The samples, wrapped to the width, and the height they take; places are pixels."""
    placed: list[Mark] = []
    left, row = 0.0, 0
    for entry in _entries(marks):
        room = (DOT if entry.shape is Shape.DOT else WIDE) + GAP + text_width(entry.words) * letters
        if left and left + room > width:
            left, row = 0.0, row + 1
        placed.append(_sample(entry, left, left + room, row))
        left += room + APART
    return tuple(placed), (row + 1) * ROW + BELOW if placed else 0.0


def _entries(marks: Sequence[Mark]) -> list[_Entry]:
    quads, looks = {mark.quad for mark in marks}, {mark.look for mark in marks}
    shapes = {mark.extent.shape for mark in marks}
    entries = [_Entry(QUADS[quad].name, quad=quad) for quad in CLASSES if quad in quads]
    entries += [_Entry(words, shape=shape) for shape, words in FORMS.items() if shape in shapes]
    if any(mark.extent.fade_left or mark.extent.fade_right for mark in marks):
        entries.append(_Entry(SOFT, shape=Shape.BAR, fades=True))
    return entries + [_Entry(words, look=look) for look, words in LOOKS.items() if look in looks]


def _sample(entry: _Entry, left: float, right: float, row: int) -> Mark:
    dot = entry.shape is Shape.DOT
    form = Extent(Shape.DOT, left + DOT / 2, left + DOT / 2) if dot else Extent(entry.shape, left, left + WIDE)
    if entry.fades:
        form = Extent(entry.shape, left, left + WIDE, 0.0, WIDE * 0.8)
    return Mark(
        event="",
        lane=-1,
        row=row,
        extent=form,
        quad=entry.quad,
        look=entry.look,
        label=entry.words,
        side=Side.RIGHT,
        left=left,
        right=right,
        hover=(),
        x=form.x0 if dot else left + 8,
        top=row * ROW,
        bottom=(row + 1) * ROW,
    )
