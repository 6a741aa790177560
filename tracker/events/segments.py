"""Acts that one verb tells of several lists of actors, each with its time.

"Signed treaties with Peru and Chile in 1856, with Brazil in 1858".
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from tracker.dates.expression import TimeExpression
from tracker.documents.document import Span
from tracker.events.decision import Kept
from tracker.events.draft import Evidence, EvidenceRole, Part
from tracker.events.naming import named, series
from tracker.events.renaming import renamed
from tracker.events.syntax import Scene

WITH = r"(?:to|with|from|on|upon|at|by|against|in)"
OTHERS = re.compile(rf"(?:,| and|, and) {WITH} (?:the |and |, |)+(?:(?:in|on) )?(?:the )?\Z")
ENCLOSED = re.compile(r"\)(?:,| and|, and) (?:the )?\((?:in )?\Z")
COUNT = re.compile(r"\b(?:two|three|four|five|six|several) (?:(?:separate|different) )?(?=[a-z -]+ with )")
BEHIND = re.compile(rf" {WITH} (?:the )?\Z")
Group = tuple[TimeExpression, tuple[Part, ...]]


def segmented(one: Kept, scene: Scene) -> list[Kept]:
    """The act with each list of actors at its own time; just the act where it is told of one."""
    groups = _groups(one, scene)
    if len(groups) < 2:
        return [one]
    parts = one.draft.parts
    common = tuple(part for part in parts if not any(part in group for _, group in groups))
    title = COUNT.sub("", one.draft.title)
    names = _called(groups[0][1], title)
    whole = _called([part for part in parts if part not in common], title)
    shown = next((text for text in (whole, names) if _stands_in(text, title)), None)
    if shown is None:
        return [one]
    for _, group in groups[1:] if shown == names else ():
        title = re.sub(rf" {WITH} {re.escape(_called(group, title))}(?!\w)", "", title)
    one = replace(one, draft=replace(one.draft, title=title))
    return [_of_group(one, common, group, shown) for group in groups]


def _called(parts: Sequence[Part], title: str) -> str:
    """Their names in a row, as a title calls them: by the actor's name, or as the text does."""
    names = ((named(part.mention.actor), part.mention.text) for part in parts)
    return series([text if not _stands_in(name, title) and text in title else name for name, text in names])


def _stands_in(name: str, title: str) -> bool:
    """Whether a title has a name, at its head with a capital ("The United States recognises …")."""
    return bool(name) and (name in title or title.startswith(name[0].upper() + name[1:]))


def _groups(one: Kept, scene: Scene) -> list[Group]:
    """The times behind the verb, each with the actors named before it and behind the time before."""
    times = [time for time in scene.times if time.start > one.draft.trigger.end and time.date is not None]
    found: list[Group] = []
    last, by = one.draft.trigger.end, False
    for time in times:
        between = tuple(p for p in one.draft.parts if last <= p.mention.start and p.mention.end <= time.start)
        goes = one.draft.mode == "visit"
        between = between or (_unseen(found[-1], last, time, scene, goes=goes) if found else _before(one, scene))
        words = _without(between, last, time.start, scene)
        if not between or (found and not (OTHERS.fullmatch(words) or ENCLOSED.fullmatch(words))):
            break
        by = by or (not found and words.startswith(" by "))
        other = " by " not in words and not ENCLOSED.fullmatch(words)
        if by and found and other:  # "were restored by Peru in 1956 and with Chad in 1958"
            found = [(found[0][0], _before(one, scene))]
        found.append((time, between))
        last = time.end
    roles = {part.role for _, group in found for part in group}
    behind = any(part.mention.start >= last and part.role in roles for part in one.draft.parts)
    return [] if behind else found


def _unseen(group: Group, last: int, time: TimeExpression, scene: Scene, *, goes: bool) -> tuple[Part, ...]:
    """Those between two times whom the parser parted from those before them ("by Chad in 1956 and by Peru in 1958")."""
    text, base = scene.sentence.text, scene.sentence.start
    hits = [hit for hit in scene.hits if last <= hit.start and hit.end <= time.start]
    found = tuple(Part(group[1][0].role, scene.settle(hit, time.date)) for hit in hits)
    if " by " in text[last - base : time.start - base]:
        return found
    if not hits or not BEHIND.search(text[: hits[0].start - base]):
        return ()
    if goes:  # the stops of a journey
        return ()
    alike = {part.mention.actor.kind for part in found} <= {part.mention.actor.kind for part in group[1]}
    return found if alike and OTHERS.fullmatch(_without(found, last, time.start, scene)) else ()


def _before(one: Kept, scene: Scene) -> tuple[Part, ...]:
    """Those before the verb with whom something is ("Relations with Peru were restored in 1956, with Chad in 1958")."""
    text, base, end = scene.sentence.text, scene.sentence.start, one.draft.trigger.start
    before = [part for part in one.draft.parts if part.mention.end <= end]
    return tuple(part for part in before if BEHIND.search(text[: part.mention.start - base]))


def _without(parts: Sequence[Part], start: int, end: int, scene: Scene) -> str:
    """The words between two places of the sentence without the names of these actors."""
    text, base = scene.sentence.text, scene.sentence.start
    kept, last = [], start
    for part in sorted(parts, key=lambda part: part.mention.start):
        kept.append(text[last - base : part.mention.start - base])
        last = part.mention.end
    return re.sub(r"\s+", " ", "".join([*kept, text[last - base : end - base]]))


def _of_group(one: Kept, common: Sequence[Part], group: Group, shown: str) -> Kept:
    """The act with one list of actors at its time."""
    time, own = group
    draft, span = one.draft, Span(time.start, time.end, time.text)
    alike = {part.role: reason for part, reason in zip(draft.parts, one.roles, strict=False)}
    kept = [(part, at) for at, part in enumerate(draft.parts) if part in common or part in own]
    unseen = [part for part in own if part not in draft.parts]
    gone = {part.mention.start for part in draft.parts if part not in common and part not in own}
    evidence = tuple(
        Evidence(e.role, span) if e.role is EvidenceRole.DATE else e for e in draft.evidence if e.span.start not in gone
    )
    told = replace(
        draft,
        title=renamed(draft.title, shown, _called(own, draft.title), many=len(own) > 1),
        parts=(*(part for part, _ in kept), *unseen),
        evidence=(*evidence, *(_shown(part) for part in unseen)),
        date=time.date,
        date_span=span,
        basis=time.basis,
        place=None,
    )
    roles = (*(one.roles[at] for _, at in kept), *(alike[part.role] for part in unseen)) if one.roles else one.roles
    return replace(one, draft=told, when=replace(one.when, date=time.date, span=span, basis=time.basis), roles=roles)


def _shown(part: Part) -> Evidence:
    return Evidence(EvidenceRole.ACTOR, Span(part.mention.start, part.mention.end, part.mention.text))
