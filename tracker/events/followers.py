"""Acts that several did one after another: "followed by Peru in May", "on 3 May Chile, and on the 5th Peru, did"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tracker.actors.mentions import Hit
from tracker.dates.expression import TimeExpression
from tracker.events.decision import Decision, Kept
from tracker.events.draft import Role, Status
from tracker.events.naming import named
from tracker.events.series import at_time, with_others
from tracker.events.syntax import Scene
from tracker.events.timed import UNKNOWN

ALIKE = {
    "accession",
    "ambassador-recalled",
    "diplomats-expelled",
    "embassy-closed",
    "organisation-left",
    "recognition",
    "relations-broken",
    "relations-established",
    "relations-restored",
    "sanctions-imposed",
    "treaty-left",
    "treaty-ratified",
    "war",
}
FOLLOWED = re.compile(
    r",? (?:and (?:was|were) )?(?:soon |quickly |shortly )?followed (?P<late>[^.;:]{0,40}?)\bby (?:the )?"
)
NEXT = re.compile(r"(?:,? and |, )?(?:by )?(?:the )?")
THEN = re.compile(r",? (?:(?:in|on|by) (?:the )?)?")
AND = re.compile(r",? and (?:(?:in|on) )?(?:the )?\Z")
MORE = re.compile(r",? (?:one|another|a (?:similar|second) one) (?:with|to) (?:the )?")
FILLER = re.compile(r"[\s,]*(?:(?:and|in|on|the|early|late|both|also)[\s,]+)*")
Step = tuple[tuple[Hit, ...], TimeExpression]


def with_followers(found: Sequence[Decision], scene: Scene) -> list[Decision]:
    """The decisions of a sentence, with what others did after those who did it first."""
    whole: list[Decision] = []
    for one in found:
        told = isinstance(one, Kept) and one.draft.status is Status.OCCURRED
        if isinstance(one, Kept) and told and one.draft.mode == "treaty-signed":
            whole += _one_more(one, scene)
        else:
            whole += _each(one, scene) if isinstance(one, Kept) and told and one.draft.mode in ALIKE else [one]
    return whole


def _one_more(one: Kept, scene: Scene) -> list[Kept]:
    """The paper signed, and another with somebody else at a time told before it ("and in May another with Peru")."""
    text, base = scene.sentence.text, scene.sentence.start
    behind = [time for time in scene.times if time.start > one.draft.trigger.end and time.date is not None]
    for time in behind if " one " in text or " another " in text else ():
        hit = next((hit for hit in scene.hits if hit.start >= time.end), None)
        opens = AND.search(text[: time.start - base]) is not None
        if hit is None or not opens or not MORE.fullmatch(text[time.end - base : hit.start - base]):
            continue
        first = _without_later(one, time.start, scene)
        gone = [part for part in first.draft.parts if part.role is Role.TARGET]
        return [first, at_time(with_others(first, gone, [scene.settle(hit, time.date)]), time)] if gone else [first]
    return [one]


def _each(one: Kept, scene: Scene) -> list[Kept]:
    """The act, and the same by each who is told to have done it at another time."""
    text = scene.sentence.text
    behind = FOLLOWED.search(text, one.draft.trigger.end - scene.sentence.start) if " followed " in text else None
    if behind is not None:
        return _behind(one, behind, scene)
    if len(scene.times) < 2 or not one.draft.trigger.start > scene.times[1].start:
        return [one]
    steps = _before(one, scene)
    return _by_step(one, steps, scene) if len(steps) > 1 else [one]


def _behind(one: Kept, words: re.Match[str], scene: Scene) -> list[Kept]:
    """The act as the first did it, and as those did who are told behind "followed by"."""
    base = scene.sentence.start
    start, end = base + words.start(), base + words.end()
    first = _without_later(one, start, scene)
    late = [time for time in scene.times if start <= time.start < end]
    steps = _steps(late[0] if late else None, end, scene)
    sources = [part for part in first.draft.parts if part.role is Role.SOURCE and part.mention.end <= start]
    own = one.draft.trigger.start < start and sources and len(sources) == _sources(first)
    return [first, *(_by(first, hits, time, scene) for hits, time in steps)] if own else [first]


def _without_later(one: Kept, start: int, scene: Scene) -> Kept:
    """The act with the date and the actors told before a place of the sentence."""
    draft = one.draft
    if draft.date_span is not None and draft.date_span.start >= start:
        before = [time for time in scene.times if draft.trigger.end <= time.start < start and time.date is not None]
        none = replace(draft, date=None, date_span=None, basis=UNKNOWN.basis)
        one = at_time(one, before[-1]) if before else replace(one, draft=none, when=UNKNOWN)
    later = {hit.start for hit in scene.hits if hit.start >= start}
    names = [named(part.mention.actor).removeprefix("the ") for part in draft.parts if part.mention.start in later]
    title = one.draft.title
    for name in (*(hit.text for hit in scene.hits if hit.start >= start), *names):
        title = re.sub(rf",? (?:and |with )?(?:the )?{re.escape(name)}\Z", "", title)
    kept = [at for at, part in enumerate(draft.parts) if part.mention.start not in later]
    parts = tuple(draft.parts[at] for at in kept)
    roles = tuple(one.roles[at] for at in kept) if one.roles else one.roles
    return replace(one, draft=replace(one.draft, parts=parts, title=title), roles=roles)


def _steps(late: TimeExpression | None, at: int, scene: Scene) -> list[Step]:
    """Those named from a place on, each with the time behind them, or all at the time told before them."""
    text, base = scene.sentence.text, scene.sentence.start
    found: list[Step] = []
    while True:
        hits: list[Hit] = []
        for hit in scene.hits:
            if hit.start >= at and NEXT.fullmatch(text[at - base : hit.start - base]):
                hits.append(hit)
                at = hit.end
        if not hits or late is not None:
            return [(tuple(hits), late)] if hits and late is not None else found
        time = next((time for time in scene.times if time.start >= at and time.date is not None), None)
        if time is None or not THEN.fullmatch(text[at - base : time.start - base]):
            return found
        found.append((tuple(hits), time))
        at = time.end


def _before(one: Kept, scene: Scene) -> list[Step]:
    """Those who stand before the verb, each beside a time of their own."""
    text, base, end = scene.sentence.text, scene.sentence.start, one.draft.trigger.start
    names = [hit for hit in scene.hits if hit.end <= end]
    times = [time for time in scene.times if time.end <= end]
    if len(names) != len(times) or any(time.date is None for time in times):
        return []
    first = bool(times) and times[0].start < names[0].start  # each time before its name, or behind it
    at = base
    for name, time in zip(names, times, strict=True):
        for unit in (time, name) if first else (name, time):
            if unit.start < at or not FILLER.fullmatch(text[at - base : unit.start - base].lower()):
                return []
            at = unit.end
    whole = FILLER.fullmatch(text[at - base : end - base].lower() + " ") is not None
    return [((name,), time) for name, time in zip(names, times, strict=True)] if whole else []


def _by_step(one: Kept, steps: Sequence[Step], scene: Scene) -> list[Kept]:
    """The act by each of those who stand before its verb."""
    starts = {hit.start for hits, _ in steps for hit in hits}
    kept = [
        at for at, part in enumerate(one.draft.parts) if part.role is Role.SOURCE or part.mention.start not in starts
    ]
    parts = tuple(one.draft.parts[at] for at in kept)
    roles = tuple(one.roles[at] for at in kept) if one.roles else one.roles
    one = replace(one, draft=replace(one.draft, parts=parts), roles=roles)
    if any(part.role is Role.SOURCE and part.mention.start not in starts for part in parts) or not _sources(one):
        return [one]
    return [_by(one, hits, time, scene) for hits, time in steps]


def _by(one: Kept, hits: Sequence[Hit], time: TimeExpression, scene: Scene) -> Kept:
    """The act by these and then."""
    mentions = [scene.settle(hit, time.date) for hit in hits]
    gone = [part for part in one.draft.parts if part.role is Role.SOURCE]
    return at_time(with_others(one, gone, mentions), time)


def _sources(one: Kept) -> int:
    return sum(part.role is Role.SOURCE for part in one.draft.parts)
