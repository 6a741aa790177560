"""Two expressions that make one stretch of time, and bounds told by the word before a date."""

import pytest

from tests.dates.reading import read
from tracker.dates.edtf import to_edtf
from tracker.dates.intervals import bounded, link_intervals
from tracker.dates.words import say
from tracker.errors import DateError

LINKED = [
    ("The war lasted from 1979 to 1989.", "1979 to 1989", "1979/1989"),
    ("Talks were held between May and June 2011.", "May and June 2011", "2011-05/2011-06"),
    ("The alliance of 1998–2000 fell apart.", "1998–2000", "1998/2000"),
    ("The war of 1850–58 was long.", "1850–58", "1850/1858"),
    ("They met from 29 August to 1 September 1967.", "29 August to 1 September 1967", "1967-08-29/1967-09-01"),
    ("July 20 – Sept. 17, 2015: a pause.", "July 20 – Sept. 17, 2015", "2015-07-20/2015-09-17"),
    ("They revolted in 499–493 BC.", "499–493 BC", "-0498/-0492"),
]
NOT_LINKED = [
    "They met on 5 and 7 March 1990.",
    "They met in 1979. In 1989 they left.",
    "They went from 1989 to 1979 in their talk.",
    "They met in May 1990, June 1991 and July 1992.",
]
BOUNDS = [
    ("Since 2003 they have met.", "2003/..", "since 2003"),
    ("They met until June 2010.", "../2010-06", "until June 2010"),
    ("Before 1914 they were allies.", "../1914", "sometime before 1914"),
    ("After 8 May 1945 they fell out.", "1945-05-08/..", "sometime after 8 May 1945"),
    ("It is to be ready by 26 April 2013.", "../2013-04-26", "sometime before 26 April 2013"),
    ("The mandate runs through June 2010.", "../2010-06", "until June 2010"),
    ("Following 8 May 1945 they fell out.", "1945-05-08/..", "sometime after 8 May 1945"),
    ("It is to be ready by the end of 2011.", "../2011", "sometime before the end of 2011"),
    ("They met up to 1990.", "../1990", "until 1990"),
    ("Prior to 1914 they were allies.", "../1914", "sometime before 1914"),
    ("Post-1991 Russia changed.", "1991/..", "sometime after 1991"),
    ("They met in 1989.", "1989", "1989"),
]


@pytest.mark.parametrize(("text", "words", "edtf"), LINKED)
def test_two_ends_are_linked(text: str, words: str, edtf: str) -> None:
    """The interval has the joint span of its ends and the value that they make."""
    (interval,) = link_intervals(text, read(text))
    assert (interval.text, to_edtf(interval.value)) == (words, edtf)
    assert text[interval.start : interval.end] == words
    assert interval.rules[-1] in ("dash", "from-to", "between-and")


@pytest.mark.parametrize("text", NOT_LINKED)
def test_what_is_no_stretch_is_not_linked(text: str) -> None:
    """Two days are two days, and an interval does not run backwards."""
    assert link_intervals(text, read(text)) == ()


@pytest.mark.parametrize(("text", "edtf", "words"), BOUNDS)
def test_a_signal_makes_a_bound(text: str, edtf: str, words: str) -> None:
    """The word before the expression opens one end; "before", "after" and "by" leave it vague."""
    (time,) = read(text)
    assert to_edtf(bounded(time)) == edtf
    assert say(bounded(time)) == words


def test_what_has_no_date_has_no_bound() -> None:
    """A duration cannot be bounded, and the error names it."""
    (time,) = read("It went on for 78 days.")
    with pytest.raises(DateError, match="78 days"):
        bounded(time)
