"""When it happened: the time expression that governs an act, by syntax first, then clause, sentence and context."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tracker.dates.expression import Basis, TimeExpression
from tracker.dates.value import DateValue, Edge, Precision, Unit, month
from tracker.documents.document import Kind, Span
from tracker.events.discourse import Discourse
from tracker.events.reckoned import reckoned
from tracker.events.same_time import at_the_time
from tracker.events.syntax import Scene
from tracker.events.tense import Tense, tense_of
from tracker.events.token import Token
from tracker.events.triggers import Trigger


@dataclass(frozen=True, slots=True)
class Timing:
    """An act's date with what it rests on; `span` are the words of the date, where it has any."""

    date: DateValue | None
    basis: Basis
    span: Span | None
    rule: str
    reason: str
    weight: float


PARTS_OF_TIME = {"end", "beginning", "middle", "start", "morning", "evening", "night", "course", "close", "day", "week"}
SUBORDINATE = {"relcl", "pcomp", "advcl", "acl"}
# "four days after the vote" tells a date that is not the context's, though it cannot be reckoned
RECKONED = re.compile(r"\b(?:days?|weeks?|months?|years?|hours?) (?:after|before)\b")
LOOSELY_AFTER = re.compile(
    r"\b(?:[Ss]oon|in due course|[Ll]ater|[Aa]fterwards|[Ss]ubsequently|[Ee]ventually|before long|[Tt]hereafter"
    r"|in the (?:days|weeks|months|years) that followed|in the following (?:days|weeks|months|years))\b"
)
# Acts that answer others: told after a day's event without a time of their own, they need not be of that very day.
REACTIONS = {"ACCUSE", "REJECT", "SANCTION", "AGREE", "SUPPORT", "REQUEST", "THREATEN", "AID", "COERCE", "MOBILIZE"}
UNKNOWN = Timing(None, Basis.NONE, None, "date/none", "the text does not tell its date", 0.6)


def governing(triggers: Sequence[Trigger], scene: Scene) -> dict[Trigger, TimeExpression]:
    """For each trigger the time expression that hangs on it or on the verb that carries it."""
    owners = _owners(triggers)
    found: dict[Trigger, TimeExpression] = {}
    for time in dated(triggers, scene):
        owner = _owner(time, scene, owners)
        if owner is not None and (owner not in found or _better(time, found[owner], owner, scene)):
            found[owner] = time
    return found


def _owners(triggers: Sequence[Trigger]) -> dict[int, Trigger]:
    """The trigger that each word stands for: itself, or the one that the verb carries."""
    owners = {trigger.token.i: trigger for trigger in triggers}
    for trigger in triggers:
        if trigger.verb is not None and trigger.light:
            owners.setdefault(trigger.verb.i, trigger)
    return owners


def dated(triggers: Sequence[Trigger], scene: Scene) -> list[TimeExpression]:
    """The sentence's dates that tell when, not which ("the lines of 4 June 1967")."""
    owners = _owners(triggers)
    return [time for time in scene.times if time.date is not None and not _describes(time, scene, owners)]


def _describes(time: TimeExpression, scene: Scene, owners: dict[int, Trigger]) -> bool:
    """Whether the way up from a date leads through "of" and a noun that is no act and no part of time."""
    head = scene.head_of(time)
    while head is not None and head.head != head and head.i not in owners and head.pos_ not in ("VERB", "AUX"):
        above = head.head
        if head.lower_ == "of" and above.pos_ == "NOUN" and above.i not in owners and above.lemma_ not in PARTS_OF_TIME:
            return True
        head = above
    return False


def _better(new: TimeExpression, old: TimeExpression, owner: Trigger, scene: Scene) -> bool:
    """Whether the new one says more: a firm date beats a vague one, a closer one a farther, a finer one a coarser."""
    assert new.date is not None
    assert old.date is not None
    if new.date.vague != old.date.vague:
        return old.date.vague
    if (far := _links(new, owner, scene)) != (near := _links(old, owner, scene)):
        return far < near
    return _width(new.date) < _width(old.date)


