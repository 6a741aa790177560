"""The timeline of events by actor, and the source of each."""

import streamlit as st

from dashboard import reading
from dashboard.components import empty, filters, workbench

st.html('<h1 class="tracker-title">Tracker<small>Diplomatic events by actor, each with its source</small></h1>')
actors = reading.actors()
wanted = filters.show(actors)
rows = reading.events(wanted)
if rows:
    workbench.show(rows, chosen=wanted.actor_ids)
elif wanted == filters.EVERYTHING:
    empty.nothing_read()
else:
    empty.nothing_matches()
