"""Which acts a verb may tell, by its lemma and the particles and prepositions near it."""

from collections.abc import Iterable, Iterator, Sequence

from tracker.events.acts import Act, by_verb, with_follower
from tracker.events.grammar import words
from tracker.events.phrases import children
from tracker.events.syntax import Scene
from tracker.events.token import Token


def candidates(verb: Token, scene: Scene) -> Iterator[Act]:
    """The acts that a verb may tell: with its particle or preposition first ("break off", "call on"), then alone.

    What stands before a time is no part of it ("pressed Chad on Monday").
    """
    lemma = verb.lemma_lower
    for word in _followers(verb, scene) if lemma in with_follower() else ():
        yield from by_verb().get(f"{lemma} {word}", ())
    yield from by_verb().get(lemma, ())


def _followers(verb: Token, scene: Scene) -> Iterable[str]:
    """The words behind a verb that may be a part of it."""
    after = [child for child in verb.children if child.i > verb.i]
    followers = [child.lower_ for child in after if child.dep_ in {"prt", "advmod", "oprd"} or child.lower_ == "home"]
    near = [child for child in after if child.dep_ == "prep" and not _is_of_time(child, scene)]
    late = {child.i for child in near if _only_times(verb.sentence[verb.i + 1 : child.i], scene)}
    followers += [c.lower_ for c in near if c.i <= verb.i + 2 or c.i in late or c.lower_ in {"out", "back"}]
    followers += [a.lower_ for c in near for a in c.children if a.dep_ == "advmod" and a.i < c.i]  # "together in Lima"
    next_one = verb.sentence[verb.i + 1 : verb.i + 2]
    followers += [t.lower_ for t in next_one if t.tag_ in {"IN", "RP"} and not _is_of_time(t, scene)]
    followers += [
        t.lower_ for t in next_one if verb.lemma_lower == "set" and t.lower_ == "free"
    ]  # "set free two sailors"
    return dict.fromkeys(followers)


def _only_times(between: Sequence[Token], scene: Scene) -> bool:
    """Whether nothing but a time stands between ("called on Tuesday for an end to the siege")."""
    return all(one.i in scene.time_at or one.pos_ == "ADP" or one.lower_ in words("calendar") for one in between)


def _is_of_time(prep: Token, scene: Scene) -> bool:
    nouns = children(prep, "pobj")
    return any(noun.i in scene.time_at or noun.lower_ in words("calendar") for noun in nouns)
