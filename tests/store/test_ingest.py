"""A document read again is recognised, and so is each of its events."""

from dataclasses import replace

from sqlmodel import select

from tests.store.samples import AT, CRITICISM, DOCUMENT, DRAFTS, ENVOYS, FLIGHT, HOPE, TEXT, TREATY, span
from tracker.dates.edtf import from_edtf
from tracker.documents.document import Document
from tracker.events.draft import EvidenceRole
from tracker.store import EventUpdate, Store, accept, edit, ingest, reject
from tracker.store.ingest import IngestReport
from tracker.store.models import Actor, Event, Evidence, Revision, Source
from tracker.store.records import record_of, records_where, to_json


def read(store: Store, *drafts: object, document: Document = DOCUMENT) -> IngestReport:
    """Take the drafts in."""
    with store.write() as session:
        return ingest(document, drafts, session=session, at=AT)  # type: ignore[arg-type]


def test_first_reading_is_all_new(store: Store) -> None:
    """Every draft becomes a proposal that leads to its sentence and to its rule."""
    report = read(store, *DRAFTS)
    assert len(report.new) == 5
    with store.read() as session:
        record = record_of(report.new[0], session=session)
        source = session.exec(select(Source)).one()
    assert (record.event.title, record.event.date, record.event.quad) == (FLIGHT.title, "1977-11", "verbal cooperation")
    assert record.event.rules == ["visit by a person"]
    assert (source.title, source.published, source.name) == ("Peace in the south", "1982-04-25", "south.txt")
    assert all(source.text[item.start : item.end] == item.text for item in record.evidence)
    assert [item.role for item in record.evidence] == [
        EvidenceRole.SENTENCE,
        EvidenceRole.TRIGGER,
        EvidenceRole.DATE,
        EvidenceRole.ACTOR,
        EvidenceRole.PLACE,
    ]


def test_second_reading_changes_nothing(store: Store) -> None:
    """The same drafts again: not a row more, not a field other."""
    first = read(store, *DRAFTS)
    with store.read() as session:
        before = [to_json(record) for record in records_where(session=session)]
    second = read(store, *DRAFTS)
    with store.read() as session:
        after = [to_json(record) for record in records_where(session=session)]
        assert session.exec(select(Revision)).all() == []
        assert len(session.exec(select(Actor)).all()) == 4
    assert second.unchanged == first.new
    assert after == before


def test_another_publication_date_is_the_same_document(store: Store) -> None:
    """A document read with another date of publication is not a second one."""
    read(store, *DRAFTS)
    report = read(store, *DRAFTS, document=replace(DOCUMENT, published=from_edtf("1983"), title=None))
    with store.read() as session:
        source = session.exec(select(Source)).one()
    assert (source.published, source.title, source.revision) == ("1983", "Peace in the south", 2)
    assert len(report.unchanged) == 5


def test_moved_trigger_keeps_the_id(store: Store) -> None:
    """A rule that now takes another word for the trigger updates the event of its sentence that is most like it."""
    first = read(store, *DRAFTS)
    moved = (
        replace(TREATY, trigger=span("signed a treaty"), rules=("treaty",)),
        replace(ENVOYS, trigger=span("envoys"), title="Envoys exchanged"),
    )
    second = read(store, FLIGHT, *moved, CRITICISM, HOPE)
    assert second.changed == first.new[1:3]
    assert second.new == second.withdrawn == ()


def test_another_act_of_the_sentence_is_another_event(store: Store) -> None:
    """The same actors in the same sentence do another act: of another mode, at another date, by another word."""
    first = read(store, TREATY)
    second = read(store, ENVOYS)
    assert second.withdrawn == first.new
    assert second.new != first.new
    assert len(second.new) == 1


