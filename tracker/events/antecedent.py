"""The date of what a relative clause is about: what was done "in which" was done on its day."""

from tracker.dates.expression import TimeExpression
from tracker.events.grammar import words
from tracker.events.phrases import children, prepositions
from tracker.events.syntax import Scene
from tracker.events.token import Token
from tracker.events.triggers import Trigger

DAYS = {"day", "month", "year"}
WITHIN = {"in", "during", "at", "by", "under"}
OF = {"of", "on", "in"}
MAKING = {"sign", "conclude", "finalize", "finalise", "negotiate", "reach", "make", "initial"}


def of_antecedent(verb: Token, scene: Scene) -> TimeExpression | None:
    """The time that hangs on the noun before "in which" ("the rupture of 5 June 2017, in which they cut ties").

    So does the one at which it was signed ("a pact, signed in 1954, in which they agreed to disarm").
    """
    while verb.dep_ == "conj" and verb.head.pos_ == "VERB":
        verb = verb.head
    noun = verb.head
    if verb.dep_ != "relcl" or noun.i >= verb.i:
        return None
    if noun.lower_ in DAYS:
        return _explained(noun, verb, scene)
    within = any(prep in WITHIN and below.lower_ == "which" for prep, below in prepositions(verb))
    if not within and not any(one.lower_ in {"wherein", "whereby"} for one in verb.subtree):
        return None
    if (here := scene.time_at.get(noun.i)) is not None:
        return here if here.date is not None else None
    made = [one for one in children(noun, "acl") if one.lemma_lower in MAKING]
    behind = [one for place in (noun, *made) for prep, one in prepositions(place) if prep in OF]
    behind += [below for one in behind for prep, below in prepositions(one) if prep in OF]
    below = [scene.time_at.get(one.i) for one in behind]
    return next((time for time in below if time is not None and time.date is not None), None)


def of_mediated(trigger: Trigger, own: dict[Trigger, TimeExpression]) -> TimeExpression | None:
    """The time of the truce that somebody brokered ("a truce brokered by Chad began in May"), or of signing it."""
    verb = trigger.token
    if trigger.is_verb and trigger.act.mode == "treaty-signed" and trigger.object is not None:
        brokered = [one for one in children(trigger.object, "acl") if one.lemma_lower in words("brokering")]
        return next((time for other, time in own.items() if other.token in brokered), None)
    if trigger.act.mode != "mediation" or verb.dep_ != "acl" or verb.tag_ != "VBN":
        return None
    noun = verb.head
    told = (time for other, time in own.items() if other.token is noun or (other.verb is noun.head and other.light))
    return next(told, None) if noun.dep_ in {"nsubj", "nsubjpass", "dobj"} else None


def _explained(noun: Token, verb: Token, scene: Scene) -> TimeExpression | None:
    """The day just told that "the day on which" takes up."""
    which = any(prep in {"on", "in"} and below.lower_ == "which" for prep, below in prepositions(verb))
    if not which and not any(child.lower_ in {"when", "that"} for child in verb.lefts):
        return None
    first = min((child.i for child in noun.lefts), default=noun.i)
    told = scene.time_at.get(first - 2) if first >= 2 and scene.tokens[first - 1].lower_ == "," else None
    return told if told is not None and told.date is not None else None
