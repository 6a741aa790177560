"""Acts as the object of words about them: who is blamed for "the invasion of Kuwait" is not Kuwait."""

from tracker.events.acts import Act
from tracker.events.grammar import words
from tracker.events.phrases import children, prepositions
from tracker.events.token import Token

ABOUT = ("ACCUSE", "REQUEST", "REJECT")


def is_undergone(noun: Token, act: Act) -> bool:
    """Whether the object of words about an act tells who undergoes it ("condemned the capture of Chadian ships")."""
    if act.type not in ABOUT or noun.lemma_lower not in words("undergone"):
        return False
    return any(prep in {"of", "by"} for prep, _ in prepositions(noun))


def doers(noun: Token) -> list[Token]:
    """Those by whom such an act is or is to be done: the agent, else who stands before it."""
    agents = [below for prep, below in prepositions(noun) if prep == "by"]
    agents += [one for prep, below in prepositions(noun) if prep == "of" for one in _agents(below)]
    return agents or children(noun, "poss", "amod", "compound", "nmod")


def _agents(noun: Token) -> list[Token]:
    return [below for prep, below in prepositions(noun) if prep == "by"]


def suffers(token: Token, act: Act) -> bool:
    """Whether a word stands behind the "of" of such an act."""
    above = [token, *token.ancestors]
    return any(one.dep_ == "pobj" and one.head.lower_ == "of" and is_undergone(one.head.head, act) for one in above)
