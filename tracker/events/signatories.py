"""For whom those sign whose names alone are told ("signed by Karl Berg for Denmark and Axel Ek for Sweden")."""

from tracker.actors.mentions import Hit
from tracker.events.parties import parties
from tracker.events.phrases import children, is_passive, prepositions, unique
from tracker.events.slots import who_is
from tracker.events.syntax import Scene
from tracker.events.triggers import Trigger

BY = {"by", "in"}
NAMING = {"between", "by", "with", "among"}


def signed_for(trigger: Trigger, scene: Scene) -> list[Hit]:
    """The states behind "for", where persons by their names sign a treaty or an agreement."""
    verb = trigger.verb
    if trigger.act.mode not in {"treaty-signed", "agreement-in-principle"} or verb is None or not trigger.is_verb:
        return []
    by = [noun for agent in children(verb, "agent") for noun in children(agent, "pobj")]
    if not is_passive(verb) or not by or by[0].pos_ != "PROPN" or by[0].i in scene.hit_at:
        return []
    behind = [
        noun for prep in verb.subtree if prep.lower_ == "for" and prep.i > by[0].i for noun in children(prep, "pobj")
    ]
    return [hit for noun in behind for hit in who_is(noun, scene)]


def of_clause(trigger: Trigger, scene: Scene) -> list[Hit]:
    """The two of the clause of a paper that is signed in passing ("By the pact, signed in May, Chad ceded it to …")."""
    verb = trigger.verb
    if trigger.act.mode != "treaty-signed" or verb is None or verb.dep_ != "acl" or not trigger.is_verb:
        return []
    paper = verb.head
    if paper.dep_ != "pobj" or paper.head.lower_ not in BY or paper.head.head.pos_ != "VERB":
        return []
    if any(prep in NAMING for one in (verb, paper) for prep, _ in prepositions(one)):
        return []
    done = paper.head.head
    behind = [below for noun in children(done, "dobj") for prep, below in prepositions(noun) if prep in {"to", "of"}]
    found = unique([*parties(paper, done, scene), *(hit for noun in behind for hit in who_is(noun, scene))])
    return found if len({hit.candidates for hit in found}) > 1 else []


def ended_for(trigger: Trigger, scene: Scene) -> list[Hit]:
    """Whose a treaty is that was ended, by which of the two nobody tells ("Chad's pact with Mali was denounced")."""
    verb, noun = trigger.verb, trigger.object
    if trigger.act.mode != "treaty-left" or noun is None or verb is None or not is_passive(verb):
        return []
    if children(verb, "agent") or not any(prep == "with" for prep, _ in prepositions(noun)):
        return []
    return [hit for child in children(noun, "poss", "amod") for hit in who_is(child, scene, deep=False)]
