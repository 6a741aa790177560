"""The data files of dates: every record's examples hold, and every rule of the code has its record."""

import pytest

from tests.dates.reading import read_lines
from tracker.dates.find import RULES
from tracker.dates.lexicon import word_classes
from tracker.dates.rulebook import RuleRecord, rulebook
from tracker.dates.tokens import members, tokenize
from tracker.dates.widen import LEFT, RIGHT
from tracker.documents.document import Kind
from tracker.knowledge import load

PUBLISHED = "2010-07-15"
CUES = load("dates_cues")["cues"]


def published(record: RuleRecord) -> str | None:
    """News of the examples is published on one day, narratives are not dated."""
    return PUBLISHED if record.kind is Kind.NEWS else None


@pytest.mark.parametrize("record", rulebook().values(), ids=rulebook())
def test_examples_of_rules(record: RuleRecord) -> None:
    """A rule reads its examples' words with the value given, and does not fire in its counter-examples."""
    assert record.examples
    assert record.not_examples
    for text, words, value in record.examples:
        found = {
            (time.text, time.value)
            for time in read_lines(text, record.kind, published(record))
            if record.name in time.rules
        }
        assert (words, value) in found, text
    for text in record.not_examples:
        fired = [time for time in read_lines(text, record.kind, published(record)) if record.name in time.rules]
        assert not fired, text


def test_every_rule_has_a_record() -> None:
    """No rule of the finder goes without its record, and names are unique."""
    names = [rule.name for rule in RULES] + list(LEFT) + list(RIGHT)
    assert len(set(names)) == len(names)
    assert set(names) <= set(rulebook())


def test_every_pattern_compiles() -> None:
    """The words and classes that patterns name exist."""
    assert all(rule.compiled.pattern for rule in RULES)


@pytest.mark.parametrize("name", word_classes())
def test_examples_of_word_classes(name: str) -> None:
    """A class takes its examples and leaves its counter-examples."""
    record = word_classes()[name]
    assert record.examples
    assert record.not_examples
    for word in record.examples:
        assert tokenize(word).kinds in members(name), word
    for word in record.not_examples:
        assert tokenize(word).kinds not in members(name), word


@pytest.mark.parametrize("name", CUES)
def test_examples_of_cues(name: str) -> None:
    """A list of cues is in lower case, says why it exists, and holds its examples only."""
    record = CUES[name]
    words = set(record["words"])
    assert record["why"]
    assert all(word == word.lower() for word in words)
    assert {word.lower() for word in record["examples"]} <= words
    assert not {word.lower() for word in record["not_examples"]} & words
