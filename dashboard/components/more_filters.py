"""The filters that are needed less often: words, document, kind, status, and what people said of an event."""

from collections.abc import Sequence

import streamlit as st

from dashboard.components.names import told_apart
from dashboard.components.words import REVIEW_WORDS, STATUS_CHOICE, TYPE_CHOICE
from tracker.events.draft import Status
from tracker.store import Review
from tracker.views import EventFilter, SourceRow
from tracker.views.filters import NOT_REJECTED

TEXT, DOCUMENT, KIND, STATUS, REVIEW = "text", "document", "kind", "status", "review"
FOLD = "more_filters"


def show(documents: Sequence[SourceRow]) -> EventFilter:
    """What is asked beside actors and days. The fold says how many of its fields are in use."""
    used = sum(
        bool(st.session_state.get(key) or st.query_params.get(key)) for key in (TEXT, DOCUMENT, KIND, STATUS, REVIEW)
    )
    label = f"More filters: {used} in use" if used else "More filters: words, document, kind, status, review"
    with st.expander(label, key=FOLD), st.container(horizontal=True, key="more_fields"):
        text = st.text_input(
            "Words", key=TEXT, placeholder="In title, sentence, place, actor", bind="query-params", max_chars=200
        )
        document = _document(documents)
        kinds = st.multiselect(
            "Kind of act",
            list(TYPE_CHOICE),
            format_func=TYPE_CHOICE.__getitem__,
            key=KIND,
            placeholder="All",
            select_all=False,
            filter_mode="contains",
            bind="query-params",
        )
        statuses = st.multiselect(
            "Did it happen?",
            list(Status),
            format_func=STATUS_CHOICE.__getitem__,
            key=STATUS,
            placeholder="All",
            select_all=False,
            bind="query-params",
        )
        reviews = st.multiselect(
            "Review",
            list(Review),
            format_func=REVIEW_WORDS.__getitem__,
            key=REVIEW,
            placeholder="All but rejected",
            select_all=False,
            bind="query-params",
        )
    return EventFilter(
        text=(text or "").strip(),
        source_id=document,
        types=tuple(kinds),
        statuses=tuple(statuses),
        reviews=tuple(reviews) or NOT_REJECTED,
    )


def _document(documents: Sequence[SourceRow]) -> str | None:
    """The id of the chosen document; there is no choice where there is one document."""
    labels = told_apart((row.id, row.label, row.publisher or row.id) for row in documents)
    return st.selectbox(
        "Document",
        list(labels),
        index=None,
        format_func=labels.__getitem__,
        key=DOCUMENT,
        placeholder=f"All {len(documents)}",
        filter_mode="contains",
        bind="query-params",
    )


def clear() -> None:
    """Empty all fields; to be called before they are shown, as a button's callback."""
    for key in (KIND, STATUS, REVIEW):
        st.session_state[key] = []
    st.session_state[TEXT] = ""
    st.session_state[DOCUMENT] = None
