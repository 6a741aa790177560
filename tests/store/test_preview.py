"""What taking a reading in would change is told before, and nothing is changed by telling."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlmodel import select

from tests.store.databases import clear
from tests.store.samples import AT, CRITICISM, DOCUMENT, DRAFTS, ENVOYS, FLIGHT, HOPE, TREATY, part
from tests.store.test_identity_properties import doubled, readings, review, reviews, state
from tracker.actors.actor import Actor as NamedActor
from tracker.actors.actor import ActorKind
from tracker.dates.edtf import from_edtf
from tracker.documents.document import Document
from tracker.events.draft import Draft, Role, Status
from tracker.store import Move, Preview, Store, accept, ingest, moves
from tracker.store.models import Actor, Source


def look(store: Store, *drafts: Draft, document: Document = DOCUMENT) -> Preview:
    """What would change; a session for reading is enough."""
    with store.read() as session:
        return moves(document, drafts, session=session)


def read(store: Store, *drafts: Draft) -> tuple[str, ...]:
    """Take the drafts in."""
    with store.write() as session:
        return ingest(DOCUMENT, drafts, session=session, at=AT).new


def new(title: str, date: str | None, status: Status = Status.OCCURRED) -> Move:
    """An event that would come in."""
    return Move("new", None, title, None, date, None, status)


def test_everything_is_new_in_an_empty_store(store: Store) -> None:
    """In the order of the text, and nothing comes in by looking, neither actors nor the document."""
    assert look(store, *DRAFTS[::-1]) == Preview(
        (
            new(FLIGHT.title, "November 1977"),
            new(TREATY.title, "26 March 1979"),
            new(ENVOYS.title, "1980"),
            new(CRITICISM.title, "the 1970s"),
            new(HOPE.title, None, Status.ALLEGED),
        ),
        0,
        0,
    )
    with store.read() as session:
        assert session.exec(select(Actor)).all() == session.exec(select(Source)).all() == []


def test_what_changes_goes_and_stays(store: Store) -> None:
    """Each with how it is said before and after; a person's word is only counted."""
    ids = read(store, *DRAFTS)
    with store.write() as session:
        accept(ids[1], session=session, at=AT)
    other = replace(FLIGHT, title="Sadat lands", date=from_edtf("1977-11-19"), status=Status.PLANNED)
    quiet = replace(ENVOYS, confidence=0.1)
    found = look(store, other, replace(TREATY, title="Other"), quiet, CRITICISM)
    assert found.moves == (
        Move(
            kind="changed",
            title_before=FLIGHT.title,
            title_after="Sadat lands",
            date_before="November 1977",
            date_after="19 November 1977",
            status_before=Status.OCCURRED,
            status_after=Status.PLANNED,
        ),
        Move("withdrawn", HOPE.title, None, None, None, Status.ALLEGED, None),
    )
    assert (found.unchanged, found.kept) == (2, 1)


def test_what_comes_back_is_new(store: Store) -> None:
    """As the report of the reading counts it."""
    read(store, *DRAFTS)
    read(store, *DRAFTS[1:])
    assert look(store, *DRAFTS) == Preview((new(FLIGHT.title, "November 1977"),), 4, 0)


def test_an_actor_that_nobody_knew(store: Store) -> None:
    """It is not kept by looking; and an event that is said as before is none that moves."""
    read(store, *DRAFTS)
    somebody = part(Role.TARGET, NamedActor(ActorKind.GROUP, None, None, "Nobody"), "Nobody")
    drafts = (*DRAFTS[:4], replace(HOPE, parts=(somebody,)))
    assert look(store, *drafts) == Preview((), 5, 0)
    with store.read() as session:
        assert "Nobody" not in session.exec(select(Actor.name)).all()
    assert read(store, *drafts) == ()
    assert look(store, *drafts) == Preview((), 5, 0)


def test_of_a_partial_document_the_words_are_the_new_ones(store: Store) -> None:
    """What the store does not know of the text is taken from the reading."""
    read(store, TREATY)
    with store.write() as session:
        source = session.exec(select(Source)).one()
        source.text, source.is_partial = "\n" * len(source.text), True
    assert look(store, TREATY) == Preview((), 1, 0)


def test_it_waits_for_nobody(store: Store) -> None:
    """While somebody writes, and beside others that look."""
    read(store, *DRAFTS)
    with store.write() as session:
        ingest(replace(DOCUMENT, title="Other"), DRAFTS[:2], session=session, at=AT)
        with ThreadPoolExecutor(4) as pool:
            previews = list(pool.map(lambda _: look(store, *DRAFTS), range(8)))
    assert previews == [Preview((), 5, 0)] * 8


def said(data: Any) -> tuple[str, ...]:
    """What a reader sees of an event."""
    return tuple(data["event"][name] for name in ("title", "date", "vague", "modifier", "within", "status"))


@settings(
    max_examples=25,
    deadline=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(steps=st.lists(st.one_of(readings | doubled, reviews), min_size=2, max_size=6))
def test_it_tells_what_the_reading_then_does(store: Store, steps: list[tuple[object, ...]]) -> None:
    """Whatever was read and reviewed before: the same numbers, and the titles that are then there."""
    clear(store)
    for step in steps:
        before = state(store)
        if step and isinstance(step[0], str):
            review(store, *step)  # type: ignore[arg-type]
            continue
        found = look(store, *step)  # type: ignore[arg-type]
        assert state(store) == before
        with store.write() as session:
            report = ingest(DOCUMENT, step, session=session, at=AT)  # type: ignore[arg-type]
        kinds = [move.kind for move in found.moves]
        assert (kinds.count("new"), kinds.count("withdrawn")) == (len(report.new), len(report.withdrawn))
        assert found.unchanged + kinds.count("changed") == len(report.unchanged) + len(report.changed)
        assert found.kept == len(report.kept)
        after = state(store)
        titles = sorted(move.title_after for move in found.moves if move.kind == "new" and move.title_after)
        assert titles == sorted(after[event_id][1]["event"]["title"] for event_id in report.new)  # type: ignore[index]
        seen = [event_id for event_id in report.changed if said(before[event_id][1]) != said(after[event_id][1])]
        assert kinds.count("changed") == len(seen)
