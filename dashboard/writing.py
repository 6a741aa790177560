"""What people do from the pages: each verb is one change in the store, noted so that it can be said and undone."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

import streamlit as st
from sqlmodel import Session

from dashboard.reading import read_again, store
from tracker import store as verbs
from tracker.documents.document import Document
from tracker.events.draft import Draft
from tracker.store import EventCreate, EventUpdate, IngestReport, SourceUpdate

DONE = "done"
Entity = Literal["event", "source"]


@dataclass(frozen=True, slots=True)
class Done:
    """The last thing that was done: in words, about what title; `entity_id` None where nothing undoes it.

    `shown` is the id of an event that can be looked at on the timeline.
    """

    words: str
    title: str
    entity: Entity = "event"
    entity_id: str | None = None
    shown: str | None = None


@contextmanager
def _writing() -> Iterator[tuple[Session, datetime]]:
    """The only writer, and the moment of its change."""
    with store().write() as session:
        yield session, datetime.now(UTC)


def note(done: Done | None) -> None:
    """Remember what was done last, for the line that says so."""
    st.session_state[DONE] = done


def accept(event_id: str, title: str) -> None:
    """Say that an event is right."""
    with _writing() as (session, at):
        verbs.accept(event_id, session=session, at=at)
    note(Done("Accepted", title, entity_id=event_id))


def delete(event_id: str, title: str) -> None:
    """Take an event off the timeline: what was read by machine is rejected, what was added by hand is deleted."""
    with _writing() as (session, at):
        left = verbs.delete(event_id, session=session, at=at)
    note(Done("Deleted" if left is None else "Rejected", title, entity_id=event_id))


def edit(event_id: str, change: Callable[[Session], EventUpdate], title: str) -> None:
    """Change an event; raises InputError and StoreError as the store does."""
    with _writing() as (session, at):
        verbs.edit(event_id, change(session), session=session, at=at)
    note(Done("Changed", title, entity_id=event_id, shown=event_id))


def add(event: Callable[[Session], EventCreate]) -> str:
    """Add an event and give its id; raises InputError as the store does."""
    with _writing() as (session, at):
        added = verbs.add(event(session), session=session, at=at)
        event_id, title = added.id, added.title
    note(Done("Added", title, entity_id=event_id, shown=event_id))
    return event_id


def undo(done: Done) -> None:
    """Take back what was done; NotFoundError where nothing is left to undo."""
    if done.entity_id is None:
        return
    if done.entity == "event":
        with _writing() as (session, at):
            verbs.undo(done.entity_id, session=session, at=at)
    else:
        with _writing() as (session, at):
            verbs.undo_source(done.entity_id, session=session, at=at)
        reread(done.entity_id)
    note(Done("Undone", done.title))


def keep(document: Document, drafts: Sequence[Draft], unread: str | None) -> IngestReport:
    """Take a document and what was read in it into the store."""
    with _writing() as (session, at):
        report = verbs.ingest(document, drafts, session=session, at=at, unread=unread)
    note(Done(f"Saved with {len(report.new)} events" if report.new else "Saved", document.title or ""))
    return report


def describe(source_id: str, change: SourceUpdate, title: str) -> None:
    """Change what is known about a document, and read it again."""
    with _writing() as (session, at):
        verbs.describe(source_id, change, session=session, at=at)
    reread(source_id)
    note(Done("Changed", title, "source", source_id))


def reread(source_id: str) -> None:
    """Read a document of the store again, as it is described now."""
    reading = read_again(source_id)
    with _writing() as (session, at):
        verbs.ingest(reading.document, reading.drafts, session=session, at=at, unread=reading.unread)
