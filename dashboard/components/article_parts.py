"""A text with its marks beside the events that were read in it, part by part."""

from collections.abc import Sequence

import streamlit as st

from dashboard.components import review_list
from dashboard.review.marked_text import content
from dashboard.review.parts import Part, parts
from dashboard.review.proposal import Proposal, Sign

KEY_HTML = (
    '<p class="event key"><span><mark class="date">date</mark></span> <span><mark class="trigger">act</mark></span> '
    '<span><mark class="actor">actor</mark></span> <span><mark class="seen">found, but in no event</mark></span> '
    '<span><sup class="number">1</sup> number of the event</span></p>'
)


def show(text: str, proposals: Sequence[Proposal], seen: Sequence[Sign], *, key: str) -> None:
    """One part at a time, with a way to the others."""
    found = parts(text, proposals)
    part = found[_chosen(len(found), key=f"{key}_part")]
    st.html(KEY_HTML)
    beside, listed = st.columns([3, 2], gap="large")
    with beside:
        st.html(content(text, part, seen))
    with listed:
        review_list.show(part.proposals)
    _turn(found, part, key=f"{key}_part")


def _chosen(count: int, *, key: str) -> int:
    return min(int(st.session_state.setdefault(key, 0)), count - 1)


def _turn(found: Sequence[Part], part: Part, *, key: str) -> None:
    """Buttons to the part before and the next, where there is more than one."""
    if len(found) == 1:
        return
    here = found.index(part)
    with st.container(horizontal=True, vertical_alignment="center"):
        st.button("Part before", key=f"{key}_back", disabled=here == 0, on_click=_go, args=(key, here - 1))
        st.caption(f"Part {here + 1} of {len(found)}", width="content")
        st.button("Next part", key=f"{key}_next", disabled=here == len(found) - 1, on_click=_go, args=(key, here + 1))


def _go(key: str, number: int) -> None:
    st.session_state[key] = number
