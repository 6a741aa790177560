"""Whether force is meant by a verb that may tell a blow, a defeat or a quarrel: by its own sense, or by who does it."""

from collections.abc import Sequence

from tracker.events.acts import Act
from tracker.events.clauses import subject
from tracker.events.grammar import words
from tracker.events.phrases import children, joined, prepositions
from tracker.events.token import Token

FORCES = ("military", "nameless", "vehicle")


def is_forceful(verb: Token) -> bool:
    """Whether a verb only tells of force ("bombed the market"), or those who do it bear arms ("troops attacked …")."""
    if verb.lemma_lower in words("lethal"):
        return True
    who = subject(verb)
    under = [below for prep, noun in prepositions(verb) if prep == "under" for below in prepositions(noun)]
    strikers = [noun for prep, noun in under if prep in {"from", "by"}]  # "came under fire from troops"
    doers = [*strikers, *(joined(who) if who is not None else ())]
    return any(bears_arms(noun) for noun in doers)


def bears_arms(noun: Token) -> bool:
    """Whether a noun names troops or the like, or a body of them ("a team of gunmen", "a commando squad")."""
    beside = children(noun, "compound", "amod", "nmod") + [below for prep, below in prepositions(noun) if prep == "of"]
    bodies = words("harmless") if beside else frozenset[str]()
    if noun.lemma_lower in bodies:
        return any(one.lemma_lower in words("armed", *FORCES) for one in beside)
    return noun.lemma_lower in words(*FORCES)


def is_barred(act: Act, verb: Token, heads: Sequence[Token]) -> bool:
    """Whether the act is barred by its object, or by what stands behind "with", "to" or before what it is aimed at."""
    beside = ("with", "to", *(act.target if act.aimed else ()))
    behind = [noun for prep, noun in prepositions(verb) if prep in beside]
    barred = {head.lemma_lower for head in (*heads, *behind)} & act.bars
    return bool(barred) and not (barred <= words("two_faced") and is_forceful(verb))
