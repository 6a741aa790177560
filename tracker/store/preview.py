"""What taking in a reading would change, told without changing anything."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sqlmodel import Session

from tracker.dates.words import say
from tracker.documents.document import Document
from tracker.events.draft import Draft, Status
from tracker.store.actors import actor_ids
from tracker.store.dating import date_of
from tracker.store.models import Source
from tracker.store.plain import same_length
from tracker.store.plan import Outcome, Step, plan
from tracker.store.records import Record
from tracker.store.sources import source_of

MOVING: dict[Outcome, Literal["new", "changed", "withdrawn"]] = {
    Outcome.NEW: "new",
    Outcome.RETURNED: "new",
    Outcome.CHANGED: "changed",
    Outcome.WITHDRAWN: "withdrawn",
}


@dataclass(frozen=True, slots=True)
class Move:
    """An event that would be new, other than it was, or withdrawn; dates in words, None where there is none."""

    kind: Literal["new", "changed", "withdrawn"]
    title_before: str | None = None
    title_after: str | None = None
    date_before: str | None = None
    date_after: str | None = None
    status_before: Status | None = None
    status_after: Status | None = None

    @property
    def is_seen(self) -> bool:
        """Whether a reader would see it: what changes only in its evidence or its confidence looks the same."""
        before = (self.title_before, self.date_before, self.status_before)
        return before != (self.title_after, self.date_after, self.status_after)


@dataclass(frozen=True, slots=True)
class Preview:
    """What would move, in the order of the text; how many events would stay, and how many are a person's word."""

    moves: tuple[Move, ...] = ()
    unchanged: int = 0
    kept: int = 0


def moves(document: Document, drafts: Sequence[Draft], *, session: Session) -> Preview:
    """What `ingest` would change; nothing is written, so that a session for reading is enough."""
    known = source_of(document, session=session)
    source = Source(id="" if known is None else known.id, text=same_length(document.text), text_sha256="")
    actors = actor_ids((part.mention.actor for draft in drafts for part in draft.parts), session=session)
    steps = plan(drafts, source, actors, session=session)
    told = [_move(step) for step in sorted(steps, key=_place) if step.outcome in MOVING]
    seen = tuple(move for move in told if move.is_seen)
    count = [step.outcome for step in steps].count
    return Preview(seen, count(Outcome.UNCHANGED) + len(told) - len(seen), count(Outcome.KEPT))


def _move(step: Step) -> Move:
    before = None if step.outcome is Outcome.RETURNED else step.before
    title_before, date_before, status_before = _said(before)
    title_after, date_after, status_after = _said(step.read)
    return Move(
        kind=MOVING[step.outcome],
        title_before=title_before,
        title_after=title_after,
        date_before=date_before,
        date_after=date_after,
        status_before=status_before,
        status_after=status_after,
    )


def _said(record: Record | None) -> tuple[str | None, str | None, Status | None]:
    if record is None:
        return None, None, None
    date = date_of(record.event)
    return record.event.title, None if date is None else say(date), record.event.status


def _place(step: Step) -> tuple[int, int]:
    record = step.read or step.before
    return (0, 0) if record is None else (record.event.sentence_start or 0, record.event.trigger_start or 0)
