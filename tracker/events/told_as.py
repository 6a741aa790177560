"""Which act's title says what was done, where that of the act itself would say it of the wrong side."""

from collections.abc import Sequence

from tracker.actors.actor import ActorKind
from tracker.events.acts import Act
from tracker.events.acts import act as act_of
from tracker.events.draft import Part
from tracker.events.phrases import children
from tracker.events.triggers import Trigger

SAID = {"dobj", "xcomp", "ccomp", "advcl"}  # what is refused


def as_told(trigger: Trigger, targets: Sequence[Part]) -> Act:
    """A body "admits" those whose admission is told, and who refuses without a word of what "says no to" somebody."""
    act, verb = trigger.act, trigger.token
    if not targets:
        return act
    if act.id == "accession" and not trigger.is_verb:
        body = any(part.mention.actor.kind is ActorKind.ORGANISATION for part in targets)
        return act if body else act_of("admit-member")
    refused = act.id == "reject" and trigger.is_verb and verb.lemma_lower in {"refuse", "decline"}
    return act_of("say-no") if refused and not children(verb, *SAID) else act
