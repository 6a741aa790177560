"""An event that a person adds leads back to the words that tell it."""

from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlmodel import select

from tests.store.databases import clear
from tests.store.samples import AT, CRITICISM, DOCUMENT, TEXT, TREATY
from tracker.documents.document import Document
from tracker.errors import DateError, InputError, NotFoundError, TrackerError
from tracker.exports.json_export import export_json
from tracker.imports.json_import import import_json
from tracker.store import EventCreate, EventUpdate, Quotation, Store, add, edit, ingest, undo
from tracker.store.models import Event, Source
from tracker.store.records import record_of, to_json
from tracker.views import EventFilter, event_detail, timeline

MARKS = "He called it “a lasting peace”;\n\tthe minister’s  words\u00a0were «cold», \"plain\" and 'short'."


def keep(store: Store, text: str = TEXT, title: str | None = "Peace in the south") -> str:
    """A document without events; its id."""
    with store.write() as session:
        return ingest(Document(text, title=title), (), session=session, at=AT).source_id


def add_quoting(store: Store, quotation: Quotation | None) -> str:
    """An event by hand with the quotation; its id."""
    with store.write() as session:
        return add(EventCreate(title="Mine", quotation=quotation), session=session, at=AT).id


def shown(store: Store, event_id: str) -> list[tuple[str, int, int, str]]:
    """Document, place and words of the event's evidence."""
    return [(item.source_id, item.start, item.end, item.text) for item in evidence(store, event_id)]


def evidence(store: Store, event_id: str) -> tuple[Any, ...]:
    """The event's evidence, which stands where it says."""
    with store.read() as session:
        found = record_of(event_id, session=session).evidence
        texts = dict(session.exec(select(Source.id, Source.text)).all())
    assert all(texts[item.source_id][item.start : item.end] == item.text for item in found)
    assert [item.position for item in found] == list(range(len(found)))
    return found


FOUND = [
    (TEXT, "Nobody expected the treaty to last.", "Nobody expected the treaty to last."),
    (TEXT, "  Egypt and\n Israel signed  a treaty ", "Egypt and Israel signed a treaty"),
    (TEXT, "Egypt", "Egypt"),
    (TEXT, "in the south Anwar Sadat", "in the south\n\nAnwar Sadat"),
    (MARKS, 'it "a lasting peace"', "it “a lasting peace”"),
    (MARKS, "the minister's words were", "the minister’s  words\u00a0were"),
    (MARKS, "“cold”, „plain“ and ‘short’.", "«cold», \"plain\" and 'short'."),
    ("(a+b)* [c] \\d ^$ | twice (a+b)*", "(a+b)* [c] \\d ^$ |", "(a+b)* [c] \\d ^$ |"),
    ("🕊 über Ärzte", "über", "über"),
]


@pytest.mark.parametrize(("text", "quoted", "words"), FOUND, ids=range(len(FOUND)))
def test_words_are_found_in_their_document(store: Store, text: str, quoted: str, words: str) -> None:
    """Where they stand first, in the document's own letters; white space and quotation marks may differ."""
    source_id = keep(store, text)
    event_id = add_quoting(store, Quotation(text=quoted, source_id=source_id))
    start = text.index(words)
    assert shown(store, event_id) == [(source_id, start, start + len(words), words)]


@pytest.mark.parametrize("words", ["nobody expected", "Israel Egypt", "treaty to last. Never", "Nobody\\s"])
def test_words_that_do_not_stand_there(store: Store, words: str) -> None:
    """Neither other words nor other capitals; the document is named and nothing is added."""
    source_id = keep(store)
    with pytest.raises(InputError) as caught:
        add_quoting(store, Quotation(text=words, source_id=source_id))
    assert (caught.value.problem, caught.value.remedy) == (
        "These words do not stand in “Peace in the south”.",
        "Copy them from the document's text.",
    )
    with store.read() as session:
        assert session.exec(select(Event)).all() == []


