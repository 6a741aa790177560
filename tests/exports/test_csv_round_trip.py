"""Events go out as a table and come in again as they were: the second table is the first, letter by letter."""

import csv
from dataclasses import replace
from io import StringIO

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlmodel import select

from tests.exports.test_json_round_trip import DATES, exported, fill
from tests.store.databases import clear
from tests.store.samples import AT, DOCUMENT, DRAFTS, FLIGHT, TEXT, TREATY
from tracker.events.draft import Draft, Status
from tracker.exports.csv_columns import COLUMNS, guarded, unguarded
from tracker.exports.csv_export import export_csv
from tracker.imports.csv_import import import_csv
from tracker.imports.json_import import import_json
from tracker.store import EventUpdate, Store, accept, edit, ingest, reject
from tracker.store.models import Revision, Source
from tracker.views import EventFilter, event_detail, timeline


def table(store: Store, wanted: EventFilter | None = None) -> str:
    """The store as a table."""
    with store.read() as session:
        return export_csv(wanted, session=session)


def documents(store: Store) -> list[Source]:
    """All documents."""
    with store.read() as session:
        return list(session.exec(select(Source).order_by(Source.id)))


def test_into_an_empty_store_and_out_again(store: Store) -> None:
    """Events in every state, with ids, dates, actors, evidence and what is known of their document."""
    fill(store)
    text = table(store)
    with store.read() as session:
        before = timeline(EventFilter(reviews=()), session=session)
    clear(store)
    assert len(import_csv(text.encode(), store=store, at=AT).new) == 6
    assert table(store) == text
    with store.read() as session:
        assert timeline(EventFilter(reviews=()), session=session) == before


def test_into_the_same_store_changes_nothing(store: Store) -> None:
    """The document is recognised by its text, which stays whole; not even a revision is written."""
    fill(store)
    everything = exported(store)
    with store.read() as session:
        revisions = len(session.exec(select(Revision)).all())
    report = import_csv(table(store), store=store, at=AT)
    assert (report.new, report.changed, report.kept, len(report.unchanged)) == ((), (), (), 6)
    assert exported(store) == everything
    with store.read() as session:
        assert len(session.exec(select(Revision)).all()) == revisions


def test_the_rest_of_a_text_is_filled_in_later(store: Store) -> None:
    """First the quoted stretches stand in their places; read as a whole, the document keeps its id and its events."""
    with store.write() as session:
        ids = ingest(DOCUMENT, DRAFTS, session=session, at=AT).new
    text, whole = table(store), exported(store)
    clear(store)
    import_csv(text, store=store, at=AT)
    (part,) = documents(store)
    assert (part.is_partial, len(part.text)) == (True, len(TEXT))
    assert [letter for letter, real in zip(part.text, TEXT, strict=True) if letter not in (real, "\n")] == []
    with store.read() as session:
        assert event_detail(ids[0], session=session).contexts[0].sentence.text == DRAFTS[0].sentence.text
    with store.write() as session:
        report = ingest(DOCUMENT, DRAFTS, session=session, at=AT)
    assert (report.new, len(report.unchanged)) == ((), len(DRAFTS))
    assert exported(store) == whole
    assert [(one.id, one.is_partial) for one in documents(store)] == [(part.id, False)]


def test_parts_of_a_text_come_together(store: Store) -> None:
    """Each file brings its own stretches; a file with the whole text fills in the rest, and a part takes none away."""
    with store.write() as session:
        ingest(DOCUMENT, DRAFTS, session=session, at=AT)
    whole, everything = exported(store), table(store)
    some, others = (table(store, EventFilter(types=types)) for types in (("CONSULT",), ("SUPPORT", "ACCUSE")))
    clear(store)
    import_csv(some, store=store, at=AT)
    import_csv(others, store=store, at=AT)
    known = documents(store)[0].text
    assert "Anwar Sadat flew" in known
    assert "signed a treaty" in known
    import_json(whole, store=store, at=AT)
    assert (documents(store)[0].text, documents(store)[0].is_partial) == (TEXT, False)
    import_csv(some, store=store, at=AT)
    assert exported(store) == whole
    assert table(store) == everything


def test_json_carries_a_part(store: Store) -> None:
    """A document of which a part is known goes through JSON as such."""
    fill(store)
    text = table(store)
    clear(store)
    import_csv(text, store=store, at=AT)
    told = exported(store)
    assert '"is_partial": true' in told
    clear(store)
    import_json(told, store=store, at=AT)
    assert exported(store) == told
    assert table(store) == text
    assert documents(store)[0].is_partial


