"""What a reading of a document comes to, before anything is written."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlmodel import Session

from tracker.events.draft import Draft
from tracker.store.history import deleted_from, first_readings, withdrawn_from
from tracker.store.matching import Known, acts, match, same_act, was_read
from tracker.store.models import Source
from tracker.store.reading import read_draft
from tracker.store.records import Record, from_json, records_of_source


class Outcome(StrEnum):
    """What becomes of an event; `RETURNED` is one that was withdrawn and is read again."""

    NEW = "new"
    RETURNED = "returned"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    WITHDRAWN = "withdrawn"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class Step:
    """An event that is read, known, or both. `read` is nobody's yet; `before` is what the store has, or had."""

    outcome: Outcome
    before: Record | None = None
    read: Record | None = None


def plan(drafts: Sequence[Draft], source: Source, actors: Mapping[str, str], *, session: Session) -> list[Step]:
    """What is to be done for each event: those that are read in the order of the text, then those that are not.

    `source` needs its id and its text alone; `actors` gives ids by key.
    """
    read = _readings(drafts, source, actors)
    known = _known(source.id, session=session)
    matched = match(known, read)
    spoken_for = {place for item in known if item.is_a_persons for place in acts(item.reading)}
    steps = [
        _step(record, matched.get(index))
        for index, record in enumerate(read)
        # A further telling of what a person decided about is not proposed as an event of its own.
        if index in matched or not acts(record) <= spoken_for
    ]
    again = {item.record.event.id for item in matched.values()}
    return [*steps, *_not_read([item for item in known if item.living and item.record.event.id not in again])]


def _readings(drafts: Sequence[Draft], source: Source, actors: Mapping[str, str]) -> list[Record]:
    """The drafts as records in the order of the text, without doubles."""
    ordered = sorted(drafts, key=lambda draft: (draft.sentence.start, draft.trigger.start, draft.trigger.end))
    once: dict[object, Record] = {}
    for record in (read_draft(draft, source, actors) for draft in ordered):
        once.setdefault(same_act(record), record)
    return list(once.values())


def _known(source_id: str, *, session: Session) -> list[Known]:
    """What the store knows to have been read from a source: what is there, what was withdrawn, what was deleted."""
    living = [record for record in records_of_source(source_id, session=session) if was_read(record)]
    edited = {record.event.id for record in living if record.event.edited}
    readings = first_readings(edited, session=session) if edited else {}
    known = [
        Known(record, from_json(readings[record.event.id]) if record.event.id in readings else record)
        for record in living
    ]
    present = {record.event.id for record in living}
    for event_id, data in withdrawn_from(source_id, session=session).items():
        if event_id not in present:
            gone = from_json(data)
            known.append(Known(gone, gone, living=False))
    for data in deleted_from(source_id, session=session).values():
        gone = from_json(data)
        if was_read(gone):
            known.append(Known(gone, gone, living=False, deleted=True))
    return known


def _step(record: Record, known: Known | None) -> Step:
    if known is None:
        return Step(Outcome.NEW, None, record)
    if known.is_a_persons:
        outcome = Outcome.KEPT
    elif not known.living:
        outcome = Outcome.RETURNED
    else:
        outcome = Outcome.UNCHANGED if record.content() == known.record.content() else Outcome.CHANGED
    return Step(outcome, known.record, record)


def _not_read(known: Sequence[Known]) -> Iterator[Step]:
    for item in known:
        yield Step(Outcome.KEPT if item.record.event.is_protected else Outcome.WITHDRAWN, item.record)
