"""Marks with their labels go into sub-rows without touching."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.charts.packing import Box, Place, pack


def box(left: float, right: float, label_to: float | None = None, *, turn: int = 1) -> Box:
    """A mark with a label to its right, or none."""
    return Box(left, right, left, right if label_to is None else label_to, turn)


CASES = [
    ("nothing", [], [], 1),
    ("one alone", [box(0, 10, 90)], [(0, True)], 1),
    ("side by side in one row", [box(0, 10, 90), box(90, 100, 200)], [(0, True), (0, True)], 1),
    ("one below the other", [box(0, 10, 90), box(89, 100, 200)], [(0, True), (1, True)], 2),
    ("an early turn takes the first row", [box(0, 10, 90), box(5, 400, turn=0)], [(1, True), (0, True)], 2),
    ("a late turn the last", [box(0, 400, turn=2), box(0, 10, 90)], [(1, True), (0, True)], 2),
    (
        "no room for a third label",
        [box(0, 5, 90), box(1, 6, 90), box(20, 30, 99)],
        [(0, True), (1, True), (2, False)],
        3,
    ),
]


@pytest.mark.parametrize(("boxes", "places", "rows"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_each_box_gets_its_place(boxes: list[Box], places: list[tuple[int, bool]], rows: int) -> None:
    """The first sub-row with room, early turns first, labels in the first two sub-rows only."""
    assert pack(boxes, label_rows=2, most_rows=4) == ([Place(*place) for place in places], rows)


widths = st.floats(1, 300)
boxes = st.builds(
    lambda left, bare, before, after, turn: Box(left, left + bare, left - before, left + bare + after, turn),
    st.floats(-50, 1500), widths, st.just(0.0) | widths, widths, st.integers(0, 2),
)  # fmt: skip


@given(st.lists(boxes, max_size=60))
def test_nothing_overlaps_but_in_the_last_row(given_boxes: list[Box]) -> None:
    """Two boxes in one sub-row never share a pixel, unless it is the last one, where no labels stand."""
    places, rows = pack(given_boxes, label_rows=3, most_rows=5)
    assert rows <= 6
    for (one, a), (two, b) in combinations(zip(given_boxes, places, strict=True), 2):
        if a.row == b.row < 5:
            assert taken(one, a)[1] <= taken(two, b)[0] or taken(two, b)[1] <= taken(one, a)[0]
    assert not any(place.labelled for place in places if place.row >= 3)


def taken(one: Box, place: Place) -> tuple[float, float]:
    """What a box takes up at its place."""
    return (one.labelled_left, one.labelled_right) if place.labelled else (one.left, one.right)
