"""The land in which those are who receive aid or fire ("a raid on camps in Mali"), and what "there" stands for."""

from tracker.actors.actor import Form
from tracker.actors.mentions import Hit
from tracker.events.counterparts import Codes
from tracker.events.discourse import Discourse
from tracker.events.draft import Role
from tracker.events.grammar import words
from tracker.events.phrases import children, joined
from tracker.events.syntax import Scene
from tracker.events.token import Token
from tracker.events.triggers import Trigger

THERE = ("in", "inside", "across", "throughout", "near")
CLAUSES = ("advcl", "conj", "ccomp", "parataxis")


def land_of_those(trigger: Trigger, scene: Scene) -> list[Hit]:
    """The states in which the words say that those are who get or suffer it; of rebels it is not their state."""
    return _lands(trigger.token, scene) if trigger.act.type == "AID" or trigger.act.id == "attack" else []


def _lands(top: Token, scene: Scene) -> list[Hit]:
    apart = {t.i for one in top.children if one.dep_ in CLAUSES for t in one.subtree}
    if any(t.lemma_lower in words("rebels") for t in top.subtree if t.i not in apart):
        return []
    places = [
        t for t in top.subtree if t.dep_ == "pobj" and t.head.lower_ in THERE and t.i > top.i and t.i not in apart
    ]
    named = [scene.hit_at[one.i] for place in places for one in joined(place) if one.i in scene.hit_at]
    return [hit for hit in named if hit.form in (Form.NAME, Form.CAPITAL) and not scene.is_organisation(hit)]


def where(trigger: Trigger, scene: Scene) -> list[Hit]:
    """The place of a withdrawal or an attack in a clause that begins with "where"."""
    if trigger.act.type not in {"RETREAT", "ASSAULT", "MOBILIZE"}:
        return []
    clause = next((a for a in (trigger.token, *trigger.token.ancestors) if a.dep_ == "relcl"), None)
    if clause is None or not any(child.lower_ == "where" for child in clause.subtree):
        return []
    hit = scene.hit_at.get(clause.head.i)
    return [hit] if hit is not None else []


def said_there(trigger: Trigger, scene: Scene) -> list[Hit]:
    """The lands named before "there" in the same sentence, of a post or a move of troops ("left ten men there")."""
    verb = trigger.verb or trigger.token
    adverb = next((child for child in children(verb, "advmod") if child.lower_ == "there"), None)
    if adverb is None or not (trigger.act.host or trigger.act.type in {"RETREAT", "ASSAULT", "MOBILIZE"}):
        return []
    return [hit for hit in scene.hits if hit.form is Form.NAME and hit.end <= scene.at(adverb)]


def vacated(trigger: Trigger, discourse: Discourse, sources: set[str], codes: Codes) -> list[Hit]:
    """From whom those who leave "the city" had taken it, as the text told last ("took Lima and then left the city")."""
    place = trigger.object
    if trigger.act.id != "army-leaves-place" or place is None:
        return []
    if not any(child.lower_ in ("the", "this", "that") for child in place.children):
        return []
    for told in reversed(discourse.fights):
        doers = {code for one in told.filled if one.role is Role.SOURCE for code in codes(one.hit)}
        if doers == sources:
            return [one.hit for one in told.filled if one.role is Role.TARGET]
    return []
