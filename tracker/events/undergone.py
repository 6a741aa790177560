"""Acts as the object of words about them: who is blamed for "the invasion of Kuwait" is not Kuwait."""

from collections.abc import Sequence

from tracker.actors.mentions import Hit
from tracker.actors.reference import PhraseHit
from tracker.events.acts import Act
from tracker.events.grammar import words
from tracker.events.phrases import children, prepositions
from tracker.events.token import Token

ABOUT = ("ACCUSE", "REQUEST", "REJECT")
BEHIND = {"of", "to"}


def is_undergone(noun: Token, act: Act) -> bool:
    """Whether the object of words about an act tells who undergoes it ("condemned the capture of Chadian ships")."""
    lemma = noun.lemma_lower
    if act.type not in ABOUT or (lemma not in words("undergone") and lemma != "cessation"):
        return False
    behind = {prep for prep, _ in prepositions(noun)}
    return behind >= BEHIND if lemma == "cessation" else not behind.isdisjoint({"of", "by"})


def doers(noun: Token) -> list[Token]:
    """Those by whom such an act is or is to be done: the agent, else who stands before it."""
    agents = [below for prep, below in prepositions(noun) if prep == "by"]
    agents += [one for prep, below in prepositions(noun) if prep == "of" for one in _agents(below)]
    return agents or children(noun, "poss", "amod", "compound", "nmod")


def _agents(noun: Token) -> list[Token]:
    return [below for prep, below in prepositions(noun) if prep == "by"]


def suffers(token: Token, act: Act) -> bool:
    """Whether a word stands behind the "of" of such an act, or behind the "to" that says who is to get it."""
    above = [token, *token.ancestors] if act.type in ABOUT else []
    return any(one.dep_ == "pobj" and one.head.lower_ in BEHIND and is_undergone(one.head.head, act) for one in above)


def is_of(hit: Hit, doers: Sequence[Hit]) -> bool:
    """Whether "the two republics" would be the doer as well: then others are meant."""
    several = hit.meant if isinstance(hit, PhraseHit) and len(hit.meant) > 1 else ()
    return any(one.candidates == doer.candidates for one in several for doer in doers)
