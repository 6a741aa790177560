"""A value in plain English."""

from dataclasses import replace

import pytest

from tracker.dates.edtf import from_edtf
from tracker.dates.value import DateValue, Modifier, Precision, day, year
from tracker.dates.words import say

SAID = [
    ("2008-08-08", "8 August 2008"),
    ("2008-08", "August 2008"),
    ("1989", "1989"),
    ("0070", "AD 70"),
    ("-0043", "44 BC"),
    ("-0043-03-15", "15 March 44 BC"),
    ("0000", "1 BC"),
    ("199X", "the 1990s"),
    ("18XX", "the 19th century"),
    ("-04XX", "the 5th century BC"),
    ("1XXX", "the 2nd millennium"),
    ("1942-22", "summer 1942"),
    ("1941-24", "winter 1941–42"),
    ("1999-24", "winter 1999–00"),
    ("2011-34", "the second quarter of 2011"),
    ("2011-40", "the first half of 2011"),
    ("1912~", "about 1912"),
    ("1912?", "perhaps 1912"),
    ("1912%", "perhaps about 1912"),
    ("2004-XX-12", "the 12th of an unknown month of 2004"),
    ("1979/1989", "from 1979 to 1989"),
    ("2003/..", "since 2003"),
    ("../2010-06", "until June 2010"),
    ("1985/", "from 1985 to an unknown date"),
    ("/1985", "from an unknown date to 1985"),
]


@pytest.mark.parametrize(("edtf", "words"), SAID)
def test_a_value_is_said_in_plain_english(edtf: str, words: str) -> None:
    """Each kind of value has its words."""
    assert say(from_edtf(edtf)) == words


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("../2010-07", "sometime before July 2010"),
        ("2010-07/..", "sometime after July 2010"),
        ("2010-07-22/2010-09", "sometime between 22 July 2010 and September 2010"),
    ],
)
def test_vague_bounds_are_said_as_such(edtf: str, words: str) -> None:
    """What the words bound without fixing is "sometime"."""
    assert say(replace(from_edtf(edtf), vague=True)) == words


@pytest.mark.parametrize(
    ("edtf", "modifier", "words"),
    [
        ("199X", Modifier.START, "the early 1990s"),
        ("2008-08", Modifier.END, "late August 2008"),
        ("2017-05", Modifier.MID, "mid-May 2017"),
        ("2011-34", Modifier.END, "the end of the second quarter of 2011"),
        ("18XX", Modifier.MID, "the mid-19th century"),
    ],
)
def test_the_part_that_the_words_single_out_is_said(edtf: str, modifier: Modifier, words: str) -> None:
    """Early, mid and late stay with the value."""
    assert say(replace(from_edtf(edtf), modifier=modifier)) == words


def test_a_week_is_no_stretch() -> None:
    """A week, a weekend and a decade BC are said as one unit."""
    week = DateValue(day(2008, 8, 4), day(2008, 8, 10), within=Precision.WEEK)
    weekend = DateValue(day(2008, 8, 9), day(2008, 8, 10), within=Precision.WEEK)
    decade = DateValue(year(-498), year(-489), within=Precision.DECADE)
    assert [say(value) for value in (week, weekend, decade)] == [
        "the week of 4 August 2008",
        "the weekend of 9 August 2008",
        "the 490s BC",
    ]
