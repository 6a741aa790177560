"""A drawer in which an event is edited. It closes by its own buttons only, so that nothing typed is lost by a slip."""

import streamlit as st

from dashboard import reading, writing
from dashboard.components import event_fields
from dashboard.components.event_fields import Form
from dashboard.components.notes import fill, problem
from dashboard.forms.event_before import event_before, published_of, sentence_of
from dashboard.forms.event_input import problems
from dashboard.forms.event_output import event_update
from tracker.errors import TrackerError
from tracker.store import Origin

EDITED = "edited_event"


def begin(event_id: str) -> None:
    """Open the drawer for an event; to be called as a button's callback."""
    st.session_state[EDITED] = event_id


def show() -> None:
    """The drawer, where an event is being edited."""
    event_id = st.session_state.get(EDITED)
    if event_id is not None:
        _drawer(event_id)


@st.dialog("Edit the event", width="large", position="right", dismissible=False)
def _drawer(event_id: str) -> None:
    key = f"edit_{event_id}"
    event = st.session_state.setdefault(f"{key}_event", reading.event(event_id))
    by_hand = event.origin is Origin.BY_HAND
    form = Form(
        reading.offered_actors(),
        reading.documents() if by_hand else (),
        published_of(event),
        None if by_hand else sentence_of(event),
    )
    before = event_before(event, form.roster)
    typed, slots = event_fields.show(form, key=key, before=before)
    wrong = problems(typed, form.roster, before=before, published=form.published)
    with st.container(horizontal=True):
        wanted = st.button("Save", type="primary", key=f"{key}_save")
        if st.button("Cancel", key=f"{key}_cancel"):
            _end(key)
    if wanted and not wrong:
        try:
            writing.edit(
                event_id,
                lambda session: event_update(
                    typed, before, form.roster, event.revision, published=form.published, session=session
                ),
                typed.title.strip(),
            )
        except TrackerError as error:
            problem(str(error))
        else:
            _end(key)
    elif wanted or st.session_state.get(f"{key}_tried"):
        st.session_state[f"{key}_tried"] = True
        fill(slots, wrong)


def _end(key: str) -> None:
    event_fields.forget(key)
    st.session_state.pop(EDITED, None)
    st.rerun()
