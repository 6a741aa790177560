"""What a person says of a document holds, whatever its file says when it is read again."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlmodel import select

from tests.store.databases import clear
from tests.store.samples import AT, DOCUMENT, DRAFTS, TEXT
from tracker.dates.edtf import from_edtf
from tracker.documents.document import Document, Kind
from tracker.errors import DateError, InputError, NotFoundError, StoreError
from tracker.store import SourceUpdate, Store, as_stated, describe, document_of, ingest, undo_source
from tracker.store.models import Action, By, Revision, Source
from tracker.store.sources import text_hash
from tracker.views import can_undo_source, source_row, source_text, source_with_text

OTHER = replace(
    DOCUMENT,
    title="Another title",
    publisher="Another",
    author="Another",
    address="https://another.example",
    published=from_edtf("1999"),
    kind=Kind.NEWS,
)


def read(store: Store, document: Document = DOCUMENT) -> str:
    """Take the document in; its id."""
    with store.write() as session:
        return ingest(document, DRAFTS, session=session, at=AT).source_id


def say(store: Store, source_id: str, **facts: Any) -> Source:
    """State facts."""
    with store.write() as session:
        return describe(source_id, SourceUpdate(**facts), session=session, at=AT, who="Ada")


def back(store: Store, source_id: str) -> Source:
    """Undo."""
    with store.write() as session:
        return undo_source(source_id, session=session, at=AT, who="Ada")


def told(store: Store) -> dict[str, Any]:
    """Everything about the document but the counter of its changes."""
    with store.read() as session:
        return session.exec(select(Source)).one().model_dump(exclude={"revision"})


STATED: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"title": " A  title\0 "}, {"title": "A  title"}),
    ({"title": None}, {"title": None}),
    ({"publisher": "", "author": " "}, {"publisher": None, "author": None}),
    ({"address": "HTTP://a.example/ü?q=1#x"}, {"address": "HTTP://a.example/ü?q=1#x"}),
    (
        {"published": "1977-11", "published_words": "in November"},
        {"published": "1977-11", "published_words": "in November", "published_earliest": 722_024},
    ),
    ({"published": None}, {"published": None, "published_words": "", "published_latest": None}),
    ({"published_words": "late"}, {"published": "1982-04-25", "published_words": "late"}),
    ({"kind": Kind.NEWS}, {"kind": Kind.NEWS}),
    ({"kind": None}, {"kind": Kind.AUTO}),
]


@pytest.mark.parametrize(("facts", "columns"), STATED, ids=[str(row[0]) for row in STATED])
def test_what_is_stated_holds(store: Store, facts: dict[str, Any], columns: dict[str, Any]) -> None:
    """It is kept, survives another reading of another file, and is undone to the letter."""
    source_id = read(store)
    before = told(store)
    source = say(store, source_id, **facts)
    stated = {"published" if name == "published_words" else name for name in facts}
    assert ({name: getattr(source, name) for name in columns}, set(source.stated)) == (columns, stated)
    assert source.revision == 2
    assert read(store, OTHER) == source_id
    after = told(store)
    assert {name: after[name] for name in columns} == columns
    learnt = {name for name in ("title", "publisher", "author", "address", "published", "kind") if name not in stated}
    assert all(after[name] == getattr(OTHER, name) for name in learnt - {"published"})
    undone = back(store, source_id)
    assert {name: undone.model_dump()[name] for name in columns} == {name: before[name] for name in columns}
    assert undone.stated == []
    read(store, OTHER)
    assert told(store)["title"] == "Another title"


def test_step_by_step_back(store: Store) -> None:
    """Each undo takes one statement back; then nothing is left."""
    source_id = read(store)
    states = [told(store)]
    for facts in ({"title": "One"}, {"title": None, "kind": Kind.NEWS}, {"title": "Two", "published": "1990"}):
        say(store, source_id, **facts)
        states.append(told(store))
    while len(states) > 1:
        with store.read() as session:
            assert can_undo_source(source_id, session=session)
        states.pop()
        back(store, source_id)
        assert told(store) == states[-1]
    with store.read() as session:
        assert not can_undo_source(source_id, session=session)
        assert not can_undo_source("x", session=session)
    for unknown in (source_id, "x"):
        with pytest.raises(NotFoundError):
            back(store, unknown)


def test_it_is_written_down(store: Store) -> None:
    """Who said it, and only what changed; to say the same again is no change."""
    source_id = read(store)
    say(store, source_id, title="Mine", author="A. Writer")
    assert say(store, source_id, title="Mine").revision == 2
    with store.read() as session:
        revision = session.exec(select(Revision)).one()
        row = source_row(source_id, session=session)
    assert (revision.entity, revision.entity_id, revision.action, revision.by, revision.who) == (
        "source",
        source_id,
        Action.EDIT,
        By.PERSON,
        "Ada",
    )
    assert revision.before == {"title": "Peace in the south", "stated": []}
    assert revision.after == {"title": "Mine", "stated": ["title", "author"]}
    assert (row.stated, row.revision, row.title) == (("title", "author"), 2, "Mine")


WRONG: list[tuple[dict[str, Any], type[Exception], str]] = [
    ({"title": "x" * 301}, InputError, "The title has 301"),
    ({"address": "ftp://a.example"}, InputError, "http:// or https://"),
    ({"published": "soon"}, DateError, "soon"),
    ({"title": "Late", "revision": 7}, StoreError, "Somebody else changed this document"),
]


@pytest.mark.parametrize(("facts", "error", "problem"), WRONG, ids=[row[2] for row in WRONG])
def test_what_cannot_be(store: Store, facts: dict[str, Any], error: type[Exception], problem: str) -> None:
    """It is said in a sentence, and nothing is changed."""
    source_id = read(store)
    before = told(store)
    with pytest.raises(error, match=problem):
        say(store, source_id, **facts)
    assert told(store) == before
    with pytest.raises(NotFoundError, match="There is no document x"):
        say(store, "x", title="T")


def test_it_is_read_as_a_person_said(store: Store) -> None:
    """Kind and publication date, by which dates are reckoned, are the person's; what was not stated is the file's."""
    source_id = read(store)
    say(store, source_id, kind=Kind.NEWS, published="1990-05", published_words="in May", author=None)
    with store.read() as session:
        stated = as_stated(replace(OTHER, kind=Kind.NARRATIVE, id="file"), session=session)
        again = document_of(source_id, session=session)
        unknown = Document("Nobody knows it.", title="T")
        assert as_stated(unknown, session=session) is unknown
        with pytest.raises(NotFoundError):
            document_of("x", session=session)
    published = from_edtf("1990-05").said("in May")
    assert stated == replace(OTHER, kind=Kind.NEWS, published=published, author=None, id="file")
    assert again == replace(DOCUMENT, kind=Kind.NEWS, published=published, author=None)
    say(store, source_id, published=None)
    with store.read() as session:
        assert document_of(source_id, session=session).published is None
        assert as_stated(OTHER, session=session).published is None


def test_of_a_partial_document_the_whole_may_come(store: Store) -> None:
    """Its text is then known; its id, and what a person said of it, stay."""
    start, end = TEXT.index("Egypt"), TEXT.index("Egypt") + 5
    part = "\n" * start + TEXT[start:end] + "\n" * (len(TEXT) - end)
    with store.write() as session:
        row = Source(id="p", text=part, text_sha256=text_hash(TEXT), is_partial=True, title="Mine", stated=["title"])
        session.add(row)
    assert read(store) == "p"
    with store.read() as session:
        found = source_with_text(TEXT, session=session)
        assert found is not None
        assert (found.id, found.is_partial, found.title, found.author) == ("p", False, "Mine", "A. Writer")
        assert source_text("p", session=session) == TEXT


words = st.one_of(st.none(), st.text(max_size=12))
facts = st.fixed_dictionaries(
    {},
    optional={
        "title": words,
        "publisher": words,
        "author": words,
        "published": st.sampled_from([None, "1990", "1977-11-20", "198X"]),
        "kind": st.sampled_from([None, *Kind]),
    },
)
documents = st.sampled_from([DOCUMENT, OTHER, replace(OTHER, title=None, published=None), Document(TEXT)])


@settings(
    max_examples=30,
    deadline=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(steps=st.lists(st.one_of(facts, documents), max_size=6))
def test_no_reading_touches_what_is_stated(store: Store, steps: list[dict[str, Any] | Document]) -> None:
    """Whatever is said and read in whatever order; and all that was said can be taken back."""
    clear(store)
    source_id = read(store)
    for step in steps:
        before = told(store)
        if isinstance(step, Document):
            read(store, step)
            assert {name: told(store)[name] for name in before["stated"]} == {
                name: before[name] for name in before["stated"]
            }
        else:
            say(store, source_id, **step)
            assert set(told(store)["stated"]) == set(before["stated"]) | step.keys()
    while told(store)["stated"]:
        back(store, source_id)
    read(store, OTHER)
    after = told(store)
    assert (after["title"], after["published"], after["kind"]) == ("Another title", "1999", Kind.NEWS)
