"""Harm that is nobody's attack: a storm, an accident, a match, a fight with words ("an attack on poverty")."""

from tracker.events.clauses import patient, subject
from tracker.events.grammar import words
from tracker.events.phrases import prepositions
from tracker.events.token import Token

CAUSES = ("in", "by", "from", "during")


def is_mishap(verb: Token) -> bool:
    """Whether what harms is no attack ("the storm hit", "was killed in a crash"), or a thing is fought with words."""
    who, what = subject(verb), patient(verb)
    does = who.lemma_.lower() if who is not None else ""
    causes = {noun.lemma_.lower() for prep, noun in prepositions(verb) if prep in CAUSES}
    if does in words("harmless") or {does, *causes} & words("mishap"):
        return True
    return what is not None and what.lemma_.lower() in words("ill")


def is_figurative(noun: Token) -> bool:
    """Whether an attack or a fight told by a noun is upon no people and no place."""
    return any(below.lemma_.lower() in words("ill") for prep, below in prepositions(noun) if prep in ("on", "against"))
