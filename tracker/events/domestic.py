"""Whether what a history tells of one state alone is a matter of its own: then it is no event between states."""

from collections.abc import Sequence

from tracker.actors.actor import ActorKind
from tracker.events.clauses import patient
from tracker.events.draft import Part, Role
from tracker.events.grammar import words
from tracker.events.syntax import Scene
from tracker.events.triggers import Trigger

# Acts in words, or of help, that a government also does towards its own people.
ALSO_AT_HOME = {"AGREE", "REQUEST", "REJECT", "ACCUSE", "CONCEDE", "THREATEN", "CONSULT", "COOPERATE", "AID", "SUPPORT"}


def at_home(trigger: Trigger, parts: Sequence[Part], scene: Scene) -> bool:
    """Whether a state acts, and its sentence names nobody else and nothing that passes between states."""
    if trigger.act.type not in ALSO_AT_HOME or any(not _of_a_state(part) for part in parts):
        return False
    if trigger.act.type == "CONSULT" and all(part.role is Role.TARGET for part in parts):
        return False  # a visit to a state comes from abroad
    what = patient(trigger.verb) if trigger.is_verb and trigger.verb is not None else None
    if what is not None and what.pos_ == "PRON":
        return False  # "it" was told before
    codes = {part.mention.actor.code for part in parts}
    alone = all(scene.settle(hit, None).actor.code in codes for hit in scene.hits)
    return len(codes) == 1 and alone and not any(token.lemma_.lower() in words("abroad") for token in scene.tokens)


def _of_a_state(part: Part) -> bool:
    """Whether an actor is a state or somebody who acts for one."""
    actor = part.mention.actor
    return actor.kind is ActorKind.STATE or (actor.kind is ActorKind.PERSON and actor.country is not None)
