"""Those who are told only as the sides of a war ("the two sides of the conflict met")."""

from tracker.actors.mentions import Hit
from tracker.events.clauses import subject
from tracker.events.discourse import Discourse
from tracker.events.draft import Role
from tracker.events.phrases import prepositions
from tracker.events.syntax import Scene
from tracker.events.triggers import Trigger

SIDES = {"side", "party", "belligerent", "combatant"}
WARS = {"conflict", "war", "dispute", "struggle", "fighting", "hostility"}


def at_war(trigger: Trigger) -> bool:
    """Whether the sides of a war, and no others, do it."""
    who = subject(trigger.verb) if trigger.verb is not None and (trigger.is_verb or trigger.light) else None
    if who is None or who.lemma_lower not in SIDES:
        return False
    return any(prep in {"of", "to", "in"} and noun.lemma_lower in WARS for prep, noun in prepositions(who))


def of_war(scene: Scene, discourse: Discourse) -> list[Hit]:
    """The two sides of the war that the same sentence has told, nobody where it has told none."""
    for told in reversed(discourse.told):
        if told.sentence == scene.sentence.start and told.act.mode == "war":
            sides = [one.hit for one in told.filled if one.role is Role.SOURCE]
            return sides if len(sides) == 2 else []
    return []
