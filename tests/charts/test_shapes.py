"""A date's form says no more than its words."""

import pytest

from tests.charts.made import row
from tracker.charts.info import Look, Shape, View
from tracker.charts.shapes import LEAST, TAIL, dated, extent, look
from tracker.dates.calendar import ordinal

VIEW = View(float(ordinal(1900, 1, 1)), float(ordinal(2000, 1, 1)), 1000)
FORMS = [
    ("a day is a dot", "1979-03-26", {}, Shape.DOT, False, False),
    ("a month is a block", "1979-03", {}, Shape.BLOCK, False, False),
    ("a season is a block", "1979-22", {}, Shape.BLOCK, False, False),
    ("a decade is a block", "197X", {}, Shape.BLOCK, False, False),
    ("from day to day is a bar", "1979-12-27/1989-02-15", {}, Shape.BAR, False, False),
    ("from year to year is exact at neither end", "1979/1985", {}, Shape.BAR, True, True),
    ("from a day into a year is exact at its start", "1979-12-27/1985", {}, Shape.BAR, False, True),
    ("a week is no bar", "1979-03-05/1979-03-11", {"is_interval": False}, Shape.BLOCK, False, False),
    ("an uncertain year fades at both ends", "1979?", {}, Shape.BLOCK, True, True),
    ("an approximate year too", "1979~", {}, Shape.BLOCK, True, True),
    ("even a day, when uncertain, is no sharp dot", "1979-03-26?", {}, Shape.BLOCK, True, True),
    ("since 2003 fades out to the right", "1979/..", {}, Shape.BAR, False, True),
    ("until 1985 fades in from the left", "../1985", {}, Shape.BAR, True, False),
    ("some time before is a block, not a bar", "../1985", {"vague": True}, Shape.BLOCK, True, False),
]  # fmt: skip


@pytest.mark.parametrize(
    ("edtf", "rest", "shape", "left", "right"), [case[1:] for case in FORMS], ids=[case[0] for case in FORMS]
)
def test_the_form_follows_the_words(edtf: str, rest: dict[str, bool], shape: Shape, left: bool, right: bool) -> None:
    """Day, block or bar; an end fades where it is open, vague, uncertain or approximate."""
    form = extent(row(1, "Talks", edtf, **rest), VIEW)
    assert form is not None
    assert (form.shape, form.fade_left > 0, form.fade_right > 0) == (shape, left, right)


def test_a_known_end_keeps_its_place() -> None:
    """An open end is a sign of fixed width beside the known one, at any zoom."""
    form = extent(row(1, "Talks", "1979/.."), VIEW)
    assert form is not None
    assert form.x0 == ordinal(1979, 1, 1)
    assert VIEW.px(form.x1) - VIEW.px(form.x0) == pytest.approx(TAIL)


def test_a_small_form_is_widened_about_its_middle() -> None:
    """A month of a century is still seen."""
    form = extent(row(1, "Talks", "1979-03"), VIEW)
    assert form is not None
    assert VIEW.px(form.x1) - VIEW.px(form.x0) == pytest.approx(LEAST)
    assert (form.x0 + form.x1) / 2 == pytest.approx((ordinal(1979, 3, 1) + ordinal(1979, 4, 1)) / 2)


def test_without_a_date_there_is_no_form() -> None:
    """Undated events are not drawn."""
    undated = row(1, "Talks", None)
    assert not dated(undated)
    assert extent(undated, VIEW) is None


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("occurred", Look.SOLID),
        ("ongoing", Look.SOLID),
        ("planned", Look.HOLLOW),
        ("alleged", Look.DOTTED),
        ("negated", Look.CROSSED),
    ],
)
def test_the_look_follows_the_status(status: str, expected: Look) -> None:
    """What did not surely happen never looks as if it had."""
    assert look(row(1, "Talks", "1979", status=status)) is expected
