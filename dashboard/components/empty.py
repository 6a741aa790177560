"""What to do next where there is nothing to see."""

import streamlit as st

from dashboard.components import filters


def nothing_read() -> None:
    """The store has no events at all."""
    with st.container(border=True, key="nothing_read"):
        st.markdown("**There are no events yet.** Make a timeline of your own in two steps:")
        st.page_link("screens/article.py", label="Read an article: paste a text and see its dated events")
        st.page_link("screens/event.py", label="Or add an event by hand")


def nothing_matches() -> None:
    """There are events, but none that the filters let through."""
    with st.container(border=True):
        st.markdown("**No event matches.** Take out an actor, widen the dates, or choose another document.")
        st.button("Show everything", on_click=filters.clear)
