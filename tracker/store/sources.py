"""The documents in the store."""

from datetime import datetime
from hashlib import sha256
from typing import Any

from sqlmodel import Session, select

from tracker.dates.edtf import to_edtf
from tracker.dates.value import DateValue
from tracker.documents.document import Document
from tracker.store.history import source_change
from tracker.store.models import Source
from tracker.store.plain import plain, plain_or_none, same_length
from tracker.store.records import new_id

UNTITLED = "Untitled"
NO_DATE = {"published": None, "published_words": "", "published_earliest": None, "published_latest": None}


def label(title: str | None, name: str | None, address: str | None) -> str:
    """What a document is called for people."""
    return title or name or address or UNTITLED


def text_hash(text: str) -> str:
    """By what a document is recognised: the SHA-256 of its text as the store keeps it, in hexadecimal."""
    return sha256(same_length(text).encode()).hexdigest()


def source_of(document: Document, *, session: Session) -> Source | None:
    """The source that has the document's text, None where there is none."""
    return session.exec(select(Source).where(Source.text_sha256 == text_hash(document.text))).one_or_none()


def keep_source(document: Document, *, session: Session, at: datetime, unread: str | None = None) -> Source:
    """The document's source: the one with the same text, with what is now known about it, else a new one.

    What a person stated of it stays.
    """
    source = source_of(document, session=session)
    if source is not None:
        if source.is_partial:
            source.text, source.is_partial = same_length(document.text), False
        _learn(source, _known(document, unread), session=session, at=at)
        return source
    digest = text_hash(document.text)
    source = Source(id=new_id(), text=same_length(document.text), text_sha256=digest, **_known(document, unread))
    session.add(source)
    session.flush()
    return source


def published_columns(published: DateValue | None) -> dict[str, Any]:
    """The columns of a publication date; empty where it is unknown."""
    if published is None:
        return {}
    return {
        "published": to_edtf(published),
        "published_words": plain(published.words),
        "published_earliest": published.earliest,
        "published_latest": published.latest,
    }


def _known(document: Document, unread: str | None) -> dict[str, Any]:
    """What the document tells about itself; what it does not tell is left out, so that nothing known is forgotten."""
    names = ("title", "publisher", "author", "address", "language")
    told = {name: plain_or_none(getattr(document, name)) for name in names}
    told |= {"name": plain_or_none(document.id)}
    known = {name: value for name, value in told.items() if value is not None}
    return known | {"kind": document.kind, "unread": unread} | published_columns(document.published)


def _learn(source: Source, known: dict[str, Any], *, session: Session, at: datetime) -> None:
    news = {name: value for name, value in known.items() if fact_of(name) not in source.stated}
    if changed := set_columns(source, news):
        session.add(source)
        session.add(source_change(source.id, *changed, at))
        session.flush()


def set_columns(source: Source, columns: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]] | None:
    """Set what is other than before: the changed columns as they were and as they are, None where there are none."""
    after = {name: value for name, value in columns.items() if getattr(source, name) != value}
    if not after:
        return None
    before = {name: getattr(source, name) for name in after}
    for name, value in after.items():
        setattr(source, name, value)
    source.revision += 1
    return before, after


def fact_of(column: str) -> str:
    """The fact that a column belongs to: a date has several columns, and a person states them as one."""
    return "published" if column in NO_DATE else column
