"""What would be read otherwise, before it is saved."""

from collections.abc import Iterable

import streamlit as st

from dashboard.components.source_text import plain
from tracker.store import Move

MOST = 40
WORDS = {"new": "New", "changed": "Changes", "withdrawn": "Goes"}


def show(moves: Iterable[Move], *, unchanged: int, kept: int) -> None:
    """A line for each event that moves, and how many stay."""
    listed = list(moves)
    stay = [f"{unchanged} stay as they are" if unchanged else "", f"{kept} are your word and stay" if kept else ""]
    rest = "; ".join(filter(None, stay))
    if not listed:
        st.caption(f"No event would move{f': {rest}' if rest else ''}.")
        return
    lines = "".join(f"<li dir='auto'>{line(move)}</li>" for move in listed[:MOST])
    more = f"<li>and {len(listed) - MOST} more</li>" if len(listed) > MOST else ""
    st.html(f'<ul class="moves">{lines}{more}</ul><p class="field-note">{plain(rest)}</p>')


def line(move: Move) -> str:
    """One event: its title, and what it was and would be."""
    title = plain(move.title_after or move.title_before or "")
    before, after = (" · ".join(filter(None, words)) for words in _told(move))
    change = {"new": after, "withdrawn": before}.get(move.kind, f"{plain(before)} → {plain(after)}")
    shown = change if move.kind == "changed" else plain(change)
    return f"<b>{WORDS[move.kind]}</b> {title}: <span class='card-when'>{shown}</span>"


def _told(move: Move) -> tuple[tuple[str | None, ...], tuple[str | None, ...]]:
    """Date, and title and status where they change, before and after."""
    before: list[str | None] = [move.date_before or "undated"]
    after: list[str | None] = [move.date_after or "undated"]
    if move.kind == "changed" and move.title_before != move.title_after:
        before.append(move.title_before)
        after.append(move.title_after)
    if move.kind == "changed" and move.status_before != move.status_after:
        before.append(move.status_before)
        after.append(move.status_after)
    return tuple(before), tuple(after)
