"""The land in which those are who receive aid or fire: "tents to survivors in Peru", "a raid on camps in Mali"."""

from tracker.actors.actor import Form
from tracker.actors.mentions import Hit
from tracker.events.grammar import words
from tracker.events.phrases import joined
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
    if any(t.lemma_.lower() in words("rebels") for t in top.subtree if t.i not in apart):
        return []
    places = [
        t for t in top.subtree if t.dep_ == "pobj" and t.head.lower_ in THERE and t.i > top.i and t.i not in apart
    ]
    named = [scene.hit_at[one.i] for place in places for one in joined(place) if one.i in scene.hit_at]
    return [hit for hit in named if hit.form in (Form.NAME, Form.CAPITAL) and not scene.is_organisation(hit)]
