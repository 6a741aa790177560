"""What was read as plain records for lines of JSON. The shape is a contract: scripts outside rely on it."""

import json
from collections.abc import Sequence
from typing import Any

from tracker.dates.edtf import to_edtf
from tracker.dates.expression import TimeExpression
from tracker.dates.value import DateValue
from tracker.documents.document import Span
from tracker.events.acts import QUADS
from tracker.events.draft import Draft, Part

Record = dict[str, Any]


def document_record(name: str, times: Sequence[TimeExpression], drafts: Sequence[Draft] | None) -> Record:
    """A document's record; `drafts` None leaves its events out."""
    record: Record = {"id": name, "timexes": [timex_record(time) for time in times]}
    if drafts is not None:
        record["events"] = [event_record(draft) for draft in drafts]
    return record


def timex_record(time: TimeExpression) -> Record:
    """A time expression: TIMEX3's type and value, and EDTF where it is a calendar date."""
    return {
        "start": time.start,
        "end": time.end,
        "text": time.text,
        "type": time.type.value,
        "value": time.value,
        "edtf": _edtf(time.date),
        "rule": _rule(time.rules),
    }


def event_record(draft: Draft) -> Record:
    """An event; `start`, `end` and `text` are its sentence's."""
    return {
        "title": draft.title,
        **_span(draft.sentence),
        "trigger": _span(draft.trigger),
        "type": draft.type,
        "quad": QUADS.get(draft.type) if draft.type else None,
        "mode": draft.mode,
        "status": draft.status.value,
        "date": _date(draft),
        "actors": [_actor(part) for part in draft.parts],
        "confidence": round(draft.confidence, 3),
        "rule": _rule(draft.rules),
        "told_again": [_span(sentence) for sentence in draft.sentences[1:]],
    }


def to_line(record: Record) -> str:
    """One line of JSON."""
    return json.dumps(record, ensure_ascii=False, allow_nan=False)


def _date(draft: Draft) -> Record:
    vague = draft.date is not None and draft.date.vague
    return {"edtf": _edtf(draft.date), "basis": draft.basis.value, "vague": vague, **_span(draft.date_span)}


def _actor(part: Part) -> Record:
    mention, actor = part.mention, part.mention.actor
    return {
        "role": part.role.value,
        "kind": actor.kind.value,
        "code": actor.code,
        "country": actor.country,
        "name": actor.name,
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
    }


def _span(span: Span | None) -> Record:
    if span is None:
        return {"start": None, "end": None, "text": None}
    return {"start": span.start, "end": span.end, "text": span.text}


def _edtf(date: DateValue | None) -> str | None:
    return None if date is None else to_edtf(date)


def _rule(rules: Sequence[str]) -> str:
    return "+".join(rules)
