"""A new text: given, read, looked at, and only then saved."""

import streamlit as st

from dashboard import reading, writing
from dashboard.components import article_facts, article_parts, event_fields, moves_list
from dashboard.components.notes import fill, note, problem
from dashboard.components.text_fields import lines
from dashboard.components.words import counted
from dashboard.forms import article_input
from dashboard.forms.article_input import FactsInput
from dashboard.review.drafts import drafts_moved
from dashboard.review.proposal import from_drafts
from tracker.dates.words import say
from tracker.documents.decoding import decode
from tracker.documents.document import Document
from tracker.errors import DocumentError
from tracker.extract import Reading

KEY, SOURCE = "article", "source"
READ, FIRST = f"{KEY}_read", f"{KEY}_first"
PLACEHOLDER = "Paste an article or a chapter here"
MOST_MEGABYTES = 20


def show() -> None:
    """The fields, and below them what was read."""
    text, name = _text()
    facts, slots = article_facts.show(key=KEY, before=FactsInput())
    wanted = st.button("Read", type="primary", key=f"{KEY}_button")
    wrong = article_input.problems(facts)
    missing = article_input.text_problem(text)
    if wanted:
        st.session_state[READ] = True
        st.session_state.pop(FIRST, None)
    if not st.session_state.get(READ):
        return
    fill(slots, {name: told for name, told in wrong.items() if name != "published"})
    if missing:
        problem(missing)
    elif not wrong:
        _read(article_input.document(text, facts, name=name), facts)


def _text() -> tuple[str, str]:
    """The text and the name of its file, if it came in one."""
    text = lines("A new text", key=f"{KEY}_text", placeholder=PLACEHOLDER, height=200)
    file = st.file_uploader(
        "or a file with plain text (.txt, .md)",
        type=["txt", "md", "text"],
        key=f"{KEY}_file",
        max_upload_size=MOST_MEGABYTES,
    )
    if file is None:
        return text, ""
    try:
        return decode(file.getvalue(), file.name), file.name
    except DocumentError as error:
        problem(str(error))
        return "", ""


def _read(document: Document, facts: FactsInput) -> None:
    known = reading.known_text(document.text)
    if known is not None:
        _finish(known.id)
    read = reading.read_document(document)
    first = st.session_state.setdefault(FIRST, read)
    _found(document, facts)
    if read.unread:
        st.warning(read.unread)
    _offer(read)
    if first.document.text == document.text and first.document != document:
        moved, unchanged = drafts_moved(first.drafts, read.drafts)
        st.caption("What these facts move, against the first reading:")
        moves_list.show(moved, unchanged=unchanged, kept=0)
    article_parts.show(document.text, from_drafts(read.drafts), reading.seen(document), key=KEY)


def _found(document: Document, facts: FactsInput) -> None:
    """What the head of the text itself says, where the fields are empty."""
    told = []
    if document.title and not facts.title.strip():
        told.append(f"title “{document.title}”")
    if document.published and not facts.published.words.strip():
        told.append(f"published {say(document.published)}")
    if told:
        note(f"Found at the head of the text: {', '.join(told)}.")


def _offer(read: Reading) -> None:
    with st.container(horizontal=True, vertical_alignment="center", key="save_bar"):
        st.html(
            f'<p class="done">{counted(len(read.drafts), "event")} read. Nothing is saved yet.</p>', width="content"
        )
        label = f"Save {counted(len(read.drafts), 'event')}" if read.drafts else "Save the text"
        if st.button(label, type="primary", key=f"{KEY}_save"):
            report = writing.keep(read.document, read.drafts, read.unread)
            _finish(report.source_id, saved=True)
        if st.button("Start over", key=f"{KEY}_over"):
            _forget()
            st.rerun()


def _finish(source_id: str, *, saved: bool = False) -> None:
    """Go on with the document of the store."""
    _forget()
    if not saved:
        st.session_state["recognised"] = source_id
    st.query_params[SOURCE] = source_id
    st.rerun()


def _forget() -> None:
    event_fields.forget(KEY)
