"""The events that were read in a part of a text, each with the buttons that decide about it."""

from collections.abc import Sequence

import streamlit as st

from dashboard.components import event_actions
from dashboard.components.reading_words import sureness
from dashboard.components.source_text import plain
from dashboard.components.words import REVIEW_WORDS
from dashboard.review.proposal import Proposal
from tracker.events.joining import DISAGREES
from tracker.store import Origin, Review


def show(proposals: Sequence[Proposal]) -> None:
    """One card an event, in the order of the text; those that are not stored yet have no buttons."""
    if not proposals:
        st.caption("No event was read in this part of the text.")
    for proposal in proposals:
        with st.container(border=True, key=f"card_{proposal.id or proposal.number}"):
            st.html(card(proposal))
            if proposal.id is not None:
                event_actions.show(
                    proposal.id,
                    proposal.title,
                    review=proposal.review,
                    origin=Origin.EXTRACTED,
                    can_undo=proposal.can_undo,
                    key=f"card_{proposal.id}",
                )


def card(proposal: Proposal) -> str:
    """The event in a few lines of HTML in which everything from a document is escaped."""
    why = plain("; ".join(proposal.reasons))
    state = "" if proposal.review is Review.PROPOSED else REVIEW_WORDS[proposal.review]
    state = ", ".join(filter(None, (state, "edited" if proposal.edited else "")))
    lines = [
        f'<p class="card-title" dir="auto"><b class="number">{proposal.number}</b> {plain(proposal.title)}</p>',
        f'<p><span class="card-when">{plain(proposal.when)}</span> · {plain(proposal.what)}</p>',
        f'<p dir="auto">{plain(proposal.who or "Nobody named")}</p>',
        f'<p class="card-note" title="{why}">Confidence: {sureness(proposal.confidence)}</p>',
    ]
    if proposal.again:
        lines.insert(-1, f'<p class="card-note">Told in {len(proposal.again) + 1} sentences</p>')
    lines[-1:-1] = [
        f'<p class="card-note">{plain(told)}</p>' for told in proposal.reasons if told.startswith(DISAGREES)
    ]
    if state:
        lines.append(f'<p class="card-state {proposal.review.value}">{plain(state)}</p>')
    return f'<article class="card {proposal.review.value}">{"".join(lines)}</article>'
