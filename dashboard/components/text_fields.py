"""Fields for text that keep what was typed when the page is left."""

import streamlit as st


def line(label: str, *, key: str, before: str = "", placeholder: str = "") -> str:
    """A line of text."""
    st.session_state.setdefault(key, before)
    return st.text_input(label, key=key, placeholder=placeholder, persist_state="session", autocomplete="off") or ""


def lines(label: str, *, key: str, before: str = "", placeholder: str = "", height: int = 90) -> str:
    """Several lines of text."""
    st.session_state.setdefault(key, before)
    return st.text_area(label, key=key, height=height, placeholder=placeholder, persist_state="session") or ""
