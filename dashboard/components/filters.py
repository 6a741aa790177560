"""Which events are shown: their actors, their days, and more behind a fold. A link keeps the choice."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import streamlit as st

from dashboard.components import date_field, more_filters
from dashboard.components.names import code_name, told_apart
from tracker.charts.parties import Party, parties
from tracker.views import ActorRow, EventFilter, SourceRow

ACTORS, SINCE, UNTIL, TOGETHER = "actors", "from", "until", "together"
EVERYTHING = EventFilter()
JOINED = "together"


@dataclass(frozen=True, slots=True)
class Choice:
    """What is asked of the store, and whose lanes are wanted: keys of parties, or ids of single actors."""

    wanted: EventFilter
    parties: tuple[Party, ...]
    lanes: tuple[str, ...]
    together: bool = False

    def one_lane(self) -> "Choice":
        """The choice with one lane for all chosen ones where only their common events are wanted, else as it is."""
        if not self.together:
            return self
        names = {party.key: party.name for party in self.parties}
        known = [names[key] for key in self.lanes if key in names]
        words = " and ".join(known) if len(known) == len(self.lanes) == 2 else "All of them"
        joined = Party(JOINED, words, members(self.lanes, self.parties))
        return replace(self, parties=(*self.parties, joined), lanes=(JOINED,))

    @property
    def is_everything(self) -> bool:
        """Whether no field holds anything."""
        return self.wanted == EVERYTHING


def show(actors: Sequence[ActorRow], documents: Sequence[SourceRow]) -> Choice:
    """The choice in the fields; a date that cannot be read counts as none."""
    found = parties(actors)
    names = names_of(actors, found)
    with st.container(horizontal=True, key="filters"):
        chosen = st.multiselect(
            "Actors",
            list(names),
            format_func=names.__getitem__,
            key=ACTORS,
            placeholder="All: choose one or more",
            select_all=False,
            filter_mode="contains",
            bind="query-params",
        )
        since = date_field.show("From", key=SINCE, placeholder="e.g. 1979")
        until = date_field.show("Until", key=UNTIL, placeholder="e.g. March 1982")
    together = _together(chosen)
    wanted = replace(
        more_filters.show(documents),
        actor_ids=members(chosen, found),
        each_of=tuple(members([key], found) for key in chosen) if together else (),
        since=since.earliest if since else None,
        until=until.latest if until else None,
    )
    return Choice(wanted, found, tuple(chosen), together)


def _together(chosen: Sequence[str]) -> bool:
    """Whether only events of all chosen ones are wanted; asked where there are at least two.

    Its container is always there, since the chart would be mounted anew if its place on the page changed.
    """
    with st.container(key="together_field"):
        if len(chosen) < 2:
            return False
        words = "Only events between both" if len(chosen) == 2 else "Only events in which all of them take part"
        return st.checkbox(words, key=TOGETHER, bind="query-params")


def names_of(actors: Sequence[ActorRow], found: Sequence[Party]) -> dict[str, str]:
    """A name for each party's key and for each person who shares a lane, no two alike."""
    rows = {actor.id: actor for actor in actors}
    heads = [(party.key, party.name, code_name(rows[party.members[0]].code)) for party in found]
    shared = [(rows[member], party.name) for party in found if party.key not in rows for member in party.members]
    singles = [(actor.id, actor.name, place) for actor, place in shared if actor.name != place]
    return told_apart([*heads, *singles])


def members(chosen: Sequence[str], found: Sequence[Party]) -> tuple[str, ...]:
    """The ids of all who stand for the chosen parties, and of the actors chosen alone."""
    by_key = {party.key: party.members for party in found}
    return tuple(dict.fromkeys(member for key in chosen for member in by_key.get(key, (key,))))


def clear() -> None:
    """Empty all fields; to be called before they are shown, as a button's callback."""
    st.session_state[ACTORS] = []
    st.session_state[TOGETHER] = False
    st.session_state[SINCE] = ""
    st.session_state[UNTIL] = ""
    more_filters.clear()
