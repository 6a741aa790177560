"""Conferences with a name: who met there is known, when they met is left to the words."""

from typing import Any

import pytest

from tests.events.test_roles import sides
from tracker.actors.lexicon import record
from tracker.dates.edtf import from_edtf, to_edtf
from tracker.documents.document import Document, Kind
from tracker.events.known_conferences import Conference, by_kind, conferences, known_conference
from tracker.extract import extract
from tracker.knowledge import load

RAW = load("conferences")["conference"]


def _found(text: str) -> Conference | None:
    """The conference that a phrase with a year names ("the Yalta Conference of 1945")."""
    words = text.replace("-", " - ").split()
    at = next(place for place, word in enumerate(words) if word.lower() in by_kind())
    return known_conference(by_kind()[words[at].lower()], words, at, from_edtf(text[-4:]))


@pytest.mark.parametrize("raw", RAW, ids=[raw["id"] for raw in RAW])
def test_examples_name_their_conference(raw: dict[str, Any]) -> None:
    """Each example names its conference in its year, and no counter-example does in another year."""
    for text in raw["examples"]:
        found = _found(text)
        assert found is not None
        assert to_edtf(found.date)[:4] == raw["date"][:4]
        assert raw["names"][0] in found.names
    for text in raw["not_examples"]:
        found = _found(text)
        assert found is None or found.id != raw["id"]


@pytest.mark.parametrize("one", conferences(), ids=lambda one: one.id)
def test_those_who_met_are_known_actors(one: Conference) -> None:
    """Two or more, each an actor of the lexicon."""
    assert len(set(one.sides)) == len(one.sides) >= 2
    assert all(record(code) for code in one.sides)


# a sentence, the date of its meeting and who meets
TOLD = [
    ("The Congress of Verona opened in October 1822.", "1822-10", "AUT GBR PRU RUS FRA"),
    ("The Stresa Conference was held in April 1935.", "1935-04", "GBR FRA ITA"),
    ("In November 1943 the leaders met at the Tehran Conference.", "1943-11", "USA GBR SUN"),
    ("The fate of Silesia was settled at the July 1945 Potsdam Conference.", "1945-07", "USA GBR SUN"),
    ("At the Malta Summit in December 1989 the president spoke of trade.", "1989-12", "USA SUN"),
]


@pytest.mark.parametrize(("text", "date", "doers"), TOLD)
def test_those_whom_the_words_leave_out(text: str, date: str, doers: str) -> None:
    """They are those of the record; the date is that of the words."""
    draft = next(d for d in _drafts(text) if d.type == "CONSULT")
    assert draft.date is not None
    assert to_edtf(draft.date) == date
    assert sides(draft) == (set(doers.split()), set())


def _drafts(text: str) -> tuple[Any, ...]:
    return extract(Document(text, kind=Kind.NARRATIVE, language="en"))


@pytest.mark.parametrize(
    "text",
    [
        "The Yalta Conference of 1951 was opened by the Danish king.",  # of another year
        "A conference of dentists met in Yalta in February 1945.",  # not a name
        "Brazil was kept out of the Stresa Conference in April 1935.",  # of one who was not there
        "The Danish plan for the Stresa Conference was ready in January 1935.",  # of another time
    ],
)
def test_nothing_is_known_of_what_is_not_named(text: str) -> None:
    """Another time or a mere place names no conference."""
    assert all({"GBR", "USA"}.isdisjoint({part.mention.actor.code for part in one.parts}) for one in _drafts(text))
