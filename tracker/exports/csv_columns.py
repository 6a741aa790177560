"""The columns of a CSV file of events, the words that people read in them, and the guard against formulas.

What a person reads comes first. What only a program needs follows: ids, and values of more than one part as JSON.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from tracker.events.draft import EvidenceRole, Role
from tracker.store.sources import label

ACTED, TOWARDS, OTHERS = "who acted", "towards whom", "others taking part"
ROLES = {Role.SOURCE: ACTED, Role.TARGET: TOWARDS, Role.PARTICIPANT: OTHERS}
DOCUMENT, PUBLISHER, AUTHOR, PUBLISHED, ADDRESS = "document", "publisher", "author", "published", "address"
SENTENCE, DATE_IN_WORDS, DIGEST = "sentence", "date in words", "text sha256"
PEOPLE = (
    *("title", "date", DATE_IN_WORDS, ACTED, TOWARDS, OTHERS, "type", "mode", "status", "place"),
    *(DOCUMENT, PUBLISHER, AUTHOR, PUBLISHED, ADDRESS, SENTENCE, "review", "confidence"),
)
EVENT_ID, ACTORS, DOCUMENTS, QUOTED, EVIDENCE = "event id", "actor data", "document data", "quoted", "evidence"
MACHINE = (
    *("origin", "edited", "basis", "words of the date", "vague", "modifier", "within", "rules", "reasons"),
    *(EVENT_ID, DIGEST, ACTORS, DOCUMENTS, QUOTED, EVIDENCE),
)
COLUMNS = (*PEOPLE, *MACHINE)
BETWEEN = "; "
SIGNS = "=+\\-@\t\r\n＝＋－＠"
FORMULA = re.compile(f"'*[{SIGNS}]")
GUARDED = re.compile(f"'+[{SIGNS}]")

Json = Mapping[str, Any]


def guarded(text: str) -> str:
    """The text as no spreadsheet takes it for a formula: an apostrophe in front of what begins like one."""
    return f"'{text}" if FORMULA.match(text) else text


def unguarded(text: str) -> str:
    """The text without that apostrophe."""
    return text[1:] if GUARDED.match(text) else text


def actor_words(actors: Iterable[Json]) -> dict[str, str]:
    """The names of those who act, by column."""
    found: dict[str, list[str]] = {column: [] for column in ROLES.values()}
    for actor in actors:
        found[ROLES[Role(actor["role"])]].append(actor["name"])
    return {column: BETWEEN.join(names) for column, names in found.items()}


def document_words(documents: Sequence[Json]) -> dict[str, str]:
    """What the documents are called and where they stand, by column."""
    told = {
        DOCUMENT: [label(one["title"], one["name"], one["address"]) for one in documents],
        **{name: [one[name] for one in documents] for name in (PUBLISHER, AUTHOR, PUBLISHED, ADDRESS)},
        DIGEST: [one["text_sha256"] for one in documents],
    }
    return {column: BETWEEN.join(filter(None, dict.fromkeys(values))) for column, values in told.items()}


def sentence_words(evidence: Iterable[Json]) -> dict[str, str]:
    """The sentences that tell the event."""
    told = dict.fromkeys(item["text"] for item in evidence if item["role"] == EvidenceRole.SENTENCE.value)
    return {SENTENCE: " ".join(told)}
