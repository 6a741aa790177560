"""The timeline of events by actor, and the source of each."""

import streamlit as st

from dashboard import reading
from dashboard.components import empty, filters, workbench

st.html('<h1 class="tracker-title">Tracker<small>Who did what to whom, when, and which sentence says so</small></h1>')
choice = filters.show(reading.actors(), reading.documents())
rows = choice.kept(reading.events(choice.wanted))
if rows:
    workbench.show(rows, choice=choice)
elif choice.is_everything:
    empty.nothing_read()
else:
    empty.nothing_matches()
