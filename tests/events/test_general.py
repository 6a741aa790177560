"""What is, or was always, so between two states is no event of a history."""

import pytest

from tracker.documents.document import Document, Kind
from tracker.extract import extract

TITLE = "Togo and Benin"
GENERAL = [
    "Togo and Benin have worked together for most of the period since independence.",
    "Togo has long bought its oil from Benin.",
    "Togo and Benin had quarrelled over the lagoon since they became independent.",
    "Togo and Benin cooperate closely in the field of health.",
    "Togo was the first African state to trade with Benin.",
    "Togolese ships had called at Ouidah for centuries.",
    "The two armies have long trained together.",
]
DONE = [
    "In May 1961 Togo and Benin worked together on a dam.",
    "Togo and Benin worked together on a dam.",
    "In 1988 Togo bought oil from Benin.",
    "Togo has always denied the charge that it armed Benin's rebels.",
]


def told(text: str, kind: Kind = Kind.NARRATIVE) -> int:
    """How many events a text below the title tells."""
    return len(extract(Document(f"{TITLE}\n\nIt all began in 1951. {text} Both are poor.", kind=kind, title=TITLE)))


@pytest.mark.parametrize("text", GENERAL)
def test_general_statements_tell_nothing(text: str) -> None:
    """A standing or usual state of affairs is not read."""
    assert told(text) == 0


@pytest.mark.parametrize("text", DONE)
def test_acts_are_told(text: str) -> None:
    """What was done once, or is said again and again, is read."""
    assert told(text) > 0
