"""The body before which somebody speaks: what is put forward or asked there is put to it."""

from collections.abc import Iterator

from tracker.actors.mentions import Hit
from tracker.events.grammar import words
from tracker.events.phrases import actors_in, children, prepositions
from tracker.events.syntax import Scene
from tracker.events.token import Token
from tracker.events.triggers import Trigger

SPEAKING = {"speak", "appear", "testify"}


def forum(trigger: Trigger, scene: Scene) -> Iterator[Hit]:
    """The organisation behind "before" ("asked for help before the League", "before a session of the UN, he …")."""
    if trigger.verb is None or "before" not in scene.sentence.text.lower():
        return
    speaking = [one for one in children(trigger.verb, "advcl") if one.lemma_lower in SPEAKING]
    for verb in (trigger.verb, *speaking):
        for prep, noun in prepositions(verb):
            if prep == "before" and noun.i not in scene.time_at:
                yield from (hit for hit in _meeting(noun, scene) if scene.is_organisation(hit))


def _meeting(noun: Token, scene: Scene) -> list[Hit]:
    """Those that a noun names, or those who meet in "a session of" theirs; "before the session" only says when."""
    if noun.i in scene.hit_at:
        return [scene.hit_at[noun.i]]
    gathers = noun.lemma_lower in words("gathering") and any(child.lower_ in {"a", "an"} for child in noun.children)
    return actors_in(noun, scene) if gathers else []
