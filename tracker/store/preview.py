"""What taking in a reading would change, without keeping any of it."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlmodel import Session, col, select

from tracker.dates.words import say
from tracker.documents.document import Document
from tracker.events.draft import Draft, Status
from tracker.store.dating import date_of
from tracker.store.engine import Store
from tracker.store.ingest import IngestReport, ingest
from tracker.store.models import Event, Source
from tracker.store.sources import text_hash


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


@dataclass(frozen=True, slots=True)
class Preview:
    """What would move, in the order of the text; how many events would stay, and how many are a person's word."""

    moves: tuple[Move, ...] = ()
    unchanged: int = 0
    kept: int = 0


@dataclass(frozen=True, slots=True)
class _Told:
    place: tuple[int, int]
    title: str
    date: str | None
    status: Status


class _TakenBack(Exception):
    """Ends a transaction that must leave nothing behind."""


def preview(document: Document, drafts: Sequence[Draft], *, store: Store, at: datetime) -> Preview:
    """Take a reading in as `ingest` does, look at what came of it, and take it back."""
    found: list[Preview] = []
    with suppress(_TakenBack), store.write() as session:
        before = _told(document, session)
        report = ingest(document, drafts, session=session, at=at)
        found.append(_compared(before, _told(document, session), report))
        raise _TakenBack
    return found[0]


def _told(document: Document, session: Session) -> dict[str, _Told]:
    """The document's events by id."""
    query = select(Event).join(Source, col(Source.id) == col(Event.source_id))
    events = session.exec(query.where(Source.text_sha256 == text_hash(document.text)))
    return {event.id: _one(event) for event in events}


def _one(event: Event) -> _Told:
    date = date_of(event)
    place = (event.sentence_start or 0, event.trigger_start or 0)
    return _Told(place, event.title, say(date) if date else None, event.status)


def _compared(before: dict[str, _Told], after: dict[str, _Told], report: IngestReport) -> Preview:
    moved = [(after[event_id].place, _move(None, after[event_id])) for event_id in report.new]
    moved += [(before[event_id].place, _move(before[event_id], None)) for event_id in report.withdrawn]
    changed = [event_id for event_id in report.changed if before[event_id] != after[event_id]]
    moved += [(after[event_id].place, _move(before[event_id], after[event_id])) for event_id in changed]
    stay = len(report.unchanged) + len(report.changed) - len(changed)
    return Preview(tuple(move for _, move in sorted(moved, key=lambda pair: pair[0])), stay, len(report.kept))


def _move(before: _Told | None, after: _Told | None) -> Move:
    return Move(
        kind="new" if before is None else "withdrawn" if after is None else "changed",
        title_before=before.title if before else None,
        title_after=after.title if after else None,
        date_before=before.date if before else None,
        date_after=after.date if after else None,
        status_before=before.status if before else None,
        status_after=after.status if after else None,
    )
