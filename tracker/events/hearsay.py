"""What somebody tells of another's deeds: alleged, since it is not he who did them."""

from tracker.events.draft import Status
from tracker.events.grammar import words
from tracker.events.phrases import actors_in, children, surface_subject
from tracker.events.standing import Found, said
from tracker.events.syntax import Scene
from tracker.events.triggers import Trigger


def told_of_another(trigger: Trigger, scene: Scene) -> Found | None:
    """What one tells of force that another used ("informed Chile that Peru had landed", "Mali said Chad had fired")."""
    verb = trigger.verb
    if trigger.act.quad != "material conflict" or verb is None or verb.dep_ != "ccomp" or verb.head == verb:
        return None
    told, who, teller = verb.head, surface_subject(verb), surface_subject(verb.head)
    if who is None or who.pos_ == "PRON" or teller is None:
        return None
    doers, tellers = (
        {scene.settle(hit, None).actor.code for hit in actors_in(noun, scene)} - {None} for noun in (who, teller)
    )
    force = trigger.act.type in {"ASSAULT", "COERCE"} or trigger.act.id == "airspace"
    known = bool(doers) or (who.lemma_lower in words("vehicle") and not children(who, "poss"))  # "said the plane had"
    complaint = force and told.lemma_ == "say" and told.i < verb.i and known and bool(tellers)
    if told.lemma_lower not in words("informing") and not complaint:
        return None
    return None if doers & tellers else said(Status.ALLEGED, told, scene, "somebody else tells it")
