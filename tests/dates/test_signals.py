"""Words before a date that make it a bound, and words that only look so."""

import pytest

from tests.dates.reading import read
from tracker.dates.edtf import to_edtf
from tracker.dates.intervals import bounded
from tracker.documents.document import Kind
from tracker.knowledge import load

BOUNDS = [
    ("It has been so since 2003.", "2003/..", False),
    ("It has been so since at least 2003.", "2003/..", False),
    ("As of 1 May 2004 it applies.", "2004-05-01/..", False),
    ("From 2003 onwards they met.", "2003/..", False),
    ("They meet no earlier than June 2005.", "2005-06/..", False),
    ("It lasted until June 2008.", "../2008-06", False),
    ("Up to 1990 it was calm.", "../1990", False),
    ("By 2014 it was over.", "../2014", True),
    ("They meet no later than 30 June 2005.", "../2005-06-30", True),
    ("Before the 1990 vote it was calm.", "../1990", True),
    ("Prior to the May 1990 vote it was calm.", "../1990-05", True),
    ("On the eve of the 1990 vote it was calm.", "../1990", True),
    ("In the run-up to the 2011 vote it was calm.", "../2011", True),
    ("In pre-1914 Europe it was calm.", "../1914", True),
    ("After the 1990 vote it changed.", "1990/..", True),
    ("Post-1991 Russia changed.", "1991/..", True),
    ("They met in 1990.", "1990", False),
    ("As early as 1990 they met.", "1990", False),
    ("They did not meet until 1990, in the 1990 vote.", "../1990", False),
    ("It was not until 1990 that they met.", "1990", False),
    ("They gained from the 1990 accords.", "1990", False),
]


@pytest.mark.parametrize(("text", "edtf", "vague"), BOUNDS)
def test_bounds(text: str, edtf: str, vague: bool) -> None:
    """Half-open intervals; those that bound without fixing are vague."""
    value = bounded(read(text)[0])
    assert (to_edtf(value), value.vague) == (edtf, vague)


def test_a_comparison_is_no_bound() -> None:
    """What is reckoned back from today begins nothing: "up from a year earlier"."""
    (found,) = read("Exports were up from a year earlier.", Kind.NEWS, "2010-07-15")
    assert (found.value, found.signal) == ("2009", None)


def test_every_phrase_stands_for_a_known_word() -> None:
    """And for one only."""
    signals = load("dates_cues")["signals"]
    phrases = [phrase for listed in signals.values() for phrase in listed]
    assert len(phrases) == len(set(phrases))
    assert all(phrase == phrase.lower() for phrase in phrases)
