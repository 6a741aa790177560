"""The page of the chart alone, with the route that serves plotly.js."""

from pathlib import Path

import streamlit as st

from dashboard.plotly_js import PLOTLY_ROUTE

app = st.App(Path(__file__).with_name("chart_page.py"), routes=[PLOTLY_ROUTE])
