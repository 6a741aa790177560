"""One event with everything that shows how it came about."""

from collections import defaultdict
from dataclasses import replace
from typing import Any

from sqlmodel import Session

from tracker.events.draft import EvidenceRole
from tracker.store.dating import date_of
from tracker.store.history import SOURCE, revisions_of
from tracker.store.models import Evidence, Revision
from tracker.store.records import Record, record_of
from tracker.store.sources import fact_of
from tracker.views.passages import mark, outside, paragraph, passage
from tracker.views.rows import Change, Context, EventDetail, Mark, SourceRow
from tracker.views.sources import source_rows
from tracker.views.timeline import row_of


def event_detail(event_id: str, *, session: Session) -> EventDetail:
    """Everything about an event; raises NotFoundError."""
    record = record_of(event_id, session=session)
    event = record.event
    return EventDetail(
        row=row_of(event_id, session=session),
        date=date_of(event),
        origin=event.origin,
        edited=event.edited,
        revision=event.revision,
        rules=tuple(event.rules),
        reasons=tuple(event.reasons),
        contexts=_contexts(record, session=session),
        history=history(event_id, session=session),
    )


def history(event_id: str, *, session: Session) -> tuple[Change, ...]:
    """What was done with an event, oldest first; empty for one that is as it was first read."""
    revisions = revisions_of(event_id, session=session)
    undone = {revision.undoes for revision in revisions}
    return tuple(
        Change(item.action, item.by, item.who, item.at, changed_fields(item), item.id in undone) for item in revisions
    )


def _contexts(record: Record, *, session: Session) -> tuple[Context, ...]:
    by_source: dict[str, list[Evidence]] = defaultdict(list)
    for item in record.evidence:
        by_source[item.source_id].append(item)
    rows = source_rows(set(by_source), session=session)
    actors = {part.position: part.actor_id for part in record.parts}
    found: list[Context] = []
    for source_id, items in by_source.items():
        found += _of_source(rows[source_id], [mark(item, actors) for item in items], session=session)
    return tuple(found)


def _of_source(source: SourceRow, marks: list[Mark], *, session: Session) -> list[Context]:
    """One context for each paragraph that tells the event; what stands in none of them goes with the first."""
    found: list[Context] = []
    far = marks
    for item in marks:
        if _is_sentence(item) and item in far:
            found.append(_context(source, item, marks, session=session))
            far = outside(found[-1].paragraph, far)
    elsewhere = tuple(paragraph(source.id, item.start, item.end, [item], session=session) for item in far)
    return [replace(found[0], elsewhere=elsewhere), *found[1:]] if found else []


def _context(source: SourceRow, sentence: Mark, marks: list[Mark], *, session: Session) -> Context:
    told = [item for item in marks if not _is_sentence(item)]
    return Context(
        source=source,
        sentence=passage(source.id, sentence.start, sentence.end, told, session=session),
        paragraph=paragraph(source.id, sentence.start, sentence.end, marks, session=session),
    )


def _is_sentence(item: Mark) -> bool:
    return item.role == EvidenceRole.SENTENCE


def changed_fields(revision: Revision) -> tuple[str, ...]:
    """The names of what is other than before: an event's columns, "parts" and "evidence", or a document's facts."""
    before, after = _flat(revision.before), _flat(revision.after)
    names = {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)} - {"revision"}
    if revision.entity == SOURCE:
        said = set(before.get("stated", ())) ^ set(after.get("stated", ()))
        names = {fact_of(name) for name in names - {"stated"}} | said
    return tuple(sorted(names))


def _flat(data: dict[str, Any] | None) -> dict[str, Any]:
    if not data or "event" not in data:
        return data or {}
    return {**data["event"], "parts": data["parts"], "evidence": data["evidence"]}
