"""The documents that were read, each a way to its text and events."""

from collections.abc import Sequence

import streamlit as st

from dashboard.components.names import document_labels
from tracker.views import SourceRow

KEY = "open_document"
WIDTH = 520


def show(documents: Sequence[SourceRow]) -> None:
    """A choice that opens a document; nothing where there is none."""
    if not documents:
        return
    labels = document_labels(documents)
    events = {row.id: row.events for row in documents}
    chosen = st.selectbox(
        "Go on with a text that was read before",
        list(labels),
        index=None,
        format_func=lambda source_id: f"{labels[source_id]} ({events[source_id]:,})",
        key=KEY,
        placeholder=f"One of {len(labels):,}",
        filter_mode="contains",
        width=WIDTH,
    )
    if chosen:
        st.query_params["source"] = chosen
        st.rerun()
