"""What a reading left out, said in one line each: it is no failure, and nobody should have to find it out."""

from typing import TYPE_CHECKING

from tracker.cli.terminal import complain
from tracker.errors import DocumentError

if TYPE_CHECKING:
    from tracker.extract import Reading


def remark(reading: "Reading") -> None:
    """Say on standard error that a document, or sentences of it, were not read."""
    if reading.unread:
        complain(DocumentError(f"{reading.document.id}: {reading.unread}"))
    if long := too_long(reading):
        complain(DocumentError(f"{reading.document.id}: {long}"))


def too_long(reading: "Reading") -> str | None:
    """A sentence about those that are too long to be parsed; None where there are none."""
    from tracker.extract import LONGEST_SENTENCE

    sentences = [sentence for section in reading.sections for sentence in section.sentences]
    long = sum(len(sentence.text) > LONGEST_SENTENCE for sentence in sentences)
    if not long:
        return None
    those = "One sentence is" if long == 1 else f"{long:,} sentences are"
    return f"{those} longer than {LONGEST_SENTENCE:,} characters; no events were looked for there."
