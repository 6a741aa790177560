"""Lands that one verb gives to several, each its own: "ceded Kowloon to Britain and the Ussuri lands to Russia"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tracker.actors.mentions import Hit
from tracker.dates.expression import TimeExpression
from tracker.events.decision import Decision, Kept
from tracker.events.draft import Role
from tracker.events.naming import named
from tracker.events.series import at_time, with_others
from tracker.events.syntax import Scene
from tracker.records import dataclass

TO = re.compile(r" (?:(?:over|up|back|away) )?(?P<thing>[^,;:.()]{2,70}?) to (?:the )?")
WHEN = re.compile(r" (?:(?:in|on) (?:the )?)?")
JOINED = re.compile(r"(?:,? and|,)(?= )")


@dataclass(frozen=True, slots=True)
class Share:
    """A land, who gets it, and when, where that stands behind it."""

    thing: str
    hit: Hit
    time: TimeExpression | None


def with_shares(found: Sequence[Decision], scene: Scene) -> list[Decision]:
    """The decisions of a sentence, with each cession that one verb tells of several lands by itself."""
    starts = [one.draft.trigger.start for one in found if isinstance(one, Kept)]
    whole: list[Decision] = []
    for one in found:
        ceded = isinstance(one, Kept) and one.draft.mode == "handover" and starts.count(one.draft.trigger.start) == 1
        whole += _each(one, scene) if isinstance(one, Kept) and ceded else [one]
    return whole


def _each(one: Kept, scene: Scene) -> list[Kept]:
    """The cession of each land to its own receiver, just the act where there is but one."""
    shares = list(_shares(one.draft.trigger.end, scene))
    head, first, _ = one.draft.title.partition(shares[0].thing if len(shares) > 1 else "\0")
    if not first:
        return [one]
    gone = [part for part in one.draft.parts if part.role is Role.TARGET]
    told: list[Kept] = []
    for at, share in enumerate(shares):
        time = share.time or next((other.time for other in shares[at:] if other.time is not None), None)
        date = one.draft.date if time is None else time.date
        mention = scene.settle(share.hit, date)
        title = f"{head}{share.thing} to {named(mention.actor)}"
        if not gone:
            return [one]
        own = with_others(one, gone, [mention])
        own = replace(own, draft=replace(own.draft, title=title))
        told.append(own if time is None else at_time(own, time))
    return told


def _shares(at: int, scene: Scene) -> Iterator[Share]:
    """Each land behind a place of the sentence, with its receiver and its own time."""
    text, base = scene.sentence.text, scene.sentence.start
    while True:
        behind = ((hit, TO.fullmatch(text[at - base : hit.start - base])) for hit in scene.hits if hit.start >= at)
        hit, thing = next(((hit, match) for hit, match in behind if match is not None), (None, None))
        if hit is None or thing is None or _tells(at, hit.start, scene):
            return
        time = next((time for time in scene.times if time.start >= hit.end and time.date is not None), None)
        own = time if time is not None and WHEN.fullmatch(text[hit.end - base : time.start - base]) else None
        yield Share(thing["thing"], hit, own)
        joined = JOINED.match(text, (own.end if own is not None else hit.end) - base)
        if joined is None:
            return
        at = base + joined.end()


def _tells(start: int, end: int, scene: Scene) -> bool:
    """Whether a verb stands between two places of the sentence."""
    return any(token.pos_ in {"VERB", "AUX"} for token in scene.tokens if start <= scene.at(token) < end)
