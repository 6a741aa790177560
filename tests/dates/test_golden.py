"""Paragraphs of our own, annotated before the program read them: how many words and values it gets right."""

import tomllib
from pathlib import Path

import pytest

from tests.dates.reading import read
from tracker.documents.document import Kind

GOLDEN = tomllib.loads((Path(__file__).parent / "golden.toml").read_text(encoding="utf-8"))
LEAST = {"news": 0.95, "narrative": 0.95, "news_again": 0.95, "narrative_again": 0.97}


@pytest.mark.parametrize("kind", LEAST)
def test_golden_paragraphs(kind: str) -> None:
    """F1 of words with their values stays above the first run's."""
    right = gold = found = 0
    for paragraph in GOLDEN[kind]:
        wanted = {tuple(pair) for pair in paragraph["times"]}
        told = {
            (time.text, time.value)
            for time in read(paragraph["text"], Kind(kind.removesuffix("_again")), paragraph.get("published"))
        }
        right, gold, found = right + len(wanted & told), gold + len(wanted), found + len(told)
    assert 2 * right / (gold + found) >= LEAST[kind] >= round(GOLDEN["first_run"][kind], 2)


def test_annotations_stand_in_their_texts() -> None:
    """Every annotated expression is cut from its paragraph."""
    paragraphs = [one for kind in LEAST for one in GOLDEN[kind]]
    assert len(GOLDEN["news"]) >= 30
    assert len(GOLDEN["narrative"]) >= 20
    assert not [words for one in paragraphs for words, _ in one["times"] if words not in one["text"]]
