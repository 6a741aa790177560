"""The actors of an event by role, found as one types, or new."""

from collections.abc import Mapping

import streamlit as st

from dashboard.components.notes import note
from dashboard.components.words import KIND_OF_ACTOR, ROLE_CHOICE
from dashboard.forms.roster import Roster
from tracker.actors.actor import ActorKind
from tracker.events.draft import Role

New = dict[str, ActorKind | None]


def show(
    roster: Roster, *, key: str, before: Mapping[Role, tuple[str, ...]]
) -> tuple[dict[Role, tuple[str, ...]], New]:
    """The chosen names by role, and what the new ones among them are."""
    chosen: dict[Role, tuple[str, ...]] = {}
    for role, column in zip(ROLE_CHOICE, st.columns(len(ROLE_CHOICE)), strict=True):
        with column:
            chosen[role] = _field(role, roster, key=f"{key}_{role.value}", before=before.get(role, ()))
    new: New = {}
    for number, name in enumerate(dict.fromkeys(name for names in chosen.values() for name in names)):
        known = roster.resolve(name)
        if known is None:
            new[name] = _kind(name, key=f"{key}_kind_{number}_{name[:40]}")
        elif known != name:
            note(f"“{name}” is read as {known}.")
    return chosen, new


def _field(role: Role, roster: Roster, *, key: str, before: tuple[str, ...]) -> tuple[str, ...]:
    st.session_state.setdefault(key, list(before))
    options = dict.fromkeys((*roster.labels, *st.session_state[key]))
    names = st.multiselect(
        ROLE_CHOICE[role],
        list(options),
        key=key,
        placeholder="Type a name",
        accept_new_options=True,
        select_all=False,
        filter_mode="contains",
        persist_state="session",
    )
    return tuple(names)


def _kind(name: str, *, key: str) -> ActorKind | None:
    note(f"“{name}” is new. What is it?")
    return st.selectbox(
        "Kind of actor",
        list(KIND_OF_ACTOR),
        index=None,
        format_func=KIND_OF_ACTOR.__getitem__,
        key=key,
        placeholder="A state, an organisation, a person or a group",
        label_visibility="collapsed",
        persist_state="session",
    )
