"""One event: the sentence that tells it, where it stands, and how it was understood."""

import streamlit as st

from dashboard.components.source_text import ROLES, link, marked, plain
from tracker.charts.hover import status_words
from tracker.charts.theme import QUADS, Quad
from tracker.dates.edtf import from_edtf
from tracker.dates.words import say
from tracker.events.draft import Role
from tracker.views import Context, EventDetail, Passage, SourceRow, TimelineRow

BASES = {
    "explicit": "the text gives the date",
    "relative": "reckoned from another date in the text",
    "context": "carried over from the words before it",
    "inferred": "inferred from what surrounds it",
    "publication": "taken from the day the text was published",
    "none": "the text gives no date",
}
REVIEWS = {"proposed": "Read by machine, not yet checked", "accepted": "Accepted by a person", "rejected": "Rejected"}
NAMES = {"date": "date", "trigger": "act", "actor": "actor", "status": "status", "place": "place"}
ROLE_WORDS = {Role.SOURCE: "acting", Role.TARGET: "addressed", Role.PARTICIPANT: "taking part"}


def show(event: EventDetail, *, picked: str) -> None:
    """The panel, with a button that empties `picked` in the session state."""

    def close() -> None:
        st.session_state[picked] = None

    with st.container(key="event_panel"):
        st.button("Close", key="close_event", on_click=close)
        st.html(content(event))


def content(event: EventDetail) -> str:
    """The panel as HTML in which everything from a document is escaped."""
    sources = "".join(_source(context) for context in event.contexts) or "<p>Added by hand, without a source.</p>"
    facts = "".join(f"<dt>{name}</dt><dd>{plain(words)}</dd>" for name, words in _facts(event) if words)
    return (
        f'<article class="event" aria-label="Event"><h2 dir="auto">{plain(event.row.title)}</h2>'
        f'<div class="body"><div>{sources}{_key(event)}</div><dl>{facts}</dl></div></article>'
    )


def _source(context: Context) -> str:
    """The paragraph with its marks, evidence from elsewhere in the document, and the document."""
    passages = [context.paragraph, *context.elsewhere]
    quotes = "".join(f'<blockquote dir="auto">{_quote(passage)}</blockquote>' for passage in passages)
    return f'{quotes}<p class="from">{_origin(context)}</p>'


def _quote(passage: Passage) -> str:
    return marked(passage.text, passage.marks)


def _origin(context: Context) -> str:
    source = context.source
    known = [source.label, source.publisher, source.author, _published(source)]
    told = [plain(words) for words in dict.fromkeys(known) if words]
    return " · ".join([*told, link(source.address)] if source.address else told)


def _published(source: SourceRow) -> str | None:
    return say(from_edtf(source.published)) if source.published else None


def _key(event: EventDetail) -> str:
    """What the marks mean, for the roles that occur."""
    passages = [passage for context in event.contexts for passage in (context.paragraph, *context.elsewhere)]
    used = {str(mark.role) for passage in passages for mark in passage.marks}
    words = "".join(f'<span><mark class="{role}">{NAMES[role]}</mark></span>' for role in ROLES if role in used)
    return f'<p class="key">{words}</p>' if words else ""


def _facts(event: EventDetail) -> list[tuple[str, str]]:
    row = event.row
    act = " · ".join(
        filter(None, (QUADS[Quad.of(row.quad)].name, (row.type or "").lower(), (row.mode or "").replace("-", " ")))
    )
    return [
        ("When", _when(row)),
        ("Who", ", ".join(f"{actor.name} ({ROLE_WORDS[actor.role]})" for actor in row.actors) or "not told"),
        ("What", act),
        ("Where", row.place or ""),
        ("Status", status_words(row)),
        ("Confidence", _confidence(event)),
        ("Review", REVIEWS[row.review.value] + (", edited" if event.edited else "")),
        ("Read by", ", ".join(event.rules)),
    ]


def _when(row: TimelineRow) -> str:
    """The date in words, the words it comes from, and what it rests on."""
    said = f" (“{row.text_words}”)" if row.text_words else ""
    return f"{row.date_words}{said}: {BASES[row.basis.value]}"


def _confidence(event: EventDetail) -> str:
    reasons = "; ".join(event.reasons)
    return f"{event.row.confidence:.0%}" + (f": {reasons}" if reasons else "")
