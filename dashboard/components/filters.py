"""Which events are shown: their actors, and the days between which they lie. A link keeps the choice."""

from collections import Counter
from collections.abc import Sequence

import streamlit as st

from dashboard.components import date_field
from tracker.views import ActorRow, EventFilter

ACTORS, SINCE, UNTIL = "actors", "from", "until"
EVERYTHING = EventFilter()


def show(actors: Sequence[ActorRow]) -> EventFilter:
    """The choice in the fields; a date that cannot be read counts as none."""
    names = names_of(actors)
    with st.container(horizontal=True, key="filters"):
        chosen = st.multiselect(
            "Actors", list(names), format_func=names.__getitem__, key=ACTORS, placeholder="All", bind="query-params"
        )
        since = date_field.show("From", key=SINCE, placeholder="1979")
        until = date_field.show("Until", key=UNTIL, placeholder="March 1982")
    return EventFilter(
        actor_ids=tuple(chosen),
        since=since.earliest if since else None,
        until=until.latest if until else None,
    )


def names_of(actors: Sequence[ActorRow]) -> dict[str, str]:
    """A name for each id, no two alike: namesakes carry their code, or else a number."""
    alike = Counter(actor.name for actor in actors)
    names: dict[str, str] = {}
    for actor in actors:
        name = actor.name if alike[actor.name] == 1 else f"{actor.name} ({actor.code or actor.kind.value})"
        taken = sum(other == name or other.startswith(f"{name} #") for other in names.values())
        names[actor.id] = f"{name} #{taken + 1}" if taken else name
    return names


def clear() -> None:
    """Empty all fields; to be called before they are shown, as a button's callback."""
    st.session_state[ACTORS] = []
    st.session_state[SINCE] = ""
    st.session_state[UNTIL] = ""
