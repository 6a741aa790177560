"""Each class of grammatical words is found in its example, and in its counter-example it is not."""

import pytest

from tracker.events.grammar import words
from tracker.events.parsing import parse
from tracker.events.phrases import particle
from tracker.knowledge import load

CLASSES = load("grammar")


def lemmas(text: str) -> set[str]:
    """The lemmas of a sentence, verbs with their particles too."""
    (tokens,) = parse([text])
    return {token.lemma_.lower() for token in tokens} | {particle(token) for token in tokens if token.pos_ == "VERB"}


@pytest.mark.parametrize("kind", CLASSES)
def test_examples_hold_a_word_of_their_class(kind: str) -> None:
    """The example holds a word of the class, the counter-example none, and no word stands twice."""
    for text in CLASSES[kind]["examples"]:
        assert lemmas(text) & words(kind)
    for text in CLASSES[kind]["not_examples"]:
        assert not lemmas(text) & words(kind)
    assert len(CLASSES[kind]["words"]) == len(words(kind))
