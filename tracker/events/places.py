"""Where it happened, in the text's words."""

from tracker.actors.actor import Form
from tracker.documents.document import Span
from tracker.events.phrases import PLACE_PREPOSITIONS, prepositions
from tracker.events.syntax import Scene
from tracker.events.token import Token
from tracker.events.triggers import Trigger

PLACE_FORMS = {Form.CAPITAL, Form.NAME}


def place(trigger: Trigger, scene: Scene, actors: set[int]) -> Span | None:
    """The proper name after "in" or "at" that belongs to the act and is none of its actors, who are mentioned there."""
    places = [trigger.token] + ([trigger.verb] if trigger.verb is not None and trigger.light else [])
    for token in places:
        for prep, noun in prepositions(token):
            hit = scene.hit_at.get(noun.i)
            apart = hit is None or hit.start not in actors
            if prep in PLACE_PREPOSITIONS and apart and _is_place(noun, scene):
                return _named(noun, scene)
    return None


def _is_place(noun: Token, scene: Scene) -> bool:
    if noun.i in scene.time_at:
        return False
    hit = scene.hit_at.get(noun.i)
    return hit.form in PLACE_FORMS if hit is not None else noun.pos_ == "PROPN"


def _named(noun: Token, scene: Scene) -> Span:
    """The whole proper name."""
    first = noun
    while first.i > 0 and first.nbor(-1).pos_ == "PROPN" and first.nbor(-1) in list(noun.subtree):
        first = first.nbor(-1)
    return scene.token_span(first, noun)
