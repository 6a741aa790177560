"""What a person deletes is gone, stays gone, and can be brought back."""

from datetime import datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlmodel import Session, select

from tests.store.databases import clear
from tests.store.samples import AT, DOCUMENT, TREATY
from tracker.errors import NotFoundError
from tracker.exports.json_export import export_json
from tracker.imports.json_import import import_json
from tracker.store import (
    EventCreate,
    EventUpdate,
    Origin,
    PartStated,
    Review,
    Store,
    accept,
    add,
    delete,
    edit,
    ingest,
    reject,
    undo,
)
from tracker.store.models import Action, Actor, Event, Revision
from tracker.store.records import find_record, to_json
from tracker.views import history


def by_hand(store: Store) -> str:
    """One event that a person added, in which an actor takes part."""
    with store.write() as session:
        ingest(DOCUMENT, (TREATY,), session=session, at=AT)
        actor = session.exec(select(Actor)).first()
        assert actor is not None
        parts = [PartStated(actor_id=actor.id, role="source")]  # type: ignore[arg-type]
        return add(EventCreate(title="Mine", date="1972", parts=parts), session=session, at=AT).id


def told(store: Store, event_id: str) -> dict[str, Any] | None:
    """Everything about an event but the counter of its changes; None where it is gone."""
    with store.read() as session:
        record = find_record(event_id, session=session)
        return None if record is None else without_revision(to_json(record))


def without_revision(data: dict[str, Any]) -> dict[str, Any]:
    """The same without the counter."""
    del data["event"]["revision"]
    return data


def take_out(store: Store, event_id: str) -> Event | None:
    """Delete it."""
    with store.write() as session:
        return delete(event_id, session=session, at=AT, who="Ada")


def back(store: Store, event_id: str) -> Event | None:
    """Undo."""
    with store.write() as session:
        return undo(event_id, session=session, at=AT, who="Ada")


def imported(store: Store) -> str:
    """An event that was read from the document elsewhere and came in with a file that says so."""
    with store.write() as session:
        (event_id,) = ingest(DOCUMENT, (TREATY,), session=session, at=AT).new
        event = session.get(Event, event_id)
        assert event is not None
        event.origin = Origin.IMPORTED
    return event_id


def test_what_a_machine_read_is_rejected(store: Store) -> None:
    """So it is not proposed again; deleting it twice is once."""
    with store.write() as session:
        (event_id,) = ingest(DOCUMENT, (TREATY,), session=session, at=AT).new
    for _ in range(2):
        event = take_out(store, event_id)
        assert event is not None
        assert event.review == Review.REJECTED
    with store.write() as session:
        assert ingest(DOCUMENT, (TREATY,), session=session, at=AT).kept == (event_id,)
        event = undo(event_id, session=session, at=AT)
        assert event is not None
        assert event.review == Review.PROPOSED


def test_what_was_added_is_taken_out_and_comes_back(store: Store) -> None:
    """Under its id, with its parts; its revisions count on, and history tells both."""
    event_id = by_hand(store)
    before = told(store, event_id)
    assert take_out(store, event_id) is None
    assert told(store, event_id) is None
    event = back(store, event_id)
    assert event is not None
    assert (event.id, event.revision) == (event_id, 2)
    assert told(store, event_id) == before
    with store.read() as session:
        changes = history(event_id, session=session)
    assert [(change.action, change.is_undone) for change in changes] == [
        (Action.CREATE, False),
        (Action.DELETE, True),
        (Action.UNDO, False),
    ]
    assert back(store, event_id) is None
    with pytest.raises(NotFoundError, match="nothing to undo"):
        back(store, event_id)


def test_what_is_not_there_cannot_be_deleted(store: Store) -> None:
    """Neither an unknown id nor one that is deleted already."""
    event_id = by_hand(store)
    take_out(store, event_id)
    for unknown in ("x", event_id):
        with pytest.raises(NotFoundError, match=f"There is no event {unknown}"):
            take_out(store, unknown)


def test_what_came_with_a_file_is_not_read_again(store: Store) -> None:
    """A machine that reads the deleted act in its document does not propose it, until the deletion is taken back."""
    event_id = imported(store)
    take_out(store, event_id)
    with store.write() as session:
        report = ingest(DOCUMENT, (TREATY,), session=session, at=AT)
        assert (report.kept, report.new) == ((event_id,), ())
        assert session.exec(select(Event)).all() == []
    back(store, event_id)
    with store.write() as session:
        report = ingest(DOCUMENT, (TREATY,), session=session, at=AT)
        assert (report.kept, report.new) == ((event_id,), ())
        assert session.exec(select(Event.id)).all() == [event_id]


@pytest.mark.parametrize("make", [by_hand, imported])
def test_a_file_does_not_bring_it_back(store: Store, make: Any) -> None:
    """What a person deleted here stays out when an older file is taken in, and is told as kept."""
    event_id = make(store)
    with store.read() as session:
        text = export_json(session=session)
    take_out(store, event_id)
    assert import_json(text, store=store, at=AT).kept == (event_id,)
    assert told(store, event_id) is None
    # The same act from a store that gave it another id.
    other = text.replace(event_id, "11111111-aaaa-4000-8000-000000000000")
    report = import_json(other, store=store, at=AT)
    assert (report.kept, report.new) == (
        ((event_id,), ()) if make is imported else ((), ("11111111-aaaa-4000-8000-000000000000",))
    )
    back(store, event_id)
    assert event_id in import_json(text, store=store, at=AT).unchanged


def test_an_addition_that_was_taken_back_stays_out_too(store: Store) -> None:
    """To undo an addition is a person's word as well."""
    event_id = by_hand(store)
    with store.read() as session:
        text = export_json(session=session)
    back(store, event_id)
    assert import_json(text, store=store, at=AT).kept == (event_id,)


def test_what_a_machine_withdrew_may_come_with_a_file(store: Store) -> None:
    """Nobody said that it is none."""
    with store.write() as session:
        (event_id,) = ingest(DOCUMENT, (TREATY,), session=session, at=AT).new
    with store.read() as session:
        text = export_json(session=session)
    with store.write() as session:
        ingest(DOCUMENT, (), session=session, at=AT)
    assert import_json(text, store=store, at=AT).new == (event_id,)


def change(verb: str, event_id: str, *, session: Session, at: datetime) -> None:
    """Do it."""
    if verb == "edit":
        edit(event_id, EventUpdate(title="Other"), session=session, at=at)
    else:
        {"accept": accept, "reject": reject, "delete": delete}[verb](event_id, session=session, at=at)


@settings(
    max_examples=20,
    deadline=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(verbs=st.lists(st.sampled_from(["accept", "reject", "edit", "delete", "undo"]), max_size=8))
def test_undo_walks_back_through_every_state(store: Store, verbs: list[str]) -> None:
    """Whatever is done, with undoing in between: undone step by step, each state is as it was."""
    clear(store)
    event_id = by_hand(store)
    states: list[dict[str, Any] | None] = [None, told(store, event_id)]
    for verb in verbs:
        if verb == "undo" and len(states) > 2:
            back(store, event_id)
            states.pop()
        elif verb != "undo" and states[-1] is not None:
            with store.write() as session:
                count = len(session.exec(select(Revision)).all())
                change(verb, event_id, session=session, at=AT)
                if len(session.exec(select(Revision)).all()) == count:
                    continue
            states.append(told(store, event_id))
        assert told(store, event_id) == states[-1]
    while len(states) > 1:
        states.pop()
        back(store, event_id)
        assert told(store, event_id) == states[-1]
