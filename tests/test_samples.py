"""The gold of the samples is well-formed, as docs/gold.md describes it."""

import json
from pathlib import Path
from typing import Any

import pytest

from tracker.actors.lexicon import records
from tracker.benchmark import first_run, sample_texts
from tracker.dates.edtf import from_edtf, to_edtf
from tracker.dates.expression import Basis
from tracker.documents.readers import read_file
from tracker.documents.sections import read_sections
from tracker.events.acts import QUADS
from tracker.events.draft import Status
from tracker.settings import samples_folder

FIELDS = {"sentence", "act", "date", "basis", "vague", "source", "target", "participant", "type", "mode", "status"}
# Actors of the gold that the lexicon does not know: two commissions, a council, and a movement.
NOT_IN_THE_LEXICON = {"EEBC", "EECC", "NACC", "ICU"}
SAMPLES = sample_texts()
GOLD = [
    pytest.param(path, json.loads(line), id=f"{path.stem}-{number}")
    for path in SAMPLES
    for number, line in enumerate(path.with_suffix(".gold.jsonl").read_text(encoding="utf-8").splitlines(), start=1)
]


def test_every_sample_has_its_gold() -> None:
    """And its description, and the figure of its first run."""
    texts = sorted(samples_folder().glob("*.txt"))
    assert texts == SAMPLES
    assert len(texts) >= 2
    assert all(path.with_suffix(".toml").exists() for path in texts)
    assert first_run().keys() == {path.stem for path in texts}


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_is_real_prose(path: Path) -> None:
    """Of forty sentences or more."""
    (document,) = read_file(path)
    assert sum(len(section.sentences) for section in read_sections(document)) >= 40


@pytest.mark.parametrize(("path", "gold"), GOLD)
def test_a_line_of_gold_is_well_formed(path: Path, gold: dict[str, Any]) -> None:
    """Its sentence stands once in the text; date, basis, type, status and actors are of those that there are."""
    assert gold.keys() == FIELDS
    assert path.read_text(encoding="utf-8").count(gold["sentence"]) == 1
    assert gold["date"] is None or to_edtf(from_edtf(gold["date"])) == gold["date"]
    assert Basis(gold["basis"]) is not Basis.INFERRED
    assert (gold["date"] is None) is (gold["basis"] == "none")
    assert gold["type"] is None or gold["type"] in QUADS
    assert gold["mode"] is None or gold["mode"] == gold["mode"].lower().replace(" ", "-")
    assert Status(gold["status"])
    assert isinstance(gold["vague"], bool)
    actors = [*gold["source"], *gold["target"], *gold["participant"]]
    assert len(actors) == len(set(actors))
    assert set(actors) <= records().keys() | NOT_IN_THE_LEXICON
