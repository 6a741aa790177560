"""The gold that is kept for judging the rules is well-formed, and large and various enough to judge by."""

import json
from typing import Any

import pytest

from tracker.actors.lexicon import records
from tracker.calibration import Observed, measured
from tracker.dates.edtf import from_edtf, to_edtf
from tracker.events.acts import QUADS
from tracker.events.confidence import Ways
from tracker.events.draft import Status
from tracker.judged import PARTS, READ_TWICE, documents, sentences
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
    assert (told["held-out"] + told["plain-held-out"]) * 3 >= sum(told.values())
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


@pytest.mark.parametrize("part", READ_TWICE)
def test_a_second_reader_read_the_same_texts(part: str) -> None:
    """All sentences and some of the documents, word by word."""
    known = {one.document.text for one in sentences(part)}
    assert {one.document.text for one in sentences(part, "second-reader")} == known
    assert {one.document.text for one in documents(part, "second-reader")} <= {
        one.document.text for one in documents(part)
    }


VERDICTS = [json.loads(line) for line in (gold_folder() / "verdicts.jsonl").read_text(encoding="utf-8").splitlines()]


def test_each_round_checked_eighty_events() -> None:
    """No fewer, and each with a verdict on all three."""
    rounds = {one["round"] for one in VERDICTS}
    assert all(sum(one["round"] == number for one in VERDICTS) == 80 for number in rounds)
    assert {one[slot] for one in VERDICTS for slot in ("type", "date", "actors")} == {"right", "wrong", "open"}
    assert all(one["why"] for one in VERDICTS if "wrong" in (one["type"], one["date"], one["actors"]))


def test_the_share_that_was_right_is_told() -> None:
    """By the last round, at least half: a lower figure would be no timeline."""
    last = [one for one in VERDICTS if one["round"] == max(one["round"] for one in VERDICTS)]
    right = [one for one in last if "wrong" not in (one["type"], one["date"], one["actors"])]
    assert len(right) / len(last) >= 0.5


def test_a_measured_factor_lowers_where_less_was_right() -> None:
    """The fit tells a way that is mostly right from one that is mostly wrong."""
    good, bad = (Ways("verb", "governed", told, "occurred") for told in ("all named", "without a doer"))
    seen = [Observed(good, number % 10 > 0) for number in range(50)]
    seen += [Observed(bad, number % 10 > 6) for number in range(50)]
    actors = measured(seen)["actors"]
    assert actors["all named"] > 0.85
    assert actors["without a doer"] < 0.5
