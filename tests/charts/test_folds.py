"""Events that find no room share a sign, and none is lost."""

import pytest

from tests.charts.made import many, row
from tracker.charts.folds import CELL, cells, fits
from tracker.charts.info import View
from tracker.charts.packing import Box
from tracker.charts.timeline import Layout, timeline_info

VIEW = View(0.0, 1000.0, 10 * CELL)


@pytest.mark.parametrize("width", [1340, 366])
def test_every_event_in_view_has_a_mark_or_is_folded(width: int) -> None:
    """Where hundreds stand in one lane."""
    rows = [row(n, f"Talks {n}", "1979-03-26", "Egypt") for n in range(1, 301)]
    info = timeline_info(rows, Layout(width=width))
    folded = {event for fold in info.folds for event in fold.events}
    assert {mark.event for mark in info.marks} | folded == {one.id for one in rows}
    assert info.counts.shown + info.counts.folded == 300


def test_a_fold_tells_what_it_holds() -> None:
    """How many, when, the first titles, and what a click does."""
    info = timeline_info([row(n, f"Talks {n}", "1979-03-26", "Egypt") for n in range(1, 301)], Layout())
    head, first, *_, last = info.folds[0].hover
    assert head.endswith("more events, 26 Mar 1979 to 26 Mar 1979")
    assert first.startswith("Talks ")
    assert last == "Click to zoom in."


def test_folds_do_not_touch_one_another_or_marks() -> None:
    """In their sub-row nothing shares more than a few pixels."""
    info = timeline_info(many(900), Layout(width=700))
    for fold in info.folds:
        for other in [*info.marks, *info.folds]:
            if other is not fold and other.top == fold.top:
                shared = min(other.right, fold.right) - max(other.left, fold.left)
                assert info.view.px_of(shared) < 8


def test_things_are_sorted_into_cells() -> None:
    """By their middles; what lies outside counts to the first or last cell."""
    assert cells([5.0, 50.0, 46.0, -3.0, 999.0], float, VIEW) == [(0, [5.0, -3.0]), (1, [50.0, 46.0]), (9, [999.0])]


@pytest.mark.parametrize(
    ("left", "right", "fitting"), [(2, 30, True), (-2, 40, True), (-20, 30, False), (5, 80, False)]
)
def test_a_single_mark_keeps_its_form_where_it_fits(left: float, right: float, fitting: bool) -> None:
    """Into the first cell."""
    assert fits(Box(left, right, left, right), 0) is fitting
