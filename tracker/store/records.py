"""An event with everything that hangs on it, as one value: compared, replaced, turned into JSON and back."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from sqlalchemy import ColumnElement, and_, delete, true
from sqlmodel import Session, SQLModel, col, select

from tracker.errors import NotFoundError
from tracker.store.models import Event, Evidence, Participation

NOT_CONTENT = {"id", "revision", "review", "edited", "origin"}


@dataclass(frozen=True, slots=True)
class Record:
    """An event, its participations and its evidence, both in order."""

    event: Event
    parts: tuple[Participation, ...]
    evidence: tuple[Evidence, ...]

    def content(self) -> dict[str, Any]:
        """What the machine read, without its id and without what people made of it."""
        return _as_json(self, event=NOT_CONTENT)


def new_id() -> str:
    """An id that nothing can be told from."""
    return str(uuid4())


def to_json(record: Record) -> dict[str, Any]:
    """The record as JSON values."""
    return _as_json(record, event=set())


def from_json(data: dict[str, Any]) -> Record:
    """The record that `to_json` told, under its id."""
    event = Event.model_validate(data["event"])
    return Record(
        event,
        tuple(Participation.model_validate({**part, "event_id": event.id}) for part in data["parts"]),
        tuple(Evidence.model_validate({**item, "event_id": event.id}) for item in data["evidence"]),
    )


def record_of(event_id: str, *, session: Session) -> Record:
    """One record; raises NotFoundError."""
    found = find_record(event_id, session=session)
    if found is None:
        raise NotFoundError(f"There is no event {event_id}.", value=event_id)
    return found


def find_record(event_id: str, *, session: Session) -> Record | None:
    """One record, None where there is none."""
    found = _records(col(Event.id) == event_id, session=session)
    return found[0] if found else None


def records_of_source(source_id: str, *, session: Session) -> list[Record]:
    """The records that were read from a source, in the order of its text."""
    return _records(col(Event.source_id) == source_id, session=session)


def records_where(*conditions: ColumnElement[bool], session: Session) -> list[Record]:
    """The records whose event fulfils all conditions, by id."""
    found = _records(and_(true(), *conditions), session=session)
    return sorted(found, key=lambda record: record.event.id)


def add(record: Record, *, session: Session) -> None:
    """Write a record that is not there yet."""
    session.add(record.event)
    session.flush()
    session.add_all([*record.parts, *record.evidence])


def add_all(records: Sequence[Record], *, session: Session) -> None:
    """Write many records that are not there yet."""
    session.add_all([record.event for record in records])
    session.flush()
    session.add_all([row for record in records for row in (*record.parts, *record.evidence)])
    session.flush()


def replace_with(old: Record, new: Record, *, session: Session) -> None:
    """Write `new`, which has the same id, in the place of `old`."""
    _remove_rows(old, session=session)
    for name, value in new.event.model_dump().items():
        if getattr(old.event, name) != value:
            setattr(old.event, name, value)
    session.add(old.event)
    session.flush()
    session.add_all(_copies([*new.parts, *new.evidence]))
    session.flush()


def remove(record: Record, *, session: Session) -> None:
    """Take a record out."""
    _remove_rows(record, session=session)
    apart = {"synchronize_session": False}
    session.execute(delete(Event).where(col(Event.id) == record.event.id), execution_options=apart)
    session.expunge(record.event)


def _remove_rows(record: Record, *, session: Session) -> None:
    # Left to itself the session would look through all its objects at each of these statements.
    apart = {"synchronize_session": False}
    for row in (*record.parts, *record.evidence):
        if row in session:
            session.expunge(row)
    for table in (Participation, Evidence):
        session.execute(delete(table).where(col(table.event_id) == record.event.id), execution_options=apart)


def _copies(rows: Iterable[Participation | Evidence]) -> list[Participation | Evidence]:
    return [type(row).model_validate(row.model_dump()) for row in rows]


def _records(condition: ColumnElement[bool], *, session: Session) -> list[Record]:
    events = session.exec(
        select(Event).where(condition).order_by(col(Event.sentence_start), col(Event.trigger_start), col(Event.id))
    ).all()
    parts: dict[str, list[Participation]] = defaultdict(list)
    ours = select(Event.id).where(condition)
    for part in session.exec(
        select(Participation).where(col(Participation.event_id).in_(ours)).order_by(col(Participation.position))
    ):
        parts[part.event_id].append(part)
    evidence: dict[str, list[Evidence]] = defaultdict(list)
    for item in session.exec(select(Evidence).where(col(Evidence.event_id).in_(ours)).order_by(col(Evidence.position))):
        evidence[item.event_id].append(item)
    return [Record(event, tuple(parts[event.id]), tuple(evidence[event.id])) for event in events]


def _as_json(record: Record, *, event: set[str]) -> dict[str, Any]:
    def rows(items: Sequence[SQLModel]) -> list[dict[str, Any]]:
        return [item.model_dump(mode="json", exclude={"event_id"}) for item in items]

    return {
        "event": record.event.model_dump(mode="json", exclude=event),
        "parts": rows(record.parts),
        "evidence": rows(record.evidence),
    }
