"""The line below the chart says what is not on it."""

import pytest

from tests.charts.made import many, row
from tracker.charts.summary import summary
from tracker.charts.timeline import Layout, timeline_info
from tracker.views import TimelineRow

TALKS = row(1, "Talks", "1979", "Egypt", "Israel")
UNDATED = row(2, "Quarrel", None, "Iran")
CASES = [
    ("one event", [TALKS], Layout(), "1 of 1 event shown."),
    ("an undated one", [TALKS, UNDATED], Layout(), "1 of 2 events shown, 1 without a date (see the table)."),
    (
        "a lane too many",
        [TALKS],
        Layout(most_lanes=1),
        "1 of 1 event shown, 1 actor without a lane (choose actors above).",
    ),
    ("no labels", [TALKS], Layout(most_labelled=1), "1 of 1 event shown, 1 label left out for room (zoom in)."),
]


@pytest.mark.parametrize(("rows", "layout", "line"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_what_is_left_out_is_said(rows: list[TimelineRow], layout: Layout, line: str) -> None:
    """With what to do about it."""
    assert summary(timeline_info(rows, layout)) == line


def test_crowding_is_said() -> None:
    """Where marks cover each other, the reader is told."""
    assert "crowded at the foot of a lane" in summary(timeline_info(many(900), Layout(width=366)))
