"""Dates counted from what a noun or a clause of another time tells, and those that are no date of the act."""

import pytest

from tests.events.test_timing import Told, narrated

COUNTED = [
    ("Two years after the 1967 war, Israel and Egypt exchanged fire.", ("ASSAULT", "1969", "occurred")),
    ("Two years after the 1967 war, Israel and Egypt exchanged fire.", ("ASSAULT", "1967", "occurred")),
    ("Ten days after the August 1968 raid, Peru condemned Chile.", ("ACCUSE", "1968-08/..", "occurred")),
    ("Shortly after the 1967 vote, Peru condemned Chile.", ("ACCUSE", "1967/..", "occurred")),
    ("Three years before the 1905 vote, Peru condemned Chile.", ("ACCUSE", "1902", "occurred")),
    ("Some years after the 1905 vote, Peru condemned Chile.", ("ACCUSE", "1905/..", "occurred")),
]


@pytest.mark.parametrize(("text", "expected"), COUNTED)
def test_counted_from_a_noun(text: str, expected: Told) -> None:
    """The noun itself keeps its own date; what is counted too finely or loosely is some time after it."""
    assert expected in narrated(text)


UNDATED = [
    ("Having lost the war of 1846–48, Mexico ceded California to the United States.", "RETREAT"),
    ("Defeated in the war of 1870, Peru ceded an island to Chile.", "RETREAT"),
    ("Peru, which had lent money and sent helicopters to Malta, fell out with Chile in August 1980.", "AID"),
    ("Having signed a pact with Chile in 1939, Peru attacked Brazil.", "ASSAULT"),
]


@pytest.mark.parametrize(("text", "kind"), UNDATED)
def test_no_date_from_what_came_before(text: str, kind: str) -> None:
    """A participle's date is not that of what followed."""
    assert (kind, None, "occurred") in narrated(text)
