"""Every act of the lexicon tells its examples and leaves its counter-examples alone."""

import pytest

from tracker.documents.document import Document, Kind
from tracker.events.acts import QUADS, Act, acts
from tracker.extract import extract


def told_by(text: str) -> set[str]:
    """The ids of the acts that a text tells."""
    drafts = extract(Document(text=text, kind=Kind.NARRATIVE, language="en"))
    return {rule.split("/")[0] for draft in drafts for rule in draft.rules if "/" in rule}


EXAMPLES = [pytest.param(act, text, id=f"{act.id}: {text[:40]}") for act in acts() for text in act.examples]
COUNTER = [pytest.param(act, text, id=f"{act.id}: {text[:40]}") for act in acts() for text in act.not_examples]


@pytest.mark.parametrize(("act", "text"), EXAMPLES)
def test_example_tells_its_act(act: Act, text: str) -> None:
    """An act's own example is read as an event of that act, or of one with its mode and type."""
    alike = {other.id for other in acts() if (other.type, other.mode) == (act.type, act.mode)}
    assert told_by(text) & alike


@pytest.mark.parametrize(("act", "text"), COUNTER)
def test_counter_example_tells_nothing(act: Act, text: str) -> None:
    """Words of the act in another sense are no event."""
    assert act.id not in told_by(text)


WORDLESS = {
    "crowd-in-protest",
    "must",
    "the-same",
    "charge-that",
    "ruling-that",
    "menace-that",
    "will-not",
    "promise-that",
}
# acts that a form of words tells, or another act's words
WORDLESS |= {"says-withdrawal", "says-ceasefire", "threat-if", "by-treaty", "named-treaty", "owns-that", "told-wish"}
WORDLESS |= {"crowd-in-protest", "deny-that", "says-yielding"}


def test_lexicon_is_sound() -> None:
    """Ids are unique, types are PLOVER's, every act has words, a title, an example and a counter-example."""
    assert len({act.id for act in acts()}) == len(acts())
    for act in acts():
        assert act.type is None or act.type in QUADS
        assert act.verbs or act.nouns or act.phrases or act.adjectives or act.id in WORDLESS
        assert act.examples
        assert act.not_examples
