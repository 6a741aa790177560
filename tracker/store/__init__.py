"""Writing: the store, what goes into it and what people make of it. Reading for screens is `tracker.views`."""

from tracker.store.actors import create_actor, keep_actor
from tracker.store.describing import as_stated, describe, document_of, undo_source
from tracker.store.engine import Store, open_store
from tracker.store.ingest import IngestReport, ingest
from tracker.store.models import Origin, Review
from tracker.store.preview import Move, Preview, moves
from tracker.store.review import accept, add, delete, edit, reject, undo
from tracker.store.statements import EventCreate, EventUpdate, PartStated, Quotation, SourceUpdate

__all__ = [
    "EventCreate",
    "EventUpdate",
    "IngestReport",
    "Move",
    "Origin",
    "PartStated",
    "Preview",
    "Quotation",
    "Review",
    "SourceUpdate",
    "Store",
    "accept",
    "add",
    "as_stated",
    "create_actor",
    "delete",
    "describe",
    "document_of",
    "edit",
    "ingest",
    "keep_actor",
    "moves",
    "open_store",
    "reject",
    "undo",
    "undo_source",
]
