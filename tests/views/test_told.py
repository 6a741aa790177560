"""What a document tells, and the document itself."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import event

from tests.store.samples import AT, CRITICISM, DOCUMENT, DRAFTS, FLIGHT, TEXT, TREATY
from tracker.documents.document import Document, Span
from tracker.errors import NotFoundError
from tracker.events.draft import EvidenceRole
from tracker.store import (
    EventCreate,
    EventUpdate,
    Origin,
    Quotation,
    Review,
    Store,
    accept,
    add,
    edit,
    ingest,
    open_store,
    reject,
    undo,
)
from tracker.views import EventFilter, source_row, source_text, source_with_text, sources, timeline, told_in


@contextmanager
def statements(store: Store) -> Iterator[list[str]]:
    """What is asked of the database meanwhile."""
    asked: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        asked.append(statement)

    event.listen(store.engine, "before_cursor_execute", note)
    yield asked
    event.remove(store.engine, "before_cursor_execute", note)


def read(store: Store) -> tuple[str, tuple[str, ...]]:
    """The sample, read backwards; the document's id and the events' in the order of its text."""
    with store.write() as session:
        report = ingest(DOCUMENT, DRAFTS[::-1], session=session, at=AT)
        ingest(Document("Egypt left."), (replace(FLIGHT, **elsewhere()),), session=session, at=AT)
    return report.source_id, report.new


def elsewhere() -> dict[str, object]:
    """A draft's places in another text."""
    sentence = Span(0, 11, "Egypt left.")
    return {"sentence": sentence, "trigger": Span(6, 10, "left"), "date_span": None, "parts": (), "evidence": ()}


def test_events_in_the_order_of_the_text(store: Store) -> None:
    """Of this document alone, each with its marks where they stand in the whole text."""
    source_id, ids = read(store)
    with store.read() as session:
        told = told_in(source_id, session=session)
        rows = {row.id: row for row in timeline(EventFilter(), session=session)}
        text = source_text(source_id, session=session)
    assert [item.row.id for item in told] == list(ids)
    assert [item.row.title for item in told] == [draft.title for draft in DRAFTS]
    assert [item.row for item in told] == [rows[event_id] for event_id in ids]
    assert text == TEXT
    for item in told:
        assert [text[mark.start : mark.end] for mark in item.marks] == [mark.text for mark in item.marks]
        assert [mark.start for mark in item.marks] == sorted(mark.start for mark in item.marks)
        assert [mark.role for mark in item.marks].count(EvidenceRole.SENTENCE) == 1
    criticism = told[3]
    actors = {part.name: part.id for part in criticism.row.actors}
    shown = {mark.text: mark.actor_id for mark in criticism.marks if mark.role == EvidenceRole.ACTOR}
    assert shown == {"Soviet Union": actors["Soviet Union"], "Egypt": actors["Egypt"]}
    assert (criticism.rules, told[0].reasons) == (CRITICISM.rules, FLIGHT.reasons)
    assert [(item.origin, item.edited, item.revision, item.can_undo) for item in told] == [
        (Origin.EXTRACTED, False, 1, False)
    ] * 5


def test_what_people_made_of_them(store: Store) -> None:
    """Rejected and edited events and those by hand are told, each with whether that can be undone."""
    source_id, ids = read(store)
    with store.write() as session:
        reject(ids[0], session=session, at=AT)
        accept(ids[1], session=session, at=AT)
        undo(ids[1], session=session, at=AT)
        edit(ids[2], EventUpdate(title="Mine"), session=session, at=AT)
        quotation = Quotation(text="Nobody expected", source_id=source_id)
        own = add(EventCreate(title="By hand", quotation=quotation), session=session, at=AT).id
    with store.read() as session:
        told = {item.row.id: item for item in told_in(source_id, session=session)}
    assert [event_id for event_id, item in told.items() if item.can_undo] == [ids[0], ids[2], own]
    assert told[ids[0]].row.review == Review.REJECTED
    assert (told[ids[2]].edited, told[ids[2]].revision, told[ids[1]].revision) == (True, 2, 3)
    assert (told[own].origin, [mark.text for mark in told[own].marks]) == (Origin.BY_HAND, ["Nobody expected"])
    assert list(told) == [*ids[:4], own, ids[4]]


def test_a_document_that_tells_nothing(store: Store) -> None:
    """No events, and no such document."""
    with store.read() as session:
        assert told_in("x", session=session) == ()
        for view in (source_row, source_text):
            with pytest.raises(NotFoundError, match="There is no document x"):
                view("x", session=session)


def test_one_document(store: Store) -> None:
    """The same row as among all of them, with its revision."""
    source_id, _ = read(store)
    with store.write() as session:
        ingest(replace(DOCUMENT, title="South"), DRAFTS, session=session, at=AT)
    with store.read() as session:
        row = source_row(source_id, session=session)
        assert row in sources(session=session)
    assert (row.title, row.events, row.revision, row.stated, row.is_partial) == ("South", 5, 2, (), False)


@pytest.mark.parametrize("text", ["", "Wer? 🕊", "half \ud800", "nul \0.", "a\r\nb", " around "])
def test_a_text_is_recognised(store: Store, text: str) -> None:
    """As it is when the document is read again."""
    with store.write() as session:
        source_id = ingest(Document(text), (), session=session, at=AT).source_id
    with store.read() as session:
        row = source_with_text(text, session=session)
        assert row is not None
        assert row.id == source_id
        assert source_with_text(text + "!", session=session) is None


def test_a_thousand_events_take_few_questions(tmp_path: Path) -> None:
    """As many as one event takes, and three seconds at most on a busy machine."""
    store = open_store(f"sqlite:///{tmp_path / 'a.sqlite'}")
    asked = {}
    for number in (1, 1_000):
        text = f"{number} events. {TEXT * 12}"
        triggers = (Span(place, place + 1, text[place]) for place in range(number))
        drafts = [replace(TREATY, trigger=trigger) for trigger in triggers]
        with store.write() as session:
            source_id = ingest(replace(DOCUMENT, text=text), drafts, session=session, at=AT).source_id
        with store.read() as session, statements(store) as log:
            began = time.perf_counter()
            assert len(told_in(source_id, session=session)) == number
            assert time.perf_counter() - began < 3
        asked[number] = len(log)
    store.close()
    assert asked[1] == asked[1_000] <= 12
