"""The frame of all pages: title, looks, navigation, and one sentence where the store cannot be read."""

from pathlib import Path

import streamlit as st

from dashboard.components import trouble
from tracker.errors import StoreError

HERE = Path(__file__).parent

st.set_page_config(page_title="Tracker", page_icon="🧭", layout="wide")
st.html(HERE / "style.css")
page = st.navigation([st.Page(HERE / "pages" / "timeline.py", title="Timeline", default=True)], position="hidden")
try:
    page.run()
except StoreError as error:
    trouble.show(error)
