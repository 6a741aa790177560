"""What is done no longer: help that one "will no longer give", a state that one "no longer recognises"."""

from tracker.events.denial import is_no_longer
from tracker.events.draft import Status
from tracker.events.phrases import children
from tracker.events.standing import Standing, said
from tracker.events.syntax import Scene
from tracker.events.token import Token
from tracker.events.triggers import Trigger

WORD = "longer"


def ended(trigger: Trigger, scene: Scene) -> Standing | None:
    """How an act stands that is done no longer: it is over, or it is the ending itself that is told."""
    verb = trigger.verb or trigger.token
    beside = {child.lower_ for child in children(verb, "aux")} if is_no_longer(verb) else {"could"}
    if "could" in beside:
        return None
    if WORD not in trigger.act.phrase_words:
        return said(Status.NEGATED, _word(verb), scene, "the words say that it is done no longer")
    status = Status.PLANNED if beside & {"will", "would"} else Status.OCCURRED
    return said(status, _word(verb), scene, "it is told as what is done no longer")


def _word(verb: Token) -> Token:
    return verb.sentence[verb.i - 1]
