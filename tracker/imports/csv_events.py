"""An event of a table: one that Tracker wrote, with data for programs in its cells, or one that a person wrote."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid5

from tracker.dates.edtf import to_edtf
from tracker.dates.expression import Basis
from tracker.dates.value import Modifier, Precision
from tracker.documents.document import Kind
from tracker.events.draft import EvidenceRole, Role, Status
from tracker.events.kinds import mode_called, type_called, type_of_mode
from tracker.exports.csv_columns import (
    ACTORS,
    ADDRESS,
    AUTHOR,
    DOCUMENT,
    DOCUMENTS,
    EVENT_ID,
    EVIDENCE,
    PUBLISHED,
    PUBLISHER,
    QUOTED,
    ROLES,
    SENTENCE,
    actor_words,
    document_words,
    sentence_words,
)
from tracker.imports.csv_cells import Cells, as_json
from tracker.imports.csv_names import Names
from tracker.imports.json_schema import (
    Count,
    Digest,
    Id,
    Told,
    ToldActor,
    ToldEvent,
    ToldEvidence,
    ToldPart,
    ToldPlace,
    ToldSource,
)
from tracker.store.models import Origin, Review
from tracker.store.quoting import ONLY_QUOTED
from tracker.store.sources import text_hash

LONGEST_ID = 200
NAMESPACE = UUID("0f0a3c0e-7a52-4a57-9d0b-94d6a5d8a7c1")


class ToldActing(ToldActor):
    """An actor with its role in this event."""

    role: Role


class ToldFacts(Told):
    """A document without its text: by what that is recognised, and how long it is."""

    id: Id
    name: str
    title: str | None
    publisher: str | None
    author: str | None
    address: str | None
    published: str | None
    published_words: str
    language: str | None
    kind: Kind
    unread: str | None
    text_sha256: Digest
    length: Count


class ToldQuoted(Told):
    """By what a machine's event is recognised when its document is read again."""

    source: Id | None
    sentence: ToldPlace | None
    trigger: ToldPlace | None


@dataclass(frozen=True, slots=True)
class ReadLine:
    """What a line tells. `own` is a document of which the line's sentence is all that is known."""

    number: int
    event: ToldEvent
    actors: tuple[ToldActor, ...]
    facts: tuple[ToldFacts, ...]
    own: ToldSource | None


def read_line(cells: Cells, names: Names, seen: dict[str, int]) -> ReadLine:
    """What a line tells; raises CellError. `seen` counts lines that are alike, so that each has its own id."""
    acting = _acting(cells, names)
    facts = tuple(cells.json(DOCUMENTS, list[ToldFacts]) or ())
    if facts:
        cells.check(document_words([as_json(one) for one in facts]), DOCUMENTS)
    own = None if facts else _own_document(cells)
    quoted = cells.json(QUOTED, ToldQuoted) or _quoted(own)
    evidence = _evidence(cells, own)
    event = ToldEvent(
        id=_id_of(cells, seen),
        **_said(cells),
        **_dated(cells),
        **_judged(cells),
        source=quoted.source,
        sentence=quoted.sentence,
        trigger=quoted.trigger,
        actors=[ToldPart(actor=one.id, role=one.role) for one in acting],
        evidence=evidence,
    )
    _check(cells, event, facts)
    actors = tuple(ToldActor.model_validate(one.model_dump(exclude={"role"})) for one in acting)
    return ReadLine(cells.line.number, event, actors, facts, own)


def _said(cells: Cells) -> dict[str, Any]:
    """Title, type, mode, status and place."""
    ours = cells.word(EVENT_ID) is not None
    title = cells.raw("title") if ours else " ".join(cells.raw("title").split())
    if not title and not ours:
        raise cells.problem("title", "an event needs a title.")
    kind, mode = cells.word("type"), cells.raw("mode") if ours else cells.word("mode")
    with cells.told("type"):
        kind = type_called(kind) if kind else None
    with cells.told("mode"):
        mode = mode_called(mode) if mode and not ours else mode or None
    if kind is None and mode and not ours:
        kind = type_of_mode(mode)
    status = cells.one_of("status", Status, Status.OCCURRED)
    place = cells.raw("place") if ours else cells.word("place")
    return {"title": title, "type": kind, "mode": mode, "status": status, "place": place or None}


def _dated(cells: Cells) -> dict[str, Any]:
    """The date with what is known of its words."""
    value, exact = cells.date("date")
    words = cells.raw("words of the date") or ("" if exact else cells.word("date") or "")
    usual = Basis.NONE if value is None else Basis.EXPLICIT
    return {
        "date": None if value is None else to_edtf(value),
        "date_words": words,
        "vague": cells.yes("vague") or (value is not None and value.vague),
        "modifier": cells.maybe("modifier", Modifier) or (value and value.modifier),
        "within": cells.maybe("within", Precision) or (value and value.within),
        "basis": cells.one_of("basis", Basis, usual),
    }


