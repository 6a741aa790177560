"""Tracker turns what was written about relations between states into a chronology, and shows it.

The flow, one room a stage:

    documents → dates → actors → events → store → views → charts → exports

    from tracker import extract, ingest, open_store, read, read_file, timeline

    (document,) = read_file("article.txt")    # text in: a Document, cut into sections and sentences
    drafts = extract(document)                # dates and actors are found, and put together as dated drafts; pure
    store = open_store()                      # only the store knows ids, people and what they decided
    with store.write() as session:            # the drafts become events; read again, nothing doubles
        ingest(document, drafts, session=session, at=datetime.now(UTC))
    with store.read() as session:             # rows for a screen, a chart or a file
        rows = timeline(EventFilter(), session=session)

`extract_times` finds the time expressions alone; `read` gives all that was found in a document, and why nothing was.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from tracker.documents.document import Document
from tracker.extract import extract, extract_times, read

if TYPE_CHECKING:
    from tracker.documents.readers import read_file
    from tracker.store import ingest, open_store
    from tracker.views import EventFilter, timeline

__all__ = [
    "Document",
    "EventFilter",
    "extract",
    "extract_times",
    "ingest",
    "open_store",
    "read",
    "read_file",
    "timeline",
]

# The database library costs a second: it is loaded when the store is first asked for.
_LATER = {
    "read_file": "tracker.documents.readers",
    "ingest": "tracker.store",
    "open_store": "tracker.store",
    "EventFilter": "tracker.views",
    "timeline": "tracker.views",
}


def __getattr__(name: str) -> Any:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_LATER[name]), name)
