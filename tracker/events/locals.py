"""Those of a country who are told by where they are: "rioters in Belgrade", "a crowd stoned the embassy in Beirut"."""

from tracker.actors.actor import Form
from tracker.actors.mentions import Hit
from tracker.events.clauses import subject
from tracker.events.grammar import words
from tracker.events.phrases import joined, prepositions
from tracker.events.syntax import Scene
from tracker.events.token import Token
from tracker.events.triggers import Trigger

THERE = ("in", "across", "throughout", "near")


def of_the_place(trigger: Trigger, scene: Scene) -> list[Hit]:
    """The country of a crowd, of rebels or of the police, where the words name only the place."""
    who = subject(trigger.verb) if trigger.verb is not None and (trigger.is_verb or trigger.light) else None
    if who is None or not {who.lemma_.lower(), *(one.lemma_.lower() for one in _measured(who))} & words("local"):
        return []
    nameless = who.lemma_.lower() in words("nameless")
    object_ = [trigger.object] if trigger.object is not None else []
    places = (who,) if nameless else (who, *object_, trigger.verb, trigger.token)
    return next((found for place in places if place is not None and (found := _lands(place, scene))), [])


def _measured(noun: Token) -> list[Token]:
    return [below for prep, below in prepositions(noun) if prep == "of"]


def _lands(place: Token, scene: Scene) -> list[Hit]:
    """The states that a word's own prepositions of place bring."""
    named = [one for prep, noun in prepositions(place) if prep in THERE for one in joined(noun)]
    hits = [scene.hit_at[one.i] for one in named if one.i in scene.hit_at]
    return [hit for hit in hits if hit.form in (Form.NAME, Form.CAPITAL)]
