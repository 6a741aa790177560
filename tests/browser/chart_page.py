"""A page with nothing but the chart of made-up rows, started by the browser tests: `COUNT` rows, hostile titles too."""

import os

import streamlit as st

from dashboard.components import chart
from tests.charts.made import many

st.set_page_config(layout="wide")


@st.fragment
def _chart() -> None:
    picked, _ = chart.show(chart.Question(many(int(os.environ["COUNT"]))))
    if picked is not None:
        st.session_state["event"] = picked
    st.text(f"picked {st.session_state.get('event')}")


st.session_state["runs"] = st.session_state.get("runs", 0) + 1
st.text(f"runs {st.session_state['runs']}")
_chart()
