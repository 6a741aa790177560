"""What people did, the last first, each with whether it can be taken back."""

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.store.databases import clear
from tests.store.samples import AT, DOCUMENT, DRAFTS
from tracker.actors.actor import ActorKind
from tracker.exports.json_export import export_json
from tracker.imports.json_import import import_json
from tracker.store import (
    EventCreate,
    EventUpdate,
    SourceUpdate,
    Store,
    accept,
    add,
    create_actor,
    delete,
    describe,
    edit,
    ingest,
    reject,
    undo,
    undo_source,
)
from tracker.store.models import Action
from tracker.views import RecentChange, recent_changes


def recent(store: Store, limit: int = 50) -> tuple[RecentChange, ...]:
    """The view."""
    with store.read() as session:
        return recent_changes(session=session, limit=limit)


def short(changes: tuple[RecentChange, ...]) -> list[tuple[str, str, str, bool, bool, bool]]:
    """What kind of thing, its title, what was done, and the three answers."""
    return [(one.entity, one.title, one.action, one.is_undone, one.can_undo, one.exists) for one in changes]


def test_newest_first(store: Store) -> None:
    """Events and documents, deleted ones too; no machine, and no actor that was made on the way."""
    with store.write() as session:
        report = ingest(DOCUMENT, DRAFTS, session=session, at=AT)
        ingest(DOCUMENT, DRAFTS[1:], session=session, at=AT)
        create_actor("Somebody", ActorKind.PERSON, session=session, at=AT)
        mine = add(EventCreate(title="Mine"), session=session, at=AT, who="Ada").id
        edit(mine, EventUpdate(title="Mine, later"), session=session, at=AT, who="Ada")
        delete(mine, session=session, at=AT, who="Ben")
        describe(report.source_id, SourceUpdate(title="South", published="1990"), session=session, at=AT, who="Ada")
        reject(report.new[1], session=session, at=AT)
        undo(report.new[1], session=session, at=AT)
    changes = recent(store)
    treaty = DRAFTS[1].title
    assert short(changes) == [
        ("event", treaty, Action.UNDO, False, False, True),
        ("event", treaty, Action.REJECT, True, False, True),
        ("source", "South", Action.EDIT, False, True, True),
        ("event", "Mine, later", Action.DELETE, False, True, False),
        ("event", "Mine, later", Action.EDIT, False, False, False),
        ("event", "Mine", Action.CREATE, False, False, False),
    ]
    assert (changes[1].fields, changes[2].fields, changes[4].fields) == (
        ("review",),
        ("published", "title"),
        ("edited", "title"),
    )
    assert (changes[3].who, changes[3].entity_id, changes[3].at) == ("Ben", mine, "2024-05-01T12:00:00+00:00")
    assert recent(store, 2) == changes[:2]
    assert recent(store, 0) == recent(store, -1) == ()


def test_a_statement_that_changes_no_word(store: Store) -> None:
    """To confirm what is known is to state it."""
    with store.write() as session:
        source_id = ingest(DOCUMENT, (), session=session, at=AT).source_id
        describe(source_id, SourceUpdate(author=DOCUMENT.author), session=session, at=AT)
        undo_source(source_id, session=session, at=AT)
    assert [(one.action, one.fields, one.is_undone) for one in recent(store)] == [
        (Action.UNDO, ("author",), False),
        (Action.EDIT, ("author",), True),
    ]


def test_what_a_machine_has_withdrawn_since(store: Store) -> None:
    """A file that was taken in changed it; it is gone now, and undoing that would not work."""
    with store.write() as session:
        ingest(DOCUMENT, DRAFTS, session=session, at=AT)
    with store.read() as session:
        text = export_json(session=session).replace("exchange envoys", "send envoys")
    import_json(text, store=store, at=AT)
    with store.write() as session:
        ingest(DOCUMENT, DRAFTS[:1], session=session, at=AT)
    assert short(recent(store)) == [("event", "Egypt and Israel send envoys", Action.IMPORT, False, False, False)]


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


verbs = st.lists(
    st.tuples(
        st.sampled_from(["accept", "reject", "edit", "delete", "undo", "describe", "undo source"]), st.booleans()
    ),
    max_size=10,
)


@settings(
    max_examples=20,
    deadline=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(steps=verbs)
def test_what_can_be_undone_is_what_undoing_takes_back(store: Store, steps: list[tuple[str, bool]]) -> None:
    """Whatever was done: of each thing at most one change can be undone, and undoing marks exactly that one."""
    clear(store)
    with store.write() as session:
        report = ingest(DOCUMENT, DRAFTS[:1], session=session, at=AT)
        ids = (report.new[0], add(EventCreate(title="Mine"), session=session, at=AT).id)
    for verb, own in steps:
        can = {one.entity_id: place for place, one in enumerate(recent(store)[::-1]) if one.can_undo}
        event_id = report.source_id if verb == "undo source" else ids[own]
        exists = {one.entity_id: one.exists for one in recent(store)}.get(event_id, True)
        with store.write() as session:
            if verb == "describe":
                describe(report.source_id, SourceUpdate(title=str(len(can))), session=session, at=AT)
            elif verb == "undo source" and report.source_id in can:
                undo_source(report.source_id, session=session, at=AT)
            elif verb == "undo" and event_id in can:
                undo(event_id, session=session, at=AT)
            elif verb == "edit" and exists:
                edit(event_id, EventUpdate(title=str(own)), session=session, at=AT)
            elif verb in ("accept", "reject", "delete") and exists:
                {"accept": accept, "reject": reject, "delete": delete}[verb](event_id, session=session, at=AT)
        after = recent(store)[::-1]
        if verb.startswith("undo") and event_id in can:
            assert after[can[event_id]].is_undone
            assert after[-1].action == Action.UNDO
        undoable = [one.entity_id for one in after if one.can_undo]
        assert len(undoable) == len(set(undoable))
        assert not any(one.can_undo and (one.is_undone or one.action == Action.UNDO) for one in after)
