"""Which sentences tell an event."""

import pytest

from tests.store.samples import AT, DOCUMENT, DRAFTS
from tracker.store import EventCreate, Store, add, ingest
from tracker.views import EventFilter, sentences, timeline


def test_sentences_by_event(store: Store) -> None:
    """For a filter and for ids; what has no sentence is left out, and a limit holds."""
    with store.write() as session:
        ingest(DOCUMENT, DRAFTS, session=session, at=AT)
        add(EventCreate(title="By hand"), session=session, at=AT)
    with store.read() as session:
        rows = timeline(EventFilter(), session=session)
        told = sentences(EventFilter(), session=session)
        assert len(rows) == 6
        assert told == sentences([row.id for row in rows], session=session)
        assert {row.title: told[row.id] for row in rows if row.id in told} == {
            draft.title: (draft.sentence.text,) for draft in DRAFTS
        }
        assert list(sentences(EventFilter(limit=1), session=session)) == [rows[0].id]


@pytest.mark.parametrize("ids", [[], ["unknown"], ["unknown"] * 1200])
def test_unknown_ids_tell_nothing(store: Store, ids: list[str]) -> None:
    """However many they are."""
    with store.read() as session:
        assert sentences(ids, session=session) == {}
