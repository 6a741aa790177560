"""What is said about a date's form is how the chart draws it."""

import pytest

from tests.charts.made import row
from tracker.charts.drawn import how_drawn
from tracker.charts.info import Shape, View
from tracker.charts.shapes import extent
from tracker.dates.calendar import ordinal
from tracker.dates.edtf import from_edtf, to_edtf
from tracker.dates.typed import read_typed
from tracker.dates.value import DateValue

VIEW = View(float(ordinal(1900, 1, 1)), float(ordinal(2020, 1, 1)), 1000)
NAMES = {Shape.DOT: "a dot", Shape.BLOCK: "a pale block", Shape.BAR: "a bar"}
DRAWN = [
    ("8 August 2008", "a dot on 8 August 2008"),
    ("August 2008", "a pale block: sometime within August 2008"),
    ("spring 1968", "a pale block: sometime within spring 1968"),
    ("1989", "a pale block: sometime within 1989"),
    ("the 1990s", "a pale block: sometime within the 1990s"),
    ("the early 1990s", "a pale block over the 1990s: sometime in the early 1990s"),
    ("the week of 5 March 1979", "a pale block: sometime within the week of 5 March 1979"),
    ("1979 to 1989", "a bar from 1979 to 1989"),
    ("between 3 and 9 March 1991", "a bar from 3 March 1991 to 9 March 1991"),
    ("since 2003", "a bar from 2003 on, its end fading"),
    ("until June 2010", "a bar up to June 2010, its start fading"),
    ("1985/", "a bar from 1985 on, its end fading"),
    ("before 1990", "a pale block: sometime before 1990, its start fading"),
    ("after 1990", "a pale block: sometime after 1990, its end fading"),
    ("1989?", "a pale block with fading ends: perhaps 1989"),
    ("c. 1912", "a pale block with fading ends: about 1912"),
    ("2008-08-08?", "a pale block with fading ends: perhaps 8 August 2008"),
    ("1979?/1989", "a bar with fading ends from perhaps 1979 to 1989"),
    ("2008-08-08/2008-08-08", "a dot on 8 August 2008"),
]


@pytest.mark.parametrize(("typed", "said"), DRAWN)
def test_the_form_is_said(typed: str, said: str) -> None:
    """In one phrase, which names the form and the fading that the chart gives it."""
    (value,) = read_typed(typed)
    assert how_drawn(value) == said
    drawn(value)


def test_a_vague_stretch_is_no_bar() -> None:
    """It bounds the date on both sides."""
    value = DateValue(from_edtf("2008").start, from_edtf("2010-07").start, vague=True)
    assert how_drawn(value) == "a pale block with fading ends: sometime between 2008 and July 2010"
    drawn(value)


def drawn(value: DateValue) -> None:
    """The words against the form of a row with that date."""
    form = extent(row(1, "Talks", to_edtf(value), vague=value.vague, is_interval=value.is_interval), VIEW)
    assert form is not None
    assert how_drawn(value).startswith(NAMES[form.shape])
    soft = value.vague or value.uncertain or value.approximate
    one_sided = (form.fade_left > 0) != (form.fade_right > 0)
    assert ("fading" in how_drawn(value)) == (soft or one_sided)
