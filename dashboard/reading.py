"""What the pages read: the store, which is opened once for all who look, and texts."""

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from dashboard.forms.article_input import FactsInput, facts_of
from dashboard.forms.date_input import understand
from dashboard.forms.roster import Roster, roster
from dashboard.review.proposal import Sign
from tracker.actors.known import known_actors
from tracker.actors.reading import read_actors
from tracker.dates.edtf import from_edtf
from tracker.documents.document import Document
from tracker.documents.language import unread_reason
from tracker.extract import Reading, extract_times, read
from tracker.settings import read_settings
from tracker.store import Preview, Store, moves, open_store
from tracker.views import (
    ActorRow,
    EventDetail,
    EventFilter,
    RecentChange,
    SourceRow,
    TimelineRow,
    ToldEvent,
    actors_in_use,
    all_actors,
    can_undo_source,
    event_detail,
    recent_changes,
    source_row,
    source_text,
    source_with_text,
    sources,
    timeline,
    told_in,
)


@st.cache_resource(show_spinner=False)
def _opened(url: str) -> Store:
    return open_store(url)


def store() -> Store:
    """The store that the settings name; raises StoreError where it cannot be reached."""
    return _opened(read_settings().database_url)


def actors() -> tuple[ActorRow, ...]:
    """The actors of all events, those with the most events first."""
    with store().read() as session:
        return actors_in_use(session=session)


def offered_actors() -> Roster:
    """The actors that a form offers."""
    with store().read() as session:
        return roster(all_actors(session=session), known_actors())


def documents() -> tuple[SourceRow, ...]:
    """All documents, by title."""
    with store().read() as session:
        return sources(session=session)


def document(source_id: str) -> tuple[SourceRow, str, bool]:
    """A document, its text, and whether a person's change to it can be undone; raises NotFoundError."""
    with store().read() as session:
        row = source_row(source_id, session=session)
        return row, source_text(source_id, session=session), can_undo_source(source_id, session=session)


def told_events(source_id: str) -> tuple[ToldEvent, ...]:
    """The events that a document tells, in the order of its text, rejected ones too."""
    with store().read() as session:
        return told_in(source_id, session=session)


def known_text(text: str) -> SourceRow | None:
    """The document of the store with this text, if there is one."""
    with store().read() as session:
        return source_with_text(text, session=session)


def events(wanted: EventFilter) -> Sequence[TimelineRow]:
    """The events that are asked for, earliest first."""
    with store().read() as session:
        return timeline(wanted, session=session)


def event(event_id: str) -> EventDetail:
    """One event; raises NotFoundError."""
    with store().read() as session:
        return event_detail(event_id, session=session)


def changes() -> tuple[RecentChange, ...]:
    """What people did, the last first."""
    with store().read() as session:
        return recent_changes(session=session)


@st.cache_resource(max_entries=8, show_spinner="Reading the text …", hash_funcs={Document: hash})
def read_document(document: Document) -> Reading:
    """What Tracker reads in a document; kept for a while, since it takes seconds."""
    return read(document)


def read_again(source_id: str) -> Reading:
    """What Tracker reads in a document of the store, as it is described there."""
    row, text, _ = document(source_id)
    return read_document(described(row, text))


def described(row: SourceRow, text: str) -> Document:
    """The document of a row and its text. It has no name of its own, so that the store keeps the one it knows."""
    return Document(
        text,
        title=row.title,
        publisher=row.publisher,
        author=row.author,
        address=row.address,
        published=from_edtf(row.published).said(row.published_words) if row.published else None,
        language=row.language,
        kind=row.kind,
    )


def what_moves(reading: Reading) -> Preview:
    """What would be other than it is in the store if this reading were taken in; nothing is kept."""
    with store().read() as session:
        return moves(reading.document, reading.drafts, session=session)


@st.cache_resource(max_entries=8, show_spinner=False, hash_funcs={Document: hash})
def seen(document: Document) -> tuple[Sign, ...]:
    """Dates and actors wherever a text names them, whether or not an event needs them."""
    if unread_reason(document) is not None:
        return ()
    times = [Sign(time.start, time.end, "seen") for time in extract_times(document)]
    hits = read_actors(document).between(0, len(document.text))
    return (*times, *(Sign(hit.start, hit.end, "seen") for hit in hits))


def with_facts(row: SourceRow, text: str, facts: FactsInput) -> Document:
    """The document as it would be read with facts that are not saved yet."""
    before = described(row, text)
    published = before.published if facts.published == facts_of(row).published else understand(facts.published).value
    return replace(before, kind=facts.kind, published=published)
