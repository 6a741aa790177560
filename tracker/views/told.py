"""What a document tells, in the order of its text."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Select
from sqlalchemy import select as choose
from sqlmodel import Session, col

from tracker.events.draft import EvidenceRole
from tracker.store.history import EVENT, last_to_undo
from tracker.store.models import Event, Evidence, Participation, Revision
from tracker.views.passages import mark
from tracker.views.rows import Mark, TimelineRow, ToldEvent
from tracker.views.timeline import rows_of


def told_in(source_id: str, *, session: Session) -> tuple[ToldEvent, ...]:
    """The events that have a sentence in a document, rejected ones too, in the order of the sentences."""
    chosen = (
        choose(col(Evidence.event_id))
        .where(col(Evidence.source_id) == source_id, col(Evidence.role) == EvidenceRole.SENTENCE)
        .distinct()
    )
    rows = rows_of(chosen, session=session)
    marks = _marks(source_id, chosen, session=session)
    undoable = _undoable(chosen, session=session)
    kept = choose(*map(col, (Event.id, Event.edited, Event.origin, Event.revision, Event.rules, Event.reasons)))
    found = (
        _told(event, rows, marks[event.id], event.id in undoable)
        for event in session.execute(kept.where(col(Event.id).in_(chosen)))
    )
    return tuple(sorted(found, key=_place))


def _told(event: Any, rows: Mapping[str, TimelineRow], marks: tuple[Mark, ...], can_undo: bool) -> ToldEvent:
    return ToldEvent(
        row=rows[event.id],
        marks=marks,
        edited=event.edited,
        origin=event.origin,
        revision=event.revision,
        rules=tuple(event.rules),
        reasons=tuple(event.reasons),
        can_undo=can_undo,
    )


def _place(told: ToldEvent) -> tuple[Any, ...]:
    """By the sentence and then by the word that tells the act, where there is one."""
    starts = {role: min((mark.start for mark in told.marks if mark.role == role), default=0) for role in EvidenceRole}
    return starts[EvidenceRole.SENTENCE], starts[EvidenceRole.TRIGGER], told.row.id


def _marks(source_id: str, chosen: Select[Any], *, session: Session) -> dict[str, tuple[Mark, ...]]:
    """By event, what stands in the document."""
    actors: dict[str, dict[int, str]] = defaultdict(dict)
    parts = choose(col(Participation.event_id), col(Participation.position), col(Participation.actor_id))
    for event_id, position, actor_id in session.execute(parts.where(col(Participation.event_id).in_(chosen))):
        actors[event_id][position] = actor_id
    found: dict[str, list[Mark]] = defaultdict(list)
    evidence = choose(Evidence).where(col(Evidence.source_id) == source_id, col(Evidence.event_id).in_(chosen))
    for item in session.execute(evidence).scalars():
        found[item.event_id].append(mark(item, actors[item.event_id]))
    return {
        event_id: tuple(sorted(marks, key=lambda item: (item.start, -item.end, item.role)))
        for event_id, marks in found.items()
    }


def _undoable(chosen: Select[Any], *, session: Session) -> set[str]:
    """The events of which something that a person did can be undone."""
    columns = map(col, (Revision.entity_id, Revision.id, Revision.by, Revision.action, Revision.undoes))
    query = choose(*columns).where(col(Revision.entity) == EVENT, col(Revision.entity_id).in_(chosen))
    done: dict[str, list[Any]] = defaultdict(list)
    for revision in session.execute(query.order_by(col(Revision.id))):
        done[revision.entity_id].append(revision)
    return {event_id for event_id, revisions in done.items() if last_to_undo(revisions) is not None}
