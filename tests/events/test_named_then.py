"""Titles name a state as it was called at the time of the act."""

import pytest

from tracker.documents.document import Document, Kind
from tracker.extract import extract
from tracker.knowledge import load

RECORDS = load("former_names")["name"]


def titles(text: str) -> list[str]:
    """The titles of what a narrative tells."""
    return [draft.title for draft in extract(Document(text, kind=Kind.NARRATIVE))]


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: f"{record['then']} {record['valid']}")
def test_each_name_holds_in_its_time(record: dict[str, str]) -> None:
    """Its examples have the former name in their titles, its counter-examples the present one."""
    for text in record["examples"]:
        assert any(record["then"] in title for title in titles(text)), text
        assert not any(record["now"] in title for title in titles(text)), text
    for text in record["not_examples"]:
        assert any(record["now"] in title for title in titles(text)), text


OTHERS = [
    ("Siamese troops crossed into Laos in 1893.", "Siamese troops cross into Laos"),
    ("Iran protested to Britain in 1920.", "Iran protests to the United Kingdom"),  # the words of the text
    ("Siam and France signed a treaty.", "Siam and France sign a treaty"),
    ("Thailand and France signed a treaty.", "Thailand and France sign a treaty"),
]


@pytest.mark.parametrize(("text", "title"), OTHERS)
def test_the_words_of_the_text_count(text: str, title: str) -> None:
    """A text's own name is kept, and one without a date is called as the text does."""
    assert titles(text) == [title]
