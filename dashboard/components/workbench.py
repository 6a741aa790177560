"""Chart, table and the event that is looked at: the part of the page that runs again alone."""

from collections.abc import Sequence

import streamlit as st

from dashboard import reading
from dashboard.components import chart, panel, table, trouble
from tracker.charts.summary import summary
from tracker.errors import NotFoundError, StoreError
from tracker.views import TimelineRow

PICKED = "event"


@st.fragment
def show(rows: Sequence[TimelineRow], *, chosen: Sequence[str]) -> None:
    """Draw the rows, in lanes of the chosen actors, and open what is picked."""
    _restore()
    picked, info = chart.show(rows, chosen=chosen)
    if picked is not None:
        st.session_state[PICKED] = picked
    if info is not None:
        st.caption(summary(info))
    with st.expander("The same events as a table"):
        table.show(rows, picked=PICKED)
    _open(st.session_state[PICKED])


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
