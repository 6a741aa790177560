"""What people say of a document, which holds against whatever its file says when it is read again."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlmodel import Session

from tracker.dates.edtf import from_edtf
from tracker.dates.value import DateValue
from tracker.documents.document import Document, Kind
from tracker.errors import NotFoundError, StoreError
from tracker.store.facts import fact_columns
from tracker.store.history import SOURCE, last_to_undo, revisions_of, source_stated
from tracker.store.models import Action, Revision, Source
from tracker.store.sources import set_columns, source_of
from tracker.store.statements import SourceUpdate

FACTS = ("title", "publisher", "author", "address", "published", "kind")


def describe(source_id: str, change: SourceUpdate, *, session: Session, at: datetime, who: str | None = None) -> Source:
    """State the facts that `change` sets; a fact that is set to None is not known, and that holds too.

    Raises StoreError where the document was changed since the revision that `change` names, NotFoundError for an
    unknown one, InputError (DateError) for what cannot be.
    """
    source = find_source(source_id, session=session)
    if change.revision not in (None, source.revision):
        remedy = "Look at it again."
        raise StoreError("Somebody else changed this document meanwhile.", value=change.revision, remedy=remedy)
    given = change.model_dump(exclude_unset=True, exclude={"revision"})
    if "published_words" in given:
        given.setdefault("published", source.published)
    columns = fact_columns(given)
    if "kind" in given:
        columns["kind"] = change.kind or Kind.AUTO
    columns["stated"] = [name for name in FACTS if name in given or name in source.stated]
    if changed := set_columns(source, columns):
        _note(source, source_stated(Action.EDIT, source.id, *changed, at=at, who=who), session=session)
    return source


def undo_source(source_id: str, *, session: Session, at: datetime, who: str | None = None) -> Source:
    """Take back what a person last stated of a document and did not yet take back; done again, what was before.

    Raises NotFoundError for an unknown document, and where nothing is left to undo.
    """
    source = find_source(source_id, session=session)
    last = last_to_undo(revisions_of(source_id, session=session, entity=SOURCE))
    if last is None or last.before is None:
        raise NotFoundError("There is nothing to undo.", value=source_id)
    columns = dict(last.before)
    if "kind" in columns:
        columns["kind"] = Kind(columns["kind"])
    revision = source_stated(Action.UNDO, source.id, *(set_columns(source, columns) or ({}, {})), at=at, who=who)
    revision.undoes = last.id
    _note(source, revision, session=session)
    return source


def find_source(source_id: str, *, session: Session) -> Source:
    """A document of the store; raises NotFoundError."""
    source = session.get(Source, source_id)
    if source is None:
        raise NotFoundError(f"There is no document {source_id}.", value=source_id)
    return source


def document_of(source_id: str, *, session: Session) -> Document:
    """A document of the store, to be read again; raises NotFoundError."""
    source = find_source(source_id, session=session)
    return Document(
        source.text,
        id=source.name,
        title=source.title,
        publisher=source.publisher,
        author=source.author,
        address=source.address,
        published=_published(source),
        language=source.language,
        kind=source.kind,
    )


def as_stated(document: Document, *, session: Session) -> Document:
    """The document with what people stated of it, where the store has it: so it is to be read."""
    source = source_of(document, session=session)
    if source is None:
        return document
    facts: dict[str, Any] = {name: getattr(source, name) for name in source.stated}
    if "published" in facts:
        facts["published"] = _published(source)
    return replace(document, **facts)


def _published(source: Source) -> DateValue | None:
    return None if source.published is None else from_edtf(source.published).said(source.published_words)


def _note(source: Source, revision: Revision, *, session: Session) -> None:
    session.add(source)
    session.add(revision)
    session.flush()