def test_the_event_is_found_by_its_words_and_shown_in_its_paragraph(store: Store) -> None:
    """As one that a machine read is."""
    source_id = keep(store)
    event_id = add_quoting(store, Quotation(text="Nobody expected the treaty", source_id=source_id))
    with store.read() as session:
        assert [row.id for row in timeline(EventFilter(text="expected nobody"), session=session)] == [event_id]
        assert [row.sources for row in timeline(EventFilter(source_id=source_id), session=session)] == [
            ("Peace in the south",)
        ]
        (context,) = event_detail(event_id, session=session).contexts
    assert context.sentence.text == "Nobody expected the treaty"
    assert context.paragraph.text == TEXT.split("\n\n")[2]


def test_reading_the_document_leaves_it_alone(store: Store) -> None:
    """What a person quoted is not taken for what a machine read there, and is not withdrawn."""
    source_id = keep(store, DOCUMENT.text)
    event_id = add_quoting(store, Quotation(text=TREATY.sentence.text, source_id=source_id))
    with store.write() as session:
        report = ingest(DOCUMENT, (TREATY,), session=session, at=AT)
    assert (len(report.new), report.kept, report.withdrawn) == (1, (), ())
    assert len(shown(store, event_id)) == 1


def own(**told: Any) -> Quotation:
    """A quotation of a document that is named only here."""
    return Quotation(**({"text": "The envoys left. ", "title": "A Letter"} | told))


def test_a_document_of_its_own(store: Store) -> None:
    """It is nothing but the words, with what the person said of it."""
    event_id = add_quoting(
        store,
        own(
            publisher="The Courier",
            address="https://courier.example/1",
            published="1977-11",
            published_words="in November",
        ),
    )
    with store.read() as session:
        source = session.exec(select(Source)).one()
    assert shown(store, event_id) == [(source.id, 0, 16, "The envoys left.")]
    assert (source.text, source.title, source.publisher) == ("The envoys left.", "A Letter", "The Courier")
    assert (source.address, source.published, source.published_words) == (
        "https://courier.example/1",
        "1977-11",
        "in November",
    )
    assert source.published_latest is not None
    assert set(source.stated) == {"title", "publisher", "address", "published"}
    assert (source.unread, source.is_partial) == ("Only the quoted words are kept.", False)


def test_only_what_was_said_is_stated(store: Store) -> None:
    """An address alone is enough, and says nothing of the title."""
    add_quoting(store, own(title=" ", address="http://a.example"))
    with store.read() as session:
        source = session.exec(select(Source)).one()
    assert (source.stated, source.title) == (["address"], None)


def test_the_very_same_text_is_the_same_document(store: Store) -> None:
    """Its facts are as they were, whoever told them."""
    source_id = keep(store, "The envoys left.")
    event_id = add_quoting(store, own(title="Another title"))
    assert shown(store, event_id)[0][0] == source_id
    with store.read() as session:
        source = session.exec(select(Source)).one()
    assert (source.title, source.stated, source.unread, source.revision) == ("Peace in the south", [], None, 1)


WRONG: list[tuple[Quotation, type[TrackerError], str]] = [
    (own(text=" \n"), InputError, "A quotation needs words"),
    (own(text="x" * 10_001), InputError, "The quotation has 10,001 characters"),
    (own(title=None), InputError, "Give a title or an address"),
    (own(title=" ", address=""), InputError, "Give a title or an address"),
    (own(title="x" * 301), InputError, "The title has 301 characters, and 300 are the most"),
    (own(publisher="x" * 301), InputError, "The publisher has 301 characters"),
    (own(address="https://a.example/" + "x" * 1_983), InputError, "The address has 2,001 characters"),
    (own(address="javascript:alert(1)"), InputError, "http:// or https://"),
    (own(address="www.example.org"), InputError, "http:// or https://"),
    (own(address="https://"), InputError, "http:// or https://"),
    (own(address="https://a b"), InputError, "http:// or https://"),
    (own(published="soon"), DateError, "soon"),
    (own(source_id="x"), NotFoundError, "There is no document x"),
]


