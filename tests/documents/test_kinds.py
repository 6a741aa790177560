"""Kinds: news and narrative are told apart by their words."""

import gzip
import json
from pathlib import Path

import pytest

from tracker.dates.value import DateValue, year
from tracker.documents.document import Document, Kind
from tracker.documents.kinds import decide_kind, kind_cues
from tracker.knowledge import load

SHARED = Path(__file__).parents[2].resolve().parent / "shared"
SAMPLES = Path(__file__).parents[2] / "data" / "samples"

TEXTS = [
    ("Serbia has rejected the plan, the minister said on Friday. Talks resume next week.", Kind.NEWS),
    ("The envoy told reporters yesterday that the two sides have agreed.", Kind.NEWS),
    ("OSLO, 3 May 2004 (Agency) -- Norway opened its embassy in 1905 and closed it in 1940.", Kind.NEWS),
    (
        "In 1905 Norway left the union. The following year it sent an envoy. Two years later he was recalled.",
        Kind.NARRATIVE,
    ),
    ("The Persians crossed in 480 BC and were beaten.", Kind.NARRATIVE),
    ("", Kind.NARRATIVE),
    (
        "Chad and Mali\n\n7 May 1961\nChad has recalled its envoy. He says he is ill."
        "\n\n3 June 1962\nThe envoy has returned.\n\n1964\nMali says that all is well.",
        Kind.NARRATIVE,
    ),
    (
        "7 May 2004. Chad says its envoy has left.\n8 May 2004. Mali says it has not.\n9 May 2004. He says so.",
        Kind.NEWS,
    ),
]


@pytest.mark.parametrize(("text", "kind"), TEXTS)
def test_words_tell_the_kind(text: str, kind: Kind) -> None:
    """Deictic days and the perfect are news; years and a running story are narrative."""
    assert decide_kind(Document(text)) is kind


def test_the_callers_word_counts() -> None:
    """A kind that is given is not questioned."""
    assert decide_kind(Document(TEXTS[0][0], kind=Kind.NARRATIVE)) is Kind.NARRATIVE


def test_a_known_day_tips_the_scales() -> None:
    """A text without any sign is news where its publication date is known."""
    text = "Russia asks the alliance for help in the south."
    assert decide_kind(Document(text, published=DateValue(year(2010)))) is Kind.NEWS


@pytest.mark.parametrize("record", load("kinds")["cue"], ids=lambda record: str(record["id"]))
def test_examples_of_cues_hold(record: dict[str, list[str]]) -> None:
    """A cue finds its examples and none of its counter-examples."""
    pattern = next(cue.pattern for cue in kind_cues() if cue.id == record["id"])
    assert [text for text in record["examples"] if not pattern.search(text)] == []
    assert [text for text in record["not_examples"] if pattern.search(text)] == []


@pytest.mark.parametrize(
    ("name", "kind"), [("serbia-kosovo-2013", Kind.NEWS), ("egypt-israel-1967-1982", Kind.NARRATIVE)]
)
def test_samples_are_told_apart(name: str, kind: Kind) -> None:
    """The two sample dossiers are read rightly without being told."""
    assert decide_kind(Document((SAMPLES / f"{name}.txt").read_text(encoding="utf-8"))) is kind


CORPORA = [
    ("corpora/wikiwars-dev.jsonl", Kind.NARRATIVE),
    ("corpora/rdcr-dev.jsonl", Kind.NARRATIVE),
    ("data/milestones.jsonl.gz", Kind.NARRATIVE),
    ("corpora/meantime-dev.jsonl", Kind.NEWS),
]


@pytest.mark.parametrize(("path", "kind"), CORPORA)
def test_corpora_are_told_apart(path: str, kind: Kind) -> None:
    """At least 97 in 100 documents of each corpus get their kind."""
    source = SHARED / path
    if not source.exists():
        pytest.skip(f"{path} is not here")
    with gzip.open(source, "rt") if source.suffix == ".gz" else source.open(encoding="utf-8") as lines:
        kinds = [decide_kind(Document(json.loads(line)["text"])) for line in lines]
    assert kinds.count(kind) / len(kinds) >= 0.97
