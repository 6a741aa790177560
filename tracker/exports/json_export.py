"""Sources, actors and events with their evidence as one JSON text, which `tracker.imports.json_import` takes in again.

The same store always gives the same text: no moment of writing stands in it, and everything has its order.
"""

import json
from collections.abc import Sequence
from typing import Any

from sqlmodel import Session, SQLModel, col, select

from tracker.store.models import Actor, Event, Source
from tracker.store.records import Record, records_where
from tracker.views.filters import EventFilter
from tracker.views.timeline import chosen

SCHEMA = "tracker-events"
VERSION = 1
SOURCE_FIELDS = (
    *("id", "name", "title", "publisher", "author", "address", "published", "published_words"),
    *("language", "kind", "unread", "text"),
)
ACTOR_FIELDS = (
    *("id", "key", "kind", "code", "country", "name", "other_names"),
    *("valid_from", "valid_to", "acts_for"),
)
DATE_FIELDS = ("date", "date_words", "vague", "modifier", "within", "basis")
EVENT_FIELDS = (
    *("id", "title", *DATE_FIELDS, "type", "mode", "status", "place", "confidence"),
    *("review", "origin", "edited", "rules", "reasons"),
)
EVIDENCE_FIELDS = (
    *("role", "start", "end", "text"),
    *("participation", "rule", "reason"),
)


def export_json(wanted: EventFilter | None = None, *, session: Session) -> str:
    """The whole store, or the events that are asked for with the actors and sources that they need.

    Ends in a line break. Actors, sources and events are in the order of their ids, parts and evidence as they stand.
    """
    asked = () if wanted is None else (col(Event.id).in_(chosen(wanted)),)
    records = records_where(*asked, session=session)
    actors, sources = list(session.exec(select(Actor))), list(session.exec(select(Source)))
    if wanted is not None:
        actors, sources = _needed(records, actors, sources)
    told = {
        "schema": SCHEMA,
        "version": VERSION,
        "actors": [fields_of(row, ACTOR_FIELDS) for row in sorted(actors, key=lambda row: row.id)],
        "sources": [_source(row) for row in sorted(sources, key=lambda row: row.id)],
        "events": [_event(record) for record in records],
    }
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def _needed(
    records: Sequence[Record], actors: Sequence[Actor], sources: Sequence[Source]
) -> tuple[list[Actor], list[Source]]:
    """The actors and sources that the records refer to."""
    acting = {part.actor_id for record in records for part in record.parts}
    telling = {item.source_id for record in records for item in record.evidence}
    telling |= {record.event.source_id for record in records if record.event.source_id}
    return [row for row in actors if row.id in acting], [row for row in sources if row.id in telling]


def _source(source: Source) -> dict[str, Any]:
    """A document; with what people stated of it, and of one that is known in part, by what the whole is recognised."""
    told = fields_of(source, SOURCE_FIELDS)
    if source.is_partial:
        told |= {"is_partial": True, "text_sha256": source.text_sha256}
    return {**told, "stated": list(source.stated)} if source.stated else told


def _event(record: Record) -> dict[str, Any]:
    event = record.event
    told = fields_of(event, EVENT_FIELDS)
    told["source"] = event.source_id
    told["sentence"] = place_of(event.sentence_start, event.sentence_end, event.sentence_text)
    told["trigger"] = place_of(event.trigger_start, event.trigger_end, event.trigger_text)
    told["actors"] = [{"actor": part.actor_id, "role": part.role.value} for part in record.parts]
    told["evidence"] = [{"source": item.source_id, **fields_of(item, EVIDENCE_FIELDS)} for item in record.evidence]
    return told


def place_of(start: int | None, end: int | None, text: str | None) -> dict[str, Any] | None:
    """A stretch of a text; None where there is none."""
    return None if start is None else {"start": start, "end": end, "text": text}


def fields_of(row: SQLModel, names: tuple[str, ...]) -> dict[str, Any]:
    """The named fields in that order, as JSON values."""
    values = row.model_dump(mode="json", include=set(names))
    return {name: values[name] for name in names}
