"""Those whom only the text before tells, as of the date of an act: another is meant by one that had ended by then."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from tracker.actors.actor import ActorKind, Form
from tracker.actors.lexicon import record
from tracker.actors.mentions import Hit
from tracker.actors.period import Period, period_of
from tracker.actors.record import Record
from tracker.dates.value import DateValue
from tracker.events.discourse import Discourse
from tracker.events.draft import Role
from tracker.events.posts import is_posting
from tracker.events.roles import Filled
from tracker.events.syntax import Scene
from tracker.events.triggers import Trigger

ARMED = {"alliance", "force", "league", "militia", "movement", "army"}
ABOUT = "the one whose relations the text tells"
SPAN = 731  # days by which a table and a text may put the birth or the end of a state apart
NEW = "the state that came to be at that time"
HEIR = "what became of the one that the text told of"


def as_of(
    trigger: Trigger, found: Sequence[Filled], scene: Scene, discourse: Discourse, date: DateValue | None
) -> list[Filled]:
    """The actors of an act, without those from the text before that had ended by its date or were long free."""
    if not any(one.hit.start < scene.sentence.start for one in found):
        return list(found)
    found = [_the_subject(one, trigger, found, scene, discourse) for one in found]
    found = [one for one in found if not _unarmed(one, trigger, scene)]
    if date is None:
        return found
    span = period_of(date)
    freed = trigger.act.mode == "independence"
    kept: list[Filled] = []
    for one in found:
        apart = one.hit.start < scene.sentence.start
        ended = _ended(scene.settle(one.hit, date).actor.code, span) if apart and one.weight < 1.0 else None
        if ended is not None:
            kept += _instead(one, _heirs(ended, scene), HEIR)
        elif apart and freed and not _is_new(one.hit, span):
            near = [*scene.before, *([discourse.subject] if discourse.subject is not None else [])]
            kept += _instead(one, (hit for hit in near if _is_new(hit, span)), NEW)
        else:
            kept.append(one)
    return kept


def _the_subject(one: Filled, trigger: Trigger, found: Sequence[Filled], scene: Scene, discourse: Discourse) -> Filled:
    """The one whose relations with others the text tells, for an "it" that only a name in passing could explain.

    That is a name that did not begin the sentence before, or a body, which has no envoys.
    """
    subject, verb = discourse.subject, trigger.verb
    if subject is None or not discourse.outward or verb is None or one.role is not Role.SOURCE or one.weight < 1.0:
        return one
    if one.hit.start >= scene.sentence.start or not any(child.lower_ == "it" for child in verb.lefts):
        return one
    told = {hit.candidates for hit in scene.topic}
    passing = one.hit.form is not Form.PHRASE and one.hit.candidates not in told
    if not passing and not (_of_envoys(trigger) and scene.is_organisation(one.hit)):
        return one
    if subject.candidates in [other.hit.candidates for other in found] or subject.form is Form.PERSON:
        return one
    return replace(one, hit=subject, reason=ABOUT, weight=0.7)


def _unarmed(one: Filled, trigger: Trigger, scene: Scene) -> bool:
    """Whether a body without troops is taken for a side of a war or a rupture, though the sentence does not name it."""
    if one.hit.start >= scene.sentence.start or one.weight == 1.0 or not scene.is_organisation(one.hit):
        return False
    kinds = one.hit.candidates[0].kinds if one.hit.candidates else ()
    hostile = trigger.act.type == "ASSAULT" or trigger.act.mode == "relations-broken" or _of_envoys(trigger)
    return hostile and ARMED.isdisjoint(kinds)


def _of_envoys(trigger: Trigger) -> bool:
    """Whether it is done with ambassadors or diplomats, whom only states have."""
    return is_posting(trigger.act) or trigger.act.mode in {"diplomats-expelled", "ambassador-recalled"}


def _instead(one: Filled, hits: Iterable[Hit], reason: str) -> list[Filled]:
    """The only actor of those in the place of one, nobody where there are several."""
    found = {hit.candidates[0]: hit for hit in hits}
    return [replace(one, hit=hit, reason=reason, weight=0.7) for hit in found.values()] if len(found) == 1 else []


def _ended(code: str | None, span: Period) -> Record | None:
    """The state of a code, if it had come to its end before the time."""
    one = record(code) if code is not None else None
    if one is None or one.kind is not ActorKind.STATE or one.exists_today or span.first is None:
        return None
    eve = span.first - SPAN
    return one if all(period.last is not None and period.last < eve for period in one.valid) else None


def _heirs(ended: Record, scene: Scene) -> Iterable[Hit]:
    """The mentions of those that came of a state."""
    named = scene.actors.between(0, scene.sentence.end)
    return (one for one in named if len(one.candidates) == 1 and one.candidates[0].code in ended.successors)


def _is_new(hit: Hit, span: Period) -> bool:
    """Whether a state began about that time."""
    if len(hit.candidates) != 1 or hit.candidates[0].kind is not ActorKind.STATE:
        return False
    begun = Period(None if span.first is None else span.first - SPAN, None if span.last is None else span.last + SPAN)
    starts = (period.first for period in hit.candidates[0].valid)
    return any(day is not None and Period(day, day).overlaps(begun) for day in starts)
