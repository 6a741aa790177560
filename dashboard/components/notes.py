"""Short lines beside a field: what is understood, and what is wrong. Texts are shown as they stand."""

from collections.abc import Mapping
from typing import Any

import streamlit as st

from dashboard.components.source_text import plain

Slots = dict[str, Any]


def problem(words: str) -> None:
    """What is wrong with the field above."""
    st.html(f'<p class="field-problem" role="alert" dir="auto">{plain(words)}</p>')


def note(words: str | None) -> None:
    """What the field above was understood as."""
    if words:
        st.html(f'<p class="field-note" dir="auto">{plain(words)}</p>')


def fill(slots: Slots, problems: Mapping[str, str]) -> None:
    """Say each problem in the place that was kept for it beside its field."""
    for name, words in problems.items():
        if name in slots:
            with slots[name]:
                problem(words)
