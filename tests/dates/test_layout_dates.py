"""Dates that the layout of a text tells: the day printed at its head, lists of dated lines, headings with a year."""

import pytest

from tests.dates.reading import read_lines
from tracker.dates.edtf import to_edtf
from tracker.dates.expression import Basis
from tracker.documents.document import Document, Kind
from tracker.extract import extract_times

LISTS = [
    (
        "forwards, over the turn of the year",
        "Dec. 29, 2016: The envoys left.\nDec. 30: They answered.\nJan. 2: They met.\nMay 10: They parted.",
        ["2016-12-29", "2016-12-30", "2017-01-02", "2017-05-10"],
    ),
    (
        "backwards, the year given below",
        "May 10: They parted.\nApril 2: They met.\nDec. 30, 2016: They answered.\nDec. 29: The envoys left.",
        ["2017-05-10", "2017-04-02", "2016-12-30", "2016-12-29"],
    ),
    (
        "backwards, the year given above",
        "May 10, 2017: They parted.\nApril 2: They met.\nDec. 30: They answered.\nNov. 2: They wrote.",
        ["2017-05-10", "2017-04-02", "2016-12-30", "2016-11-02"],
    ),
    (
        "forwards, the year given below",
        "Nov. 2: They wrote.\nDec. 30: They answered.\nApril 2, 2017: They met.",
        ["2016-11-02", "2016-12-30", "2017-04-02"],
    ),
    (
        "with bullets",
        "• 8 August 2008: War begins.\n• 12 August: A truce is signed.",
        ["2008-08-08", "2008-08-12"],
    ),
    (
        "months under headings of years",
        "2003\nMarch: Talks begin.\n2004\nMay: Talks end.",
        ["2003", "2003-03", "2004", "2004-05"],
    ),
    (
        "under headings of years",
        "1990\nIn May they met.\n1991\nIn March they parted.",
        ["1990", "1990-05", "1991", "1991-03"],
    ),
    (
        "under a heading with a part of a month",
        "Mid-May 2017:\nThey met again on the 18th.",
        ["2017-05", "2017-05-18"],
    ),
]  # fmt: skip
HEADS = [
    "GENEVA, 3 May 2004 (Agency) -- The ministers met yesterday, officials said.",
    "Talks resume in Geneva\nMay 3, 2004\n\nThe ministers met yesterday, officials said.",
    "Talks resume\n\nPublished: 3 May 2004\n\nThe ministers met yesterday, officials said.",
    "Talks resume\n\nBy Jo Smith, 3 May 2004\n\nThe ministers met yesterday, officials said.",
    "Talks resume\n\nLast updated 3 May 2004 10:30 GMT\n\nThe ministers met yesterday, officials said.",
]


@pytest.mark.parametrize(("text", "edtf"), [case[1:] for case in LISTS], ids=[case[0] for case in LISTS])
def test_a_dated_line_takes_its_year_from_its_neighbours(text: str, edtf: list[str]) -> None:
    """Forwards or backwards, and a paragraph from its heading."""
    for kind in (Kind.NARRATIVE, Kind.NEWS) if ":" in text and "Mid" not in text else (Kind.NARRATIVE,):
        assert [time.date and to_edtf(time.date) for time in read_lines(text, kind)] == edtf


@pytest.mark.parametrize("text", HEADS)
def test_the_day_printed_at_the_head_is_the_publication(text: str) -> None:
    """Where the caller gives none."""
    (found,) = (time for time in extract_times(Document(text, kind=Kind.NEWS)) if time.text == "yesterday")
    assert found.date is not None
    assert to_edtf(found.date) == "2004-05-02"


def test_a_sentence_prints_no_day() -> None:
    """Though it begins like a byline."""
    line = "By June the talks of 3 May 2004 had failed."
    found = extract_times(Document(f"{line}\n\nThe ministers met yesterday, officials said.", kind=Kind.NEWS))
    assert [time.date for time in found if time.text == "yesterday"] == [None]


def test_without_a_printed_day_nothing_is_reckoned() -> None:
    """Yesterday stays unresolved, and a month in an undated text is marked as inferred, or stays without its year."""
    text = "The ministers met yesterday. They had met on 3 May and on 5 June 1990."
    yesterday, third, fifth = read_lines(text, Kind.NEWS)
    assert yesterday.date is None
    assert (third.value, third.basis, fifth.basis) == ("1990-05-03", Basis.INFERRED, Basis.EXPLICIT)
    (alone,) = read_lines("They had met on 3 May.", Kind.NEWS)
    assert alone.date is None
