"""An event that several sentences tell: kept whole, recognised by any of them, and left as a person wants it."""

import pytest

from tests.exports.test_csv_round_trip import table
from tests.exports.test_json_round_trip import exported
from tests.store.databases import clear
from tests.store.samples import AT
from tracker.documents.document import Document, Kind
from tracker.events import retold as merging
from tracker.events.draft import Draft, EvidenceRole
from tracker.extract import extract
from tracker.imports.csv_import import import_csv
from tracker.imports.json_import import import_json
from tracker.store import EventUpdate, IngestReport, Store, accept, edit, ingest, reject, undo
from tracker.store.records import record_of, records_where, to_json
from tracker.views import event_detail, sentences, told_in

FIRST = "Chad and Niger signed a pact on 3 May 1961."
SECOND = "In May 1961 Chad and Niger signed the pact."
APART = Document(f"{FIRST}\n\nIt rained in Mao.\n\n{SECOND}", kind=Kind.NARRATIVE)


def apart(document: Document) -> tuple[Draft, ...]:
    """The tellings as events of their own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(merging, "retold", lambda drafts, *_: drafts)
        return extract(document)


def read(store: Store, document: Document, drafts: tuple[Draft, ...]) -> IngestReport:
    """Take a reading in."""
    with store.write() as session:
        return ingest(document, drafts, session=session, at=AT)


def state(store: Store) -> list[dict[str, object]]:
    """All that is stored of events."""
    with store.read() as session:
        return [to_json(record) for record in records_where(session=session)]


def test_each_telling_is_evidence_and_a_second_reading_changes_nothing(store: Store) -> None:
    """Sentence, trigger, date and actors of both, and whom the actors' words show."""
    report = read(store, APART, extract(APART))
    (event_id,) = report.new
    with store.read() as session:
        record = record_of(event_id, session=session)
        assert sentences([event_id], session=session) == {event_id: (FIRST, SECOND)}
    roles = [item.role for item in record.evidence]
    assert (roles.count(EvidenceRole.SENTENCE), roles.count(EvidenceRole.TRIGGER)) == (2, 2)
    shown = [(item.text, item.participation) for item in record.evidence if item.role is EvidenceRole.ACTOR]
    assert shown == [("Chad", 0), ("Niger", 1), ("Chad", 0), ("Niger", 1)]
    assert (record.event.sentence_text, record.event.date) == (FIRST, "1961-05-03")
    before = state(store)
    assert read(store, APART, extract(APART)).unchanged == (event_id,)
    assert state(store) == before


def test_the_panel_shows_each_paragraph_once(store: Store) -> None:
    """Two tellings of one paragraph are marked in it; what is shown once is not shown elsewhere again."""
    text = f"{FIRST} {SECOND}\n\nIt rained in Mao.\n\n{SECOND}"
    document = Document(text, kind=Kind.NARRATIVE)
    (event_id,) = read(store, document, extract(document)).new
    with store.read() as session:
        detail = event_detail(event_id, session=session)
        (told,) = told_in(detail.contexts[0].source.id, session=session)
    marked = [[m.text for m in c.paragraph.marks if m.role is EvidenceRole.SENTENCE] for c in detail.contexts]
    assert marked == [[FIRST, SECOND], [SECOND]]
    assert [context.elsewhere for context in detail.contexts] == [(), ()]
    assert sum(mark.role is EvidenceRole.SENTENCE for mark in told.marks) == 3


def test_it_goes_out_and_comes_in_again_as_it_was(store: Store) -> None:
    """As JSON and as a table."""
    read(store, APART, extract(APART))
    before, as_json, as_table = state(store), exported(store), table(store)
    clear(store)
    import_json(as_json, store=store, at=AT)
    assert (state(store), exported(store)) == (before, as_json)
    clear(store)
    import_csv(as_table.encode(), store=store, at=AT)
    assert (table(store), exported_events(state(store))) == (as_table, exported_events(before))


def exported_events(events: list[dict[str, object]]) -> list[object]:
    """What a table holds of them."""
    return [(event["parts"], event["evidence"]) for event in events]


def test_what_a_person_decided_stays_when_tellings_are_put_together(store: Store) -> None:
    """The second, which was accepted as an event of its own, stays; the first gets its sentence too."""
    first, second = read(store, APART, apart(APART)).new
    with store.write() as session:
        accept(second, session=session, at=AT)
    before = [told for told in state(store) if told["event"]["id"] == second]  # type: ignore[index]
    report = read(store, APART, extract(APART))
    assert (report.changed, report.kept, report.new, report.withdrawn) == ((first,), (second,), (), ())
    assert [told for told in state(store) if told["event"]["id"] == second] == before  # type: ignore[index]


def test_what_nobody_decided_about_is_withdrawn_when_it_is_told_by_another(store: Store) -> None:
    """And comes back under its id when it is an event of its own again."""
    first, second = read(store, APART, apart(APART)).new
    report = read(store, APART, extract(APART))
    assert (report.changed, report.withdrawn) == ((first,), (second,))
    report = read(store, APART, apart(APART))
    assert (report.changed, report.new) == ((first,), (second,))


@pytest.mark.parametrize("verb", ["accept", "reject", "edit"])
def test_a_telling_less_leaves_a_persons_word_alone(store: Store, verb: str) -> None:
    """A further telling of what a person decided about is not proposed as another event; undo still works."""
    (event_id,) = read(store, APART, extract(APART)).new
    with store.write() as session:
        if verb == "edit":
            edit(event_id, EventUpdate(title="The pact"), session=session, at=AT)
        else:
            {"accept": accept, "reject": reject}[verb](event_id, session=session, at=AT)
    before = state(store)
    for drafts in (apart(APART), apart(APART)[:1], apart(APART)[1:], ()):
        report = read(store, APART, drafts)
        assert (report.kept, report.new, report.withdrawn) == ((event_id,), (), ())
        assert state(store) == before
    with store.write() as session:
        undo(event_id, session=session, at=AT)
    assert read(store, APART, extract(APART)).unchanged == (event_id,)


def test_an_event_is_recognised_by_any_sentence_that_tells_it(store: Store) -> None:
    """One whose first telling is no longer read, or is read only now, keeps its id."""
    (event_id,) = read(store, APART, extract(APART)).new
    assert read(store, APART, apart(APART)[1:]).changed == (event_id,)
    assert read(store, APART, extract(APART)).changed == (event_id,)


def test_a_date_that_disagrees_is_told(store: Store) -> None:
    """In the reasons, which the panel and every export show."""
    document = Document(f"{FIRST} The two states signed the pact in Zinder on 5 May 1961.", kind=Kind.NARRATIVE)
    (event_id,) = read(store, document, extract(document)).new
    with store.read() as session:
        detail = event_detail(event_id, session=session)
    assert "retold/conflict" in detail.rules
    assert any(reason.startswith("Another sentence says 5 May 1961") for reason in detail.reasons)
    assert "Another sentence says 5 May 1961" in exported(store)
    assert "Another sentence says 5 May 1961" in table(store)
