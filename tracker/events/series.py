"""Acts that one verb tells of several times: "visited Lima in 1964 and again in 1966", "joined the UN in 1946 and APEC
in 1998"."""

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from itertools import pairwise

from tracker.actors.actor import Mention
from tracker.actors.mentions import Hit
from tracker.dates.expression import TimeExpression
from tracker.documents.document import Span
from tracker.events.decision import Decision, Kept
from tracker.events.draft import Draft, Evidence, EvidenceRole, Part, Role, Status
from tracker.events.gapped import Group, gapped
from tracker.events.naming import named, recounted, series
from tracker.events.papers import SIGNED, about, goes_on_signing, is_signed, thing_between
from tracker.events.renaming import renamed
from tracker.events.repeated import AGAIN, LISTED, WHEN, alike, at_head
from tracker.events.segments import segmented
from tracker.events.syntax import Scene
from tracker.events.venues import at_venue, venue, without_venues

FURTHER = re.compile(r",? and (?:in |on )?")
MORE = re.compile(r" (?P<count>[a-z\d-]+) (?:more|others)\b")
OPENS = re.compile(r" and (?:in|on) (?:the )?")  # "and in 1843, after the war, sent …" goes on to another act
TO = r"(?:to |with |from |on |upon |at |by |against )?"
NEXT = re.compile(rf"(?:,| and|, and) (?:(?P<thing>one|another|an? [a-z][a-z -]{{2,40}}?) )?(?P<to>{TO})(?:the )?\Z")
JOINED = re.compile(r"(?:,| and|, and) (?:the )?")
NAME = re.compile(r"[A-Z]")
THEN = re.compile(rf" {WHEN}")
ONCE = {"recognition", "accession", "independence"}
CLOSED = re.compile(r"[.,;:)]|\Z| and\b| but\b| with\b| as\b| for\b")


def with_repeats(found: Sequence[Decision], scene: Scene) -> list[Decision]:
    """The decisions of a sentence, with those acts that its verbs tell of further days or of further actors."""
    taken = {one.draft.date_span.start for one in found if isinstance(one, Kept) and one.draft.date_span is not None}
    whole: list[Decision] = []
    for one in found:
        told = isinstance(one, Kept) and one.draft.status is Status.OCCURRED and one.draft.date_span is not None
        whole += _each(one, scene, taken) if isinstance(one, Kept) and told else [one]
    return whole


def _each(one: Kept, scene: Scene, taken: set[int]) -> Iterator[Kept]:
    """The act at the first time of its series, and the same at each of the others."""
    if len(several := segmented(one, scene)) > 1:
        yield from several
        return
    if rest := gapped(one.draft, scene):
        yield from _with_gapped(one, rest, scene)
        return
    chain = _chain(one.draft, scene)
    if not chain or (one.draft.mode in ONCE and any(not hits for _, hits in chain[1:])):
        yield one
        return
    first = chain[0][0]
    own = one.draft.date_span.start if one.draft.date_span is not None else -1
    others = [_of_other(one, hits, first, scene, time) if hits else one for time, hits in chain[1:]]
    steps = [(last, time) for (last, _), (time, _) in pairwise(chain)]
    things = [thing_between(last.end, time.start, scene) for last, time in steps]
    others = [told and about(told, thing) for told, thing in zip(others, things, strict=True)]
    sure = [(time, told) for (time, _), told in zip(chain[1:], others, strict=True) if told is not None]
    if not sure:
        yield one if own == first.start or not any(hits for _, hits in chain[1:]) else at_time(one, first)
        return
    further = "|".join(re.escape(thing) for thing in things if thing) or "$^"
    own_title = re.sub(rf"(?:,| and|, and)? (?:{further})(?!\w)", "", one.draft.title)
    one = replace(one, draft=replace(one.draft, title=own_title))
    places = [_place(last, time, one, scene) for (last, _), (time, _) in pairwise(chain)]
    one = without_venues(one, places)
    elsewhere = {time.start: place for (time, _), place in zip(chain[1:], places, strict=True)}
    yield at_time(_alone(_cut(one, first), {hit.start for _, hits in chain[1:] for hit in hits}), first)
    for time, told in sure:
        if time.start == own or time.start not in taken:
            there = at_venue(without_venues(told, places), elsewhere[time.start])
            yield at_time(_of_its_time(_counted(there, first, scene), time, scene), time)


def _place(last: TimeExpression, time: TimeExpression, one: Kept, scene: Scene) -> str:
    """The place of a meeting between two times of its series."""
    base = scene.sentence.start
    return venue(scene.sentence.text[last.end - base : time.start - base]) if one.draft.type == "CONSULT" else ""


