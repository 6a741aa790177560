"""The actors in the store, recognised by code, or by name where a code is somebody else's."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID, uuid5

from sqlmodel import Session, col, select

from tracker.actors.actor import Actor as NamedActor
from tracker.actors.actor import ActorKind
from tracker.errors import InputError
from tracker.store.facts import bounded
from tracker.store.history import actor_created
from tracker.store.models import Actor
from tracker.store.plain import plain, plain_or_none

OWN_CODE = {ActorKind.STATE, ActorKind.ORGANISATION}
LONGEST_NAME = 200
NAMESPACE = UUID("6f1b0c56-55a4-4c8e-9a39-6d7b7b1f2c11")


def actor_key(actor: NamedActor) -> str:
    """By what an actor is recognised: a state or organisation by its code, anyone else by name and code."""
    if actor.kind in OWN_CODE and actor.code:
        return f"{actor.kind}:{plain(actor.code)}"
    return f"{actor.kind}:{plain(actor.code or '')}:{plain(actor.name).casefold()}"


def actor_id(key: str) -> str:
    """The id of an actor: the same in every store, so that files of events fit together."""
    return str(uuid5(NAMESPACE, key))


def keep_actors(actors: Iterable[NamedActor], *, session: Session) -> dict[str, str]:
    """Ids by key; actors that the store does not know are added."""
    wanted = {actor_key(actor): actor for actor in actors}
    known = _ids(wanted, session=session)
    for key, actor in wanted.items():
        if key not in known:
            known[key] = actor_id(key)
            session.add(_row(actor, key))
    session.flush()
    return known


def actor_ids(actors: Iterable[NamedActor], *, session: Session) -> dict[str, str]:
    """Ids by key as `keep_actors` gives them, with nothing added."""
    keys = {actor_key(actor) for actor in actors}
    return {key: actor_id(key) for key in keys} | _ids(keys, session=session)


def keep_actor(named: NamedActor, *, session: Session) -> str:
    """The id of an actor; one that the store does not know is added."""
    return keep_actors((named,), session=session)[actor_key(named)]


def create_actor(name: str, kind: ActorKind, *, session: Session, at: datetime | None = None) -> Actor:
    """The actor of this kind and name that has no code; a new one where nobody knows it yet.

    `at` is when, and is noted with a new one. Raises InputError for no name or one of more than 200 characters.
    """
    called = bounded("name", " ".join(plain(name).split()), LONGEST_NAME)
    if not called:
        raise InputError("An actor needs a name.", value=name)
    named = NamedActor(kind, None, None, called)
    key = actor_key(named)
    known = session.exec(select(Actor).where(Actor.key == key)).one_or_none()
    if known is not None:
        return known
    actor = _row(named, key)
    session.add(actor)
    session.flush()
    if at is not None:
        session.add(actor_created(actor.id, actor.model_dump(mode="json"), at))
    return actor


def _ids(keys: Iterable[str], *, session: Session) -> dict[str, str]:
    found = session.exec(select(Actor.key, Actor.id).where(col(Actor.key).in_(list(keys))))
    return dict(found.all())


def _row(actor: NamedActor, key: str) -> Actor:
    return Actor(
        id=actor_id(key),
        key=key,
        kind=actor.kind,
        code=plain_or_none(actor.code),
        country=plain_or_none(actor.country),
        name=plain(actor.name),
        acts_for=None if actor.kind in OWN_CODE else plain_or_none(actor.code),
    )
