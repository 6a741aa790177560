"""Things that acts are about: for which pronouns stand ("they were lifted"), or that are given to somebody."""

from tracker.events.acts import Act
from tracker.events.phrases import children, joined
from tracker.events.posts import names
from tracker.events.token import Token

LASTING = ("sanctions-", "relations-", "treaty-")  # modes of acts on what lasts


def taken_up(pronoun: Token, act: Act) -> Token | None:
    """The thing for which "it" or "they" stands, if something was done to it earlier in its sentence."""
    if pronoun.lower_ not in ("it", "they", "them") or not (act.mode or "").startswith(LASTING):
        return None
    tags = ("NN",) if pronoun.lower_ == "it" else ("NNS",)
    before = (token for token in reversed(pronoun.sentence[: pronoun.i]) if token.dep_ in ("dobj", "nsubjpass"))
    thing = next((token for token in before if token.pos_ == "NOUN" and token.tag_ in tags), None)
    return thing if thing is not None and names(thing, act.objects) else None


def given(verb: Token, found: Token) -> list[Token]:
    """What is given, where the one to whom it is given stands before it as an object of its own."""
    return [noun for other in children(verb, "dobj", "obj") if other is not found for noun in joined(other)]
