"""What "without", "instead of" and "than" make of an act: left out, or only the way in which another was done."""

from tracker.events.denial import denying
from tracker.events.draft import Status
from tracker.events.grammar import words
from tracker.events.phrases import children
from tracker.events.standing import Found, said, unreal
from tracker.events.syntax import Scene
from tracker.events.token import Token


def left_undone(act: Token, preposition: Token, scene: Scene) -> Found:
    """What was left out ("without consulting Chad"); a term of what is itself denied or to come is no event.

    Nor is a bare noun that tells how another thing was done ("attacked without warning").
    """
    above = preposition.head
    if act.pos_ == "NOUN" and not act.prepositions:
        return unreal("purpose", preposition, scene, "it only tells how another thing was done")
    carried = above.head if above.dep_ == "xcomp" else above
    if preposition.lower_ == "without" and (_is_open(above) or _is_open(carried)):
        return unreal("purpose", preposition, scene, "what was not done is told as a term of another thing")
    return said(Status.NEGATED, preposition, scene, "the words deny it")


def _is_open(verb: Token) -> bool:
    """Whether a verb is denied or tells what is to be or may be."""
    return denying(verb) is not None or any(
        child.lower_ in words("future", "hypothetical") for child in children(verb, "aux")
    )
