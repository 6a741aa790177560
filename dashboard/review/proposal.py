"""An event as it is judged beside its text, whether it is stored already or not."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from dashboard.components.words import STATUS_CHOICE
from tracker.dates.words import say
from tracker.events.draft import Draft, EvidenceRole, Role, Status
from tracker.events.kinds import mode_name, type_name
from tracker.store import Review
from tracker.views import ToldEvent

UNDATED = "Undated"
Place = tuple[int, int]  # characters of the text, from the first up to, not including, the last


@dataclass(frozen=True, slots=True)
class Sign:
    """Characters of the document's text, and what they show."""

    start: int
    end: int
    role: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """An event with its place in the text. `number` counts in the order of the text; `id` is None where it is not
    stored yet; `trigger` is where its act stands, `again` where it is told again."""

    number: int
    id: str | None
    title: str
    when: str
    who: str
    what: str
    confidence: float
    reasons: tuple[str, ...]
    trigger: Place
    signs: tuple[Sign, ...]
    again: tuple[Place, ...] = ()
    review: Review = Review.PROPOSED
    edited: bool = False
    can_undo: bool = False


def from_drafts(drafts: Iterable[Draft]) -> tuple[Proposal, ...]:
    """The proposals of a reading that nobody has stored."""
    ordered = sorted(drafts, key=lambda draft: (draft.trigger.start, draft.sentence.start))
    return tuple(_from_draft(number, draft) for number, draft in enumerate(ordered, start=1))


def from_told(events: Iterable[ToldEvent]) -> tuple[Proposal, ...]:
    """The proposals that the store has of one document."""
    return tuple(_from_told(number, event) for number, event in enumerate(events, start=1))


def who(names: Sequence[tuple[str, Role]]) -> str:
    """The actors in a line: "Egypt → Israel; with Jordan"."""
    by_role = {role: ", ".join(dict.fromkeys(name for name, own in names if own is role)) for role in Role}
    line = " → ".join(filter(None, (by_role[Role.SOURCE], by_role[Role.TARGET])))
    if by_role[Role.TARGET] and not by_role[Role.SOURCE]:
        line = f"→ {line}"
    others = by_role[Role.PARTICIPANT]
    return "; with ".join(filter(None, (line, others))) if line else others


def what(kind: str | None, mode: str | None, status: Status) -> str:
    """The most exact kind that is known, and whether it happened where it did not simply happen."""
    name = mode_name(mode) if mode else type_name(kind) if kind else "kind not told"
    return name if status is Status.OCCURRED else f"{name}, {STATUS_CHOICE[status].lower()}"


def _from_draft(number: int, draft: Draft) -> Proposal:
    return Proposal(
        number=number,
        id=None,
        title=draft.title,
        when=say(draft.date) if draft.date else UNDATED,
        who=who([(part.mention.actor.name, part.role) for part in draft.parts]),
        what=what(draft.type, draft.mode, draft.status),
        confidence=draft.confidence,
        reasons=draft.reasons,
        trigger=(draft.trigger.start, draft.trigger.end),
        signs=tuple(_signs_of_draft(draft)),
        again=_again(
            [(item.span.start, item.span.end) for item in draft.evidence if item.role is EvidenceRole.TRIGGER],
            [(sentence.start, sentence.end) for sentence in draft.sentences[1:]],
        ),
    )


def _signs_of_draft(draft: Draft) -> Iterator[Sign]:
    yield Sign(draft.trigger.start, draft.trigger.end, "trigger")
    if draft.date_span:
        yield Sign(draft.date_span.start, draft.date_span.end, "date")
    for part in draft.parts:
        yield Sign(part.mention.start, part.mention.end, "actor")
    for item in draft.evidence:
        if item.role is not EvidenceRole.SENTENCE:
            yield Sign(item.span.start, item.span.end, item.role.value)


def _again(acts: Iterable[Place], others: Iterable[Place]) -> tuple[Place, ...]:
    """Where the act stands in each other sentence that tells it."""
    told = list(acts)
    found = (next((act for act in told if start <= act[0] and act[1] <= end), None) for start, end in others)
    return tuple(act for act in found if act is not None)


def _others(event: ToldEvent, act: int) -> list[Place]:
    """The sentences that tell the event, without the one in which its act stands first."""
    told = [(mark.start, mark.end) for mark in event.marks if mark.role is EvidenceRole.SENTENCE]
    return [(start, end) for start, end in told if not start <= act < end]


def _from_told(number: int, event: ToldEvent) -> Proposal:
    row = event.row
    acts = [mark for mark in event.marks if mark.role is EvidenceRole.TRIGGER]
    act = acts[0] if acts else event.marks[0]
    return Proposal(
        number=number,
        id=row.id,
        title=row.title,
        when=row.date_words if row.date else UNDATED,
        who=who([(actor.name, actor.role) for actor in row.actors]),
        what=what(row.type, row.mode, row.status),
        confidence=row.confidence,
        reasons=event.reasons,
        trigger=(act.start, act.end),
        signs=tuple(
            Sign(mark.start, mark.end, mark.role.value)
            for mark in event.marks
            if mark.role is not EvidenceRole.SENTENCE
        ),
        again=_again([(mark.start, mark.end) for mark in acts], _others(event, act.start)),
        review=row.review,
        edited=event.edited,
        can_undo=event.can_undo,
    )
