"""The same events as a table, for those who do not use the chart, and for events without a date."""

from collections.abc import Sequence

import streamlit as st

from tracker.charts.hover import status_words
from tracker.charts.theme import QUADS, Quad
from tracker.views import TimelineRow

KEY = "event_table"


def show(rows: Sequence[TimelineRow], *, picked: str) -> None:
    """The table; a selected row puts its event's id into the session state under `picked`."""

    def note() -> None:
        selected = st.session_state[KEY].selection.rows
        if selected:
            st.session_state[picked] = rows[selected[0]].id

    st.dataframe(
        frame(rows), key=KEY, on_select=note, selection_mode="single-row", hide_index=True, width="stretch", height=320
    )


def frame(rows: Sequence[TimelineRow]) -> dict[str, list[str]]:
    """One line an event, in words."""
    return {
        "Date": [row.date_words for row in rows],
        "Event": [row.title for row in rows],
        "Actors": [", ".join(dict.fromkeys(actor.name for actor in row.actors)) for row in rows],
        "Class": [QUADS[Quad.of(row.quad)].name for row in rows],
        "Status": [status_words(row) for row in rows],
        "Source": ["; ".join(row.sources) for row in rows],
    }
