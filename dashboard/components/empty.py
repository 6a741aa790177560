"""What to do next where there is nothing to see."""

import streamlit as st

from dashboard.components import filters


def nothing_read() -> None:
    """The store has no events at all."""
    with st.container(border=True):
        st.markdown("**Nothing has been read yet.**")
        st.markdown("Give Tracker a text, in a terminal, and load this page again:")
        st.code("tracker ingest report.txt", language=None)


def nothing_matches() -> None:
    """There are events, but none that the filters let through."""
    with st.container(border=True):
        st.markdown("**No event matches.** Take out an actor, widen the dates, or choose another document.")
        st.button("Show everything", on_click=filters.clear)
