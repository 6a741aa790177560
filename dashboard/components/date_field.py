"""A text field for a date that may be as coarse as a year and older than the year 1."""

import re

import streamlit as st

from tracker.dates.edtf import from_edtf
from tracker.dates.value import DateValue, year
from tracker.errors import DateError

YEAR = re.compile(r"(?P<year>\d{1,4})\s*(?P<era>bc|bce|ad|ce)?", re.IGNORECASE)
WIDTH = 150
ADVICE = "Not a date I can read. Try 1979, 1979-03, 1979-03-26 or 44 BC."


def show(label: str, *, key: str, placeholder: str) -> DateValue | None:
    """The date in the field; None where it is empty or cannot be read, which is said below it."""
    with st.container(width=WIDTH, gap="xsmall"):
        written = st.text_input(label, key=key, placeholder=placeholder, bind="query-params", max_chars=40)
        if not written or not written.strip():
            return None
        try:
            return read(written)
        except DateError:
            st.caption(ADVICE)
            return None


def read(written: str) -> DateValue:
    """EDTF, or a year with or without an era; raises DateError for anything else."""
    found = YEAR.fullmatch(written.strip())
    if found is None:
        return from_edtf(written.strip())
    number = int(found["year"])
    before = (found["era"] or "").lower() in ("bc", "bce")
    if number == 0:
        raise DateError("There is no year 0.", value=written)
    return DateValue(year(1 - number if before else number))
