"""What a person says of a document, checked, as columns."""

import re
from typing import Any

from tracker.dates.edtf import from_edtf
from tracker.errors import InputError
from tracker.store.plain import plain
from tracker.store.sources import NO_DATE, published_columns

NAMES = ("title", "publisher", "author", "address")
LONGEST_NAME = 300
LONGEST_ADDRESS = 2_000
ADDRESS = re.compile(r"https?://[^\s/]\S*", re.IGNORECASE)


def fact_columns(stated: dict[str, Any]) -> dict[str, Any]:
    """The columns of what is stated; what is empty is not known. Raises InputError (DateError) for what cannot be."""
    columns: dict[str, Any] = {name: _name(name, stated[name]) for name in NAMES if name in stated}
    if columns.get("address") and not ADDRESS.fullmatch(columns["address"]):
        remedy = "Write it in full, from http:// or https:// on."
        raise InputError(f"“{columns['address']}” is no address of a page.", value=columns["address"], remedy=remedy)
    if "published" in stated:
        columns |= _published(stated["published"], stated.get("published_words"))
    return columns


def bounded(name: str, text: str, longest: int) -> str:
    """The text; raises InputError where it has more characters than `longest`."""
    if len(text) > longest:
        problem = f"The {name} has {len(text):,} characters, and {longest:,} are the most."
        raise InputError(problem, value=text, remedy="Shorten it.")
    return text


def _name(name: str, text: str | None) -> str | None:
    written = plain(text or "").strip()
    return bounded(name, written, LONGEST_ADDRESS if name == "address" else LONGEST_NAME) or None


def _published(edtf: str | None, words: str | None) -> dict[str, Any]:
    if not edtf or not edtf.strip():
        return dict(NO_DATE)
    return published_columns(from_edtf(edtf).said(plain(words or "").strip()))
