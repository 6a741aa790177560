"""Writing down what was changed, so that it can be undone."""

from collections.abc import Collection, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlmodel import Session, col, select

from tracker.errors import InputError
from tracker.store.models import Action, By, Event, Revision

EVENT = "event"
SOURCE = "source"
ACTOR = "actor"
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


def source_stated(
    action: Action, source_id: str, before: Json, after: Json, *, at: datetime, who: str | None
) -> Revision:
    """What a person said about a source: only the columns that changed."""
    revision = source_change(source_id, before, after, at)
    revision.action, revision.by, revision.who = action, By.PERSON, who
    return revision


def person_change(action: Action, event_id: str, *, at: datetime, who: str | None) -> Revision:
    """What a person does with an event; before and after are still to be told."""
    return Revision(entity=EVENT, entity_id=event_id, action=action, by=By.PERSON, who=who, at=moment(at))


def actor_created(actor_id: str, after: Json, at: datetime) -> Revision:
    """That a person made an actor."""
    return Revision(entity=ACTOR, entity_id=actor_id, action=Action.CREATE, by=By.PERSON, at=moment(at), after=after)


def revisions_of(entity_id: str, *, session: Session, entity: str = EVENT) -> list[Revision]:
    """All revisions of an event, or of another entity, oldest first."""
    query = select(Revision).where(Revision.entity == entity, Revision.entity_id == entity_id)
    return list(session.exec(query.order_by(col(Revision.id))))


def last_to_undo(revisions: Sequence[Revision]) -> Revision | None:
    """Of all revisions of one thing, oldest first, the person's last that is not yet taken back."""
    undone = {revision.undoes for revision in revisions}
    for revision in reversed(revisions):
        if revision.by == By.PERSON and revision.action != Action.UNDO and revision.id not in undone:
            return revision
    return None


def taken_out(event_ids: Collection[str], *, session: Session) -> set[str]:
    """Of events that are not there, those that a person took out."""
    query = select(Revision.entity_id, Revision.by, col(Revision.after).is_(None)).where(Revision.entity == EVENT)
    found = session.exec(query.where(col(Revision.entity_id).in_(event_ids)).order_by(col(Revision.id)))
    last = {event_id: gone and by == By.PERSON for event_id, by, gone in found}
    return {event_id for event_id, gone in last.items() if gone}


def deleted_from(source_id: str, *, session: Session) -> dict[str, Json]:
    """By id, the events read from a source that a person deleted and did not bring back, as they were."""
    query = select(Revision).where(Revision.source_id == source_id, Revision.action == Action.DELETE)
    found = session.exec(query.order_by(col(Revision.id)))
    before = {revision.entity_id: revision.before for revision in found if revision.before is not None}
    return {event_id: before[event_id] for event_id in taken_out(before, session=session)}


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
