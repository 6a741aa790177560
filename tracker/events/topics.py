"""Whom a sentence is about, so that the next may say "it" or "they"."""

from dataclasses import replace

from tracker.actors.actor import Form
from tracker.actors.mentions import Hit
from tracker.events.grammar import words
from tracker.events.phrases import actors_in, children
from tracker.events.reference import stand_for
from tracker.events.syntax import Scene
from tracker.events.token import Token


def main_subject(scene: Scene) -> tuple[Hit, ...]:
    """Whom the sentence is about: the mentions in the subject of its main clause, none where that is something else."""
    for token in scene.tokens:
        if token.dep_ in {"nsubj", "nsubjpass"} and token.head.dep_ in {"ROOT", "conj"}:
            found = tuple(actors_in(token, scene)) or (scene.topic if token.pos_ == "PRON" else ())
            return found or _owners(token, scene)
    return ()


def _owners(noun: Token, scene: Scene) -> tuple[Hit, ...]:
    """Whose troops a sentence is about that says "their troops": as a nation, for "they" may be the troops."""
    if noun.lemma_lower not in words("military"):
        return ()
    hits = [hit for child in children(noun, "poss") if child.tag_ == "PRP$" for hit in stand_for(child, scene)]
    states = [hit for hit in hits if hit.form is not Form.PERSON]
    return tuple(replace(hit, form=Form.DEMONYM) for hit in states)
