"""Taking a reading of a document into the store, so that reading again changes only what a machine may change."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from tracker.documents.document import Document
from tracker.events.draft import Draft
from tracker.store.actors import keep_actors
from tracker.store.history import machine_change
from tracker.store.models import Action
from tracker.store.plan import Outcome, Step, plan
from tracker.store.reading import under_id
from tracker.store.records import Record, add_all, new_id, remove, replace_with, to_json
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


def ingest(
    document: Document, drafts: Sequence[Draft], *, session: Session, at: datetime, unread: str | None = None
) -> IngestReport:
    """Take in what was read from a document.

    The document is recognised by its text, each event by its sentence and act. What a person accepted, edited, rejected
    or deleted stays as it is; proposals are updated; those that are not read any more are withdrawn, and come back
    under their id if they are read again. `unread` says why nothing was read (a language that is not understood).
    """
    source = keep_source(document, session=session, at=at, unread=unread)
    actors = keep_actors((part.mention.actor for draft in drafts for part in draft.parts), session=session)
    ids: dict[str, list[str]] = {}
    added: list[Record] = []
    steps = plan(drafts, source, actors, session=session)
    for step in steps:
        kind = Outcome.NEW if step.outcome is Outcome.RETURNED else step.outcome
        ids.setdefault(kind, []).append(_carry_out(step, added, session=session, at=at))
    add_all(added, session=session)
    return IngestReport(source.id, **{kind: tuple(some) for kind, some in ids.items()})


def _carry_out(step: Step, added: list[Record], *, session: Session, at: datetime) -> str:
    """Do what is planned and give the event's id; what is to be added is only collected, to be added at once."""
    if step.before is None:
        event_id = new_id()
        if step.read is not None:
            added.append(under_id(step.read, event_id))
        return event_id
    old = step.before.event
    if step.read is not None and step.outcome in (Outcome.RETURNED, Outcome.CHANGED):
        record = under_id(step.read, old.id, old.revision + 1)
        if step.outcome is Outcome.RETURNED:
            added.append(record)
            session.add(machine_change(Action.RETURN, old, None, to_json(record), at))
        else:
            session.add(machine_change(Action.UPDATE, old, to_json(step.before), to_json(record), at))
            replace_with(step.before, record, session=session)
    elif step.outcome is Outcome.WITHDRAWN:
        session.add(machine_change(Action.WITHDRAW, old, to_json(step.before), None, at))
        remove(step.before, session=session)
    return old.id