def _with_gapped(one: Kept, rest: Sequence[Group], scene: Scene) -> Iterator[Kept]:
    """The act of those before the first of the further times, and that of each of these."""
    later = {time.start for time, _ in rest}
    first = [time for time in scene.times if time.start not in later]
    others = [(time, _of_other(one, hits, rest[0][0], scene, time)) for time, hits in rest]
    sure = [(time, told) for time, told in others if told is not None]
    own = one.draft.date_span.start if one.draft.date_span is not None else -1
    if len(sure) < len(rest) or (own in later and len(first) != 1):
        yield one
        return
    alone = _alone(_cut(one, rest[0][0]), {hit.start for _, hits in rest for hit in hits})
    yield at_time(alone, first[0]) if own in later else alone
    for time, told in sure:
        yield at_time(_of_its_time(told, time, scene), time)


def _counted(one: Kept, first: TimeExpression, scene: Scene) -> Kept:
    """The act with as many as its own time tells ("expelled two envoys in May and three more in June")."""
    more = MORE.search(scene.sentence.text, first.end - scene.sentence.start)
    if more is None:
        return one
    return replace(one, draft=replace(one.draft, title=recounted(one.draft.title, more["count"])))


def _alone(one: Kept, others: Set[int]) -> Kept:
    """The act without those who stand at these places, of whom only a later time of its series tells it."""
    kept = [at for at, part in enumerate(one.draft.parts) if part.mention.start not in others]
    evidence = tuple(e for e in one.draft.evidence if e.role is not EvidenceRole.ACTOR or e.span.start not in others)
    title = one.draft.title
    for part in one.draft.parts:
        if part.mention.start in others:
            title = re.sub(rf" (?:with|from|to|and|of) (?:the )?{re.escape(named(part.mention.actor))}", "", title)
    parts = tuple(one.draft.parts[at] for at in kept)
    if len(parts) < len(one.draft.parts) and sum(part.role is Role.SOURCE for part in parts) == 1:
        name = next(named(part.mention.actor) for part in parts if part.role is Role.SOURCE)
        title = renamed(title, name, name, many=False)
    draft = replace(one.draft, parts=parts, evidence=evidence, title=title)
    return replace(one, draft=draft, roles=tuple(one.roles[at] for at in kept))


def _cut(one: Kept, first: TimeExpression) -> Kept:
    """The act without what a title says of those named after the first time."""
    near = [
        p.mention for p in one.draft.parts if one.draft.trigger.end <= p.mention.start and p.mention.end <= first.start
    ]
    head, name, rest = one.draft.title.partition(named(near[0].actor) if len(near) == 1 else "\0")
    return replace(one, draft=replace(one.draft, title=head + name)) if name and _lists(rest) else one


def _lists(rest: str) -> bool:
    """Whether what follows a name in a title goes on with other names."""
    return re.match(r"(?:,| and)? (?:and )?(?:the )?[A-Z]", rest) is not None


def _chain(draft: Draft, scene: Scene) -> list[tuple[TimeExpression, tuple[Hit, ...]]]:
    """The times behind the verb that form a series with the act's own, each with the actors named before it, if any."""
    times = [time for time in scene.times if time.start > draft.trigger.end]
    chains: list[list[tuple[TimeExpression, tuple[Hit, ...]]]] = []
    for last, time in zip([None, *times], times, strict=False):
        link = (
            _link(last, time, scene, signs=draft.mode in SIGNED or draft.type == "AGREE") if last and chains else None
        )
        if link is None:
            chains.append([(time, ())])
        else:
            chains[-1].append((time, link))
    own = draft.date_span.start if draft.date_span is not None else -1
    chains.append([(time, ()) for time in at_head(draft, scene)])
    return next((chain for chain in chains if len(chain) > 1 and any(time.start == own for time, _ in chain)), [])


def _link(last: TimeExpression, time: TimeExpression, scene: Scene, *, signs: bool) -> tuple[Hit, ...] | None:
    """Whether a time goes on with the series of the last one, and the actors between them."""
    text, base = scene.sentence.text, scene.sentence.start
    between = text[last.end - base : time.start - base]
    further = MORE.match(text, time.end - base) if FURTHER.fullmatch(between) else None
    if further is not None and text[further.end() :][:2].strip() in {"", ".", ",", ";"}:
        return ()
    if not CLOSED.match(text, time.end - base) or (OPENS.fullmatch(between) and text[time.end - base :][:1] == ","):
        return None
    if AGAIN.fullmatch(between) or (LISTED.fullmatch(between) and alike(last, time)):
        return ()
    if signs and goes_on_signing(between):
        return ()
    hits = tuple(hit for hit in scene.hits if last.end <= hit.start and hit.end <= time.start)
    if not hits:
        return None
    gaps = (text[one.end - base : other.start - base] for one, other in pairwise(hits))
    before, after = text[last.end - base : hits[0].start - base], text[hits[-1].end - base : time.start - base]
    link = NEXT.fullmatch(before)
    if link is None or (link["thing"] and not (signs and link["to"] and is_signed(link["thing"]))):
        return None
    return hits if all(JOINED.fullmatch(gap) for gap in gaps) and THEN.fullmatch(after) else None


