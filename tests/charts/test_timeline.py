"""Rows become marks in lanes, each event in the lanes of all its actors."""

import json
from itertools import combinations

import pytest

from tests.charts.made import ACTORS, HOSTILE, many, row
from tracker.charts.figure import plot_top
from tracker.charts.info import Counts, Mark, Side, TimelineInfo
from tracker.charts.lanes import NOBODY
from tracker.charts.measure import text_width
from tracker.charts.theme import THEMES, Quad
from tracker.charts.timeline import Layout, draw, timeline_info

PEACE = row(1, "Treaty of peace", "1979-03-26", "Egypt", "Israel", quad="verbal cooperation")
WAR = row(2, "War", "1980-09-22/1988-08-20", "Iran", "Iraq", quad="material conflict")
UNDATED = row(3, "Quarrel", None, "Iran")
ORPHAN = row(4, "Shelling", "1981", quad="material conflict")


def test_an_event_of_two_actors_stands_in_both_lanes() -> None:
    """It is one event in the counts, and each mark names the other lane."""
    info = timeline_info([PEACE], Layout())
    assert [lane.name for lane in info.lanes] == ["Egypt", "Israel"]
    assert [(mark.event, mark.lane) for mark in info.marks] == [("1", 0), ("1", 1)]
    assert [mark.hover[-1] for mark in info.marks] == ["Also under Israel", "Also under Egypt"]
    assert info.counts == Counts(
        total=1, undated=0, shown=1, unlabelled=0, folded=0, outside=0, elsewhere=0, lanes=2, lanes_left_out=0
    )


def test_undated_events_are_counted_and_not_drawn() -> None:
    """Nothing stands at an invented date."""
    info = timeline_info([WAR, UNDATED], Layout())
    assert {mark.event for mark in info.marks} == {"2"}
    assert (info.counts.total, info.counts.undated, info.counts.shown) == (2, 1, 1)


def test_events_without_actors_have_the_last_lane() -> None:
    """An actor that cannot be told is left open, and the event is shown."""
    assert [lane.name for lane in timeline_info([ORPHAN, WAR], Layout()).lanes] == ["Iran", "Iraq", NOBODY]


def test_chosen_actors_alone_have_lanes_in_their_order() -> None:
    """The others are named on hover."""
    chosen = (ACTORS["Israel"].id, ACTORS["Egypt"].id)
    info = timeline_info([PEACE, WAR, ORPHAN], Layout(chosen=chosen))
    assert [lane.name for lane in info.lanes] == ["Israel", "Egypt"]


def test_the_busiest_actors_have_lanes_and_the_rest_is_counted() -> None:
    """No picture of a hundred lanes."""
    info = timeline_info([PEACE, WAR, row(5, "Talks", "1985", "Iran", "Turkey")], Layout(most_lanes=2))
    assert [lane.name for lane in info.lanes] == ["Iran", "Egypt"]
    assert info.counts.lanes_left_out == 3


def test_years_before_1_lie_left_of_year_1() -> None:
    """44 BC has its place and its name on the axis."""
    info = timeline_info([row(1, "Murder", "-0043-03-15", "Egypt"), row(2, "Fall", "0030", "Egypt")], Layout())
    ides, fall = info.marks
    assert ides.x < fall.x
    assert {"40 BC", "20 BC", "20"} <= {tick.text for tick in info.ticks}


@pytest.mark.parametrize("count", [10, 100, 600])
@pytest.mark.parametrize("width", [1340, 366])
def test_labels_do_not_touch_and_are_not_cut(count: int, width: int) -> None:
    """At laptop and telephone width: every two labels apart, every label inside the picture."""
    info = timeline_info(many(count), Layout(width=width))
    boxes = [label_box(info, mark) for mark in info.marks if mark.label]
    assert boxes
    for left, right, _ in boxes:
        assert left >= -0.5
        assert right <= info.view.width + 0.5
    for a, b in combinations(boxes, 2):
        assert a[2] != b[2] or a[1] <= b[0] or b[1] <= a[0]


