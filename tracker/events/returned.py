"""To whom one does a thing in return for what was told before."""

from tracker.actors.mentions import Hit
from tracker.events.counterparts import Codes
from tracker.events.discourse import Discourse
from tracker.events.draft import Role
from tracker.events.phrases import children, prepositions
from tracker.events.syntax import Scene
from tracker.events.triggers import Trigger

RETURNED = {"return", "exchange", "response", "reply", "retaliation", "turn", "protest"}


def in_return(trigger: Trigger, scene: Scene, discourse: Discourse, sources: set[str], codes: Codes) -> list[Hit]:
    """With whom the doer was told to have dealt in the clause before, when it is done "in return".

    A measure "in response" is taken against the one who did what the clause before tells.
    """
    verb = trigger.verb
    returned = verb is not None and any(
        prep == "in" and noun.lemma_lower in RETURNED
        for place in filter(None, (verb, trigger.object))
        for prep, noun in prepositions(place)
    )
    for told in reversed(discourse.told) if returned else ():
        if told.sentence == scene.sentence.start and any(codes(one.hit) & sources for one in told.filled):
            return [one.hit for one in told.filled if one.role is Role.SOURCE]
    last = discourse.told[-1] if discourse.told and trigger.act.type == "SANCTION" else None
    if verb is None or last is None or last.sentence != scene.sentence.start:
        return []
    answers = returned or any(child.lower_ in {"thereupon", "consequently"} for child in children(verb, "advmod"))
    doers = [one.hit for one in last.filled if one.role is Role.SOURCE] if answers else []
    return doers if len(doers) == 1 and not codes(doers[0]) & sources else []
