"""What people type into forms and options."""

import pytest

from tracker.dates.edtf import from_edtf, to_edtf
from tracker.dates.typed import read_typed
from tracker.dates.words import say
from tracker.errors import DateError

TYPED = [
    ("2008-08", ["2008-08"]),
    ("1989?", ["1989?"]),
    ("August 2008", ["2008-08"]),
    ("8 August 2008", ["2008-08-08"]),
    ("on August 8, 2008", ["2008-08-08"]),
    ("8/3/2008", ["2008-03-08", "2008-08-03"]),
    ("8.3.2008", ["2008-03-08"]),
    ("17/5/2020", ["2020-05-17"]),
    ("8/8/2008", ["2008-08-08"]),
    ("the 1990s", ["199X"]),
    ("early 1990s", ["199X"]),
    ("the 19th century", ["18XX"]),
    ("summer of 1942", ["1942-22"]),
    ("Q2 2011", ["2011-34"]),
    ("circa 1912", ["1912~"]),
    ("August 2008?", ["2008-08?"]),
    ("44 BC", ["-0043"]),
    ("from 1979 to 1989", ["1979/1989"]),
    ("1979–89", ["1979/1989"]),
    ("since 2003", ["2003/.."]),
    ("until June 2010", ["../2010-06"]),
]
FOREIGN = [
    ("août 2008", "2008-08"),
    ("8 août 2008", "2008-08-08"),
    ("8 de marzo de 2010", "2010-03-08"),
    ("8. Mai 1945", "1945-05-08"),
    ("2008年8月8日", "2008-08-08"),
]
REFUSED = [
    "",
    "   ",
    "31 February",
    "31 February 2008",
    "29 February 2009",
    "13/13/2008",
    "8/3/08",
    "the day of wrath",
    "we",
    "12 Uhr",
    "31 février 2008",
    "ten years",
    "now",
    "second",
    "1 2 3",
    "x" * 500,
]


@pytest.mark.parametrize(("text", "expected"), TYPED)
def test_english_phrases_and_edtf_are_read(text: str, expected: list[str]) -> None:
    """Each keeps the precision of its words, whenever it is typed; two readings are both given."""
    assert [to_edtf(value) for value in read_typed(text)] == expected
    assert [to_edtf(value) for value in read_typed(text, published=from_edtf("2010-07-15"))] == expected
    assert {value.words for value in read_typed(text)} == {text}


@pytest.mark.parametrize(("text", "expected"), FOREIGN)
def test_other_languages_keep_their_precision(text: str, expected: str) -> None:
    """A month stays a month in every language."""
    assert [to_edtf(value) for value in read_typed(text)] == [expected]


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_no_date_is_refused_with_a_remedy(text: str) -> None:
    """Nothing is made up from it; the error says how to write a date."""
    for published in (None, from_edtf("2010-07-15")):
        with pytest.raises(DateError) as caught:
            read_typed(text, published=published)
        assert caught.value.value == text
        assert "8 August 2008" in caught.value.remedy


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("yesterday", "2010-07-15", "2010-07-14"),
        ("next Friday", "2010-07-15", "2010-07-16"),
        ("last month", "2010-07", "2010-06"),
        ("next year", "2010", "2011"),
        ("vor zwei Tagen", "2010-07-15", "2010-07-13"),
    ],
)
def test_relative_phrases_need_the_publication(text: str, published: str, expected: str) -> None:
    """They are reckoned from it, and refused without it."""
    assert [to_edtf(value) for value in read_typed(text, published=from_edtf(published))] == [expected]
    with pytest.raises(DateError):
        read_typed(text)


def test_the_part_of_a_decade_is_kept() -> None:
    """ "Early 1990s" is a decade of which the beginning is meant."""
    (value,) = read_typed("the early 1990s")
    assert say(value) == "the early 1990s"