def label_box(info: TimelineInfo, mark: Mark) -> tuple[float, float, float]:
    """Left and right end of a label in pixels, and its height in the picture."""
    trace = next(trace for trace in draw(replaced(info, mark), THEMES["light"]).data if trace.name == "labels")
    x, width = info.view.px(trace.x[0]), text_width(mark.label)
    return (x - width, x, mark.top) if mark.side is Side.LEFT else (x, x + width, mark.top)


def replaced(info: TimelineInfo, mark: Mark) -> TimelineInfo:
    """The same picture with one mark only."""
    return TimelineInfo(info.view, info.lanes, (mark,), (), info.counts, info.height, info.margin)


def test_above_the_limit_marks_lose_their_labels() -> None:
    """All are still there and counted."""
    info = timeline_info(many(300), Layout(most_labelled=200))
    assert not any(mark.label for mark in info.marks)
    assert info.counts.shown == info.counts.unlabelled
    assert info.counts.shown + info.counts.folded == 300


def test_only_what_is_visible_is_drawn() -> None:
    """A narrower view packs anew; the rest is not counted as shown."""
    info = timeline_info([PEACE, WAR], Layout(visible=(722000.0, 722600.0)))
    assert {mark.event for mark in info.marks} == {"1"}
    assert info.counts.shown == 1


@pytest.mark.parametrize("theme", sorted(THEMES))
def test_the_figure_escapes_every_text(theme: str) -> None:
    """No tag of a title or a name reaches Plotly."""
    rows = [row(n, title, "1979", "Egypt") for n, title in enumerate(HOSTILE, start=1)]
    drawn = json.loads(draw(timeline_info(rows, Layout()), THEMES[theme]).to_json())
    texts = json.dumps(drawn, ensure_ascii=False)
    assert "<img" not in texts
    assert "<span" not in texts
    assert "&lt;img src=x onerror=alert(1)&gt;" in texts
    assert "$5bn then $3bn" in texts


def test_the_plot_lies_below_legend_and_axis() -> None:
    """One unit of height is one pixel."""
    info = timeline_info([PEACE, WAR], Layout())
    figure = draw(info, THEMES["light"])
    assert figure.layout.height == info.height + plot_top(info)
    low, high = figure.layout.yaxis.domain
    assert (high - low) * figure.layout.height == pytest.approx(info.height)


def test_the_legend_explains_what_is_drawn_and_no_more() -> None:
    """Class, form and status, each with words."""
    info = timeline_info([PEACE, row(2, "Visit", "1990", "Iran", status="planned")], Layout())
    words = {mark.label for mark in info.legend}
    assert {"Verbal cooperation", "Other", "Sometime within", "Planned"} == words


@pytest.mark.parametrize(
    ("value", "quad"),
    [
        ("verbal cooperation", Quad.VERBAL_COOPERATION),
        ("MATERIAL_CONFLICT", Quad.MATERIAL_CONFLICT),
        (None, Quad.NONE),
        ("any", Quad.NONE),
    ],
)
def test_classes_are_known_by_name(value: str | None, quad: Quad) -> None:
    """What is none of the four is drawn as neither cooperation nor conflict."""
    assert Quad.of(value) is quad


def test_what_is_exact_has_its_label_before_what_is_coarse() -> None:
    """Whole decades in a view of ten years do not push days and months out of their rows."""
    decades = [row(n, f"War {n}", "195X", "Egypt") for n in range(1, 30)]
    days = [row(100 + n, f"Talks {n}", f"195{n}-05-01", "Egypt") for n in range(10)]
    info = timeline_info([*decades, *days], Layout(visible=(711858.0, 715510.0)))
    labelled = {mark.event for mark in info.marks if mark.label}
    assert {one.id for one in days} <= labelled


def test_a_block_as_wide_as_the_view_takes_its_label_inside() -> None:
    """There is no room beside it."""
    info = timeline_info([row(1, "Quarrel", "1979", "Egypt")], Layout(visible=(722450.0, 722815.0)))
    assert info.marks[0].side is Side.INSIDE
