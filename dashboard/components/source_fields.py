"""Where an event is told: a document of the store or another source, and the words that tell it."""

from collections.abc import Sequence

import streamlit as st

from dashboard.components import date_entry
from dashboard.components.names import document_labels
from dashboard.components.notes import Slots
from dashboard.components.text_fields import line, lines
from dashboard.forms.event_input import NO_SOURCE, OTHER_SOURCE, SourceInput
from tracker.views import SourceRow


def show(documents: Sequence[SourceRow], *, key: str, before: SourceInput, slots: Slots) -> SourceInput:
    """The source and the quotation."""
    labels = {NO_SOURCE: "No source", OTHER_SOURCE: "Another source, named here"}
    labels |= document_labels(documents)
    st.session_state.setdefault(f"{key}_document", before.document)
    document = st.selectbox(
        "Where it is told",
        list(labels),
        format_func=labels.__getitem__,
        key=f"{key}_document",
        filter_mode="contains",
        persist_state="session",
    )
    slots["document"] = st.empty()
    other = _other(key=key, before=before, slots=slots) if document == OTHER_SOURCE else SourceInput()
    quotation = lines("The words that tell it", key=f"{key}_quotation", before=before.quotation, placeholder="“…”")
    slots["quotation"] = st.empty()
    return SourceInput(document, other.title, other.publisher, other.address, other.published, quotation)


def _other(*, key: str, before: SourceInput, slots: Slots) -> SourceInput:
    with st.container(horizontal=True):
        with st.container():
            title = line("Title of the source", key=f"{key}_title", before=before.title)
            slots["source_title"] = st.empty()
        with st.container():
            publisher = line("Publisher", key=f"{key}_publisher", before=before.publisher)
            slots["publisher"] = st.empty()
    address = line("Web address", key=f"{key}_address", before=before.address)
    slots["address"] = st.empty()
    published = date_entry.show("Published", key=f"{key}_published", before=before.published, drawn=False)
    return SourceInput(title=title, publisher=publisher, address=address, published=published)