def test_withdrawn_proposal_returns_under_its_id(store: Store) -> None:
    """A proposal that is not read any more goes, with its last state written down, and comes back as itself."""
    first = read(store, *DRAFTS)
    second = read(store, *DRAFTS[1:])
    assert second.withdrawn == first.new[:1]
    with store.read() as session:
        assert session.get(Event, first.new[0]) is None
        assert session.exec(select(Evidence).where(Evidence.event_id == first.new[0])).all() == []
    third = read(store, *DRAFTS)
    assert third.new == first.new[:1]
    assert third.unchanged == first.new[1:]


def test_a_persons_word_stays(store: Store) -> None:
    """Accepted, rejected and edited events stay letter by letter, whether read otherwise or not read at all."""
    flight, treaty, _, criticism, _ = read(store, *DRAFTS).new
    with store.write() as session:
        accept(flight, session=session, at=AT)
        reject(treaty, session=session, at=AT)
        edit(criticism, EventUpdate(type="THREATEN", title="Moscow fumes"), session=session, at=AT)
    with store.read() as session:
        before = [to_json(record_of(id_, session=session)) for id_ in (flight, treaty, criticism)]
    again = [replace(draft, title="Other", date=from_edtf("1990"), confidence=0.1) for draft in DRAFTS]
    assert set(read(store, *again).kept) == {flight, treaty, criticism}
    assert set(read(store, replace(CRITICISM, trigger=span("criticised Egypt"))).kept) == {flight, treaty, criticism}
    assert set(read(store).kept) == {flight, treaty, criticism}
    with store.read() as session:
        assert [to_json(record_of(id_, session=session)) for id_ in (flight, treaty, criticism)] == before


def test_edited_event_is_known_by_what_the_machine_had_read(store: Store) -> None:
    """A person who changed the type does not make the next reading, with a moved trigger, propose a double."""
    (criticism,) = read(store, CRITICISM).new
    with store.write() as session:
        edit(criticism, EventUpdate(type="THREATEN"), session=session, at=AT)
    report = read(store, replace(CRITICISM, trigger=span("The Soviet")))
    assert (report.kept, report.new) == ((criticism,), ())


def test_doubles_among_the_drafts_are_one(store: Store) -> None:
    """The same act read twice by two rules is one event."""
    report = read(store, TREATY, replace(TREATY, rules=("another rule",), title="Signature"))
    assert len(report.new) == 1


def test_another_text_is_another_document(store: Store) -> None:
    """Spans point into one text only; so a text that differs is a document of its own."""
    read(store, *DRAFTS)
    read(store, *DRAFTS, document=replace(DOCUMENT, text=TEXT + "\n"))
    with store.read() as session:
        assert len(session.exec(select(Source)).all()) == 2
        assert len(session.exec(select(Event)).all()) == 10


def test_what_databases_cannot_hold_is_taken_out(store: Store) -> None:
    """NUL and broken surrogates go; the spans still fit the text."""
    text = TEXT.replace("\n\n", "\0\n", 1) + "\ud800"
    report = read(store, replace(TREATY, title="A\0B", rules=("r\0",)), document=Document(text, title="T\0\ud800"))
    with store.read() as session:
        record = record_of(report.new[0], session=session)
        source = session.exec(select(Source)).one()
    assert (record.event.title, record.event.rules, source.title) == ("AB", ["r"], "T?")
    assert "\0" not in source.text
    assert all(source.text[item.start : item.end] == item.text for item in record.evidence)


def test_language_that_is_not_read(store: Store) -> None:
    """A document that was not read says why."""
    with store.write() as session:
        ingest(Document("Der Vertrag …", language="de"), (), session=session, at=AT, unread="It is in German.")
    with store.read() as session:
        assert session.exec(select(Source)).one().unread == "It is in German."


def test_large_text(store: Store) -> None:
    """Five megabytes are stored and found again."""
    text = TEXT + "\n\n" + "Nothing happened there. " * 220_000
    assert len(text) > 5_000_000
    first = read(store, *DRAFTS, document=replace(DOCUMENT, text=text))
    assert read(store, *DRAFTS, document=replace(DOCUMENT, text=text)).unchanged == first.new
