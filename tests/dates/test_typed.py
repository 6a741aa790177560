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
    ("1979", ["1979"]),
    ("800", ["0800"]),
    ("44", ["0044"]),
    ("44?", ["0044?"]),
    ("12/2008", ["2008-12"]),
    ("20080808", ["2008-08-08"]),
    ("1939-45", ["1939/1945"]),
    ("1988/89", ["1988/1989"]),
    ("2003/04", ["2003-04", "2003/2004"]),
    ("since 8/3/2008", ["2008-03-08/..", "2008-08-03/.."]),
    ("early 1800s", ["18XX", "180X"]),
    ("1979 to 1989?", ["1979/1989?"]),
    ("perhaps August 2008", ["2008-08?"]),
    ("c. 1979 to 1989", ["1979~/1989"]),
    ("at 10:30 on 8 August 2008", ["2008-08-08"]),
    ("Friday, 8 August 2008", ["2008-08-08"]),
]
FOREIGN = [
    ("août 2008", "2008-08"),
    ("8 août 2008", "2008-08-08"),
    ("8 de marzo de 2010", "2010-03-08"),
    ("8. Mai 1945", "1945-05-08"),
    ("2008年8月8日", "2008-08-08"),
]
NO_YEAR = "it has no year"
UNPUBLISHED = "it is reckoned from a date of publication, and none is given"
TURNED = "ends before it begins"
SHORT_YEAR = "a year of two digits may belong to any century"
# What each is refused for, with or without a date of publication.
REFUSED = [
    ("", "There is no date"),
    ("   ", "There is no date"),
    ("x" * 500, "longer than any date"),
    ("31 February", "February has 28 or 29 days"),
    ("31 April", "April has 30 days"),
    ("31 February 1989", "February 1989 has 28 days"),
    ("31 February 2008", "February 2008 has 29 days"),
    ("30 Feb 2008", "February 2008 has 29 days"),
    ("29 February 1900", "February 1900 has 28 days"),
    ("29 February 2009", "February 2009 has 28 days"),
    ("February 30, 2009", "February 2009 has 28 days"),
    ("31 September 2020", "September 2020 has 30 days"),
    ("32 August 2008", "August 2008 has 31 days"),
    ("until 31 June 1990", "June 1990 has 30 days"),
    ("from 31 June 1990 to 3 July 1990", "June 1990 has 30 days"),
    ("0 May 1990", "there is no day 0"),
    ("2008-02-30", "February 2008 has 29 days"),
    ("20080230", "February 2008 has 29 days"),
    ("1989-13", "there is no month 13"),
    ("1989-13-01", "there is no month 13"),
    ("13/13/2008", "there is no month 13"),
    ("13/2008", "there is no month 13"),
    ("0/5/1990", "there is no day 0"),
    ("5/0/1990", "there is no month 0"),
    ("2/31/2008", "February 2008 has 29 days"),
    ("31.2.2008", "February 2008 has 29 days"),
    ("31 février 2008", "February 2008 has 29 days"),
    ("31 de febrero de 2008", "February 2008 has 29 days"),
    ("30 февраля 1989 г.", "February 1989 has 28 days"),
    ("1989年2月31日", "February 1989 has 28 days"),
    ("٣١ فبراير ١٩٨٩", "February 1989 has 28 days"),
    ("Monday 8 August 2008", "8 August 2008 was a Friday"),
    ("1989/1979", TURNED),
    ("1989-1979", TURNED),
    ("2008-09/2008-08", TURNED),
    ("1989 to 1979", TURNED),
    ("from August 2008 to July 2008", TURNED),
    ("du 9 au 3 mars 1991", TURNED),
    ("8/3/08", SHORT_YEAR),
    ("8 Aug 08", SHORT_YEAR),
    ("14 juillet 08", SHORT_YEAR),
    ("'68", SHORT_YEAR),
    ("0", "there is no year 0"),
    ("0 BC", "there is no year 0"),
    ("12345", "at most four digits"),
    ("Q5 2011", "a year has four quarters"),
    ("ten years", "it is a length of time"),
    ("every Tuesday", "it tells how often, not when"),
    ("10:30", "it is a time of the day"),
    ("the day of wrath", "no date could be read"),
    ("we", "no date could be read"),
    ("12 Uhr", "no date could be read"),
    ("second", "no date could be read"),
    ("1 2 3", "no date could be read"),
    ("version 3.11.2", "no date could be read"),
]
UNDATED = [
    ("yesterday", UNPUBLISHED),
    ("last week", UNPUBLISHED),
    ("two weeks ago", UNPUBLISHED),
    ("next spring", UNPUBLISHED),
    ("Friday", UNPUBLISHED),
    ("now", UNPUBLISHED),
    ("hier", UNPUBLISHED),
    ("昨天", UNPUBLISHED),
    ("8 August", NO_YEAR),
    ("August", NO_YEAR),
    ("8 août", NO_YEAR),
    ("spring", NO_YEAR),
    ("the 27th", "it has no month and no year"),
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


@pytest.mark.parametrize(("text", "told"), REFUSED)
def test_what_is_no_date_is_refused_with_the_reason(text: str, told: str) -> None:
    """Nothing is made up from it; the error says what is wrong, and how to write a date."""
    for published in (None, from_edtf("2010-07-15")):
        with pytest.raises(DateError) as caught:
            read_typed(text, published=published)
        assert told in caught.value.problem
        assert caught.value.value == text
        assert "8 August 2008" in caught.value.remedy


@pytest.mark.parametrize(("text", "told"), UNDATED)
def test_what_the_words_lack_is_said(text: str, told: str) -> None:
    """Without a date of publication; no clock fills it in."""
    with pytest.raises(DateError) as caught:
        read_typed(text)
    assert told in caught.value.problem


def test_the_reasons_tell_apart_what_is_refused() -> None:
    """Forty cases and more, most with a reason of their own."""
    assert len(REFUSED) + len(UNDATED) >= 40
    assert sum(told != "no date could be read" for _, told in REFUSED) >= 40


def test_a_coarse_publication_gives_no_day() -> None:
    """And that is said."""
    with pytest.raises(DateError, match="which is not known so exactly"):
        read_typed("yesterday", published=from_edtf("2010-07"))


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("yesterday", "2010-07-15", "2010-07-14"),
        ("next Friday", "2010-07-15", "2010-07-23"),
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
