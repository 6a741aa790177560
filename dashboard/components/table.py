"""The same events as a table, for those who do not use the chart, and for events without a date."""

from collections.abc import Sequence
from typing import Any

import streamlit as st

from tracker.charts.hover import kind_words, status_words
from tracker.dates.calendar import civil
from tracker.views import TimelineRow

KEY = "event_table"
HEIGHT = 380
COLUMNS = {
    "Year": st.column_config.NumberColumn(format="%d", width=70),
    "Date": st.column_config.TextColumn(width=170),
    "Event": st.column_config.TextColumn(width=310),
    "Actors": st.column_config.TextColumn(width=190),
    "Status": st.column_config.TextColumn(width=110),
    "Document": st.column_config.TextColumn(width=190),
    "Kind": st.column_config.TextColumn(width=160),
    "Confidence": st.column_config.NumberColumn(format="%d %%", width=95),
}


def show(rows: Sequence[TimelineRow], *, picked: str) -> None:
    """The table; a selected row puts its event's id into the session state under `picked`."""

    def note() -> None:
        selected = st.session_state[KEY].selection.rows
        if selected:
            st.session_state[picked] = rows[selected[0]].id

    st.dataframe(
        frame(rows),
        key=KEY,
        on_select=note,
        selection_mode="single-row",
        hide_index=True,
        width="stretch",
        height=HEIGHT,
        column_config=COLUMNS,
    )
    st.caption("Select a row to read its sentence; click a heading to sort. Undated events stand at the end.")


def frame(rows: Sequence[TimelineRow]) -> dict[str, list[Any]]:
    """One line an event, in words; the year is a number, so that sorting by it sorts by time."""
    return {
        "Year": [_year(row) for row in rows],
        "Date": [row.date_words for row in rows],
        "Event": [row.title for row in rows],
        "Actors": [", ".join(dict.fromkeys(actor.name for actor in row.actors)) for row in rows],
        "Status": [status_words(row) for row in rows],
        "Document": ["; ".join(row.sources) for row in rows],
        "Kind": [kind_words(row) for row in rows],
        "Confidence": [round(row.confidence * 100) for row in rows],
    }


def _year(row: TimelineRow) -> int | None:
    """The year in which its date begins (or ends, where it begins in the open), below zero before the common era."""
    day = row.earliest if row.earliest is not None else row.latest
    if day is None:
        return None
    year = civil(day)[0]
    return year if year > 0 else year - 1
