"""The actors, and in how many events they take part."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import func
from sqlalchemy import select as choose
from sqlmodel import Session, col

from tracker.store.models import Actor, Event, Participation
from tracker.views.filters import EventFilter, conditions
from tracker.views.rows import ActorRow


def actors_in_use(wanted: EventFilter | None = None, *, session: Session) -> tuple[ActorRow, ...]:
    """Actors of the events that are asked for (all but rejected ones), those with the most events first."""
    number = func.count(col(Participation.event_id).distinct())
    query = (
        choose(Actor, number)
        .join(Participation, col(Participation.actor_id) == col(Actor.id))
        .join(Event, col(Event.id) == col(Participation.event_id))
        .where(*conditions(wanted or EventFilter()))
        .group_by(col(Actor.id))
    )
    return _ordered(session.execute(query))


def all_actors(*, session: Session) -> tuple[ActorRow, ...]:
    """Every actor of the store with its number of events (rejected ones apart), those with the most events first."""
    number = func.count(col(Participation.event_id).distinct()).label("events")
    taking = (
        choose(col(Participation.actor_id), number)
        .join(Event, col(Event.id) == col(Participation.event_id))
        .where(*conditions(EventFilter()))
        .group_by(col(Participation.actor_id))
        .subquery()
    )
    query = choose(Actor, func.coalesce(taking.c.events, 0)).outerjoin(taking, taking.c.actor_id == col(Actor.id))
    return _ordered(session.execute(query))


def _ordered(found: Iterable[Any]) -> tuple[ActorRow, ...]:
    rows = [ActorRow(actor.id, actor.code, actor.name, actor.kind, actor.country, events) for actor, events in found]
    return tuple(sorted(rows, key=lambda row: (-row.events, row.name, row.id)))
