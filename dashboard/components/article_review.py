"""A document of the store: its text beside its events, and what is known about it."""

from collections.abc import Sequence

import streamlit as st

from dashboard import reading, writing
from dashboard.components import article_facts, article_parts, event_fields, moves_list
from dashboard.components.names import document_labels
from dashboard.components.notes import fill, problem
from dashboard.components.source_text import plain
from dashboard.components.words import counted
from dashboard.forms.article_input import FactsInput, change, facts_of, problems
from dashboard.review.proposal import Proposal, from_told
from dashboard.writing import Done
from tracker.errors import TrackerError
from tracker.store import Review
from tracker.views import SourceRow

RECOGNISED, SOURCE = "recognised", "source"


def show(source_id: str) -> None:
    """The document; raises NotFoundError where there is none of that id."""
    row, text, can_undo = reading.document(source_id)
    st.html(f'<h2 class="article-title" dir="auto">{plain(row.label)}</h2>')
    if st.session_state.get(RECOGNISED) == source_id:
        st.info("This text was read before. What you decided about its events is kept.")
    proposals = from_told(reading.told_events(source_id))
    _ways_on(row, proposals)
    with st.expander("About this text: title, publisher, date of publication, kind"):
        _facts(row, text, can_undo=can_undo)
    if row.unread:
        st.warning(row.unread)
    article_parts.show(text, proposals, reading.seen(reading.described(row, text)), key=f"source_{source_id}")


def _ways_on(row: SourceRow, proposals: Sequence[Proposal]) -> None:
    """How far the review is, and where one can go from here."""
    with st.container(horizontal=True, vertical_alignment="center", key="ways_on"):
        st.html(f'<p class="done">{plain(progress(proposals))}</p>', width="content")
        st.page_link(
            "screens/timeline.py",
            label="Show on the timeline",
            query_params={"document": document_labels(reading.documents())[row.id]},
        )
        st.page_link("screens/event.py", label="Add an event that was missed", query_params={"source": row.id})
        st.page_link("screens/article.py", label="Read another text", query_params={})


def progress(proposals: Sequence[Proposal]) -> str:
    """How many events there are, and how many a person has judged."""
    accepted = sum(one.review is Review.ACCEPTED for one in proposals)
    rejected = sum(one.review is Review.REJECTED for one in proposals)
    open_ones = len(proposals) - accepted - rejected
    told = [f"{accepted} accepted" if accepted else "", f"{rejected} rejected" if rejected else ""]
    rest = f"{open_ones} not yet checked" if open_ones else "all checked" if proposals else ""
    return f"{counted(len(proposals), 'event')}: {', '.join(filter(None, (*told, rest)))}" if proposals else "No events"


def _facts(row: SourceRow, text: str, *, can_undo: bool) -> None:
    """The facts of the document; a change of date or kind shows what it would move before it is saved."""
    key = f"facts_{row.id}_{row.revision}"
    before = facts_of(row)
    facts, slots = article_facts.show(key=key, before=before)
    wrong = problems(facts, before)
    fill(slots, {name: told for name, told in wrong.items() if name != "published"})
    if facts != before and not wrong:
        _what_would_move(row, text, facts, before)
    with st.container(horizontal=True):
        if st.button("Save the changes", key=f"{key}_save", type="primary", disabled=facts == before or bool(wrong)):
            _save(row, facts, before, key)
        if facts != before and st.button("Discard", key=f"{key}_discard"):
            event_fields.forget(key)
            st.rerun()
        if can_undo and st.button("Undo the last change", key=f"{key}_undo"):
            writing.undo(Done("", row.label, "source", row.id))
            st.rerun()


def _what_would_move(row: SourceRow, text: str, facts: FactsInput, before: FactsInput) -> None:
    if facts.kind == before.kind and facts.published == before.published:
        return
    preview = reading.what_moves(reading.read_document(reading.with_facts(row, text, facts)))
    st.caption("If this is saved:")
    moves_list.show(preview.moves, unchanged=preview.unchanged, kept=preview.kept)


def _save(row: SourceRow, facts: FactsInput, before: FactsInput, key: str) -> None:
    try:
        writing.describe(row.id, change(facts, before, row.revision), row.label)
    except TrackerError as error:
        problem(str(error))
        return
    event_fields.forget(key)
    st.rerun()