def _links(time: TimeExpression, owner: Trigger, scene: Scene) -> int:
    """How many steps up the tree lie between a time and the act."""
    steps, head = 0, scene.head_of(time)
    while head is not None and head not in (owner.token, owner.verb) and head.head != head:
        steps, head = steps + 1, head.head
    return steps


def _width(date: DateValue) -> float:
    if date.earliest is None or date.latest is None:
        return float("inf")
    return date.latest - date.earliest


def _owner(time: TimeExpression, scene: Scene, owners: dict[int, Trigger]) -> Trigger | None:
    """The first trigger above a time expression."""
    head = scene.head_of(time)
    while head is not None and head.i not in owners:
        if head.head == head or (head.pos_ == "VERB" and head.dep_ != "acl"):
            return None
        head = head.head
    return owners[head.i] if head is not None else None


def timing(
    trigger: Trigger, own: dict[Trigger, TimeExpression], triggers: Sequence[Trigger], scene: Scene, context: Discourse
) -> Timing:
    """The date of an act: its own words', the governing clause's, the sentence's, or the context's."""
    if trigger in own:
        return _stated(own[trigger], "date/governed", "its own words tell its date", 1.0)
    if _apart(trigger):
        told = reckoned(scene, context)
        return UNKNOWN if told is None else _after_act(told)
    above = _from_above(trigger, own, triggers, scene)
    if LOOSELY_AFTER.search(scene.text_of(trigger.verb or trigger.token)):
        base = above.date if above is not None else context.last
        return _sometime_after(base) if base is not None else UNKNOWN
    if above is not None:
        return _stated(above, "date/clause", "the clause above it tells the date", 0.85)
    meanwhile = at_the_time(trigger, dated(triggers, scene), scene)
    if meanwhile is not None:
        return _stated(meanwhile, "date/clause", "the clause that says how it came about tells the date", 0.85)
    alone = _alone(trigger, own, triggers, scene)
    if alone is not None:
        return _stated(alone, "date/sentence", "the only date of its sentence", 0.75)
    return _from_context(trigger, scene, context)


def _stated(time: TimeExpression, rule: str, reason: str, weight: float) -> Timing:
    span = Span(time.start, time.end, time.text)
    return Timing(time.date, time.basis, span, rule, reason, weight)


def _from_above(
    trigger: Trigger, own: dict[Trigger, TimeExpression], triggers: Sequence[Trigger], scene: Scene
) -> TimeExpression | None:
    """The time of a verb that governs the act."""
    by_token = {t.token.i: t for t in triggers} | {t.verb.i: t for t in triggers if t.verb is not None and t.light}
    loose = {head.head.i: time for time in dated(triggers, scene) if (head := _verb_of(time, scene)) is not None}
    token = trigger.token
    while token.head != token:
        relative = token.dep_ in ("relcl",)
        if relative and tense_of(trigger) is Tense.PAST_PERFECT:
            return None
        token = token.head
        found = own.get(by_token[token.i]) if token.i in by_token else loose.get(token.i)
        if found is not None and not relative:
            return found
    return None


def _at_another_time(verb: Token) -> bool:
    """Whether a clause says itself that it lies before or after the one above it ("after the troops had left")."""
    return verb.dep_ == "advcl" and any(
        child.dep_ == "mark" and child.lower_ in ("after", "since", "until", "once") for child in verb.children
    )


def _apart(trigger: Trigger) -> bool:
    """Whether the act stands in a clause of another time, or in the terms of an agreement ("under which …")."""
    chain = [trigger.token, *trigger.token.ancestors]
    return any(_at_another_time(token) or _in_terms(token) for token in chain if token.pos_ in ("VERB", "AUX"))


