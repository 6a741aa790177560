"""The words of the help page."""

from pathlib import Path

import streamlit as st

TEXT = Path(__file__).parent.parent / "help.md"


def show() -> None:
    """All of it on one screen: the first half of its sections on the left."""
    sections = TEXT.read_text("utf-8").split("\n---\n")
    half = len(sections) // 2
    for column, own in zip(st.columns(2, gap="large"), (sections[:half], sections[half:]), strict=True):
        with column:
            for section in own:
                st.markdown(section)