@pytest.mark.parametrize(("quotation", "error", "problem"), WRONG, ids=[row[2] for row in WRONG])
def test_what_cannot_be(store: Store, quotation: Quotation, error: type[Exception], problem: str) -> None:
    """It is said in a sentence, and neither event nor document is added."""
    with pytest.raises(error, match=problem):
        add_quoting(store, quotation)
    with store.read() as session:
        assert session.exec(select(Event)).all() == session.exec(select(Source)).all() == []


def test_longest_that_may_be(store: Store) -> None:
    """The bounds themselves are allowed."""
    add_quoting(store, own(title="x" * 300, address="https://a.example/" + "x" * 1_982))
    with pytest.raises(InputError, match="The title has 301"), store.write() as session:
        add(EventCreate(title="x" * 301), session=session, at=AT)
    with pytest.raises(InputError, match="The place has 201"), store.write() as session:
        add(EventCreate(title="x" * 300, place="x" * 201), session=session, at=AT)


def test_another_quotation_and_none_and_back(store: Store) -> None:
    """An edit replaces it, None removes it, an edit of another field leaves it, and each is undone."""
    source_id = keep(store)
    event_id = add_quoting(store, own())
    steps = (
        EventUpdate(quotation=Quotation(text="Nobody expected", source_id=source_id)),
        EventUpdate(title="Still mine"),
        EventUpdate(quotation=None),
    )
    states = []
    for change in steps:
        with store.read() as session:
            states.append(to_json(record_of(event_id, session=session)))
        with store.write() as session:
            edit(event_id, change, session=session, at=AT)
        states[-1]["event"].pop("revision")
    assert shown(store, event_id) == []
    assert [len(state["evidence"]) for state in states] == [1, 1, 1]
    assert [state["evidence"][0]["text"] for state in states] == ["The envoys left.", *["Nobody expected"] * 2]
    for state in reversed(states):
        with store.write() as session:
            undo(event_id, session=session, at=AT)
        with store.read() as session:
            now = to_json(record_of(event_id, session=session))
        del now["event"]["revision"]
        assert now == state


@pytest.mark.parametrize("quotation", [None, Quotation(text="Nobody", title="A Letter")])
def test_what_a_machine_read_keeps_its_sentence(store: Store, quotation: Quotation | None) -> None:
    """Its other evidence stands there too."""
    with store.write() as session:
        (event_id,) = ingest(DOCUMENT, (CRITICISM,), session=session, at=AT).new
    with pytest.raises(InputError, match="What a machine read"), store.write() as session:
        edit(event_id, EventUpdate(title="Mine", quotation=quotation), session=session, at=AT)
    assert len(shown(store, event_id)) == 5


def test_in_a_file_and_back(store: Store) -> None:
    """An export holds the quotation with its document."""
    event_id = add_quoting(store, own())
    add_quoting(store, own(text="And they came back."))
    with store.read() as session:
        text = export_json(session=session)
    clear(store)
    assert len(import_json(text, store=store, at=AT).new) == 2
    with store.read() as session:
        assert export_json(session=session) == text
    assert shown(store, event_id)[0][3] == "The envoys left."
    assert len(import_json(text, store=store, at=AT).unchanged) == 2


letters = st.text(alphabet="ab.('\"’“*\\ \n\té🕊", min_size=1, max_size=40)


@settings(
    max_examples=40,
    deadline=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(before=letters, words=letters, after=letters, space=st.sampled_from([" ", "\n\n", "\t", "\u00a0 "]))
def test_whatever_stands_there_is_found(store: Store, before: str, words: str, after: str, space: str) -> None:
    """With other white space and other marks too, and the evidence is what the document says there."""
    clear(store)
    text = before + words + after
    quoted = space.join(words.replace("’", "'").replace('"', "”").split())
    if not quoted:
        return
    source_id = keep(store, text)
    event_id = add_quoting(store, Quotation(text=f" {quoted} ", source_id=source_id))
    ((_, start, end, found),) = shown(store, event_id)
    assert text[start:end] == found
    assert found.split() == text[start:end].split()
    assert len("".join(found.split())) == len("".join(words.split()))
