"""Taking a reading of a document into the store, so that reading again changes only what a machine may change."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlmodel import Session

from tracker.documents.document import Document
from tracker.events.draft import Draft
from tracker.store.actors import keep_actors
from tracker.store.history import deleted_from, first_readings, machine_change, withdrawn_from
from tracker.store.matching import Known, match, same_act, was_read
from tracker.store.models import Action, Source
from tracker.store.reading import read_draft, under_id
from tracker.store.records import (
    Record,
    add_all,
    from_json,
    new_id,
    records_of_source,
    remove,
    replace_with,
    to_json,
)
from tracker.store.sources import keep_source


@dataclass(frozen=True, slots=True)
class IngestReport:
    """What a reading came to: ids of events. `kept` are those that are a person's word, read again or not.

    Among them are those that a person deleted, where they are read again.
    """

    source_id: str
    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    withdrawn: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()


@dataclass
class _Outcome:
    """The report while it grows, and what is to be added at the end."""

    ids: dict[str, list[str]] = field(default_factory=dict)
    added: list[Record] = field(default_factory=list)

    def note(self, kind: str, event_id: str) -> None:
        self.ids.setdefault(kind, []).append(event_id)


def ingest(
    document: Document, drafts: Sequence[Draft], *, session: Session, at: datetime, unread: str | None = None
) -> IngestReport:
    """Take in what was read from a document.

    The document is recognised by its text, each event by its sentence and act. What a person accepted, edited or
    rejected stays as it is; proposals are updated; those that are not read any more are withdrawn, and come back under
    their id if they are read again. `unread` says why nothing was read (a language that is not understood).
    """
    source = keep_source(document, session=session, at=at, unread=unread)
    read = _readings(drafts, source, session=session)
    known = _known(source, session=session)
    matched = match(known, read)
    outcome = _Outcome()
    for index, record in enumerate(read):
        _settle(record, matched.get(index), outcome, session=session, at=at)
    add_all(outcome.added, session=session)
    again = {item.record.event.id for item in matched.values()}
    for item in known:
        if item.living and item.record.event.id not in again:
            _withdraw(item.record, outcome, session=session, at=at)
    return IngestReport(source.id, **{kind: tuple(ids) for kind, ids in outcome.ids.items()})


def _readings(drafts: Sequence[Draft], source: Source, *, session: Session) -> list[Record]:
    """The drafts as records in the order of the text, without doubles."""
    actors = keep_actors((part.mention.actor for draft in drafts for part in draft.parts), session=session)
    ordered = sorted(drafts, key=lambda draft: (draft.sentence.start, draft.trigger.start, draft.trigger.end))
    records = (read_draft(draft, source, actors) for draft in ordered)
    once: dict[object, Record] = {}
    for record in records:
        once.setdefault(same_act(record), record)
    return list(once.values())


def _known(source: Source, *, session: Session) -> list[Known]:
    """What the store knows to have been read from the source: what is there, and what was withdrawn."""
    living = [record for record in records_of_source(source.id, session=session) if was_read(record)]
    edited = {record.event.id for record in living if record.event.edited}
    readings = first_readings(edited, session=session) if edited else {}
    known = [
        Known(record, from_json(readings[record.event.id]) if record.event.id in readings else record)
        for record in living
    ]
    present = {record.event.id for record in living}
    for event_id, data in withdrawn_from(source.id, session=session).items():
        if event_id not in present:
            gone = from_json(data)
            known.append(Known(gone, gone, living=False))
    for data in deleted_from(source.id, session=session).values():
        gone = from_json(data)
        if was_read(gone):
            known.append(Known(gone, gone, living=False, deleted=True))
    return known


def _settle(record: Record, known: Known | None, outcome: _Outcome, *, session: Session, at: datetime) -> None:
    """Add a reading, or bring what is known up to date with it."""
    if known is None:
        outcome.added.append(under_id(record, new_id()))
        outcome.note("new", record.event.id)
    elif known.deleted:
        outcome.note("kept", known.record.event.id)
    elif not known.living:
        _return(record, known, outcome, session=session, at=at)
    elif known.record.event.is_protected:
        outcome.note("kept", known.record.event.id)
    elif record.content() == known.record.content():
        outcome.note("unchanged", known.record.event.id)
    else:
        _update(record, known, outcome, session=session, at=at)


def _return(record: Record, known: Known, outcome: _Outcome, *, session: Session, at: datetime) -> None:
    old = known.record.event
    outcome.added.append(under_id(record, old.id, old.revision + 1))
    session.add(machine_change(Action.RETURN, old, None, to_json(record), at))
    outcome.note("new", old.id)


def _update(record: Record, known: Known, outcome: _Outcome, *, session: Session, at: datetime) -> None:
    old = known.record.event
    under_id(record, old.id, old.revision + 1)
    session.add(machine_change(Action.UPDATE, old, to_json(known.record), to_json(record), at))
    replace_with(known.record, record, session=session)
    outcome.note("changed", old.id)


def _withdraw(record: Record, outcome: _Outcome, *, session: Session, at: datetime) -> None:
    event = record.event
    if event.is_protected:
        outcome.note("kept", event.id)
        return
    session.add(machine_change(Action.WITHDRAW, event, to_json(record), None, at))
    outcome.note("withdrawn", event.id)
    remove(record, session=session)
