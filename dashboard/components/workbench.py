"""Chart, table and the event that is looked at: the part of the page that runs again alone."""

from collections.abc import Sequence

import streamlit as st

from dashboard import reading
from dashboard.components import chart, export_drawer, panel, table, trouble
from dashboard.components.filters import Choice
from tracker.charts.info import TimelineInfo
from tracker.charts.summary import lanes_line, summary
from tracker.charts.timeline import MOST_LANES
from tracker.errors import NotFoundError, StoreError
from tracker.views import TimelineRow

PICKED, LANES, TABLE = "event", "lanes", "table_open"


@st.fragment
def show(rows: Sequence[TimelineRow], *, choice: Choice) -> None:
    """Draw the rows, in lanes of the chosen actors, and open what is picked."""
    _restore()
    asked = choice.wanted
    most = st.session_state.setdefault(LANES, MOST_LANES)
    drawn = choice.one_lane()
    question = chart.Question(rows, drawn.parties, drawn.lanes, asked.since, asked.until, most)
    picked, info = chart.show(question)
    if picked is not None:
        st.session_state[PICKED] = picked
    if info is not None:
        _told(info)
    _listed(rows)
    _open(st.session_state[PICKED])
    export_drawer.show(question, asked)


def _told(info: TimelineInfo) -> None:
    """What is on the picture, and a way to the lanes that are not."""
    with st.container(horizontal=True, vertical_alignment="center", key="told"):
        st.caption(f"{summary(info)} {lanes_line(info)}", width="stretch")
        st.button("Export", key="export", on_click=export_drawer.begin, help="The chart or the events as a file")
        if info.counts.lanes_left_out:
            more = min(MOST_LANES, info.counts.lanes_left_out)
            st.button(f"Show {more} more actors" if more > 1 else "Show one more actor", on_click=_more, key="more")


def _listed(rows: Sequence[TimelineRow]) -> None:
    """The table, which is only made when it is opened: it may be long."""
    undated = sum(row.date is None for row in rows)
    words = f"Table of these {len(rows):,} events" + (f", {undated:,} of them undated" if undated else "")
    with st.expander(words, key=TABLE, on_change="rerun") as box:
        if box.open:
            table.show(rows, picked=PICKED)


def _more() -> None:
    st.session_state[LANES] += MOST_LANES


def _restore() -> None:
    """The event that a link names, the first time."""
    if PICKED not in st.session_state:
        st.session_state[PICKED] = st.query_params.get(PICKED)


def _open(event_id: str | None) -> None:
    if event_id is None:
        st.query_params.pop(PICKED, None)
        return
    try:
        panel.show(reading.event(event_id), picked=PICKED)
    except NotFoundError:
        st.caption("That event is no longer there.")
    except StoreError as error:
        trouble.show(error)
    st.query_params[PICKED] = event_id
