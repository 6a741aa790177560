"""Putting marks with their labels into sub-rows of a lane so that nothing touches."""

from bisect import bisect_left, insort
from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Box:
    """What a mark takes up, in pixels: bare, and with its label. Those of the lowest `turn` find their places first."""

    left: float
    right: float
    labelled_left: float
    labelled_right: float
    turn: int = 1


@dataclass(frozen=True, slots=True)
class Place:
    """The sub-row that a box was given, and whether there was room for its label."""

    row: int
    labelled: bool


@dataclass(slots=True)
class _Shelf:
    """One sub-row: what is taken, as sorted (left, right) that do not overlap."""

    taken: list[tuple[float, float]] = field(default_factory=list)

    def fits(self, left: float, right: float) -> bool:
        index = bisect_left(self.taken, (left, right))
        clear_before = index == 0 or self.taken[index - 1][1] <= left
        return clear_before and (index == len(self.taken) or self.taken[index][0] >= right)

    def take(self, left: float, right: float) -> None:
        insort(self.taken, (left, right))


def pack(boxes: Sequence[Box], *, label_rows: int, most_rows: int) -> tuple[list[Place], int]:
    """A place for each box, in the order given, and the number of sub-rows used.

    In order of their turns, then from left to right, each goes into the first sub-row with room. A label that finds no
    room in the first `label_rows` sub-rows is left out; a mark that finds none in `most_rows` gets the row after them.
    """
    shelves: list[_Shelf] = []
    places: list[Place] = [Place(most_rows, False)] * len(boxes)
    order = sorted(range(len(boxes)), key=lambda i: (boxes[i].turn, boxes[i].left, i))
    for index in order:
        box = boxes[index]
        row = _first_free(shelves, box.labelled_left, box.labelled_right, label_rows)
        if row is not None:
            places[index] = Place(row, True)
            continue
        row = _first_free(shelves, box.left, box.right, most_rows)
        if row is not None:
            places[index] = Place(row, False)
    return places, max((place.row + 1 for place in places), default=1)


def _first_free(shelves: list[_Shelf], left: float, right: float, rows: int) -> int | None:
    """The first of so many sub-rows with room, taken; a new one is begun where needed."""
    for row, shelf in enumerate(shelves[:rows]):
        if shelf.fits(left, right):
            shelf.take(left, right)
            return row
    if len(shelves) >= rows:
        return None
    shelves.append(_Shelf([(left, right)]))
    return len(shelves) - 1
