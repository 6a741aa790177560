"""Dates in a series that the parser hung on its first item: of nouns, of clauses joined by "and"."""

from collections.abc import Mapping

from tracker.dates.expression import TimeExpression
from tracker.events.phrases import children, joined
from tracker.events.syntax import Scene
from tracker.events.token import Token
from tracker.events.triggers import Trigger


def listed(noun: Token, time: TimeExpression, owners: Mapping[int, Trigger], scene: Scene) -> Trigger | None:
    """The last act of a list before a date, another date between ("the raid of 1931, the siege in 1935")."""
    if noun.pos_ != "NOUN" or owners[noun.i].token is not noun:
        return None
    acts = [one for one in joined(noun) if one.i in owners and scene.at(one) < time.start]
    last = acts[-1] if acts else noun
    between = any(scene.at(noun) < other.start < scene.at(last) for other in scene.times)
    return owners[last.i] if last is not noun and between else None


def opens_with(verb: Token, time: TimeExpression, scene: Scene) -> bool:
    """Whether a clause has a subject of its own, or its verb stands right behind the time ("and in May, signed")."""
    between = (token for token in scene.tokens if time.end <= scene.at(token) < scene.at(verb))
    return bool(children(verb, "nsubj", "nsubjpass")) or all(token.text == "," for token in between)


def clause_behind(time: Token) -> Token | None:
    """The verb of a clause that a time opens, taken for one that tells which ("; the same night jets bombed Doba")."""
    clauses = children(time, "relcl") if time.dep_ in {"npadvmod", "ROOT"} else []
    return next((one for one in clauses if one.i > time.i and children(one, "nsubj", "nsubjpass")), None)


def of_next_thing(one: TimeExpression, other: TimeExpression, owner: Trigger, scene: Scene) -> bool:
    """Whether a time behind "and" is of something else ("opened a consulate in 1992 and an embassy in May 2023")."""
    base = scene.sentence.start
    between = scene.sentence.text[one.end - base : other.start - base] if scene.at(owner.token) < one.start else ""
    return owner.act.host and " and " in between
