"""The frame of all pages: looks, navigation, what was done last, and one sentence where the store cannot be read."""

from pathlib import Path

import streamlit as st

from dashboard.components import notice, trouble
from tracker.errors import StoreError

HERE = Path(__file__).parent
FIRST = "timeline"
PAGES = {
    "timeline": "Timeline",
    "article": "Read an article",
    "event": "Add an event",
    "changes": "Changes",
    "help": "Help",
}

st.set_page_config(page_title="Tracker", page_icon="🧭", layout="wide")
st.html(HERE / "style.css")
page = st.navigation(
    [
        st.Page(HERE / "screens" / f"{name}.py", title=title, default=name == "timeline")
        for name, title in PAGES.items()
    ],
    position="top",
)
try:
    notice.show()
    page.run()
except StoreError as error:
    trouble.show(error)
