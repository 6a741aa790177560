"""The parties of a treaty that is told to bind them."""

from tracker.actors.mentions import Hit
from tracker.events.phrases import prepositions, unique
from tracker.events.slots import in_slot, who_is
from tracker.events.syntax import Scene
from tracker.events.triggers import Trigger


def bound(trigger: Trigger, scene: Scene) -> list[Hit]:
    """The parties of a treaty that is told to bind them."""
    assert trigger.verb is not None
    beside = [h for prep, n in prepositions(trigger.verb) if prep in trigger.act.source for h in who_is(n, scene)]
    return unique([*in_slot("object", trigger, scene), *beside])
