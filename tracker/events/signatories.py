"""For whom those sign whose names alone are told ("signed by Karl Berg for Denmark and Axel Ek for Sweden")."""

from tracker.actors.mentions import Hit
from tracker.events.phrases import children, is_passive
from tracker.events.slots import who_is
from tracker.events.syntax import Scene
from tracker.events.triggers import Trigger


def signed_for(trigger: Trigger, scene: Scene) -> list[Hit]:
    """The states behind "for", where persons by their names sign a treaty or an agreement."""
    verb = trigger.verb
    if trigger.act.mode not in {"treaty-signed", "agreement-in-principle"} or verb is None or not trigger.is_verb:
        return []
    by = [noun for agent in children(verb, "agent") for noun in children(agent, "pobj")]
    if not is_passive(verb) or not by or by[0].pos_ != "PROPN" or by[0].i in scene.hit_at:
        return []
    behind = [
        noun for prep in verb.subtree if prep.lower_ == "for" and prep.i > by[0].i for noun in children(prep, "pobj")
    ]
    return [hit for noun in behind for hit in who_is(noun, scene)]
