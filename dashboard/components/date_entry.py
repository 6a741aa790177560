"""A date field of a form: says at once how the words were understood and how they will be drawn."""

import streamlit as st

from dashboard.components.notes import note, problem
from dashboard.forms.date_input import NO_DATE, DateInput, Understood, understand
from tracker.dates.value import DateValue
from tracker.dates.words import say

EXAMPLES = "8 August 2008, spring 1968, 1979 to 1989"


def show(
    label: str,
    *,
    key: str,
    before: DateInput = NO_DATE,
    published: DateValue | None = None,
    empty: str = "",
    drawn: bool = True,
) -> DateInput:
    """The words in the field and the reading that was chosen; `empty` is said where the field is empty."""
    st.session_state.setdefault(key, before.words)
    words = st.text_input(
        label, key=key, placeholder=EXAMPLES, live=True, max_chars=80, persist_state="session", autocomplete="off"
    )
    typed = DateInput(words or "")
    if typed.words and typed.words == before.words:
        note("As it is now.")
        return before
    choices = understand(typed, published=published).choices
    if choices:
        typed = DateInput(typed.words, _asked(key, choices))
    _say(understand(typed, published=published), drawn=drawn, empty=empty)
    return typed


def _say(understood: Understood, *, drawn: bool, empty: str) -> None:
    if understood.value:
        note(understood.words if drawn else f"Understood as {say(understood.value)}.")
    elif understood.problem:
        problem(understood.problem)
    else:
        note(empty)


def _asked(key: str, choices: tuple[DateValue, ...]) -> int | None:
    """Which of the readings is meant; None as long as nobody said so."""
    names = [say(choice) for choice in choices]
    chosen = st.radio(
        "Which is meant?", names, index=None, key=f"{key}_meant", horizontal=True, persist_state="session"
    )
    return names.index(chosen) if chosen in names else None
