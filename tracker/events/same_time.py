"""The date of an act that only the clause tells by which it came about: "recognised it when the envoy came in May"."""

from collections.abc import Sequence

from tracker.dates.expression import TimeExpression
from tracker.events.phrases import children
from tracker.events.syntax import Scene
from tracker.events.token import Token
from tracker.events.triggers import Trigger


def at_the_time(trigger: Trigger, times: Sequence[TimeExpression], scene: Scene) -> TimeExpression | None:
    """The only date among the words "when …", "by …" or "through …" that say how the act came about, else None."""
    verb = trigger.verb or trigger.token
    for clause in _clauses(verb, scene):
        words = {token.i for token in clause.subtree}
        told = [time for time in times if (head := scene.head_of(time)) is not None and head.i in words]
        if told:
            return told[0] if len(told) == 1 else None
    return None


def _clauses(verb: Token, scene: Scene) -> list[Token]:
    """The clauses and phrases by which an act comes about, of the act's own verb or the one that it is joined to."""
    places = [verb, *(token for token in (verb.head,) if verb.dep_ == "conj")]
    found = [clause for place in places for clause in children(place, "advcl") if _when(clause)]
    if not found:  # the parser may hang the clause on a noun before it
        found = [token for token in scene.tokens if token.i > verb.i and token.dep_ == "relcl" and _when(token)]
        found = [clause for clause in found if verb in clause.ancestors]
    shared = [(place, prep) for place in places for prep in children(place, "prep", "agent")]
    return found + [
        prep for place, prep in shared if prep.lower_ in ("by", "through") and (place == verb or prep.i < place.i)
    ]


def _when(clause: Token) -> bool:
    return any(child.lower_ == "when" and child.dep_ in ("advmod", "mark") for child in clause.children)
