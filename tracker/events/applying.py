"""Whose entry or application is refused ("vetoed Chad's application", "vetoed Danish entry to the union")."""

from collections.abc import Iterator

from tracker.actors.mentions import Hit
from tracker.events.clauses import patient
from tracker.events.grammar import words
from tracker.events.phrases import actors_in, children
from tracker.events.reference import stand_for
from tracker.events.syntax import Scene
from tracker.events.triggers import Trigger

OWNING = ("poss", "amod", "compound", "nmod")


def applicant(trigger: Trigger, scene: Scene) -> Iterator[Hit]:
    """Those whose the application is, by the words before it."""
    noun = patient(trigger.verb) if trigger.is_verb and trigger.verb is not None else None
    if noun is None or noun.lemma_lower not in words("application"):
        return
    for owner in children(noun, *OWNING):
        yield from stand_for(owner, scene) if owner.pos_ in {"PRON", "DET"} else actors_in(owner, scene, deep=False)