def _judged(cells: Cells) -> dict[str, Any]:
    """How sure it is, and what people made of it."""
    return {
        "confidence": cells.part("confidence", 1.0),
        "review": cells.one_of("review", Review, Review.PROPOSED),
        "origin": cells.one_of("origin", Origin, Origin.IMPORTED),
        "edited": cells.yes("edited"),
        "rules": cells.json("rules", list[str]) or [],
        "reasons": cells.json("reasons", list[str]) or [],
    }


def _acting(cells: Cells, names: Names) -> Sequence[ToldActing]:
    """The actors in their order: of the data, or by their names."""
    told = cells.json(ACTORS, list[ToldActing])
    if told is not None:
        cells.check(actor_words([as_json(one) for one in told]), ACTORS)
        return told
    found = []
    for role, column in ROLES.items():
        for name in cells.names(column):
            with cells.told(column):
                found.append(ToldActing(role=role, **names.find(name).model_dump()))
    return found


def _own_document(cells: Cells) -> ToldSource | None:
    """The document that a line by hand names for its sentence."""
    sentence = cells.word(SENTENCE)
    named = {name: cells.word(name) for name in (DOCUMENT, PUBLISHER, AUTHOR, ADDRESS)}
    if sentence is None:
        first = next((column for column, words in named.items() if words), None)
        if first is not None:
            raise cells.problem(first, "a document needs the words that tell the event, in the column “sentence”.")
        return None
    if not named[DOCUMENT] and not named[ADDRESS]:
        raise cells.problem(SENTENCE, "a sentence needs the document it stands in, or its address.")
    value, _ = cells.date(PUBLISHED)
    digest = text_hash(sentence)
    return ToldSource(
        id=str(uuid5(NAMESPACE, digest)),
        name="",
        title=named[DOCUMENT],
        publisher=named[PUBLISHER],
        author=named[AUTHOR],
        address=named[ADDRESS],
        published=None if value is None else to_edtf(value),
        published_words=cells.word(PUBLISHED) or "",
        language=None,
        kind=Kind.AUTO,
        unread=ONLY_QUOTED,
        text=sentence,
    )


def _quoted(own: ToldSource | None) -> ToldQuoted:
    if own is None:
        return ToldQuoted(source=None, sentence=None, trigger=None)
    return ToldQuoted(source=own.id, sentence=ToldPlace(start=0, end=len(own.text), text=own.text), trigger=None)


def _evidence(cells: Cells, own: ToldSource | None) -> list[ToldEvidence]:
    told = cells.json(EVIDENCE, list[ToldEvidence])
    if told is not None and own is None:
        cells.check(sentence_words([as_json(one) for one in told]), EVIDENCE)
        return told
    if own is None:
        return []
    whole: dict[str, Any] = {
        "start": 0,
        "end": len(own.text),
        "text": own.text,
        "source": own.id,
        "role": EvidenceRole.SENTENCE,
    }
    return [ToldEvidence(**whole, participation=None, rule=None, reason=None)]


def _check(cells: Cells, event: ToldEvent, facts: Sequence[ToldFacts]) -> None:
    """Raises CellError for data that point at nothing."""
    lengths = {one.id: one.length for one in facts}
    places = [(QUOTED, event.source, place) for place in (event.sentence, event.trigger) if place is not None]
    places += [(EVIDENCE, item.source, item) for item in event.evidence]
    for column, source, place in places:
        if place.end - place.start != len(place.text) or place.end > lengths.get(source or "", place.end):
            raise cells.problem(column, f"“{place.text[:60]}” cannot stand from {place.start} to {place.end}.")
    for item in event.evidence:
        if item.participation is not None and item.participation >= len(event.actors):
            raise cells.problem(EVIDENCE, f"there is no actor number {item.participation}.")


def _id_of(cells: Cells, seen: dict[str, int]) -> str:
    """The id in the line, else one by what the line says, so that taking it in again doubles nothing."""
    given = cells.word(EVENT_ID)
    if given is not None:
        if len(given) > LONGEST_ID:
            raise cells.problem(EVENT_ID, f"an id has at most {LONGEST_ID} characters.")
        return given
    told = {column: " ".join(words.split()) for column, words in sorted(cells.line.cells.items()) if words.strip()}
    key = json.dumps(told, ensure_ascii=False)
    seen[key] = seen.get(key, 0) + 1
    return str(uuid5(NAMESPACE, f"{key}{seen[key]}"))
