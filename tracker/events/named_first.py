"""A state's name at the head of a sentence that the parser took for an adverb ("Tonga joined the United Nations")."""

from tracker.actors.names import find_names
from tracker.events.phrases import children
from tracker.events.ties import retie
from tracker.events.token import Token

ASIDE = {"advmod", "auxpass", "npadvmod", "dep", "intj"}


def with_named_first(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, with the name of a state before a past that lacks a doer as that doer."""
    name = tokens[0] if tokens else None
    verb = name.head if name is not None else None
    if name is None or verb is None or name.dep_ not in ASIDE or verb.i != 1 or verb.tag_ != "VBD":
        return tokens
    if not children(verb, "nsubj", "nsubjpass") and any(find_names(name.text)):
        retie(name, verb, "nsubj")
        name.tag_, name.pos_ = "NNP", "PROPN"
    return tokens
