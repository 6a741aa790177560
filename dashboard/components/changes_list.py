"""What people did with events and documents, each with a way back where it is the last thing done with it."""

from collections.abc import Sequence

import streamlit as st

from dashboard import writing
from dashboard.components.source_text import plain
from dashboard.components.words import ACTION_WORDS
from dashboard.writing import Done
from tracker.views import RecentChange


def show(changes: Sequence[RecentChange]) -> None:
    """A line each."""
    if not changes:
        st.info("Nothing was changed yet. Accept or edit an event on the timeline, or read an article.")
    for number, change in enumerate(changes):
        with st.container(horizontal=True, vertical_alignment="center", key=f"change_{number}"):
            st.html(line(change), width="stretch")
            if change.exists and change.entity == "event":
                st.page_link("screens/timeline.py", label="Show", query_params={"event": change.entity_id})
            if change.can_undo:
                st.button("Undo", key=f"undo_{number}", on_click=_undo, args=(change,))


def line(change: RecentChange) -> str:
    """When, what, and to which event or document."""
    when = change.at[:16].replace("T", " ")
    fields = f" ({plain(', '.join(change.fields))})" if change.fields and change.action == "edit" else ""
    undone = " · taken back" if change.is_undone else ""
    words = plain(ACTION_WORDS.get(str(change.action), str(change.action)))
    return (
        f'<p class="change" dir="auto"><span class="card-when">{plain(when)} UTC</span> <b>{words}</b> '
        f"{plain(change.title)}{fields}{undone}</p>"
    )


def _undo(change: RecentChange) -> None:
    writing.undo(Done("", change.title, "event" if change.entity == "event" else "source", change.entity_id))
