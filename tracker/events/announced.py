"""What one announces or threatens to do: told as said on the day of saying, not as what is to be done."""

from collections.abc import Sequence
from dataclasses import replace
from operator import itemgetter

from tracker.dates.value import DateValue
from tracker.events.acts import act
from tracker.events.bounds import verb_above
from tracker.events.carried import from_context
from tracker.events.discourse import Discourse
from tracker.events.draft import Role, Status
from tracker.events.phrases import surface_subject
from tracker.events.roles import Filled
from tracker.events.slots import who_is
from tracker.events.standing import Standing
from tracker.events.syntax import Scene
from tracker.events.threatened import as_threat
from tracker.events.timed import Timing, stated
from tracker.events.token import Token
from tracker.events.triggers import Trigger

ANNOUNCED = {
    "withdrawal": "says-withdrawal",
    "ceasefire": "says-ceasefire",
    "organisation-left": "leaving-announced",
    **dict.fromkeys(("disarmament", "release"), "says-yielding"),
}
SAID = {"say", "announce", "declare", "tell", "inform", "notify", "promise", "pledge"}


def as_said(
    trigger: Trigger, state: Standing, when: Timing, filled: Sequence[Filled], scene: Scene, discourse: Discourse
) -> tuple[Trigger, Standing, Timing]:
    """The act, its standing and its date where saying it is what happened; else as they are."""
    said, stood = as_threat(*_as_announced(trigger, state, when, filled, scene), filled)
    if said is trigger:
        return said, stood, when
    verb = said.verb or said.token
    above = verb.head if verb.dep_ == "ccomp" else verb
    told = _on_saying(above, scene) or (when if when.date is not None else None)
    return said, stood, told or from_context(replace(said, token=above, verb=above), scene, discourse)


def _on_saying(verb: Token, scene: Scene) -> Timing | None:
    """The date that hangs on the verb of saying itself; of two that do the finer one ("In 1964 it said in May")."""
    told = [(time.date.width, time) for time in scene.times if time.date and verb_above(scene.head_of(time)) is verb]
    if not told:
        return None
    return stated(min(told, key=itemgetter(0))[1], "date/governed", "its own words tell its date")


def _as_announced(
    trigger: Trigger, state: Standing, when: Timing, filled: Sequence[Filled], scene: Scene
) -> tuple[Trigger, Standing]:
    """The act as one of announcing, where its doer says that it will do it and no date of the deed itself is told."""
    verb = trigger.verb if trigger.light else trigger.token
    other = trigger.act.id if trigger.act.type == "AGREE" else ANNOUNCED.get(trigger.act.mode or "")
    if other is None or state.status is not Status.PLANNED or verb is None or not (trigger.is_verb or trigger.light):
        return trigger, state
    if not _is_told(verb) or _is_dated(verb, when, scene) or not _of_own(verb, filled, when.date, scene):
        return trigger, state
    return replace(trigger, act=act(other)), replace(state, status=Status.OCCURRED, reason="announcing it is the act")


def _is_told(verb: Token) -> bool:
    """Whether it is the content of what somebody announces."""
    top = _clause_of(verb)
    return top.dep_ == "ccomp" and top.head.lemma_lower in SAID and top.head.tag_ in {"VBD", "VBZ", "VBN"}


def _clause_of(verb: Token) -> Token:
    """The verb of the clause of a deed that is begun or is to be ("that it was to pull out", "would start leaving")."""
    above = verb.head
    return above if verb.dep_ == "xcomp" and above.lemma_ in {"be", "begin", "start", "commence"} else verb


def _is_dated(verb: Token, when: Timing, scene: Scene) -> bool:
    """Whether the date stands in the clause that tells the deed."""
    at = None if when.span is None else when.span.start
    return at is not None and any(scene.at(token) == at for token in verb.subtree)


def _of_own(verb: Token, filled: Sequence[Filled], date: DateValue | None, scene: Scene) -> bool:
    """Whether the one who says it is the one who is to do it."""
    codes = scene.actors.codes_at(date)
    speaker = surface_subject(_clause_of(verb).head)
    if speaker is not None and speaker.lower_ == "who" and speaker.head.dep_ == "relcl":
        speaker = speaker.head.head
    doers = {code for one in filled if one.role is Role.SOURCE for code in codes(one.hit)}
    return speaker is not None and any(not doers.isdisjoint(codes(hit)) for hit in who_is(speaker, scene))