def test_what_was_reviewed_here_stays(store: Store) -> None:
    """As with any other file."""
    with store.write() as session:
        ids = ingest(DOCUMENT, DRAFTS, session=session, at=AT).new
    old = table(store)
    with store.write() as session:
        edit(ids[0], EventUpdate(title="Mine"), session=session, at=AT)
        reject(ids[1], session=session, at=AT)
    now = exported(store)
    assert set(import_csv(old, store=store, at=AT).kept) == set(ids[:2])
    assert exported(store) == now


def test_the_file_is_one_for_spreadsheets(store: Store) -> None:
    """A byte order mark, all cells in quotation marks, CR and LF, people's columns first, in the order of time."""
    fill(store)
    text = table(store)
    head, *lines = text.removeprefix("\ufeff").split("\r\n")
    assert text.startswith('\ufeff"title","date","date in words","who acted",')
    assert head.count(",") == len(COLUMNS) - 1
    assert lines[-1] == ""
    rows = list(csv.DictReader(StringIO(text.removeprefix("\ufeff"), newline="")))
    assert [row["date"] for row in rows] == ["197X", "1977-11", "1978-09-17", "1979-03-26", "1980-02-26", ""]
    assert rows[3]["who acted"] == "Egypt; Israel"
    assert rows[3]["sentence"] == TREATY.sentence.text
    assert rows[3]["document"] == "Peace in the south"


def test_a_limit_takes_the_earliest(store: Store) -> None:
    """In CSV and in JSON."""
    fill(store)
    wanted = EventFilter(limit=2)
    assert table(store, wanted).count("\r\n") == 3
    assert exported(store, wanted).count('"evidence"') == 2


GUARDS = [
    ("Peace", "Peace"),
    ("=cmd()", "'=cmd()"),
    ("+43", "'+43"),
    ("-0043-03-15", "'-0043-03-15"),
    ("@you", "'@you"),
    ("\tx", "'\tx"),
    ("\rx", "'\rx"),
    ("＝1", "'＝1"),
    ("'=1", "''=1"),
    ("''@", "'''@"),
    ("'tis", "'tis"),
    ("", ""),
    ("a=b", "a=b"),
]


@pytest.mark.parametrize(("text", "cell"), GUARDS)
def test_no_cell_is_a_formula(text: str, cell: str) -> None:
    """An apostrophe in front, which is taken away again."""
    assert guarded(text) == cell
    assert unguarded(cell) == text


hostile = st.text(max_size=20) | st.builds(
    lambda signs, rest: "".join(signs) + rest,
    st.lists(
        st.sampled_from(["'", "=", "+", "-", "@", "\t", "\r", "\n", '"', ",", ";", "＝", " ", "\u200f"]), max_size=4
    ),
    st.text(max_size=8),
)
drafts = st.builds(
    lambda base, title, date, status, confidence, place: replace(
        base, title=title, date=date, status=status, confidence=confidence, place=place, reasons=(title, "")
    ),
    st.sampled_from([FLIGHT, TREATY, *DRAFTS[2:]]),
    hostile,
    st.sampled_from(DATES),
    st.sampled_from(Status),
    st.floats(0, 1),
    st.none() | hostile,
)


@given(text=hostile)
@settings(deadline=None, derandomize=True)
def test_the_guard_can_be_undone(text: str) -> None:
    """For every text, and what it gives never begins like a formula."""
    assert unguarded(guarded(text)) == text
    assert not guarded(text).startswith(("=", "+", "-", "@", "\t", "\r"))


@settings(
    max_examples=30,
    deadline=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    read=st.lists(drafts, max_size=5),
    title=hostile,
    reviews=st.lists(st.sampled_from([accept, reject, None]), max_size=5),
)
def test_round_trip_of_anything(store: Store, read: list[Draft], title: str, reviews: list[object]) -> None:
    """Whatever the texts, dates, numbers and reviews are."""
    clear(store)
    document = replace(DOCUMENT, title=title, publisher=title, id=title)
    with store.write() as session:
        ids = ingest(document, read, session=session, at=AT).new
        for event_id, verb in zip(ids, reviews, strict=False):
            if verb is not None:
                verb(event_id, session=session, at=AT)  # type: ignore[operator]
    text = table(store)
    clear(store)
    import_csv(text.encode(), store=store, at=AT)
    assert table(store) == text
