"""Actors that a person adds, and those of the lexicon that a person chooses."""

import pytest
from sqlmodel import select

from tests.store.samples import AT, DOCUMENT, DRAFTS, EGYPT, SOVIETS, TREATY
from tracker.actors.actor import Actor as NamedActor
from tracker.actors.actor import ActorKind
from tracker.errors import InputError
from tracker.events.draft import Role
from tracker.exports.json_export import export_json
from tracker.store import EventCreate, PartStated, Store, add, create_actor, ingest, keep_actor, reject
from tracker.store.models import Actor, Revision
from tracker.views import actors_in_use, all_actors


def test_an_actor_that_nobody_knew(store: Store) -> None:
    """It can take part in an event at once, and is the same one when it is named again."""
    with store.write() as session:
        actor = create_actor("  The  Committee\0 of Five ", ActorKind.GROUP, session=session, at=AT)
        again = create_actor("the committee of five", ActorKind.GROUP, session=session, at=AT)
        other = create_actor("The Committee of Five", ActorKind.ORGANISATION, session=session)
        parts = [PartStated(actor_id=actor.id, role=Role.SOURCE)]
        add(EventCreate(title="It meets", parts=parts), session=session, at=AT)
    assert (actor.name, actor.code, actor.country, actor.kind) == ("The Committee of Five", None, None, "group")
    assert (again.id == actor.id, other.id == actor.id) == (True, False)
    with store.read() as session:
        assert [(row.name, row.events) for row in all_actors(session=session)] == [
            ("The Committee of Five", 1),
            ("The Committee of Five", 0),
        ]
        assert len(session.exec(select(Revision).where(Revision.entity == "actor")).all()) == 1
        export_json(session=session)


def test_it_is_the_one_that_a_text_names(store: Store) -> None:
    """A reading that finds the same name without a code finds the same actor."""
    committee = NamedActor(ActorKind.GROUP, None, None, "Committee of Five")
    with store.write() as session:
        assert (
            keep_actor(committee, session=session) == create_actor(committee.name, committee.kind, session=session).id
        )


@pytest.mark.parametrize(
    ("name", "problem"), [("", "needs a name"), (" \0\n", "needs a name"), ("x" * 201, "201 characters, and 200")]
)
def test_what_is_no_name(store: Store, name: str, problem: str) -> None:
    """Nothing is added."""
    with pytest.raises(InputError, match=problem), store.write() as session:
        create_actor(name, ActorKind.PERSON, session=session, at=AT)
    with store.read() as session:
        assert session.exec(select(Actor)).all() == []


def test_one_of_the_lexicon_is_kept_once(store: Store) -> None:
    """The one that a reading brought is found, another is added."""
    with store.write() as session:
        ingest(DOCUMENT, (TREATY,), session=session, at=AT)
        known = {actor.code: actor.id for actor in session.exec(select(Actor))}
        assert keep_actor(EGYPT, session=session) == known["EGY"]
        added = keep_actor(SOVIETS, session=session)
        assert keep_actor(SOVIETS, session=session) == added
    with store.read() as session:
        assert {row.code: row.events for row in all_actors(session=session)} == {"EGY": 1, "ISR": 1, "SUN": 0}


def test_all_actors(store: Store) -> None:
    """As those in use, with those that take part in nothing but rejected events."""
    with store.write() as session:
        ids = ingest(DOCUMENT, DRAFTS, session=session, at=AT).new
        reject(ids[0], session=session, at=AT)
    with store.read() as session:
        everyone, some = all_actors(session=session), actors_in_use(session=session)
    assert everyone[:-1] == some
    assert (everyone[-1].name, everyone[-1].events) == ("Anwar Sadat", 0)
