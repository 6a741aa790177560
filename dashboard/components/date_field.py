"""A text field for a date that may be as coarse as a decade, and older than the year 1."""

import re

import streamlit as st

from tracker.dates.typed import read_typed
from tracker.dates.value import DateValue, year
from tracker.dates.words import say
from tracker.errors import DateError

BARE_YEAR = re.compile(r"[1-9]\d{0,3}")
ADVICE = "Not a date I can read. Try 1979, March 1979, 26 March 1979 or 44 BC."
WIDTH = 150


def show(label: str, *, key: str, placeholder: str) -> DateValue | None:
    """The date in the field; None where it is empty or cannot be read, which is said below it."""
    with st.container(width=WIDTH, gap="xsmall"):
        written = st.text_input(label, key=key, placeholder=placeholder, bind="query-params", max_chars=40)
        if not written or not written.strip():
            return None
        try:
            first, *others = read(written)
        except DateError:
            st.caption(ADVICE)
            return None
        if others:
            st.caption(f"Read as {say(first)}; it could be {say(others[0])}.")
        return first


def read(written: str) -> tuple[DateValue, ...]:
    """Every reading of what was typed, the likeliest first; raises DateError where it is no date."""
    plain = written.strip()
    return (DateValue(year(int(plain))),) if BARE_YEAR.fullmatch(plain) else read_typed(plain)
