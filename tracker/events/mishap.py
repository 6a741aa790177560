"""Harm that is nobody's attack: a storm, an accident, a match, a fight with words ("an attack on poverty")."""

import re
from collections.abc import Iterator

from tracker.events.clauses import patient, subject
from tracker.events.grammar import words
from tracker.events.phrases import prepositions
from tracker.events.token import Token

SCORE = re.compile(r"\d{1,3}[-–]\d{1,3}")
CAUSES = ("in", "by", "from", "during")


def is_mishap(verb: Token) -> bool:
    """Whether what harms is no attack ("the storm hit", "was killed in a crash"), or a thing is fought with words."""
    who, what = subject(verb), patient(verb)
    does = {who.lemma_.lower(), *_measured(who)} if who is not None else set[str]()
    causes = {noun.lemma_.lower() for prep, noun in prepositions(verb) if prep in CAUSES}
    critics = {noun.lemma_.lower() for prep, noun in prepositions(verb) if prep == "from"}
    if (does | critics) & words("harmless") or (does | causes) & words("mishap") or _is_scored(verb):
        return True
    return what is not None and what.lemma_.lower() in words("ill")


def _measured(noun: Token) -> Iterator[str]:
    """What a measure is of ("a wave of criticism")."""
    return (below.lemma_.lower() for prep, below in prepositions(noun) if prep == "of")


def _is_scored(verb: Token) -> bool:
    """Whether a score says that it is a match ("beat Norway 2-1")."""
    if verb.lemma_.lower() not in words("winning"):
        return False
    return SCORE.search("".join(token.text for token in verb.sentence[verb.i + 1 : verb.i + 9])) is not None


def is_figurative(noun: Token) -> bool:
    """Whether an attack or a fight told by a noun is upon no people and no place."""
    return any(below.lemma_.lower() in words("ill") for prep, below in prepositions(noun) if prep in ("on", "against"))
