"""Which acts a verb may tell, by its lemma and the particles and prepositions near it."""

from collections.abc import Iterable, Sequence

from tracker.events.acts import Act, by_verb, followers
from tracker.events.grammar import words
from tracker.events.phrases import children
from tracker.events.syntax import Scene
from tracker.events.token import Token


def candidates(verb: Token, scene: Scene, asked: frozenset[str]) -> list[Act]:
    """The acts that a verb may tell: with its particle or preposition first ("break off", "call on"), then alone.

    What stands before a time is no part of it ("pressed Chad on Monday"). Of `asked`, those words of the sentence for
    which acts ask, must be one that the act is about.
    """
    lemma, known = verb.lemma_lower, by_verb()
    found = known.get(lemma, ())
    if not asked.isdisjoint(followers().get(lemma, ())):
        behind = _followers(verb, scene)
        found = (*(act for word in behind for act in known.get(f"{lemma} {word}", ())), *found)
    return [act for act in found if not act.objects or not act.objects.isdisjoint(asked)]


def _followers(verb: Token, scene: Scene) -> Iterable[str]:
    """The words behind a verb that may be a part of it."""
    after = [child for child in verb.children if child.i > verb.i]
    behind = [child.lower_ for child in after if child.dep_ in {"prt", "advmod", "oprd"} or child.lower_ == "home"]
    near = [child for child in after if child.dep_ == "prep" and not _is_of_time(child, scene)]
    late = {child.i for child in near if _only_times(verb.sentence[verb.i + 1 : child.i], scene)}
    behind += [c.lower_ for c in near if c.i <= verb.i + 2 or c.i in late or c.lower_ in {"out", "back"}]
    behind += [a.lower_ for c in near for a in c.children if a.dep_ == "advmod" and a.i < c.i]  # "together in Lima"
    next_one = verb.sentence[verb.i + 1 : verb.i + 2]
    behind += [t.lower_ for t in next_one if t.tag_ in {"IN", "RP"} and not _is_of_time(t, scene)]
    behind += [t.lower_ for t in next_one if verb.lemma_lower == "set" and t.lower_ == "free"]  # "set free two sailors"
    return dict.fromkeys(behind)


def _only_times(between: Sequence[Token], scene: Scene) -> bool:
    """Whether nothing but a time stands between ("called on Tuesday for an end to the siege")."""
    return all(one.i in scene.time_at or one.pos_ == "ADP" or one.lower_ in words("calendar") for one in between)


def _is_of_time(prep: Token, scene: Scene) -> bool:
    nouns = children(prep, "pobj")
    return any(noun.i in scene.time_at or noun.lower_ in words("calendar") for noun in nouns)
