"""The rows of what a JSON file tells."""

from typing import Any

from tracker.dates.edtf import from_edtf
from tracker.dates.value import DateValue
from tracker.errors import DateError, ImportFileError
from tracker.events.acts import QUADS
from tracker.imports.json_schema import ToldActor, ToldEvent, ToldSource
from tracker.store.dating import date_columns, read_date
from tracker.store.models import Actor, Event, Evidence, Participation, Source
from tracker.store.plain import plain, same_length
from tracker.store.records import Record
from tracker.store.sources import published_columns, text_hash

LONG_TEXTS = {"text"}


def actor_row(told: ToldActor, place: str) -> Actor:
    """The actor's row; raises ImportFileError for bounds that are no EDTF."""
    _date(told.valid_from, f"{place}.valid_from")
    _date(told.valid_to, f"{place}.valid_to")
    return Actor(**_cleaned(told.model_dump()))


def source_row(told: ToldSource, place: str) -> Source:
    """The document's row; raises ImportFileError where the publication date is no EDTF."""
    published = _date(told.published, f"{place}.published")
    columns = _cleaned(told.model_dump(exclude={"published", "text_sha256"}))
    dates = published_columns(published.said(told.published_words)) if published else {}
    return Source(**(columns | dates), text_sha256=digest_of(told, place))


def digest_of(told: ToldSource, place: str) -> str:
    """By what the whole text is recognised; raises ImportFileError where the file does not tell, or tells another."""
    if told.is_partial and told.text_sha256 is None:
        raise ImportFileError(f"{place}.text_sha256 is missing.")
    digest = text_hash(told.text)
    if not told.is_partial and told.text_sha256 not in (None, digest):
        raise ImportFileError(f"{place}.text_sha256 is not that of the text.", value=told.text_sha256)
    return told.text_sha256 if told.is_partial and told.text_sha256 else digest


def event_record(told: ToldEvent, place: str) -> Record:
    """The event's rows; raises ImportFileError where the date is no EDTF or the type is unknown."""
    if told.type is not None and told.type not in QUADS:
        raise ImportFileError(f"{place}.type is none of the event types.", value=told.type)
    nested = {
        "date",
        "date_words",
        "vague",
        "modifier",
        "within",
        "sentence",
        "trigger",
        "source",
        "actors",
        "evidence",
    }
    columns = _cleaned(told.model_dump(exclude=nested))
    event = Event(**columns, **_dating(told, place), **_identity(told), quad=QUADS.get(told.type or ""))
    parts = tuple(
        Participation(event_id=told.id, position=position, actor_id=part.actor, role=part.role)
        for position, part in enumerate(told.actors)
    )
    return Record(event, parts, tuple(_evidence(told)))


def _dating(told: ToldEvent, place: str) -> dict[str, Any]:
    _date(told.date, f"{place}.date")
    try:
        value = read_date(told.date, told.vague, told.modifier, told.within, plain(told.date_words))
    except DateError as error:
        raise ImportFileError(f"{place}.date: {error.problem}", value=told.date) from error
    return date_columns(value)


def _identity(told: ToldEvent) -> dict[str, Any]:
    columns: dict[str, Any] = {"source_id": told.source}
    for name, stretch in (("sentence", told.sentence), ("trigger", told.trigger)):
        if stretch is not None:
            columns |= {f"{name}_start": stretch.start, f"{name}_end": stretch.end}
            columns[f"{name}_text"] = same_length(stretch.text)
    return columns


def _evidence(told: ToldEvent) -> list[Evidence]:
    return [
        Evidence(
            **_cleaned(item.model_dump(exclude={"source"})), event_id=told.id, position=position, source_id=item.source
        )
        for position, item in enumerate(told.evidence)
    ]


def _date(edtf: str | None, place: str) -> DateValue | None:
    if edtf is None:
        return None
    try:
        return from_edtf(edtf)
    except DateError as error:
        raise ImportFileError(f"{place}: {error.problem}", value=edtf) from error


def _cleaned(columns: dict[str, Any]) -> dict[str, Any]:
    """The columns without what databases cannot hold; spans point into texts, whose length must stay."""
    return {name: _clean(name, value) for name, value in columns.items()}


def _clean(name: str, value: Any) -> Any:
    if type(value) is str:
        return same_length(value) if name in LONG_TEXTS else plain(value)
    if isinstance(value, list):
        return [_clean("", item) for item in value]
    return value
