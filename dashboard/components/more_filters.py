"""The filters that are needed less often: words, document, kind, status, and what people said of an event."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

import streamlit as st

from dashboard.components.names import document_labels
from dashboard.components.words import REVIEW_WORDS, STATUS_CHOICE, TYPE_CHOICE
from tracker.views import EventFilter, SourceRow
from tracker.views.filters import NOT_REJECTED

TEXT, DOCUMENT, KIND, STATUS, REVIEW = "text", "document", "kind", "status", "review"
KEYS = (TEXT, DOCUMENT, KIND, STATUS, REVIEW)
FOLD = "more_filters"
WHERE = "In title, sentence, place, actor"
Value = TypeVar("Value", bound=str)


def show(documents: Sequence[SourceRow]) -> EventFilter:
    """What is asked beside actors and days. The fold says how many of its fields are in use."""
    used = sum(bool(st.session_state.get(key) or st.query_params.get(key)) for key in KEYS)
    label = f"More filters: {used} in use" if used else "More filters: words, document, kind, status, review"
    with st.expander(label, key=FOLD), st.container(horizontal=True, key="more_fields"):
        text = st.text_input("Words", key=TEXT, placeholder=WHERE, bind="query-params", max_chars=200)
        document = _document(documents)
        kinds = _any_of("Kind of act", TYPE_CHOICE, key=KIND)
        statuses = _any_of("Did it happen?", STATUS_CHOICE, key=STATUS)
        reviews = _any_of("Review", REVIEW_WORDS, key=REVIEW, placeholder="All but rejected")
    return EventFilter(
        text=(text or "").strip(),
        source_id=document,
        types=kinds,
        statuses=statuses,
        reviews=reviews or NOT_REJECTED,
    )


def _any_of(label: str, names: Mapping[Value, str], *, key: str, placeholder: str = "All") -> tuple[Value, ...]:
    """Any of some values, chosen by name."""
    chosen = st.multiselect(
        label,
        list(names),
        format_func=names.__getitem__,
        key=key,
        placeholder=placeholder,
        select_all=False,
        filter_mode="contains",
        bind="query-params",
    )
    return tuple(chosen)


def _document(documents: Sequence[SourceRow]) -> str | None:
    """The id of the chosen document; there is no choice where there is one document."""
    labels = document_labels(documents)
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
