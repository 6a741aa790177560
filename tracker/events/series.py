"""Acts that one verb tells of several times: "visited Lima in 1964 and again in 1966", "joined the UN in 1946 and APEC
in 1998"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tracker.actors.actor import Mention
from tracker.actors.mentions import Hit
from tracker.dates.expression import TimeExpression
from tracker.documents.document import Span
from tracker.events.decision import Decision, Kept
from tracker.events.draft import Draft, Evidence, EvidenceRole, Part, Role, Status
from tracker.events.naming import named
from tracker.events.segments import segmented
from tracker.events.syntax import Scene

WHEN = r"(?:(?:in|on) (?:the )?)?"
AGAIN = re.compile(
    rf"(?: and| and again| and once more|, and again)(?: (?:in|at|near) [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)? {WHEN}"
)
OPENS = re.compile(r" and (?:in|on) (?:the )?")  # "and in 1843, after the war, sent …" goes on to another act
LISTED = re.compile(r", ")  # "in 1961, 1964 and 1971"
TO = r"(?:to |with |from |on |upon |at |by |against )?"
NEXT = re.compile(rf"(?:,| and|, and) (?P<to>{TO})(?:the )?\Z")
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
    chain = _chain(one.draft, scene)
    if not chain or (one.draft.mode in ONCE and any(hit is None for _, hit in chain[1:])):
        yield one
        return
    first = chain[0][0]
    own = one.draft.date_span.start if one.draft.date_span is not None else -1
    others = [_of_other(one, hit, first, scene, time) if hit else one for time, hit in chain[1:]]
    sure = [(time, told) for (time, _), told in zip(chain[1:], others, strict=True) if told is not None]
    if not sure:
        yield one
        return
    yield _dated(_cut(one, first), first)
    yield from (_dated(told, time) for time, told in sure if time.start == own or time.start not in taken)


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


def _chain(draft: Draft, scene: Scene) -> list[tuple[TimeExpression, Hit | None]]:
    """The times behind the verb that form a series with the act's own, each with the actor named before it, if any."""
    times = [time for time in scene.times if time.start > draft.trigger.end]
    chains: list[list[tuple[TimeExpression, Hit | None]]] = []
    for last, time in zip([None, *times], times, strict=False):
        link = _link(last, time, scene) if last is not None and chains else None
        if link is None:
            chains.append([(time, None)])
        else:
            chains[-1].append((time, link[0]))
    own = draft.date_span.start if draft.date_span is not None else -1
    return next((chain for chain in chains if len(chain) > 1 and any(time.start == own for time, _ in chain)), [])


def _link(last: TimeExpression, time: TimeExpression, scene: Scene) -> tuple[Hit | None] | None:
    """Whether a time goes on with the series of the last one, and the actor between them."""
    text, base = scene.sentence.text, scene.sentence.start
    between = text[last.end - base : time.start - base]
    if not CLOSED.match(text, time.end - base) or (OPENS.fullmatch(between) and text[time.end - base :][:1] == ","):
        return None
    if AGAIN.fullmatch(between) or (LISTED.fullmatch(between) and time.text.isdigit() and last.text.isdigit()):
        return (None,)
    hits = [hit for hit in scene.hits if last.end <= hit.start and hit.end <= time.start]
    if len(hits) != 1:
        return None
    before, after = text[last.end - base : hits[0].start - base], text[hits[0].end - base : time.start - base]
    return (hits[0],) if NEXT.fullmatch(before) and THEN.fullmatch(after) else None


def _of_other(one: Kept, hit: Hit, first: TimeExpression, scene: Scene, time: TimeExpression) -> Kept | None:
    """The act with another in the place of the one of his kind: behind the same preposition, or as its doer."""
    text, base = scene.sentence.text, scene.sentence.start
    mention = scene.settle(hit, time.date)
    parts = one.draft.parts
    near = [p for p in parts if one.draft.trigger.end <= p.mention.start and p.mention.end <= first.start]
    if mention.actor.code is None or any(part.mention.actor.code == mention.actor.code for part in parts):
        return None
    preposition = _preposition(text[: hit.start - base])
    if len(near) == 1 and near[0].mention.actor.kind is mention.actor.kind:
        same = _preposition(text[: near[0].mention.start - base]) == preposition
        return _with(one, near[0], mention, first) if same else None
    doers = [p for p in parts if p.role is Role.SOURCE]
    if preposition or len(doers) != 1 or doers[0].mention.end > one.draft.trigger.start:
        return None
    return _with(one, doers[0], mention, first) if doers[0].mention.actor.kind is mention.actor.kind else None


def _with(one: Kept, part: Part, mention: Mention, first: TimeExpression) -> Kept:
    """The act with another in one place, in its evidence and title too."""
    gone = part.mention
    parts = tuple(Part(p.role, mention) if p is part else p for p in one.draft.parts)
    evidence = tuple(
        replace(e, span=Span(mention.start, mention.end, mention.text)) if e.span.start == gone.start else e
        for e in one.draft.evidence
    )
    title = _renamed(_cut(one, first).draft.title, named(gone.actor), named(mention.actor))
    title = title.replace(gone.text, mention.text) if named(gone.actor) not in one.draft.title else title
    return replace(one, draft=replace(one.draft, parts=parts, evidence=evidence, title=title))


def _renamed(title: str, old: str, new: str) -> str:
    """A title with one name in the place of another, at its head too."""
    head = old[0].upper() + old[1:]
    if title.startswith(head):
        title = new[0].upper() + new[1:] + title.removeprefix(head)
    return title.replace(old, new)


def _preposition(before: str) -> str:
    """The preposition at the end of the words before a name, empty where there is none."""
    found = re.search(rf"(?:^|[ ]){TO}(?:the )?\Z", before)
    return found[0].split()[0] if found is not None and found[0].split() and found[0].split()[0] != "the" else ""


def _dated(one: Kept, time: TimeExpression) -> Kept:
    """The act at another time, with that as its evidence."""
    span = Span(time.start, time.end, time.text)
    draft = one.draft
    evidence = tuple(Evidence(e.role, span) if e.role is EvidenceRole.DATE else e for e in draft.evidence)
    when = replace(one.when, date=time.date, span=span, basis=time.basis)
    dated = replace(draft, date=time.date, date_span=span, basis=time.basis, evidence=evidence, place=None)
    return replace(one, draft=dated, when=when)
