"""The fields of an event, for adding one and for editing one. What is typed stays until the form is done with."""

from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st

from dashboard.components import actor_fields, date_entry, kind_fields, source_fields
from dashboard.components.notes import Slots, note
from dashboard.components.text_fields import line
from dashboard.forms.event_input import EventInput
from dashboard.forms.roster import Roster
from tracker.dates.value import DateValue
from tracker.views import SourceRow

UNDATED = "Empty: the event is undated, and stands in the table only."
TITLE = "Who did what, in a few words"


@dataclass(frozen=True, slots=True)
class Form:
    """What a form offers: actors and documents, and `published`, from which relative dates are reckoned.

    `sentence` is the sentence of an event that was read by machine: it cannot be changed, so that no source is asked.
    """

    roster: Roster
    documents: Sequence[SourceRow]
    published: DateValue | None = None
    sentence: str | None = None


def show(form: Form, *, key: str, before: EventInput) -> tuple[EventInput, Slots]:
    """What is in the fields, and the places beside them where a problem can be said."""
    slots: Slots = {}
    left, right = st.columns([3, 2])
    with left:
        title = line("What happened", key=f"{key}_title", before=before.title, placeholder=TITLE)
        slots["title"] = st.empty()
    with right:
        when = date_entry.show("When", key=f"{key}_when", before=before.when, published=form.published, empty=UNDATED)
    actors, new = actor_fields.show(form.roster, key=f"{key}_actors", before=before.actors)
    slots["actors"] = st.empty()
    kind, mode, status, place = kind_fields.show(key=f"{key}_kind", before=before)
    slots["place"] = st.empty()
    if form.sentence is None:
        source = source_fields.show(form.documents, key=f"{key}_source", before=before.source, slots=slots)
    else:
        note(f"Told by: “{form.sentence}”")
        source = before.source
    return EventInput(title, when, actors, new, kind, mode, status, place, source), slots


def forget(key: str) -> None:
    """Let go of what was typed: the form is done with."""
    for name in [name for name in st.session_state if str(name).startswith(f"{key}_")]:
        del st.session_state[name]
