"""Named conflicts are known by their names, and their records are sound."""

import pytest

from tracker.actors.lexicon import record
from tracker.dates.edtf import from_edtf
from tracker.events.about import the_two
from tracker.events.conflicts import conflicts, named_conflict
from tracker.knowledge import load

RAW = load("conflicts")["conflict"]


@pytest.mark.parametrize("raw", RAW, ids=[raw["id"] for raw in RAW])
def test_examples_name_their_conflict(raw: dict[str, list[str]]) -> None:
    """Each example names its conflict at its time, and no counter-example does."""
    date = from_edtf(str(raw["date"]))
    for text in raw["examples"]:
        found = named_conflict(text, date)
        assert found is not None
        assert found.id == raw["id"]
    for text in raw["not_examples"]:
        found = named_conflict(text, from_edtf("1500"))
        assert found is None or found.id != raw["id"]


@pytest.mark.parametrize("conflict", conflicts(), ids=lambda conflict: conflict.id)
def test_sides_are_known_actors(conflict: object) -> None:
    """Every side is an actor of the lexicon."""
    assert all(record(code) for code in conflict.sides)  # type: ignore[attr-defined]


@pytest.mark.parametrize(("words", "codes"), load("subjects")["between"].items())
def test_disputes_are_of_two_known_actors(words: str, codes: list[str]) -> None:
    """A title that names one means the two of it."""
    assert len({record(code).code for code in codes}) == 2
    assert tuple(codes) in the_two(f"A history of the {words} question")
