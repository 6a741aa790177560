"""The documents, by title."""

from typing import Any

from sqlalchemy import ColumnElement, Select, func, true
from sqlalchemy import select as choose
from sqlmodel import Session, col

from tracker.documents.document import make_storable
from tracker.errors import NotFoundError
from tracker.events.draft import EvidenceRole
from tracker.store.history import SOURCE, last_to_undo, revisions_of
from tracker.store.models import Event, Evidence, Review, Source
from tracker.store.sources import label, text_hash
from tracker.views.rows import SourceRow


def sources(*, session: Session) -> tuple[SourceRow, ...]:
    """All documents with the number of events (rejected ones apart) that they tell."""
    rows = (_row(found) for found in session.execute(_query()))
    return tuple(sorted(rows, key=lambda row: (row.label.casefold(), row.id)))


def source_rows(ids: set[str], *, session: Session) -> dict[str, SourceRow]:
    """Some documents by id."""
    found = session.execute(_query(col(Source.id).in_(ids), col(Evidence.source_id).in_(ids)))
    return {row.id: _row(row) for row in found}


def source_row(source_id: str, *, session: Session) -> SourceRow:
    """One document; raises NotFoundError."""
    found = source_rows({source_id}, session=session)
    if source_id not in found:
        raise _unknown(source_id)
    return found[source_id]


def source_text(source_id: str, *, session: Session) -> str:
    """The whole text of a document; raises NotFoundError."""
    text: str | None = session.execute(choose(col(Source.text)).where(col(Source.id) == source_id)).scalar_one_or_none()
    if text is None:
        raise _unknown(source_id)
    return text


def source_with_text(text: str, *, session: Session) -> SourceRow | None:
    """The document that has this text, recognised as when it is read again; None where there is none."""
    same = col(Source.text_sha256) == text_hash(make_storable(text))
    source_id = session.execute(choose(col(Source.id)).where(same)).scalar_one_or_none()
    return None if source_id is None else source_row(source_id, session=session)


def can_undo_source(source_id: str, *, session: Session) -> bool:
    """Whether something that a person stated of a document can be undone."""
    return last_to_undo(revisions_of(source_id, session=session, entity=SOURCE)) is not None


def _unknown(source_id: str) -> NotFoundError:
    return NotFoundError(f"There is no document {source_id}.", value=source_id)


def _query(wanted: ColumnElement[bool] | None = None, telling: ColumnElement[bool] | None = None) -> Select[Any]:
    """Sources with their number of events; the two conditions say the same about sources and about evidence."""
    everything = true()
    told = (
        choose(col(Evidence.source_id), func.count(col(Evidence.event_id).distinct()).label("events"))
        .join(Event, col(Event.id) == col(Evidence.event_id))
        .where(col(Evidence.role) == EvidenceRole.SENTENCE, col(Event.review) != Review.REJECTED)
        .where(everything if telling is None else telling)
        .group_by(col(Evidence.source_id))
        .subquery()
    )
    length = func.length(col(Source.text)).label("length")
    kept = (col(getattr(Source, name)) for name in ("id", "name", "title", "publisher", "author", "address"))
    more = (col(getattr(Source, name)) for name in ("published", "published_words", "language", "kind", "unread"))
    said = (col(Source.revision), col(Source.stated), col(Source.is_partial))
    joined = choose(*kept, *more, *said, length, told.c.events).outerjoin(told, told.c.source_id == col(Source.id))
    return joined.where(everything if wanted is None else wanted)


def _row(found: Any) -> SourceRow:
    return SourceRow(
        id=found.id,
        label=label(found.title, found.name, found.address),
        title=found.title,
        publisher=found.publisher,
        author=found.author,
        address=found.address,
        published=found.published,
        published_words=found.published_words,
        language=found.language,
        kind=found.kind,
        unread=found.unread,
        length=found.length,
        events=found.events or 0,
        revision=found.revision,
        stated=tuple(found.stated),
        is_partial=found.is_partial,
    )