def _in_terms(verb: Token) -> bool:
    """Whether a relative clause tells what an agreement lays down."""
    return verb.dep_ == "relcl" and any(
        child.dep_ == "prep"
        and child.lower_ in ("under", "by", "in")
        and any(w.lower_ == "which" for w in child.children)
        for child in verb.children
    )


def _after_act(told: tuple[Span, DateValue]) -> Timing:
    return Timing(told[1], Basis.RELATIVE, told[0], "date/act", "reckoned from an act told before", 0.7)


def _verb_of(time: TimeExpression, scene: Scene) -> Token | None:
    """The token below the verb on which a time expression hangs."""
    head = scene.head_of(time)
    while head is not None and head.head != head and head.head.pos_ not in ("VERB", "AUX"):
        head = head.head
    return head if head is not None and head.head != head else None


def _alone(
    trigger: Trigger, own: dict[Trigger, TimeExpression], triggers: Sequence[Trigger], scene: Scene
) -> TimeExpression | None:
    """The sentence's only date, where it opens the sentence or belongs to no other act or clause."""
    found = dated(triggers, scene)
    if len(found) != 1 or tense_of(trigger) is Tense.PAST_PERFECT:
        return None
    owners = [t for t in own if own[t] is found[0]]
    if any(t.token.dep_ in SUBORDINATE and not _where(t.token) for t in owners):
        return None
    leads = found[0].start < scene.at(trigger.token)
    head = _verb_of(found[0], scene)
    belongs = head is None or (trigger.verb is not None and head.head == trigger.verb)
    return found[0] if leads or (belongs and not owners) else None


def _where(verb: Token) -> bool:
    """Whether a clause only adds what happened at the place ("At Tashkent, where they met in 1966, …")."""
    return verb.dep_ == "relcl" and any(child.lower_ == "where" for child in verb.children)


def _from_context(trigger: Trigger, scene: Scene, context: Discourse) -> Timing:
    """The date carried on by the text: the sentence before, the story's day, the day of publication."""
    tense = tense_of(trigger)
    told = reckoned(scene, context)
    if told is not None:
        return _after_act(told)
    if RECKONED.search(scene.sentence.text):
        return UNKNOWN
    if scene.section.kind is Kind.NEWS:
        return _in_news(tense, trigger, context)
    if tense is Tense.PAST and context.last is not None:
        return _staying(context.last, trigger)
    return UNKNOWN


def _staying(last: DateValue, trigger: Trigger) -> Timing:
    """The date at which the narration stands: not a whole year, and for a reaction the month rather than the day."""
    unit = last.start if last.end is None else None
    if isinstance(unit, Unit) and unit.precision not in (Precision.DAY, Precision.MONTH):
        return UNKNOWN
    if isinstance(unit, Unit) and unit.day is not None and unit.month is not None and trigger.act.type in REACTIONS:
        last = DateValue(month(unit.year, unit.month))
    return Timing(last, Basis.CONTEXT, None, "date/context", "the narration stays at this date", 0.5)


def _sometime_after(last: DateValue) -> Timing:
    """For "soon", "in due course", "in the days that followed": not before the date told last, and no more."""
    if not isinstance(last.start, Unit):
        return UNKNOWN
    date = DateValue(last.start, Edge.OPEN, vague=True)
    return Timing(date, Basis.RELATIVE, None, "date/after", "some time after the date told before", 0.6)


def _in_news(tense: Tense, trigger: Trigger, context: Discourse) -> Timing:
    """In a news story: the paragraph's date, then the story's day, then the day of publication."""
    if tense is Tense.PAST_PERFECT:
        return UNKNOWN
    if tense is Tense.PAST and context.last is not None:
        return _staying(context.last, trigger)
    if tense is Tense.PAST and context.story is not None:
        return Timing(context.story, Basis.CONTEXT, None, "date/story", "the day that the story is about", 0.5)
    if tense is not Tense.FUTURE and context.published is not None:
        return Timing(
            context.published, Basis.PUBLICATION, None, "date/publication", "news of the day of publication", 0.5
        )
    return UNKNOWN
