"""The line below the chart says what is not on it."""

import pytest

from tests.charts.made import many, row
from tracker.charts.summary import lanes_line, summary
from tracker.charts.timeline import Layout, timeline_info
from tracker.views import TimelineRow

TALKS = row(1, "Talks", "1979", "Egypt", "Israel")
UNDATED = row(2, "Quarrel", None, "Iran")
CASES = [
    ("one event", [TALKS], Layout(), "1 of 1 event shown."),
    ("an undated one", [TALKS, UNDATED], Layout(), "1 of 2 events shown, 1 without a date (in the table)."),
    (
        "one beyond the view",
        [TALKS, row(3, "Visit", "1990-05-01", "Egypt")],
        Layout(visible=(722000.0, 723000.0)),
        "1 of 2 events shown, 1 earlier or later (“Whole time” shows them).",
    ),
    (
        "one without a lane",
        [TALKS, row(2, "Talks", "1979", "Egypt", "Israel"), row(3, "Visit", "1990-05-01", "Iran")],
        Layout(most_lanes=2),
        "2 of 3 events shown, 1 of other actors only.",
    ),
]


@pytest.mark.parametrize(("rows", "layout", "line"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_what_is_left_out_is_said(rows: list[TimelineRow], layout: Layout, line: str) -> None:
    """With what to do about it."""
    assert summary(timeline_info(rows, layout)) == line


def test_folding_is_said() -> None:
    """Where events share a sign, the reader is told what to do."""
    assert "folded for want of room (click a “+” to zoom in)" in summary(timeline_info(many(900), Layout(width=366)))


@pytest.mark.parametrize(
    ("most", "line"), [(1, "Lanes: the 1 actor with the most events, of 2."), (2, "")], ids=["one lane", "all lanes"]
)
def test_lanes_left_out_are_said(most: int, line: str) -> None:
    """Which actors have lanes, and out of how many."""
    assert lanes_line(timeline_info([TALKS], Layout(most_lanes=most))) == line
