"""Whom a measure is meant for that hangs on another's conduct: "would close the port if Chad imposed a tariff"."""

from tracker.actors.mentions import Hit
from tracker.events.grammar import words
from tracker.events.phrases import children, surface_subject
from tracker.events.slots import who_is
from tracker.events.syntax import Scene
from tracker.events.triggers import Trigger

HELD = {"if", "unless"}


def conditioned(trigger: Trigger, scene: Scene) -> list[Hit]:
    """The one on whose conduct a hostile act hangs that is to come."""
    verb = trigger.token
    if trigger.act.quad != "material conflict" or not trigger.is_verb:
        return []
    if not any(one.lower_ in words("future") for one in children(verb, "aux")):
        return []
    above = (verb, verb.head) if verb.dep_ == "ccomp" else (verb,)
    clauses = [c for one in above for c in children(one, "advcl") if any(m.lower_ in HELD for m in children(c, "mark"))]
    doers = [who for clause in clauses if (who := surface_subject(clause)) is not None and who.pos_ != "PRON"]
    return [hit for who in doers[:1] for hit in who_is(who, scene)]
