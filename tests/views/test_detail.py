"""Every event leads back to its words."""

from dataclasses import replace

import pytest

from tests.store.samples import AT, DOCUMENT, DRAFTS, ENVOYS, FLIGHT, TEXT, span
from tracker.documents.document import Document, Span
from tracker.errors import NotFoundError
from tracker.events.draft import Draft, EvidenceRole
from tracker.store import EventUpdate, Store, edit, ingest, undo
from tracker.store.models import Action
from tracker.views import EventDetail, Passage, event_detail


def detail_of(store: Store, draft: Draft, document: Document = DOCUMENT) -> EventDetail:
    """Take one draft in and look at it."""
    with store.write() as session:
        (event_id,) = ingest(document, (draft,), session=session, at=AT).new
    with store.read() as session:
        return event_detail(event_id, session=session)


def marked(passage: Passage) -> list[tuple[EvidenceRole, str]]:
    """Roles and the marked words, cut out of the shown text."""
    cut = [(mark.role, passage.text[mark.start : mark.end]) for mark in passage.marks]
    assert [text for _, text in cut] == [mark.text for mark in passage.marks]
    return cut


def test_context_shows_sentence_and_paragraph(store: Store) -> None:
    """The sentence stands alone and in its paragraph, with every evidence marked at its place."""
    detail = detail_of(store, ENVOYS)
    (context,) = detail.contexts
    assert context.sentence.text == ENVOYS.sentence.text
    assert marked(context.sentence) == [
        (EvidenceRole.ACTOR, "Egypt"),
        (EvidenceRole.ACTOR, "Israel"),
        (EvidenceRole.TRIGGER, "exchanged"),
        (EvidenceRole.DATE, "a year later"),
    ]
    assert context.paragraph.text == TEXT.split("\n\n")[1]
    assert (EvidenceRole.SENTENCE, ENVOYS.sentence.text) in marked(context.paragraph)
    assert context.source.publisher == "The Courier"
    assert (context.source.author, context.source.published) == ("A. Writer", "1982-04-25")
    assert context.sentence.marks[0].actor_id == detail.row.actors[0].id
    assert context.sentence.marks[0].rule == "actor by name"
    assert (detail.rules, detail.date) == (("exchange of envoys",), ENVOYS.date)


def test_evidence_elsewhere_is_shown_with_its_own_words(store: Store) -> None:
    """A date that stands in the heading is shown there."""
    heading = span("Peace in the south")
    (context,) = detail_of(store, replace(FLIGHT, date_span=heading)).contexts
    assert [marked(passage) for passage in context.elsewhere] == [[(EvidenceRole.DATE, "Peace in the south")]]


@pytest.mark.parametrize("gap", ["word ", "\n", " \n \n "], ids=["words", "lines", "blank lines"])
def test_a_paragraph_without_end_is_cut_at_words(store: Store, gap: str) -> None:
    """Where no blank line is near, what is near is shown, and the sentence is whole in it."""
    before = gap * 2000
    text = before + "Egypt and Israel signed. " + gap * 2000
    sentence = Span(len(before), len(before) + 24, "Egypt and Israel signed.")
    trigger = Span(len(before) + 17, len(before) + 23, "signed")
    draft = replace(FLIGHT, sentence=sentence, trigger=trigger, date_span=None, parts=(), evidence=())
    (context,) = detail_of(store, draft, Document(text)).contexts
    assert sentence.text in context.paragraph.text
    assert len(context.paragraph.text) < 1_700
    assert not context.paragraph.text.startswith("ord")
    assert context.elsewhere == ()


def test_history_tells_what_was_changed(store: Store) -> None:
    """Each change with its fields, and whether it was taken back."""
    event_id = detail_of(store, DRAFTS[1]).row.id
    with store.write() as session:
        edit(event_id, EventUpdate(title="Treaty", date="1979"), session=session, at=AT, who="Ada")
        undo(event_id, session=session, at=AT, who="Ada")
    with store.read() as session:
        first, second = event_detail(event_id, session=session).history
    assert (first.action, first.who, first.at, first.is_undone) == (
        Action.EDIT,
        "Ada",
        "2024-05-01T12:00:00+00:00",
        True,
    )
    assert {"title", "date", "edited", "latest"} <= set(first.fields)
    assert "type" not in first.fields
    assert second.action == Action.UNDO


def test_unknown_event(store: Store) -> None:
    """An id that is none says so."""
    with store.read() as session, pytest.raises(NotFoundError, match="There is no event x"):
        event_detail("x", session=session)
