"""What one draft tells, as it is compared with what another sentence tells: its kind, sides, names and time."""

import re
from collections.abc import Iterator
from dataclasses import replace
from math import inf

from tracker.actors.actor import ActorKind
from tracker.dates.value import DateValue, Edge, Precision, Unit
from tracker.documents.document import Span
from tracker.events.draft import Draft, EvidenceRole, Role, Status
from tracker.events.retold_words import Kind, is_another, is_aside, is_definite, kinds, names, tells, topics
from tracker.records import dataclass

PROPER = re.compile(r"[A-Z][\w’'.-]*(?: [\w’'.-]+)* [A-Z][\w’'-]*")  # of a person by name, not "envoys of Chad"
Days = tuple[float, float]  # day numbers, infinite where that end is open
NEAR_ACT = 70  # characters before and after the word that tells an act, in which its own words stand


@dataclass(frozen=True, slots=True)
class Telling:
    """A draft with what is compared of it; of one that several sentences tell, what all of them say.

    `definite` says that the act is spoken of as known, `aside` that a clause only mentions it to place another.
    `persons` are the surnames of those who act, by code; `own` is the date that words of the sentence tell; `begins`
    and `ends` say that only that part of a war is told. `days` are the first and the last of its date, own or supposed.
    """

    draft: Draft
    kind: Kind
    sides: dict[str, Role]
    persons: dict[str, frozenset[str]]
    names: frozenset[str]
    topics: frozenset[str]
    own: DateValue | None
    days: Days | None
    definite: bool
    aside: bool
    another: bool
    begins: bool
    ends: bool
    first: Span
    last: Span

    @property
    def to_the_day(self) -> bool:
        """Whether its own words tell the day."""
        return self.own is not None and self.own.precision is Precision.DAY


def days_of(date: DateValue | None) -> Days | None:
    """The first and the last day of a date."""
    if date is None:
        return None
    first, last = date.earliest, date.latest
    return (-inf if first is None else first, inf if last is None else last)


def act_id(draft: Draft) -> str:
    """The act of the rule that read it."""
    return draft.rules[0].split("/")[0] if draft.rules else ""


def kind_of(draft: Draft) -> Kind:
    """The kind of a draft's act; of one that is not in the table, an own one that may happen any number of times."""
    modes, acts = kinds()
    return acts.get(act_id(draft)) or modes.get(draft.mode or "") or Kind(act_id(draft))


def group(draft: Draft) -> tuple[str, ...] | None:
    """What two drafts must have in common; None for one that is never merged: what was denied or only alleged."""
    if draft.status in (Status.NEGATED, Status.ALLEGED) or not draft.parts:
        return None
    kind = kind_of(draft)
    mode = draft.mode or act_id(draft)
    status = Status.OCCURRED if kind.id == "war" and draft.status is Status.ONGOING else draft.status
    return (kind.id, "" if kind.id == "meeting" else mode, draft.type or "", status)


def telling(draft: Draft) -> Telling:
    """The draft as it is compared."""
    kind = kind_of(draft)
    persons: dict[str, set[str]] = {}
    for part in draft.parts:
        name = part.mention.actor.name
        if part.mention.actor.kind is ActorKind.PERSON and PROPER.fullmatch(name):
            persons.setdefault(part.mention.actor.code or "", set()).add(name.rpartition(" ")[2])
    around = [_near(sentence, act) for sentence, act in _acts(draft)]
    begins, ends = tells("begins", around[0]), tells("ends", around[0])
    date = _last(draft.date) if ends else draft.date
    own = date if draft.date_span is not None else None
    part_told = kind.id == "war" and begins != ends and own is not None and not own.is_interval
    sentences = sorted(draft.sentences, key=lambda span: span.start)
    return Telling(
        draft=draft,
        kind=kind,
        sides={part.mention.actor.code or part.mention.actor.name: part.role for part in draft.parts},
        persons={code: frozenset(told) for code, told in persons.items()},
        names=frozenset(word for some in around for word in names(some, kind)),
        topics=frozenset(word for some in around for word in topics(some, kind)),
        own=own,
        days=days_of(date),
        definite=is_definite(around[0], kind),
        aside=is_aside(around[0], draft.trigger.text),
        another=is_another(around[0], draft.trigger.text, kind),
        begins=part_told and begins,
        ends=part_told and ends,
        first=sentences[0],
        last=sentences[-1],
    )


def _last(date: DateValue | None) -> DateValue | None:
    """The end of what is told to have ended then ("the war ended in 1864"), by which it is compared."""
    if date is None or date.start is not Edge.OPEN or not isinstance(date.end, Unit):
        return date
    return replace(date, start=date.end, end=None)


def _acts(draft: Draft) -> Iterator[tuple[Span, Span]]:
    """Each word that tells the act in its sentence, that of the draft itself first."""
    yield draft.sentence, draft.trigger
    for item in draft.evidence:
        if item.role is EvidenceRole.TRIGGER and item.span != draft.trigger:
            holding = (s for s in draft.sentences if s.start <= item.span.start and item.span.end <= s.end)
            yield from ((sentence, item.span) for sentence in list(holding)[:1])


def _near(sentence: Span, act: Span) -> str:
    """The part of the sentence around the word that tells the act, cut at semicolons."""
    text, at = sentence.text, act.start - sentence.start
    left = max(0, at - NEAR_ACT, text.rfind(";", 0, max(at, 0)) + 1)
    right = min(len(text), at + len(act.text) + NEAR_ACT)
    stop = text.find(";", at)
    return text[left : right if stop < 0 else min(right, stop)]
