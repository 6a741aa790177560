"""The form that adds an event. What is typed stays until the event is added, whatever is wrong with it."""

import streamlit as st

from dashboard import reading, writing
from dashboard.components import event_fields
from dashboard.components.event_fields import Form
from dashboard.components.notes import fill, problem
from dashboard.forms.event_input import NO_SOURCE, EventInput, SourceInput, problems
from dashboard.forms.event_output import event_create
from tracker.dates.edtf import from_edtf
from tracker.dates.value import DateValue
from tracker.errors import TrackerError
from tracker.views import SourceRow

NUMBER, TRIED = "add_number", "tried"


@st.fragment
def show() -> None:
    """The form; once an event is added it is empty again."""
    number = st.session_state.setdefault(NUMBER, 0)
    key = f"new{number}"
    documents = reading.documents()
    known = {row.id for row in documents}
    told_in = st.query_params.get("source", NO_SOURCE)
    before = EventInput(source=SourceInput(told_in if told_in in known else NO_SOURCE))
    form = Form(
        reading.offered_actors(), documents, _published(documents, st.session_state.get(f"{key}_source_document"))
    )
    typed, slots = event_fields.show(form, key=key, before=before)
    wrong = problems(typed, form.roster, published=form.published)
    wanted = st.button("Add to the timeline", type="primary", key=f"{key}_add")
    if wanted and not wrong:
        try:
            writing.add(lambda session: event_create(typed, form.roster, published=form.published, session=session))
        except TrackerError as error:
            problem(str(error))
        else:
            event_fields.forget(key)
            st.session_state[NUMBER] = number + 1
            st.rerun()
    elif wanted or st.session_state.get(f"{key}_{TRIED}"):
        st.session_state[f"{key}_{TRIED}"] = True
        fill(slots, wrong)
        if wanted:
            problem("Not added yet: see what is said beside the fields.")


def _published(documents: tuple[SourceRow, ...], chosen: str | None) -> DateValue | None:
    """When the chosen document appeared: relative dates are reckoned from it."""
    dates = [row.published for row in documents if row.id == chosen and row.published]
    return from_edtf(dates[0]) if dates else None
