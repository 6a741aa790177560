"""What people did, the last first."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select as choose
from sqlmodel import Session, col, select

from tracker.store.history import ACTOR, EVENT, SOURCE, last_to_undo
from tracker.store.models import Action, By, Event, Revision, Source
from tracker.store.sources import label
from tracker.views.detail import changed_fields

UNTITLED = "Untitled"


@dataclass(frozen=True, slots=True)
class RecentChange:
    """One thing that a person did with an event or a document.

    `can_undo` says that undoing would take just this one back; `exists` whether the event or document is there now.
    """

    entity: str
    entity_id: str
    title: str
    action: Action
    at: str
    who: str | None
    fields: tuple[str, ...]
    is_undone: bool
    can_undo: bool
    exists: bool


def recent_changes(*, session: Session, limit: int = 50) -> tuple[RecentChange, ...]:
    """The last changes by people, at most so many."""
    # By what it is not: asked by what it is, SQLite takes the index of entities and sorts all revisions by their id.
    query = select(Revision).where(Revision.by == By.PERSON, col(Revision.entity) != ACTOR)
    found = list(session.exec(query.order_by(col(Revision.id).desc()).limit(max(limit, 0))))
    ids = {revision.entity_id for revision in found}
    every = _steps(ids, session)
    undone = {step.undoes for steps in every.values() for step in steps}
    last = {entity_id: last_to_undo(steps) for entity_id, steps in every.items()}
    titles = _titles(ids, session)
    return tuple(_change(item, titles, undone, last[item.entity_id]) for item in found)


def _steps(ids: set[str], session: Session) -> dict[str, list[Any]]:
    """All revisions of some entities, oldest first, without what was before and after."""
    columns = (Revision.entity_id, Revision.id, Revision.by, Revision.action, Revision.undoes)
    query = choose(*map(col, columns)).where(col(Revision.entity).in_((EVENT, SOURCE)))
    found: dict[str, list[Any]] = {entity_id: [] for entity_id in ids}
    for step in session.execute(query.where(col(Revision.entity_id).in_(ids)).order_by(col(Revision.id))):
        found[step.entity_id].append(step)
    return found


def _titles(ids: set[str], session: Session) -> dict[str, str]:
    """What is there of some ids, and what it is called."""
    events = session.exec(select(Event.id, Event.title).where(col(Event.id).in_(ids))).all()
    query = select(Source.id, Source.title, Source.name, Source.address).where(col(Source.id).in_(ids))
    sources = ((row[0], label(row[1], row[2], row[3])) for row in session.exec(query))
    return {**dict(events), **dict(sources)}


def _change(item: Revision, titles: dict[str, str], undone: set[int | None], last: Revision | None) -> RecentChange:
    exists = item.entity_id in titles
    return RecentChange(
        entity=item.entity,
        entity_id=item.entity_id,
        title=titles[item.entity_id] if exists else _title_then(item),
        action=item.action,
        at=item.at,
        who=item.who,
        fields=changed_fields(item),
        is_undone=item.id in undone,
        # What a machine has withdrawn since cannot be brought back: only what a person took out can.
        can_undo=last is not None and last.id == item.id and (exists or item.after is None),
        exists=exists,
    )


def _title_then(item: Revision) -> str:
    """What an event was called that is gone."""
    kept: Sequence[dict[str, Any] | None] = (item.after, item.before)
    return next((data["event"]["title"] for data in kept if data and "event" in data), UNTITLED)
