"""The gold that is kept for judging the rules is well-formed, and large and various enough to judge by."""

import json
from typing import Any

import pytest

from tracker.actors.lexicon import records
from tracker.dates.edtf import from_edtf, to_edtf
from tracker.events.acts import QUADS
from tracker.events.draft import Status
from tracker.judged import PARTS, documents, sentences
from tracker.settings import gold_folder

# A people and a land of the gold that the lexicon does not know.
NOT_IN_THE_LEXICON = {"ROH", "TIB"}


def _events(part: str) -> list[dict[str, Any]]:
    lines = (gold_folder() / part / "sentences.jsonl").read_text(encoding="utf-8").splitlines()
    found = [event for line in lines for event in json.loads(line)["events"]]
    for path in sorted((gold_folder() / part).glob("*.gold.jsonl")):
        found += [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return found


def test_there_is_enough_of_it() -> None:
    """Two hundred sentences and ten documents, a third of the sentences held out."""
    told = {part: len(list(sentences(part))) for part in PARTS}
    assert sum(told.values()) >= 200
    assert told["held-out"] * 3 >= sum(told.values())
    assert sum(len(list(documents(part))) for part in PARTS) >= 10


@pytest.mark.parametrize("part", PARTS)
def test_its_actors_are_known(part: str) -> None:
    """By the codes of the lexicon."""
    codes = {code for one in (*sentences(part), *documents(part)) for told in one.gold for code in told.actors}
    assert codes <= records().keys() | NOT_IN_THE_LEXICON


@pytest.mark.parametrize("part", PARTS)
def test_its_events_are_well_formed(part: str) -> None:
    """Dates are EDTF, types and statuses are of those that there are."""
    for event in _events(part):
        assert event["date"] is None or to_edtf(from_edtf(event["date"])) == event["date"]
        assert event["type"] is None or event["type"] in QUADS
        assert Status(event["status"])
