"""The actors that take part in events."""

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
    rows = [
        ActorRow(actor.id, actor.code, actor.name, actor.kind, actor.country, events)
        for actor, events in session.execute(query)
    ]
    return tuple(sorted(rows, key=lambda row: (-row.events, row.name, row.id)))
