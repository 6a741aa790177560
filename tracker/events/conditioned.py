"""Whom a measure is meant for that hangs on another's conduct: "would close the port if Chad imposed a tariff"."""

from collections.abc import Sequence, Set

from tracker.actors.mentions import Hit
from tracker.events.grammar import words
from tracker.events.phrases import children, prepositions, surface_subject
from tracker.events.slots import who_is
from tracker.events.syntax import Scene
from tracker.events.token import Token
from tracker.events.triggers import Trigger

HELD = {"if", "unless"}
ASKING = {"if", "provided", "once", "should"}


def conditioned(trigger: Trigger, scene: Scene) -> list[Hit]:
    """The one on whose conduct a hostile act or an offer hangs that is to come."""
    verb = trigger.token
    if trigger.act.id == "offer" and trigger.is_verb:
        return _offered(verb, scene)
    if trigger.act.type == "THREATEN" and trigger.is_verb:
        return _doing(_clauses([verb, *children(verb, "xcomp", "ccomp")], HELD), scene)
    if trigger.act.quad != "material conflict" or not trigger.is_verb:
        return []
    if not any(one.lower_ in words("future") for one in children(verb, "aux")):
        return []
    above = (verb, verb.head) if verb.dep_ == "ccomp" else (verb,)
    return _doing(_clauses(above, HELD), scene)


def _clauses(verbs: Sequence[Token], marks: Set[str]) -> list[Token]:
    """The clauses below verbs that one of the marks opens."""
    return [c for one in verbs for c in children(one, "advcl") if any(m.lower_ in marks for m in children(c, "mark"))]


def _offered(verb: Token, scene: Scene) -> list[Hit]:
    """Whose conduct an offer asks for ("offered to leave if Chad paid", "on condition that Chad paid")."""
    below = [verb, *children(verb, "xcomp"), *children(verb, "ccomp")]
    clauses = _clauses(below, ASKING)
    terms = [noun for one in below for prep, noun in prepositions(one) if prep == "on" and noun.lower_ == "condition"]
    return _doing([*clauses, *(clause for noun in terms for clause in children(noun, "acl", "ccomp", "relcl"))], scene)


def _doing(clauses: Sequence[Token], scene: Scene) -> list[Hit]:
    """Who is to do what the first of the clauses tells."""
    doers = [who for clause in clauses if (who := surface_subject(clause)) is not None and who.pos_ != "PRON"]
    return [hit for who in doers[:1] for hit in who_is(who, scene)]
