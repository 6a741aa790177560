"""Writing down what was changed, so that it can be undone."""

from datetime import UTC, datetime
from typing import Any

from sqlmodel import Session, col, select

from tracker.errors import InputError
from tracker.store.models import Action, By, Event, Revision

EVENT = "event"
SOURCE = "source"
Json = dict[str, Any]


def moment(at: datetime) -> str:
    """A moment as it is written down; raises InputError where its time zone is unknown."""
    if at.tzinfo is None:
        raise InputError("A moment needs its time zone.", value=at)
    return at.astimezone(UTC).isoformat(timespec="seconds")


def machine_change(action: Action, event: Event, before: Json | None, after: Json | None, at: datetime) -> Revision:
    """What a machine changed about an event."""
    return Revision(
        entity=EVENT,
        entity_id=event.id,
        action=action,
        by=By.MACHINE,
        at=moment(at),
        before=before,
        after=after,
        source_id=event.source_id,
    )


def source_change(source_id: str, before: Json, after: Json, at: datetime) -> Revision:
    """What a machine learnt about a source: only the columns that changed."""
    return Revision(
        entity=SOURCE,
        entity_id=source_id,
        action=Action.UPDATE,
        by=By.MACHINE,
        at=moment(at),
        before=before,
        after=after,
        source_id=source_id,
    )


def person_change(action: Action, event_id: str, *, at: datetime, who: str | None) -> Revision:
    """What a person does with an event; before and after are still to be told."""
    return Revision(entity=EVENT, entity_id=event_id, action=action, by=By.PERSON, who=who, at=moment(at))


def revisions_of(event_id: str, *, session: Session) -> list[Revision]:
    """All revisions of an event, oldest first."""
    query = select(Revision).where(Revision.entity == EVENT, Revision.entity_id == event_id)
    return list(session.exec(query.order_by(col(Revision.id))))


def withdrawn_from(source_id: str, *, session: Session) -> dict[str, Json]:
    """By id, the events that were once read from a source and then withdrawn, as they were at the last time."""
    query = select(Revision).where(Revision.source_id == source_id, Revision.action == Action.WITHDRAW)
    found = session.exec(query.order_by(col(Revision.id)))
    return {revision.entity_id: revision.before for revision in found if revision.before is not None}


def first_readings(event_ids: set[str], *, session: Session) -> dict[str, Json]:
    """By id, how the machine had read the events that people edited, before they did."""
    query = select(Revision).where(Revision.entity == EVENT, Revision.action == Action.EDIT)
    found = session.exec(query.where(col(Revision.entity_id).in_(event_ids)).order_by(col(Revision.id).desc()))
    return {revision.entity_id: revision.before for revision in found if revision.before is not None}
