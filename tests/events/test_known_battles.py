"""Battles with a name: who fought there is known, when they did is left to the words."""

from typing import Any

import pytest

from tests.events.test_roles import sides, with_word
from tracker.actors.lexicon import record
from tracker.dates.edtf import from_edtf, to_edtf
from tracker.documents.document import Document, Kind
from tracker.events.known_battles import Battle, battles, known_battle
from tracker.extract import extract
from tracker.knowledge import load

RAW = load("battles")["battle"]


def _words(text: str) -> list[str]:
    return text.replace("-", " - ").replace(",", " ,").split()


@pytest.mark.parametrize("raw", RAW, ids=[raw["id"] for raw in RAW])
def test_examples_name_their_battle(raw: dict[str, Any]) -> None:
    """Each example names its battle in its year, and no counter-example does in another year."""
    for text in raw["examples"]:
        found = known_battle(_words(text), from_edtf(text[-4:]))
        assert found is not None
        assert raw["date"].startswith(to_edtf(found.date)[:4])
        assert raw["names"][0] in found.names
    for text in raw["not_examples"]:
        found = known_battle(_words(text), from_edtf(text[-4:]))
        assert found is None or found.id != raw["id"]


@pytest.mark.parametrize("battle", battles(), ids=lambda battle: battle.id)
def test_sides_are_known_actors(battle: Battle) -> None:
    """Two sides of one or more, each an actor of the lexicon, nobody on both."""
    one, other = battle.sides
    assert one
    assert other
    assert not set(one) & set(other)
    assert all(record(code) for code in (*one, *other))


# a sentence, a word of its title, its date, who does it and to whom
TOLD = [
    ("Japan sank a whole fleet at Tsushima in May 1905.", "sink", "1905-05", "JPN", "RUS"),
    ("The Russian army was beaten at Mukden in March 1905.", "beat", "1905-03", "JPN", "RUS"),
    ("Chilean troops stormed Iquique in 1879.", "storm", "1879", "CHL", "PER"),
    ("The British garrison at Singapore surrendered in February 1942.", "surrender", "1942-02", "GBR", "JPN"),
    ("The Battle of Mukden in March 1905 cost Japan many men.", "clash", "1905-03", "JPN RUS", ""),
    # of several on the other side none is added
    ("In June 1815 French cavalry shelled the farms at Waterloo.", "shell", "1815-06", "FRA", ""),
]


@pytest.mark.parametrize(("text", "word", "date", "doers", "others"), TOLD)
def test_the_side_that_the_words_leave_out(text: str, word: str, date: str, doers: str, others: str) -> None:
    """It is that of the record; the date is that of the words."""
    draft = with_word(text, word)
    assert draft.date is not None
    assert to_edtf(draft.date) == date
    assert sides(draft) == (set(doers.split()), set(others.split()))


@pytest.mark.parametrize(
    "text",
    [
        "Japanese troops attacked a fort at Tsushima in 1861.",  # of another year
        "Japanese envoys met at Tsushima in May 1905.",  # no act of force
        "In May 1905 Japan shelled a fort, and a storm sank boats at Tsushima.",  # another clause
    ],
)
def test_nothing_is_known_of_another_year_or_act(text: str) -> None:
    """A place alone names no battle."""
    drafts = extract(Document(text, kind=Kind.NARRATIVE, language="en"))
    assert all("RUS" not in {part.mention.actor.code for part in draft.parts} for draft in drafts)


def test_a_town_falls_to_one_of_those_who_fought_there() -> None:
    """Who took it the words need not tell; both sides take part."""
    draft = with_word("The siege dragged on until Jerusalem was captured in December 1917.", "captured")
    assert {(part.mention.actor.code, part.role.value) for part in draft.parts} == {
        ("GBR", "participant"),
        ("OTT", "participant"),
    }
