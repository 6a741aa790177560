"""What kind of act it was, whether it happened, and where: by name."""

import streamlit as st

from dashboard.components.text_fields import line
from dashboard.components.words import STATUS_CHOICE, TYPE_CHOICE
from dashboard.forms.event_input import EventInput
from tracker.events.draft import Status
from tracker.events.kinds import event_types, mode_name

OUTSIDE = ""


def show(*, key: str, before: EventInput) -> tuple[str | None, str | None, Status, str]:
    """Type, mode, status and place."""
    first, second, third, fourth = st.columns(4)
    with first:
        chosen = _kind(key=f"{key}_type", before=before.type if before.type or not before.mode else OUTSIDE)
    with second:
        exact = _mode(chosen, key=f"{key}_mode_{chosen}", before=before.mode)
    with third:
        happened = _status(key=f"{key}_status", before=before.status)
    with fourth:
        place = line("Where", key=f"{key}_place", before=before.place, placeholder="A town, a country, a summit")
    return chosen or None, exact, happened, place


def _kind(*, key: str, before: str | None) -> str | None:
    st.session_state.setdefault(key, before)
    names = TYPE_CHOICE | {OUTSIDE: "Something else"}
    return st.selectbox(
        "Kind of act",
        list(names),
        format_func=names.__getitem__,
        index=None,
        key=key,
        placeholder="Not told",
        filter_mode="contains",
        persist_state="session",
    )


def _mode(kind: str | None, *, key: str, before: str | None) -> str | None:
    """The mode below a type; one that the vocabulary lacks is kept where it stood."""
    modes = dict(next((one.modes for one in event_types() if one.id == kind), {}))
    if before is not None and not any(before in one.modes for one in event_types()):
        modes[before] = mode_name(before)
    st.session_state.setdefault(key, before if before in modes else None)
    return st.selectbox(
        "More exactly",
        list(modes),
        format_func=modes.__getitem__,
        index=None,
        key=key,
        placeholder="Not told" if modes else "–",
        filter_mode="contains",
        disabled=not modes,
        persist_state="session",
    )


def _status(*, key: str, before: Status) -> Status:
    st.session_state.setdefault(key, before)
    chosen = st.selectbox(
        "Did it happen?", list(Status), format_func=STATUS_CHOICE.__getitem__, key=key, persist_state="session"
    )
    return chosen or Status.OCCURRED
