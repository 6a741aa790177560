"""The line that says what was done last, with a way back."""

import streamlit as st

from dashboard import writing
from dashboard.components.source_text import plain
from dashboard.writing import DONE, Done
from tracker.errors import NotFoundError


def show() -> None:
    """Say it until something else is done or the line is put away."""
    done: Done | None = st.session_state.get(DONE)
    if done is None:
        return
    about = f" “{plain(done.title)}”" if done.title else ""
    with st.container(horizontal=True, vertical_alignment="center", key="notice", border=True):
        st.html(f'<p class="done" dir="auto" role="status">{plain(done.words)}{about}.</p>', width="stretch")
        if done.shown:
            st.page_link("screens/timeline.py", label="Show on the timeline", query_params={"event": done.shown})
        if done.entity_id:
            st.button("Undo", key="undo_last", on_click=_undo, args=(done,))
        st.button("Close", key="close_notice", on_click=writing.note, args=(None,), type="tertiary")


def _undo(done: Done) -> None:
    try:
        writing.undo(done)
    except NotFoundError:
        writing.note(Done("Nothing is left to undo", ""))
