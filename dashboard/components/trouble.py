"""One sentence where something outside the page is wrong."""

import streamlit as st

from tracker.errors import TrackerError


def show(error: TrackerError) -> None:
    """Say what is wrong and what to do, as plain text: it may quote paths and addresses."""
    with st.container(border=True, key="trouble"):
        st.text(error.problem)
        st.text(error.remedy or "Wait a moment and load the page again.")
