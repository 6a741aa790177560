"""The buttons with which a person decides about an event."""

import streamlit as st

from dashboard import writing
from dashboard.components import edit_dialog
from dashboard.writing import Done
from tracker.store import Origin, Review


def show(event_id: str, title: str, *, review: Review, origin: Origin, can_undo: bool, key: str) -> None:
    """Accept, edit, reject or delete, undo; the page runs again as a whole, since an event may leave it."""
    with st.container(horizontal=True, gap="small", key=f"{key}_actions"):
        if review is not Review.ACCEPTED and st.button("Accept", key=f"{key}_accept"):
            writing.accept(event_id, title)
            st.rerun()
        if st.button("Edit", key=f"{key}_edit"):
            edit_dialog.begin(event_id)
            st.rerun()
        if review is not Review.REJECTED and st.button(_away(review, origin), key=f"{key}_away"):
            writing.delete(event_id, title)
            st.rerun()
        if can_undo and st.button("Undo", key=f"{key}_undo", help="Take back what was last done with this event"):
            writing.undo(Done("", title, entity_id=event_id))
            st.rerun()


def _away(review: Review, origin: Origin) -> str:
    return "Reject" if origin is Origin.EXTRACTED and review is Review.PROPOSED else "Delete"
