"""What is known about a document beside its text, as a sidecar file or a line of JSON states it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from tracker.dates.edtf import from_edtf
from tracker.dates.value import DateValue
from tracker.documents.document import Document, Kind
from tracker.errors import DateError, DocumentError

_WORDS = ("title", "publisher", "author", "address", "language")
KNOWN = frozenset({*_WORDS, "published", "kind", "notes"})


def describe(document: Document, facts: Mapping[str, Any], where: str) -> Document:
    """The document with the stated facts; absent and null ones leave it as it is.

    Raises DocumentError, naming `where` they are stated, for a fact that cannot be read.
    """
    words: dict[str, Any] = {key: _word(facts[key], key, where) for key in _WORDS if facts.get(key) is not None}
    published = facts.get("published")
    return replace(
        document,
        **words,
        published=document.published if published is None else _published(published, where),
        kind=document.kind if facts.get("kind") is None else _kind(facts["kind"], where),
    )


def _word(value: object, key: str, where: str) -> str | None:
    if not isinstance(value, str):
        raise DocumentError(f"{where}: “{key}” is not text.", value=value, remedy="Write it in quotes.")
    return value.strip() or None


def _published(value: object, where: str) -> DateValue:
    if isinstance(value, datetime):
        value = value.date()
    written = value.isoformat() if isinstance(value, date) else str(value).strip()
    try:
        return from_edtf(written[:10] if written[10:11] in {"T", " "} else written)
    except DateError as error:
        raise DocumentError(f"{where}: {error.problem}", value=value, remedy=error.remedy) from error


def _kind(value: object, where: str) -> Kind:
    try:
        return Kind(str(value).strip().casefold())
    except ValueError as error:
        known = ", ".join(kind.value for kind in Kind)
        raise DocumentError(f"{where}: “{value}” is no kind.", value=value, remedy=f"Write one of {known}.") from error
