"""The head of a page."""

import streamlit as st

from dashboard.components.source_text import plain


def show(title: str, about: str) -> None:
    """What the page is, and in a few words what it is for."""
    st.html(f'<h1 class="tracker-title">{plain(title)}<small>{plain(about)}</small></h1>')
