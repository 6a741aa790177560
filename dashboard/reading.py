"""What the pages read from the store, which is opened once for all who look."""

from collections.abc import Sequence

import streamlit as st

from tracker.settings import read_settings
from tracker.store import Store, open_store
from tracker.views import (
    ActorRow,
    EventDetail,
    EventFilter,
    SourceRow,
    TimelineRow,
    actors_in_use,
    event_detail,
    sources,
    timeline,
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


def documents() -> tuple[SourceRow, ...]:
    """All documents, by title."""
    with store().read() as session:
        return sources(session=session)


def events(wanted: EventFilter) -> Sequence[TimelineRow]:
    """The events that are asked for, earliest first."""
    with store().read() as session:
        return timeline(wanted, session=session)


def event(event_id: str) -> EventDetail:
    """One event; raises NotFoundError."""
    with store().read() as session:
        return event_detail(event_id, session=session)
