"""A text field for a date that may be as coarse as a decade, and older than the year 1."""

import streamlit as st

from tracker.dates.typed import read_typed
from tracker.dates.value import DateValue
from tracker.dates.words import say
from tracker.errors import DateError

ADVICE = "Not a date I can read. Try 1979, March 1979, 26 March 1979 or 44 BC."
WIDTH = 150


def show(label: str, *, key: str, placeholder: str) -> DateValue | None:
    """The date in the field; None where it is empty or cannot be read, which is said below it."""
    with st.container(width=WIDTH, gap="xsmall"):
        written = st.text_input(label, key=key, placeholder=placeholder, bind="query-params", max_chars=40)
        if not written or not written.strip():
            return None
        try:
            first, *others = read_typed(written)
        except DateError:
            st.caption(ADVICE)
            return None
        if others:
            st.caption(f"Read as {say(first)}; it could be {say(others[0])}.")
        return first
