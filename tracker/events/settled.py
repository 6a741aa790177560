"""Which actors those are who fill an act's roles, as of its date, and how sure it is that each has its role."""

from collections.abc import Sequence, Set
from dataclasses import replace

from tracker.actors.actor import ActorKind, Form, Mention
from tracker.actors.lexicon import record
from tracker.actors.period import period_of
from tracker.actors.record import Record
from tracker.dates.value import DateValue
from tracker.events.confidence import sentence
from tracker.events.draft import Part, Role
from tracker.events.roles import Filled
from tracker.events.syntax import Scene

SOON = 800  # days before its beginning in which an heir already acts


def settled(filled: Sequence[Filled], date: DateValue | None, scene: Scene) -> list[tuple[Part, str]]:
    """Parts with their actors as of the event's date, each actor once, and why each has its role.

    What is done in a town of one's own is done to nobody else.
    """
    parts: dict[tuple[str | None, str], tuple[Part, str]] = {}
    told = [(one, scene.actors.settle_each(one.hit, date)) for one in filled]
    codes = {mention.actor.code for _, mentions in told for mention in mentions}
    doers = {mention.actor.code for one, mentions in told for mention in mentions if one.role is Role.SOURCE}
    for one, mentions in told:
        at_home = one.role is Role.TARGET and all(m.rule == "actors.place" and m.actor.code in doers for m in mentions)
        for mention in () if at_home else (_beside_heirs(one, mention, codes, date) for mention in mentions):
            here = mention if one.weight == 1.0 else _weighed(_as_state(mention, scene), one)
            why = one.reason if one.weight == 1.0 else ""
            parts.setdefault((here.actor.code, here.actor.name), (Part(one.role, here), why))
    return list(parts.values())


def _beside_heirs(one: Filled, mention: Mention, codes: Set[str | None], date: DateValue | None) -> Mention:
    """The heir that bears the name of a former state, beside others that came of it ("Russia, Ukraine and Belarus").

    Only while these broke away: at other times the others stood beside the former state, as its capital did then.
    """
    former = record(mention.actor.code) if mention.actor.kind is ActorKind.STATE and mention.actor.code else None
    if former is None or former.exists_today or codes.isdisjoint(former.successors):
        return mention
    if mention.form is Form.CAPITAL:
        return mention
    heir = next((found for found in one.hit.candidates if found.code in former.successors), None)
    if heir is None or heir.code in codes or not _is_at_hand(heir, date):
        return mention
    return replace(mention, actor=heir.actor, reason=f"Named beside others that came of {former.name}.")


def _is_at_hand(heir: Record, date: DateValue | None) -> bool:
    """Whether an heir was there at a date or soon after ("Moscow" beside Estonia in 1991, not in 1939)."""
    span = None if date is None else period_of(date)
    return span is None or any(held.apart(span) <= SOON for held in heir.valid)


def _as_state(mention: Mention, scene: Scene) -> Mention:
    """The state of a person whom only another sentence names: that it was the state's act is all that can be told."""
    here = scene.sentence.start <= mention.start < scene.sentence.end
    if here or mention.actor.kind is not ActorKind.PERSON or mention.actor.code is None:
        return mention
    return replace(mention, actor=record(mention.actor.code).actor)


def _weighed(mention: Mention, one: Filled) -> Mention:
    """The mention with the certainty and the reason of its role."""
    reason = " ".join(sentence(told) for told in (mention.reason, one.reason) if told)
    sure = round(mention.confidence * one.weight, 3)
    return replace(mention, rule=f"{mention.rule}+{one.how}", reason=reason, confidence=sure)
