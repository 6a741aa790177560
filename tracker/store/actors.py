"""The actors in the store, recognised by code, or by name where a code is somebody else's."""

from collections.abc import Iterable
from uuid import UUID, uuid5

from sqlmodel import Session, col, select

from tracker.actors.actor import Actor as NamedActor
from tracker.actors.actor import ActorKind
from tracker.store.models import Actor
from tracker.store.plain import plain, plain_or_none

OWN_CODE = {ActorKind.STATE, ActorKind.ORGANISATION}
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
