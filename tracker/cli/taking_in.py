"""Taking what was read into the store, and saying what came of it: what `ingest` and `setup` share."""

from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from tracker.errors import ImportFileError, LinesError

if TYPE_CHECKING:
    from sqlmodel import Session

    from tracker.extract import Reading
    from tracker.store import Store

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


def import_export(path: Path, store: "Store", *, is_table: bool = False) -> str:
    """Take in an export of Tracker or a table, whole or not at all; what came of it in words.

    Raises ImportFileError, of which LinesError tells each bad line of a table.
    """
    from tracker.imports.csv_import import import_csv
    from tracker.imports.json_import import import_json

    take = import_csv if is_table else import_json
    try:
        taken = take(path.read_bytes(), store=store, at=now())
    except LinesError:
        raise
    except ImportFileError as error:
        raise ImportFileError(f"{path}: {error.problem}", value=str(path), remedy=error.remedy) from error
    except OSError as error:
        raise ImportFileError(f"{path} cannot be read ({error.strerror}).", value=str(path)) from error
    return f"{path}: {_told(Counter({outcome: len(getattr(taken, outcome, ())) for outcome in OUTCOMES}))}"


def summary(counts: Counter[str]) -> str:
    """What was taken in, in one sentence or two."""
    documents = counts["read"] + counts["unread"]
    unread = f" Not in English, so kept and not read: {counts['unread']}." if counts["unread"] else ""
    return f"{documents} {'document' if documents == 1 else 'documents'}; {_told(counts)}{unread}"


def _told(counts: Counter[str]) -> str:
    words = [f"{counts[outcome]} {outcome}" for outcome in OUTCOMES if counts[outcome]] or ["none"]
    return f"events: {', '.join(words)}."
