"""Rows of actors of which the parser kept only the last."""

from tracker.actors.mentions import Hit
from tracker.events.syntax import Scene
from tracker.events.token import Token


def series_before(token: Token, hit: Hit, scene: Scene) -> list[Hit]:
    """The first of a series whose last the parser took for the whole subject ("In May, A, B, and C agreed …")."""
    if token.dep_ not in {"nsubj", "nsubjpass"} or any(child.dep_ == "conj" for child in token.children):
        return []
    found: list[Hit] = []
    place = scene.words_of(hit, token)[0].i - 1
    place -= scene.tokens[place].lower_ == "the"
    if place < 3 or scene.tokens[place].lower_ != "and" or scene.tokens[place - 1].text != ",":
        return []
    while place > 0 and scene.tokens[place].lower_ in {"and", ",", "the"}:
        if (other := scene.hit_at.get(scene.tokens[place - 1].i)) is not None:
            found.insert(0, other)
            while place > 0 and scene.hit_at.get(scene.tokens[place - 1].i) is other:
                place -= 1
        place -= 1
    return found if len(found) > 1 else []
