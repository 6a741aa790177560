"""What people do with events, and that it can be undone."""

import pytest
from sqlmodel import select

from tests.store.samples import AT, CRITICISM, DOCUMENT, TREATY
from tracker.errors import DateError, InputError, NotFoundError, StoreError
from tracker.events.draft import EvidenceRole, Role, Status
from tracker.store import (
    EventCreate,
    EventUpdate,
    Origin,
    PartStated,
    Review,
    Store,
    accept,
    add,
    edit,
    ingest,
    reject,
    undo,
)
from tracker.store.models import Actor, Event, Revision
from tracker.store.records import record_of, to_json


def read(store: Store) -> str:
    """One event, proposed."""
    with store.write() as session:
        return ingest(DOCUMENT, (CRITICISM,), session=session, at=AT).new[0]


def told(store: Store, event_id: str) -> dict[str, object]:
    """Everything about an event but the counter of its changes."""
    with store.read() as session:
        data = to_json(record_of(event_id, session=session))
    del data["event"]["revision"]
    return data


def test_accept_and_reject_and_back(store: Store) -> None:
    """Each step back restores what was before it, down to the first proposal."""
    event_id = read(store)
    proposed = told(store, event_id)
    with store.write() as session:
        assert accept(event_id, session=session, at=AT).review == Review.ACCEPTED
    accepted = told(store, event_id)
    with store.write() as session:
        assert reject(event_id, session=session, at=AT).review == Review.REJECTED
        undo(event_id, session=session, at=AT)
    assert told(store, event_id) == accepted
    with store.write() as session:
        undo(event_id, session=session, at=AT)
    assert told(store, event_id) == proposed
    with store.write() as session, pytest.raises(NotFoundError, match="nothing to undo"):
        undo(event_id, session=session, at=AT)


def test_accepting_twice_is_once(store: Store) -> None:
    """Saying the same again is no change."""
    event_id = read(store)
    with store.write() as session:
        accept(event_id, session=session, at=AT)
        accept(event_id, session=session, at=AT)
    with store.read() as session:
        assert len(session.exec(select(Revision)).all()) == 1


def test_edit_and_undo(store: Store) -> None:
    """Fields, date and actors change together, evidence follows its actor, and undo brings everything back."""
    event_id = read(store)
    before = told(store, event_id)
    with store.write() as session:
        ids = {actor.code: actor.id for actor in session.exec(select(Actor))}
        parts = [PartStated(actor_id=ids["EGY"], role=Role.SOURCE)]
        change = EventUpdate(title=" Cairo\0 complains ", type="REJECT", date="1972-07-18", parts=parts, place="Cairo")
        event = edit(event_id, change, session=session, at=AT, who="Ada")
        assert (event.title, event.quad, event.date, event.precision) == (
            "Cairo complains",
            "verbal conflict",
            "1972-07-18",
            "day",
        )
        assert (event.earliest, event.upper, event.date_words, event.edited) == (720092, 720092, "", True)
    with store.read() as session:
        record = record_of(event_id, session=session)
        shown = {item.text: item.participation for item in record.evidence if item.role == EvidenceRole.ACTOR}
        assert shown == {"Soviet Union": None, "Egypt": 0}
        assert session.exec(select(Revision.who)).all() == ["Ada"]
    with store.write() as session:
        undo(event_id, session=session, at=AT)
    assert told(store, event_id) == before


def test_fields_that_are_not_set_stay(store: Store) -> None:
    """Only what the person stated changes; to state nothing is to clear."""
    event_id = read(store)
    with store.write() as session:
        event = edit(event_id, EventUpdate(vague=True), session=session, at=AT)
        assert (event.vague, event.date, event.date_words, event.title) == (
            True,
            "197X",
            "in the 1970s",
            CRITICISM.title,
        )
        event = edit(event_id, EventUpdate(date=None, type=None), session=session, at=AT)
        assert (event.date, event.lower, event.basis, event.quad) == (None, None, "none", None)


@pytest.mark.parametrize(
    ("change", "error", "problem"),
    [
        (EventUpdate(title=" \0"), InputError, "needs a title"),
        (EventUpdate(title=None), InputError, "needs a title"),
        (EventUpdate(type="PARTY"), InputError, "no event type PARTY"),
        (EventUpdate(status=None), InputError, "needs its status"),
        (EventUpdate(date="yesterday"), DateError, "yesterday"),
        (EventUpdate(parts=[PartStated(actor_id="x", role=Role.SOURCE)]), NotFoundError, "no actor x"),
        (EventUpdate(title="Late", revision=7), StoreError, "Somebody else"),
    ],
)
def test_what_cannot_be(store: Store, change: EventUpdate, error: type[Exception], problem: str) -> None:
    """A wrong edit names what is wrong and changes nothing."""
    event_id = read(store)
    before = told(store, event_id)
    with pytest.raises(error, match=problem), store.write() as session:
        edit(event_id, change, session=session, at=AT)
    assert told(store, event_id) == before


def test_unknown_event(store: Store) -> None:
    """An id that is none says so."""
    with store.write() as session, pytest.raises(NotFoundError, match="There is no event x"):
        accept("x", session=session, at=AT)


def test_add_by_hand_and_undo(store: Store) -> None:
    """An event of a person's own is accepted at once; undone it is gone."""
    read(store)
    with store.write() as session:
        ids = {actor.code: actor.id for actor in session.exec(select(Actor))}
        stated = EventCreate(
            title="Advisers leave",
            date="1972-07/1972-08",
            date_words="in the summer",
            type="RETREAT",
            status=Status.OCCURRED,
            parts=[PartStated(actor_id=ids["SUN"], role=Role.SOURCE)],
        )
        event = add(stated, session=session, at=AT, who="Ada")
        assert (event.origin, event.review, event.is_interval) == (Origin.BY_HAND, Review.ACCEPTED, True)
        event_id = event.id
    with store.write() as session:
        assert ingest(DOCUMENT, (TREATY,), session=session, at=AT).kept == ()
        assert undo(event_id, session=session, at=AT) is None
    with store.read() as session:
        assert session.get(Event, event_id) is None
