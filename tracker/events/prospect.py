"""What "will" and "would" make of an act: in a story, what came later, a plan, or a mere thought."""

from enum import Enum

from tracker.documents.document import Kind
from tracker.events.grammar import words
from tracker.events.laid_down import goes_on_from_terms, under_terms
from tracker.events.phrases import children
from tracker.events.syntax import Scene
from tracker.events.token import Token

LATER = {"later", "eventually", "subsequently", "ultimately", "soon", "finally", "afterwards"}


class Prospect(Enum):
    """How an act under "will" or "would" stands."""

    PLANNED = "planned"
    DONE = "done"
    THOUGHT = "thought"


def prospect(verb: Token, future: Token, scene: Scene) -> Prospect:
    """What an act under "will" or "would" is; only a narrative's "would" is more than a plan or less."""
    if scene.section.kind is not Kind.NARRATIVE or future.lower_ != "would":
        return Prospect.PLANNED
    if under_terms(verb):
        return Prospect.PLANNED
    if verb.dep_ == "conj" and verb.head.pos_ in {"VERB", "AUX"}:
        above = next((child for child in children(verb.head, "aux") if child.lower_ == "would"), None)
        return prospect(verb.head, above or future, scene)
    if verb.dep_ in {"ccomp", "xcomp"}:
        reported = verb.i < verb.head.i or verb.head.lemma_lower in words("announcing")
        return Prospect.PLANNED if reported else Prospect.THOUGHT
    if verb.dep_ in {"advcl", "acl"}:
        return Prospect.THOUGHT
    if any(child.lower_ in LATER for child in children(verb, "advmod")):
        return Prospect.DONE
    if verb.dep_ == "relcl":
        return Prospect.THOUGHT
    if _dated(verb, scene):
        return Prospect.DONE
    return Prospect.PLANNED if _in_return(verb) or goes_on_from_terms(scene) else Prospect.THOUGHT


def arranged_in_vain(verb: Token) -> Token | None:
    """The "was" by which a story tells that what was arranged did not come about ("he was to have visited Chad")."""
    above = verb.head
    bound = verb.tag_ == "VBN" and verb.dep_ == "xcomp" and above.lower_ in {"was", "were"} and above.lemma_ == "be"
    beside = {child.lower_ for child in children(verb, "aux", "auxpass")} if bound else set[str]()
    return above if {"to", "have"} <= beside else None


def _dated(verb: Token, scene: Scene) -> bool:
    """Whether the clause itself tells when ("talks would begin in May 1991"): then a story tells what came."""
    apart = {t.i for child in children(verb, "advcl", "ccomp", "conj") for t in child.subtree}
    times = [scene.time_at[t.i] for t in verb.subtree if t.i in scene.time_at and t.i not in apart]
    return any(time.date is not None for time in times)


def _in_return(verb: Token) -> bool:
    """Whether what one side is to give for what the other gives is told ("In return …")."""
    return any(
        prep.lower_ == "in" and any(c.lower_ in {"return", "exchange"} for c in prep.children)
        for prep in children(verb, "prep")
        if prep.i < verb.i
    )
