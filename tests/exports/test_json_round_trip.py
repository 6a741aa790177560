"""What is exported comes in again as it was: the same text, letter by letter."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlmodel import select

from tests.store.databases import clear
from tests.store.samples import AT, DOCUMENT, DRAFTS, FLIGHT, TREATY
from tracker.dates.edtf import from_edtf
from tracker.dates.value import Modifier, Precision
from tracker.documents.document import Document, Kind
from tracker.events.draft import Draft, Role, Status
from tracker.exports.json_export import export_json
from tracker.imports.json_import import import_json
from tracker.store import (
    EventCreate,
    EventUpdate,
    PartStated,
    SourceUpdate,
    Store,
    accept,
    add,
    describe,
    edit,
    ingest,
    open_store,
    reject,
)
from tracker.store.models import Actor, Revision, Source
from tracker.views import EventFilter, timeline

WEEK = replace(from_edtf("1979-03-26/1979-04-01"), within=Precision.WEEK, words="that week")
DATES = [
    None,
    WEEK,
    replace(from_edtf("199X"), modifier=Modifier.START),
    replace(from_edtf("../2010-07"), vague=True, words="in recent months"),
    *(from_edtf(text) for text in ("-0043-03-15", "1942-22", "1912~", "2003/..", "18XX", "1979-03-26?", "0000")),
]


def fill(store: Store) -> None:
    """Events in every state: proposed, accepted, rejected, edited, by hand."""
    with store.write() as session:
        ids = ingest(DOCUMENT, DRAFTS, session=session, at=AT).new
        accept(ids[0], session=session, at=AT)
        reject(ids[1], session=session, at=AT)
        edit(ids[2], EventUpdate(title="Botschafter für „Kairo“ 🕊", date="1980-02-26"), session=session, at=AT)
        someone = session.exec(select(Actor)).first()
        assert someone is not None
        parts = [PartStated(actor_id=someone.id, role=Role.PARTICIPANT)]
        add(EventCreate(title="By hand", date="1978-09-17", parts=parts), session=session, at=AT)
        ingest(Document("Der Vertrag", language="de"), (), session=session, at=AT, unread="It is in German.")


def exported(store: Store, wanted: EventFilter | None = None) -> str:
    """The store as JSON."""
    with store.read() as session:
        return export_json(wanted, session=session)


def test_into_an_empty_store_and_out_again(store: Store) -> None:
    """Reviewed events too come out byte for byte."""
    fill(store)
    text = exported(store)
    clear(store)
    report = import_json(text.encode(), store=store, at=AT)
    assert len(report.new) == 6
    assert exported(store) == text


def test_from_one_database_into_the_other(store: Store, tmp_path: Path, postgres_store_url: str) -> None:
    """SQLite and PostgreSQL write the same text."""
    fill(store)
    sqlite = open_store(f"sqlite:///{tmp_path / 'other.sqlite'}")
    postgres = open_store(postgres_store_url)
    text = exported(store)
    import_json(text, store=sqlite, at=AT)
    assert exported(sqlite) == text
    clear(postgres)
    import_json(text, store=postgres, at=AT)
    assert exported(postgres) == text
    sqlite.close()
    postgres.close()


def test_into_the_same_store_changes_nothing(store: Store) -> None:
    """Everything is known already; not even a revision is written."""
    fill(store)
    text = exported(store)
    with store.read() as session:
        before = len(session.exec(select(Revision)).all())
    report = import_json(text, store=store, at=AT)
    assert (report.new, report.changed, report.kept, len(report.unchanged)) == ((), (), (), 6)
    assert exported(store) == text
    with store.read() as session:
        assert len(session.exec(select(Revision)).all()) == before


def test_what_people_said_of_a_document_stays_said(store: Store) -> None:
    """A reading after the import does not take it back; a file in which nothing is stated says nothing of it."""
    fill(store)
    assert '"stated"' not in exported(store)
    with store.write() as session:
        source_id = session.exec(select(Source.id).where(Source.title == DOCUMENT.title)).one()
        describe(source_id, SourceUpdate(title="Mine", published=None), session=session, at=AT)
    text = exported(store)
    clear(store)
    import_json(text, store=store, at=AT)
    assert exported(store) == text
    with store.write() as session:
        ingest(DOCUMENT, DRAFTS, session=session, at=AT)
        source = session.get(Source, source_id)
        assert source is not None
        assert (source.title, source.published, source.stated) == ("Mine", None, ["title", "published"])


def test_what_was_reviewed_here_stays(store: Store) -> None:
    """A file from before the review neither takes it back nor doubles it; it does bring proposals up to date."""
    with store.write() as session:
        ids = ingest(DOCUMENT, DRAFTS, session=session, at=AT).new
    old = exported(store)
    with store.write() as session:
        edit(ids[0], EventUpdate(title="Mine"), session=session, at=AT)
        reject(ids[1], session=session, at=AT)
    now = exported(store)
    assert set(import_json(old, store=store, at=AT).kept) == set(ids[:2])
    assert exported(store) == now
    later = old.replace("exchange envoys", "send envoys")
    assert import_json(later, store=store, at=AT).changed == (ids[2],)


def test_two_stores_that_read_the_same_document(store: Store, tmp_path: Path) -> None:
    """Ids differ, but document, actors and acts are recognised: nothing doubles, and a review comes over."""
    other = open_store(f"sqlite:///{tmp_path / 'other.sqlite'}")
    for one in (store, other):
        with one.write() as session:
            ingest(DOCUMENT, DRAFTS, session=session, at=AT)
    with other.write() as session:
        accept(timeline(EventFilter(), session=session)[0].id, session=session, at=AT)
    report = import_json(exported(other), store=store, at=AT)
    other.close()
    assert (report.new, len(report.changed), len(report.unchanged)) == ((), 1, 4)
    told = json.loads(exported(store))
    assert [len(told[name]) for name in ("actors", "sources", "events")] == [4, 1, 5]
    assert [event["review"] for event in told["events"]].count("accepted") == 1


def test_after_an_import_the_document_is_still_known(store: Store) -> None:
    """Reading the document again after the import finds each event."""
    fill(store)
    text = exported(store)
    clear(store)
    import_json(text, store=store, at=AT)
    with store.write() as session:
        report = ingest(DOCUMENT, DRAFTS, session=session, at=AT)
    assert (report.new, len(report.kept), len(report.unchanged)) == ((), 3, 2)
    assert exported(store) == text


def test_no_moment_stands_in_the_file(store: Store) -> None:
    """The same store gives the same file tomorrow."""
    fill(store)
    assert "2024-05-01" not in exported(store)
    assert exported(store).startswith('{\n "schema": "tracker-events",\n "version": 1,\n')


def test_a_part_of_the_store(store: Store) -> None:
    """An export of what is shown has the actors and documents of that, and comes in on its own."""
    fill(store)
    text = exported(store, EventFilter(types=("CONSULT",)))
    told = json.loads(text)
    assert [len(told[name]) for name in ("actors", "sources", "events")] == [1, 1, 1]
    clear(store)
    import_json(text, store=store, at=AT)
    assert exported(store) == text


titles = st.text(max_size=30)
drafts = st.builds(
    lambda base, title, date, status, confidence, place: replace(
        base, title=title, date=date, status=status, confidence=confidence, place=place, reasons=(title, "")
    ),
    st.sampled_from([FLIGHT, TREATY, *DRAFTS[2:]]),
    titles,
    st.sampled_from(DATES),
    st.sampled_from(Status),
    st.floats(0, 1),
    st.none() | titles,
)
stated = st.fixed_dictionaries(
    {},
    optional={
        "title": st.none() | titles,
        "author": st.none() | titles,
        "published": st.sampled_from([None, "1982", "1979-03-26", "198X"]),
        "published_words": titles,
        "kind": st.sampled_from([None, *Kind]),
    },
)
marks = st.lists(st.sampled_from([accept, reject, None]), max_size=5)


@settings(
    max_examples=30,
    deadline=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(read=st.lists(drafts, max_size=5), title=titles, reviews=marks, facts=stated)
def test_round_trip_of_anything(
    store: Store, read: list[Draft], title: str, reviews: list[object], facts: dict[str, object]
) -> None:
    """Whatever the titles, dates, numbers, reviews and statements are, the second export is the first."""
    clear(store)
    with store.write() as session:
        report = ingest(replace(DOCUMENT, title=title), read, session=session, at=AT)
        describe(report.source_id, SourceUpdate.model_validate(facts), session=session, at=AT)
        ids = report.new
        for event_id, verb in zip(ids, reviews, strict=False):
            if verb is not None:
                verb(event_id, session=session, at=AT)  # type: ignore[operator]
    text = exported(store)
    text.encode()
    clear(store)
    import_json(text, store=store, at=AT)
    assert exported(store) == text


@pytest.mark.parametrize("date", DATES, ids=str)
def test_every_kind_of_date(store: Store, date: object) -> None:
    """A date comes back with its bounds, which the file does not tell."""
    with store.write() as session:
        ingest(DOCUMENT, (replace(TREATY, date=date),), session=session, at=AT)  # type: ignore[arg-type]
    with store.read() as session:
        before = timeline(EventFilter(), session=session)
    text = exported(store)
    clear(store)
    import_json(text, store=store, at=AT)
    with store.read() as session:
        assert timeline(EventFilter(), session=session) == before
