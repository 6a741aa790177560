"""How fast the time expressions of a long text are read, beside dateparser's search of the same text's beginning."""

import time

from tracker.benchmark import sample_texts
from tracker.dates.foreign import seconds_of_search
from tracker.documents.document import Document
from tracker.documents.readers import read_file
from tracker.extract import extract_times

LENGTH = 400_000
PEER_LENGTH = 8_000


def long_text(length: int = LENGTH) -> str:
    """The samples' texts, repeated to about that many characters."""
    once = "\n\n".join(read_file(path)[0].text for path in sample_texts()) + "\n\n"
    return once * max(1, round(length / len(once)))


def report() -> list[str]:
    """Characters a second of both, start-up apart, and their ratio."""
    text = long_text()
    extract_times(Document(text[:PEER_LENGTH]))
    started = time.perf_counter()
    extract_times(Document(text))
    ours = len(text) / (time.perf_counter() - started)
    begun = text[:PEER_LENGTH]
    peer = len(begun) / seconds_of_search(begun)
    return [
        f"time expressions alone: {ours:,.0f} characters a second ({len(text):,} characters, start-up apart)",
        f"dateparser's search_dates: {peer:,.0f} characters a second (the first {len(begun):,} of them)",
        f"ratio: {ours / peer:,.1f}",
    ]
