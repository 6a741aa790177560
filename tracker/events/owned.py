"""Acts done to what the words say to be somebody's: "the Danish embassy was closed"."""

from collections.abc import Sequence

from tracker.actors.mentions import Hit
from tracker.events.clauses import subject
from tracker.events.phrases import is_passive
from tracker.events.triggers import Trigger


def owned(trigger: Trigger, found: Sequence[Hit]) -> bool:
    """Whether an act's object says whose it is, where no subject does.

    So it is in a passive, with "became the Danish envoy", and where one does it of whom only the name is known.
    Troops that are moved are their own state's.
    """
    own = trigger.act.own_object or (trigger.act.mode == "deployment" and trigger.is_verb)
    if not own or trigger.object is None or trigger.verb is None:
        return False
    who = subject(trigger.verb)
    unknown = is_passive(trigger.verb) or (who is not None and who.tag_ == "NNP")
    return trigger.object.dep_ == "attr" or (not found and unknown)
