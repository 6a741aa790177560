"""Which act's title says what was done, where that of the act itself would say it of the wrong side."""

from collections.abc import Sequence

from tracker.actors.actor import ActorKind
from tracker.events.acts import Act
from tracker.events.acts import act as act_of
from tracker.events.draft import Part
from tracker.events.triggers import Trigger


def as_told(trigger: Trigger, targets: Sequence[Part]) -> Act:
    """The act, or that of a body which "admits" those whose admission is told."""
    act = trigger.act
    if act.id != "accession" or trigger.is_verb or not targets:
        return act
    body = any(part.mention.actor.kind is ActorKind.ORGANISATION for part in targets)
    return act if body else act_of("admit-member")
