"""Taking what was read into the store, and saying what came of it: what `ingest` and `setup` share."""

from collections import Counter
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlmodel import Session

    from tracker.extract import Reading

OUTCOMES = ("new", "changed", "unchanged", "withdrawn", "kept")


def now() -> datetime:
    """The time of this change, to the second."""
    return datetime.now(UTC).replace(microsecond=0)


def take_in(reading: "Reading", session: "Session") -> Counter[str]:
    """Take in one document; counts of its events by outcome, and of the document as read or unread."""
    from tracker.store import ingest

    report = ingest(reading.document, reading.drafts, session=session, at=now(), unread=reading.unread)
    counts = Counter({outcome: len(getattr(report, outcome)) for outcome in OUTCOMES})
    counts["unread" if reading.unread else "read"] = 1
    return counts


def summary(counts: Counter[str]) -> str:
    """What was taken in, in one sentence or two."""
    documents = counts["read"] + counts["unread"]
    words = [f"{counts[outcome]} {outcome}" for outcome in OUTCOMES if counts[outcome]] or ["none"]
    unread = f" Not in English, so kept and not read: {counts['unread']}." if counts["unread"] else ""
    return f"{documents} {'document' if documents == 1 else 'documents'}; events: {', '.join(words)}.{unread}"
