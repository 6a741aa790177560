"""Acts dated by the clause or meeting that tells how they came about ("recognised it when the envoy came in May")."""

from collections.abc import Sequence
from dataclasses import replace

from tracker.dates.expression import TimeExpression
from tracker.dates.value import DateValue, Edge, Unit
from tracker.events.phrases import children
from tracker.events.syntax import Scene
from tracker.events.token import Token
from tracker.events.triggers import Trigger


def at_the_time(trigger: Trigger, times: Sequence[TimeExpression], scene: Scene) -> TimeExpression | None:
    """The only date among the words "when …", "by …" or "through …" that say how the act came about, else None."""
    verb = trigger.verb or trigger.token
    for clause in _clauses(verb, scene):
        words = {token.i for token in clause.subtree}
        told = [time for time in times if (head := scene.head_of(time)) is not None and head.i in words]
        if told:
            return told[0] if len(told) == 1 else None
    return None


def _clauses(verb: Token, scene: Scene) -> list[Token]:
    """The clauses and phrases by which an act comes about, of the act's own verb or the one that it is joined to."""
    places = [verb, *(token for token in (verb.head,) if verb.dep_ == "conj")]
    found = [clause for place in places for clause in children(place, "advcl") if _when(clause)]
    if not found:  # the parser may hang the clause on a noun before it
        found = [token for token in scene.tokens[verb.i + 1 :] if token.dep_ == "relcl" and _when(token)]
        found = [clause for clause in found if verb in clause.ancestors]
    shared = [(place, prep) for place in places for prep in children(place, "prep", "agent")]
    return found + [
        prep for place, prep in shared if prep.lower_ in {"by", "through"} and (place == verb or prep.i < place.i)
    ]


def _when(clause: Token) -> bool:
    return any(child.lower_ == "when" and child.dep_ in {"advmod", "mark"} for child in clause.children)


def held_then(time: TimeExpression, trigger: Trigger, scene: Scene) -> bool:
    """Whether the date is that of the meeting at which the act was done ("At the talks of 1950 it had signed it")."""
    head = scene.head_of(time)
    preps = children(trigger.verb, "prep") if trigger.verb is not None else []
    return any(prep.lower_ in {"at", "during"} and head in prep.subtree for prep in preps)


def at_that_time(verb: Token, scene: Scene) -> TimeExpression | None:
    """The time that a clause with "when" adds to ("after 7 July 1937, when they clashed"), without the bound it is.

    Also the one that "it was" before the act ("it was May before they met").
    """
    if verb.dep_ == "advcl" and (late := _it_was(verb, scene)) is not None:
        return late
    when = next((child for child in verb.children if child.lower_ == "when"), None)
    if when is None or verb.dep_ not in {"relcl", "advcl"}:
        return None
    at = verb.head.i if verb.dep_ == "relcl" else _right_before(when, verb, scene)
    time = scene.time_at.get(at)
    if time is None or time.date is None or {time.date.start, time.date.end}.isdisjoint(Edge):
        return time
    end = time.date.end if isinstance(time.date.start, Edge) else time.date.start
    return replace(time, date=DateValue(end, words=time.date.words)) if isinstance(end, Unit) else None


def _right_before(when: Token, verb: Token, scene: Scene) -> int:
    """The place of the word before ", when" of a clause without a time of its own (-1 where none is)."""
    own = any(token.i in scene.time_at for token in verb.subtree)
    return -1 if own or when.i < 2 or when.nbor(-1).text != "," else when.i - 2


def _it_was(verb: Token, scene: Scene) -> TimeExpression | None:
    """The time of "it was … before", which is when the act came."""
    above = verb.head
    if above.lemma_ != "be" or not any(mark.lower_ == "before" for mark in children(verb, "mark")):
        return None
    if not any(who.lower_ == "it" for who in children(above, "nsubj")):
        return None
    told = children(above, "attr") + [noun for prep in children(above, "prep") for noun in children(prep, "pobj")]
    return next((scene.time_at[noun.i] for noun in told if noun.i in scene.time_at), None)
