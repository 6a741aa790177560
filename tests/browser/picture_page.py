"""A page that draws pictures as a dashboard does: in the threads of a server, one for each reader."""

import streamlit as st

from tests.charts.made import many
from tracker.exports.chart_picture import Picture, render_chart
from tracker.exports.chromium import CHROMIUM

picture = render_chart(many(10), Picture("From a server", 640), "png", sentences={})
st.text(f"drawn {picture[:8].hex()} by {CHROMIUM.process}")
