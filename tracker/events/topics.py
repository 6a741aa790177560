"""Whom a sentence is about, so that the next may say "it" or "they"."""

from tracker.actors.mentions import Hit
from tracker.events.phrases import actors_in
from tracker.events.syntax import Scene


def main_subject(scene: Scene) -> tuple[Hit, ...]:
    """Whom the sentence is about: the mentions in the subject of its main clause, none where that is something else."""
    for token in scene.tokens:
        if token.dep_ in {"nsubj", "nsubjpass"} and token.head.dep_ in {"ROOT", "conj"}:
            return tuple(actors_in(token, scene)) or (scene.topic if token.pos_ == "PRON" else ())
    return ()