def _of_other(one: Kept, hits: Sequence[Hit], first: TimeExpression, scene: Scene, time: TimeExpression) -> Kept | None:
    """The act with others in the place of the one of their kind: behind the same preposition, or as its subject."""
    text, base, trigger = scene.sentence.text, scene.sentence.start, one.draft.trigger
    mentions = [scene.settle(hit, time.date) for hit in hits]
    parts = [p for p in one.draft.parts if not first.end <= p.mention.start < scene.sentence.end]
    known = {part.mention.actor.code for part in parts} | {None}
    if any(mention.actor.code in known for mention in mentions):
        return None
    near = [p for p in parts if trigger.end <= p.mention.start and p.mention.end <= first.start]
    near = [p for p in near if NAME.search(p.mention.text)]  # "recognised it in 1960, Chad in 1961": the doer's place
    preposition, kind = _preposition(text[: hits[0].start - base]), mentions[0].actor.kind
    if near and {p.mention.actor.kind for p in near} == {kind}:
        same = _preposition(text[: near[0].mention.start - base]) == preposition
        told = {p.mention.actor.code for p in one.draft.parts if p.role is near[0].role}
        shared = not preposition and told >= {mention.actor.code for mention in mentions}
        return _with(one, near, mentions, first) if same or shared else None
    between = {hit.start for hit in scene.hits if trigger.end <= hit.start < first.start}
    subjects = [p for p in parts if scene.sentence.start <= p.mention.start < trigger.start]
    if preposition:  # "ties with Chad were cut in 1961 and with Peru in 1962"
        subjects = [p for p in subjects if _preposition(text[: p.mention.start - base]) == preposition]
    if one.draft.rules[0].startswith("the-same"):
        subjects = [p for p in subjects if p.role is Role.SOURCE]
    alike = [p for p in subjects if p.mention.actor.kind is kind]
    if (preposition and not alike) or between - {
        p.mention.start for p in parts
    }:  # "met in Lima in 1961, Quito in 1962"
        return None
    subjects = alike or ([] if near else subjects)  # "the European Union did so in May and Chad in June"
    return _with(one, subjects, mentions, first) if len({p.role for p in subjects}) == 1 else None


def _of_its_time(one: Kept, time: TimeExpression, scene: Scene) -> Kept:
    """The act with those who bore the same names at its own time ("Moscow" in 1921 and in 1957)."""
    spans = [(part.mention.start, part.mention.end) for part in one.draft.parts]
    for part in one.draft.parts if len(set(spans)) == len(spans) else ():  # "both countries" stands for two
        hit = next((hit for hit in scene.hits if (hit.start, hit.end) == (part.mention.start, part.mention.end)), None)
        now = scene.settle(hit, time.date) if hit is not None else part.mention
        if now.actor.code not in (None, part.mention.actor.code):
            one = _with(one, [part], [now], time)
    return one


def _with(one: Kept, gone: Sequence[Part], mentions: Sequence[Mention], first: TimeExpression) -> Kept:
    """The act with others in the place of some, and nobody told behind its first time."""
    left = _alone(_cut(one, first), {p.mention.start for p in one.draft.parts if p.mention.start > first.end})
    return with_others(left, gone, mentions)


def with_others(left: Kept, gone: Sequence[Part], mentions: Sequence[Mention]) -> Kept:
    """The act with others in the place of some, in its evidence and title too."""
    starts = {p.mention.start for p in gone}
    at = [place for place, part in enumerate(left.draft.parts) if part.mention.start in starts]
    kept = [(p, role) for p, role in zip(left.draft.parts, left.roles, strict=True) if p.mention.start not in starts]
    parts = [*((Part(gone[0].role, mention), left.roles[at[0]]) for mention in mentions), *kept]
    evidence = [e for e in left.draft.evidence if e.role is not EvidenceRole.ACTOR or e.span.start not in starts]
    evidence += [Evidence(EvidenceRole.ACTOR, Span(m.start, m.end, m.text)) for m in mentions]
    old, new = (series([named(m.actor) for m in ms]) for ms in ([p.mention for p in gone], mentions))
    title = renamed(left.draft.title, old, new, many=len(mentions) > 1)
    if len(gone) == len(mentions) == 1 and old not in left.draft.title:
        title = title.replace(gone[0].mention.text, mentions[0].text)
    draft = replace(left.draft, parts=tuple(p for p, _ in parts), evidence=tuple(evidence), title=title)
    return replace(left, draft=draft, roles=tuple(role for _, role in parts))


def _preposition(before: str) -> str:
    """The preposition at the end of the words before a name, empty where there is none."""
    found = re.search(rf"(?:^|[ ]){TO}(?:the )?\Z", before)
    return found[0].split()[0] if found is not None and found[0].split() and found[0].split()[0] != "the" else ""


def at_time(one: Kept, time: TimeExpression) -> Kept:
    """The act at another time, with that as its evidence."""
    span = Span(time.start, time.end, time.text)
    draft = one.draft
    evidence = tuple(Evidence(e.role, span) if e.role is EvidenceRole.DATE else e for e in draft.evidence)
    when = replace(one.when, date=time.date, span=span, basis=time.basis)
    dated = replace(draft, date=time.date, date_span=span, basis=time.basis, evidence=evidence, place=None)
    return replace(one, draft=dated, when=when)
