"""What people do with events: accept, reject, edit, add, delete, and undo."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlmodel import Session

from tracker.errors import InputError, NotFoundError, StoreError
from tracker.store.history import Json, last_to_undo, person_change, revisions_of
from tracker.store.models import Action, Event, Evidence, Origin, Participation, Review, Revision
from tracker.store.quoting import quote, quoted_columns, with_sentence
from tracker.store.records import Record, find_record, from_json, new_id, record_of, remove, replace_with, to_json
from tracker.store.records import add as add_record
from tracker.store.stated import stated_columns, stated_parts
from tracker.store.statements import EventCreate, EventUpdate, Quotation


def accept(event_id: str, *, session: Session, at: datetime, who: str | None = None) -> Event:
    """Say that an event is right; raises NotFoundError."""
    return _review(event_id, Review.ACCEPTED, session=session, at=at, who=who)


def reject(event_id: str, *, session: Session, at: datetime, who: str | None = None) -> Event:
    """Say that an event is none; it stays, so that it is not proposed again. Raises NotFoundError."""
    return _review(event_id, Review.REJECTED, session=session, at=at, who=who)


def edit(event_id: str, change: EventUpdate, *, session: Session, at: datetime, who: str | None = None) -> Event:
    """Change the fields that `change` sets; another quotation only where the event was made by hand.

    Raises StoreError where the event was changed since the revision that `change` names, NotFoundError for an unknown
    event or actor, InputError (DateError) for what cannot be.
    """
    record = record_of(event_id, session=session)
    if change.revision not in (None, record.event.revision):
        remedy = "Look at it again."
        raise StoreError("Somebody else changed this event meanwhile.", value=change.revision, remedy=remedy)
    stated = change.model_dump(exclude_unset=True, exclude={"revision", "quotation"})
    parts = stated.pop("parts", None)
    columns = stated_columns(stated, record.event) | {"edited": True}
    evidence = record.evidence
    if "quotation" in change.model_fields_set:
        sentence = _other_sentence(record.event, change.quotation, session=session)
        columns |= quoted_columns(sentence)
        evidence = with_sentence(evidence, sentence)
    edited = Record(
        _with(record.event, columns),
        record.parts if parts is None else stated_parts(change.parts or [], event_id, session=session),
        evidence,
    )
    revision = person_change(Action.EDIT, event_id, at=at, who=who)
    return _write(record, _evidence_follows(record.parts, edited), revision, session=session)


def add(event: EventCreate, *, session: Session, at: datetime, who: str | None = None) -> Event:
    """Add an event by hand: it is accepted. Raises as `edit` does."""
    blank = Event(id=new_id(), title="", origin=Origin.BY_HAND, review=Review.ACCEPTED)
    columns = stated_columns(event.model_dump(exclude={"parts", "quotation"}), blank)
    sentence = None if event.quotation is None else quote(event.quotation, blank.id, session=session)
    record = Record(
        _with(blank, columns | quoted_columns(sentence)),
        stated_parts(event.parts, blank.id, session=session),
        with_sentence((), sentence),
    )
    add_record(record, session=session)
    revision = person_change(Action.CREATE, blank.id, at=at, who=who)
    _note(revision, None, to_json(record), session=session)
    return record.event


def delete(event_id: str, *, session: Session, at: datetime, who: str | None = None) -> Event | None:
    """Take an event out; `undo` brings it back under its id. Raises NotFoundError.

    One that a machine read is rejected instead, so that it is not proposed again, and given; any other gives None.
    """
    record = record_of(event_id, session=session)
    if record.event.origin == Origin.EXTRACTED:
        return reject(event_id, session=session, at=at, who=who)
    revision = person_change(Action.DELETE, event_id, at=at, who=who)
    revision.source_id = record.event.source_id
    before = to_json(record)
    remove(record, session=session)
    _note(revision, before, None, session=session)
    return None


def undo(event_id: str, *, session: Session, at: datetime, who: str | None = None) -> Event | None:
    """Take back what a person last did with an event that is not yet taken back; done again, the one before.

    Gives the event as it is then, None where adding it was undone. Raises NotFoundError where nothing is left to undo.
    """
    last = last_to_undo(revisions_of(event_id, session=session))
    if last is None:
        raise NotFoundError("There is nothing to undo.", value=event_id)
    record = find_record(event_id, session=session) if last.after is None else record_of(event_id, session=session)
    before = None if record is None else to_json(record)
    restored = None if last.before is None else from_json(last.before)
    if restored is not None:
        restored.event.revision = (restored if record is None else record).event.revision + 1
    after = None if restored is None else to_json(restored)
    event = _put(record, restored, session=session)
    revision = person_change(Action.UNDO, event_id, at=at, who=who)
    revision.undoes = last.id
    _note(revision, before, after, session=session)
    return event


def _review(event_id: str, review: Review, *, session: Session, at: datetime, who: str | None) -> Event:
    record = record_of(event_id, session=session)
    if record.event.review == review:
        return record.event
    action = Action.ACCEPT if review is Review.ACCEPTED else Action.REJECT
    changed = Record(_with(record.event, {"review": review}), record.parts, record.evidence)
    return _write(record, changed, person_change(action, event_id, at=at, who=who), session=session)


def _write(old: Record, new: Record, revision: Revision, *, session: Session) -> Event:
    before = to_json(old)
    new.event.revision = old.event.revision + 1
    after = to_json(new)
    replace_with(old, new, session=session)
    _note(revision, before, after, session=session)
    return old.event


def _put(old: Record | None, new: Record | None, *, session: Session) -> Event | None:
    """Write what is to be there in the place of what is there."""
    if new is None:
        if old is not None:
            remove(old, session=session)
        return None
    if old is None:
        add_record(new, session=session)
        return new.event
    replace_with(old, new, session=session)
    return old.event


def _note(revision: Revision, before: Json | None, after: Json | None, *, session: Session) -> None:
    revision.before, revision.after = before, after
    session.add(revision)
    session.flush()


def _with(event: Event, columns: dict[str, Any]) -> Event:
    return Event.model_validate({**event.model_dump(), **columns})


def _other_sentence(event: Event, quotation: Quotation | None, *, session: Session) -> Evidence | None:
    if event.origin == Origin.EXTRACTED or event.trigger_start is not None:
        remedy = "Add an event of your own for other words."
        raise InputError("What a machine read stands where it was read.", value=event.id, remedy=remedy)
    return None if quotation is None else quote(quotation, event.id, session=session)


def _evidence_follows(before: Sequence[Participation], record: Record) -> Record:
    """Evidence for an actor goes where the actor went; where the actor is gone it stays, but shows no part."""
    places = {part.actor_id: part.position for part in reversed(record.parts)}
    actors = {part.position: part.actor_id for part in before}
    evidence = tuple(
        type(item).model_validate({**item.model_dump(), "participation": places.get(actors.get(position, ""))})
        if (position := item.participation) is not None
        else item
        for item in record.evidence
    )
    return Record(record.event, record.parts, evidence)
