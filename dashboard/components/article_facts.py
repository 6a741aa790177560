"""What is known about a text: title, publisher, address, date of publication, and how its dates are to be read."""

import streamlit as st

from dashboard.components import date_entry
from dashboard.components.notes import Slots
from dashboard.components.text_fields import line
from dashboard.components.words import KIND_OF_TEXT
from dashboard.forms.article_input import FactsInput
from tracker.documents.document import Kind

KIND_HELP = (
    "In news, “last week” is reckoned from the day of publication. In a history or chronology, a date without a year "
    "follows the dates before it."
)


def show(*, key: str, before: FactsInput) -> tuple[FactsInput, Slots]:
    """What is in the fields, and the places beside them where a problem can be said."""
    slots: Slots = {}
    first, second, third, fourth = st.columns(4)
    with first:
        published = date_entry.show(
            "Published", key=f"{key}_published", before=before.published, empty="May stay empty.", drawn=False
        )
    with second:
        title = line("Title", key=f"{key}_title", before=before.title, placeholder="If it has one")
        slots["title"] = st.empty()
    with third:
        publisher = line("Publisher", key=f"{key}_publisher", before=before.publisher)
        slots["publisher"] = st.empty()
    with fourth:
        address = line("Web address", key=f"{key}_address", before=before.address, placeholder="https://…")
        slots["address"] = st.empty()
    st.session_state.setdefault(f"{key}_kind", before.kind)
    kind = st.radio(
        "Kind of text",
        list(Kind),
        format_func=KIND_OF_TEXT.__getitem__,
        key=f"{key}_kind",
        horizontal=True,
        help=KIND_HELP,
        persist_state="session",
    )
    return FactsInput(title, publisher, address, published, kind or Kind.AUTO), slots
