"""What people did, the last first, each with whether it can be taken back."""

from tests.store.samples import AT, DOCUMENT, DRAFTS
from tracker.store import (
    EventCreate,
    EventUpdate,
    SourceUpdate,
    Store,
    accept,
    add,
    delete,
    describe,
    edit,
    ingest,
    undo,
)
from tracker.views import RecentChange, recent_changes


def told(store: Store) -> list[tuple[str, str, bool, bool, bool]]:
    """Action, title, undone, can be undone, exists."""
    with store.read() as session:
        return [(str(c.action), c.title, c.is_undone, c.can_undo, c.exists) for c in recent_changes(session=session)]


def test_nothing_was_done_where_only_a_machine_read(store: Store) -> None:
    """A reading is no change of a person."""
    with store.write() as session:
        ingest(DOCUMENT, DRAFTS, session=session, at=AT)
    assert told(store) == []


def test_each_change_stands_with_its_title_and_its_way_back(store: Store) -> None:
    """Only the last thing done with an event can be undone; what is taken back says so."""
    with store.write() as session:
        event_id = ingest(DOCUMENT, DRAFTS, session=session, at=AT).new[0]
        accept(event_id, session=session, at=AT)
        edit(event_id, EventUpdate(title="Better"), session=session, at=AT)
    assert told(store) == [("edit", "Better", False, True, True), ("accept", "Better", False, False, True)]
    with store.write() as session:
        undo(event_id, session=session, at=AT)
    first = DRAFTS[0].title
    assert told(store) == [
        ("undo", first, False, False, True),
        ("edit", first, True, False, True),
        ("accept", first, False, True, True),
    ]


def test_what_is_deleted_keeps_its_name_and_can_come_back(store: Store) -> None:
    """By its revision, since the event is gone."""
    with store.write() as session:
        event_id = add(EventCreate(title="By hand"), session=session, at=AT).id
        delete(event_id, session=session, at=AT)
    assert told(store)[0] == ("delete", "By hand", False, True, False)
    with store.write() as session:
        undo(event_id, session=session, at=AT)
    assert told(store)[0][1:] == ("By hand", False, False, True)


def test_what_was_said_of_a_document_stands_too(store: Store) -> None:
    """With the names of what changed."""
    with store.write() as session:
        source_id = ingest(DOCUMENT, DRAFTS, session=session, at=AT).source_id
        describe(source_id, SourceUpdate(title="New title"), session=session, at=AT)
    with store.read() as session:
        (change,) = recent_changes(session=session)
    assert isinstance(change, RecentChange)
    assert (change.entity, change.title, change.can_undo) == ("source", "New title", True)
    assert "title" in change.fields
