"""Treaties with a name: who made them is known, when they were made is left to the words."""

from typing import Any

import pytest

from tests.events.test_roles import sides, with_word
from tracker.actors.lexicon import record
from tracker.dates.edtf import from_edtf, to_edtf
from tracker.documents.document import Document, Kind
from tracker.events.known_treaties import Treaty, known_treaty, treaties
from tracker.extract import extract
from tracker.knowledge import load

RAW = load("treaties")["treaty"]


@pytest.mark.parametrize("raw", RAW, ids=[raw["id"] for raw in RAW])
def test_examples_name_their_treaty(raw: dict[str, Any]) -> None:
    """Each example names its treaty in its year, and no counter-example does in another year."""
    year = raw["date"][:4]
    for text in raw["examples"]:
        found = known_treaty(text.replace(f" of {year}", ""), from_edtf(year))
        assert found is not None
        assert found.id == raw["id"]
    for text in raw["not_examples"]:
        other = text[-4:]
        found = known_treaty(text.replace(f" of {other}", ""), from_edtf(other))
        assert found is None or found.id != raw["id"]


@pytest.mark.parametrize("treaty", treaties(), ids=lambda treaty: treaty.id)
def test_parties_are_known_actors(treaty: Treaty) -> None:
    """Two or more, each an actor of the lexicon."""
    assert len(set(treaty.sides)) == len(treaty.sides) >= 2
    assert all(record(code) for code in treaty.sides)


def test_each_name_is_of_one_treaty_in_a_year() -> None:
    """So that a name and a year tell which is meant."""
    told = [(name, to_edtf(treaty.date)[:4]) for treaty in treaties() for name in treaty.names]
    assert len(told) == len(set(told))


# a sentence, the mode of its event, its date, who does it and towards whom
TOLD = [
    ("The Treaty of Kanagawa was signed on 31 March 1854 in Japan.", "signed", "1854-03-31", "USA JPN", ""),
    ("Bolivia gave up Acre under the Treaty of Petrópolis of 17 November 1903.", "signed", "1903-11-17", "BRA BOL", ""),
    ("The Simla Agreement of July 1972 bound India to talks.", "signed", "1972-07", "IND PAK", ""),
    ("France signed the Treaty of Bardo in May 1881.", "signed", "1881-05", "FRA TUN", ""),
    ("Peru ratified the Treaty of Lima in July 1929.", "ratified", "1929-07", "PER", "CHL"),
]

# what one gives up by it, and to whom
GIVEN = [
    ("China ceded Taiwan in the Treaty of Shimonoseki in April 1895.", {"CHN"}, {"JPN"}),
    ("Under the Treaty of Lima of June 1929 Chile returned Tacna.", {"CHL"}, {"PER"}),
    ("China ceded Taiwan to Fiji in the Treaty of Shimonoseki in April 1895.", {"CHN"}, {"FJI"}),
]


@pytest.mark.parametrize(("text", "doer", "other"), GIVEN)
def test_to_whom_something_is_given_up(text: str, doer: set[str], other: set[str]) -> None:
    """To the other party of the treaty by which it is done."""
    assert sides(with_word(text, "handover")) == (doer, other)


@pytest.mark.parametrize(("text", "mode", "date", "doers", "others"), TOLD)
def test_the_parties_that_the_words_leave_out(text: str, mode: str, date: str, doers: str, others: str) -> None:
    """They are those of the record; the date is that of the words."""
    draft = with_word(text, f"treaty-{mode}")
    assert draft.date is not None
    assert to_edtf(draft.date) == date
    assert sides(draft) == (set(doers.split()), set(others.split()))


@pytest.mark.parametrize(
    "text",
    [
        "The Treaty of Portsmouth of 1910 was signed by Japan.",  # of another year
        "A treaty was signed in Portsmouth in 1905 by Japan.",  # a place
        "The Treaty of Portsmouth was praised by Japan in 1905.",  # not its making
    ],
)
def test_nothing_is_known_of_what_is_not_named(text: str) -> None:
    """Another year or a mere place names no treaty, and praise does not make one."""
    drafts = extract(Document(text, kind=Kind.NARRATIVE, language="en"))
    assert all("RUS" not in {part.mention.actor.code for part in draft.parts} for draft in drafts)
