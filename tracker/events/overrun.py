"""Whose demand was refused: that of the one who then used force ("rejected the demands and was invaded by Chad")."""

from collections.abc import Iterator

from tracker.actors.mentions import Hit
from tracker.events.acts import by_verb
from tracker.events.clauses import patient
from tracker.events.phrases import children, is_passive, prepositions, surface_subject
from tracker.events.slots import who_is
from tracker.events.syntax import Scene
from tracker.events.token import Token
from tracker.events.triggers import Trigger

ASKED = {"demand", "ultimatum", "term", "condition", "claim", "request", "note"}
AFTER = {"after", "when", "because", "since", "once", "as"}
FORCE = {"ASSAULT", "COERCE"}
ITSELF = {"it", "them", "him", "her"}


def overrun_by(trigger: Trigger, scene: Scene, sources: set[str]) -> list[Hit]:
    """Who used force against the one that refused a demand or an ultimatum of which nobody else is told."""
    verb = trigger.verb if trigger.is_verb else None
    what = patient(verb) if verb is not None and trigger.act.type == "REJECT" else None
    if verb is None or what is None or what.lemma_lower not in ASKED:
        return []
    for blow in _next(verb):
        if _is_force(blow) and (found := _striker(blow, verb, scene, sources)):
            return found
    return []


def _next(verb: Token) -> Iterator[Token]:
    """The verbs joined to it, or of the clause that tells what came after it."""
    yield from children(verb, "conj")
    if verb.dep_ == "advcl" and any(mark.lower_ in AFTER for mark in children(verb, "mark", "advmod")):
        yield verb.head


def _is_force(verb: Token) -> bool:
    """Whether a verb may tell an act of force."""
    if verb.lemma_lower == "declare":
        return any(noun.lower_ == "war" for noun in children(verb, "dobj"))
    return any(act.type in FORCE for act in by_verb().get(verb.lemma_lower, ()))


def _striker(blow: Token, refusing: Token, scene: Scene, sources: set[str]) -> list[Hit]:
    """Who struck: behind "by" of a blow that was suffered, or before the verb of one at the refuser."""
    if is_passive(blow):
        suffering = surface_subject(blow)
        other = suffering is not None and suffering is not surface_subject(refusing) and suffering.pos_ != "PRON"
        if other and blow is not refusing.head:
            return []
        return [hit for prep, noun in prepositions(blow) if prep == "by" for hit in who_is(noun, scene)][:1]
    doer, whom = surface_subject(blow), patient(blow)
    at_it = whom is None or whom.lower_ in ITSELF | {"war"} or _codes(whom, scene) & sources
    return who_is(doer, scene)[:1] if doer is not None and at_it and not _codes(doer, scene) & sources else []


def _codes(noun: Token, scene: Scene) -> set[str | None]:
    return {one.code for hit in who_is(noun, scene) for one in hit.candidates}
