"""Where `streamlit run` begins: the pages, with plotly.js served from here and headers that keep the page to itself."""

from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware

from dashboard.headers import SafeHeaders
from dashboard.plotly_js import PLOTLY_ROUTE

app = st.App(
    Path(__file__).with_name("main.py"),
    routes=[PLOTLY_ROUTE],
    middleware=[Middleware(SafeHeaders)],
)
