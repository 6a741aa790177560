"""Harm that is nobody's attack: a storm, an accident, a match, a fight with words ("an attack on poverty")."""

import re
from collections.abc import Iterator

from tracker.events.clauses import patient, subject
from tracker.events.forceful import is_forceful
from tracker.events.grammar import words
from tracker.events.phrases import children, prepositions
from tracker.events.token import Token

SCORE = re.compile(r"\d{1,3}[-–]\d{1,3}")
CAUSES = ("in", "by", "from", "during")


def is_mishap(verb: Token) -> bool:
    """Whether what harms is no attack ("the storm hit", "was killed in a crash"), or a thing is fought with words."""
    who, what = subject(verb), patient(verb)
    does = {who.lemma_lower, *_measured(who)} if who is not None else set[str]()
    causes = {noun.lemma_lower for prep, noun in prepositions(verb) if prep in CAUSES}
    critics = {noun.lemma_lower for prep, noun in prepositions(verb) if prep == "from"}
    if (does | causes) & words("mishap") or _is_scored(verb):
        return True
    ill = what is not None and what.lemma_lower in words("ill")
    return (bool((does | critics) & words("harmless")) or ill) and not is_forceful(verb)


def _measured(noun: Token) -> Iterator[str]:
    """What a measure is of ("a wave of criticism")."""
    return (below.lemma_lower for prep, below in prepositions(noun) if prep == "of")


def _is_scored(verb: Token) -> bool:
    """Whether a score says that it is a match ("beat Norway 2-1")."""
    if verb.lemma_lower not in words("winning"):
        return False
    return SCORE.search("".join(token.text for token in verb.sentence[verb.i + 1 : verb.i + 9])) is not None


def is_figurative(noun: Token) -> bool:
    """Whether an attack or a fight told by a noun is upon no people and no place, or is fought with words."""
    if _is_in_words(noun):
        return True
    upon = [below for prep, below in prepositions(noun) if prep in {"on", "against"}]
    if not any(below.lemma_lower in words("ill") for below in upon) or noun.lemma_lower in words("bombing"):
        return False
    armed = any(one.lower_ in words("armed", "weapon") for one in children(noun, "compound", "amod", "nmod"))
    return not (armed or any(_is_place(below) for below in upon))


def _is_in_words(noun: Token) -> bool:
    """Whether a fight is one before a court or in words, or about a thing that nobody holds with troops."""
    if any(child.lower_ in words("in_words") for child in children(noun, "compound", "amod", "nmod")):
        return True
    about = [below.lemma_lower for prep, below in prepositions(noun) if prep in {"of", "over", "about"}]
    return any(lemma in words("in_words", "ill", "disputed") for lemma in about)


def _is_place(noun: Token) -> bool:
    """Whether a market is told as one that stands somewhere ("a crowded market", "the market in Lima")."""
    if noun.lemma_ != "market":
        return False
    return any(child.lower_ in {"a", "an"} for child in noun.children) or any(p == "in" for p, _ in prepositions(noun))
