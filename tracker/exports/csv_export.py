"""Events as a table for spreadsheets, which `tracker.imports.csv_import` takes in again as they were.

The whole texts of documents are not in it: only what is quoted, where it stands, and by what a text is recognised.
"""

import csv
import json
from collections.abc import Mapping, Sequence
from io import StringIO
from typing import Any

from sqlmodel import Session, col, select

from tracker.dates.words import say
from tracker.exports.csv_columns import (
    ACTORS,
    COLUMNS,
    DATE_IN_WORDS,
    DOCUMENTS,
    EVENT_ID,
    EVIDENCE,
    QUOTED,
    actor_words,
    document_words,
    guarded,
    sentence_words,
)
from tracker.exports.json_export import ACTOR_FIELDS, EVIDENCE_FIELDS, SOURCE_FIELDS, fields_of, place_of
from tracker.store.dating import date_of
from tracker.store.models import Actor, Event, Source
from tracker.store.records import Record, records_where
from tracker.views.filters import EventFilter
from tracker.views.timeline import chosen

FACTS = tuple(name for name in SOURCE_FIELDS if name != "text")
BYTE_ORDER_MARK = "\ufeff"
PLAIN = ("title", "date", "type", "mode", "status", "place", "review", "origin", "basis", "modifier", "within")


def export_csv(wanted: EventFilter | None = None, *, session: Session) -> str:
    """All events, or those that are asked for, in the order of time: one line each, the same for the same store.

    Begins with a byte order mark, by which spreadsheets know UTF-8; lines end in CR and LF, so write it with
    `newline=""`.
    """
    asked = () if wanted is None else (col(Event.id).in_(chosen(wanted)),)
    records = sorted(records_where(*asked, session=session), key=_when)
    sources = _documents(records, session=session)
    actors = {actor.id: fields_of(actor, ACTOR_FIELDS) for actor in session.exec(select(Actor))}
    file = StringIO(newline="")
    writer = csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for record in records:
        cells = _cells(record, actors, sources)
        writer.writerow([guarded(cells[column]) for column in COLUMNS])
    return BYTE_ORDER_MARK + file.getvalue()


def _when(record: Record) -> tuple[bool, int, int, str]:
    """The order of the timeline: by the first known day, undated ones last."""
    event = record.event
    first = event.earliest if event.earliest is not None else event.latest
    return first is None, first or 0, event.upper or 0, event.id


def _documents(records: Sequence[Record], *, session: Session) -> dict[str, dict[str, Any]]:
    """What is known of the documents that are needed, without their texts."""
    needed = {source_id for record in records for source_id in _sources_of(record)}
    found = (source for source in session.exec(select(Source)) if source.id in needed)
    return {
        source.id: {**fields_of(source, FACTS), "text_sha256": source.text_sha256, "length": len(source.text)}
        for source in found
    }


def _sources_of(record: Record) -> list[str]:
    """The ids of an event's documents, that of its own sentence first."""
    own = [record.event.source_id] if record.event.source_id is not None else []
    return list(dict.fromkeys([*own, *(item.source_id for item in record.evidence)]))


def _cells(
    record: Record, actors: Mapping[str, dict[str, Any]], sources: Mapping[str, dict[str, Any]]
) -> dict[str, str]:
    event = record.event
    acting = [{"role": part.role.value, **actors[part.actor_id]} for part in record.parts]
    telling = [sources[source_id] for source_id in _sources_of(record)]
    evidence = [{"source": item.source_id, **fields_of(item, EVIDENCE_FIELDS)} for item in record.evidence]
    quoted = {
        "source": event.source_id,
        "sentence": place_of(event.sentence_start, event.sentence_end, event.sentence_text),
        "trigger": place_of(event.trigger_start, event.trigger_end, event.trigger_text),
    }
    value = date_of(event)
    return {
        **{name: _word(getattr(event, name)) for name in PLAIN},
        DATE_IN_WORDS: "" if value is None else say(value),
        **actor_words(acting),
        **document_words(telling),
        **sentence_words(evidence),
        "confidence": repr(event.confidence),
        "edited": _yes(event.edited),
        "words of the date": event.date_words,
        "vague": _yes(event.vague),
        "rules": _json(event.rules),
        "reasons": _json(event.reasons),
        EVENT_ID: event.id,
        ACTORS: _json(acting),
        DOCUMENTS: _json(telling),
        QUOTED: _json(quoted),
        EVIDENCE: _json(evidence),
    }


def _word(value: Any) -> str:
    return "" if value is None else str(value)


def _yes(value: bool) -> str:
    return "yes" if value else "no"


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
