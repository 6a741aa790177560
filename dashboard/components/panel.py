"""One event: the sentence that tells it, where it stands, and how it was understood."""

from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st

from dashboard.components import event_actions
from dashboard.components.reading_words import INFERRED, facts, is_inferred, published
from dashboard.components.source_text import ROLES, link, marked, plain
from tracker.events.draft import EvidenceRole
from tracker.views import Context, EventDetail, Mark, Passage

BEFORE, AFTER = 320, 320

NAMES = {
    "date": "date (solid line)",
    "trigger": "act (dashed)",
    "actor": "actor (dotted)",
    INFERRED: "actor inferred from here (wavy)",
    "status": "status (double line)",
    "place": "place (double line)",
}


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Characters of a passage with the role that is shown."""

    start: int
    end: int
    role: str


def show(event: EventDetail, *, picked: str) -> None:
    """The panel, with a button that empties `picked` in the session state."""

    def close() -> None:
        st.session_state[picked] = None

    with st.container(key="event_panel"):
        st.button("Close", key="close_event", on_click=close)
        st.html(content(event))
        _ways_on(event)


def _ways_on(event: EventDetail) -> None:
    """What a person can do with the event, and where its document is."""
    row = event.row
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        event_actions.show(
            row.id, row.title, review=row.review, origin=event.origin, can_undo=event.can_undo, key="panel"
        )
        for source in dict.fromkeys(context.source.id for context in event.contexts):
            st.page_link("screens/article.py", label="Open its document", query_params={"source": source})


def content(event: EventDetail) -> str:
    """The panel as HTML in which everything from a document is escaped."""
    sources = "".join(_source(context) for context in event.contexts) or "<p>Added by hand, without a source.</p>"
    told = "".join(
        f"<dt>{name}</dt><dd>{''.join(f'<p>{plain(line)}</p>' for line in lines)}</dd>" for name, lines in facts(event)
    )
    return (
        f'<article class="event" aria-label="Event"><h2 dir="auto">{plain(event.row.title)}</h2>'
        f'<div class="body"><div>{_key(event)}{sources}</div><dl>{told}</dl></div></article>'
    )


def _source(context: Context) -> str:
    """The paragraph with its marks, evidence from elsewhere in the document, and the document."""
    elsewhere = "".join(
        f'<p class="elsewhere">Elsewhere in the document:</p><blockquote dir="auto">{quote(passage)}</blockquote>'
        for passage in context.elsewhere
    )
    return f'<blockquote dir="auto">{quote(context.paragraph)}</blockquote>{elsewhere}{_origin(context)}'


def quote(passage: Passage) -> str:
    """The passage; what is not a sentence that tells the event steps back a little."""
    sentences = [mark for mark in passage.marks if mark.role is EvidenceRole.SENTENCE]
    if not sentences:
        return _piece(passage, 0, len(passage.text))
    at, end = _shown(passage, sentences)
    html, before = [], "… " if at else ""
    for sentence in sentences:
        html.append(_around(before + _piece(passage, at, max(at, sentence.start))))
        html.append(f'<span class="sentence">{_piece(passage, max(at, sentence.start), sentence.end)}</span>')
        at, before = max(at, sentence.end), ""
    closing = " …" if end < len(passage.text) else ""
    return f"{''.join(html)}{_around(_piece(passage, at, end) + closing)}"


def _shown(passage: Passage, sentences: Sequence[Mark]) -> tuple[int, int]:
    """What is shown of a long paragraph: the sentences, all marks, and some words before and after."""
    start, stop = sentences[0].start, max(sentence.end for sentence in sentences)
    first = min(start - BEFORE, *(mark.start for mark in passage.marks))
    last = max(stop + AFTER, *(mark.end for mark in passage.marks))
    begin = passage.text.find(" ", first, start) + 1 if first > 0 else 0
    end = passage.text.rfind(" ", stop, last) if last < len(passage.text) else len(passage.text)
    return (begin if begin > 0 else 0), (end if end >= 0 else len(passage.text))


def _around(html: str) -> str:
    return f'<span class="around">{html}</span>' if html else ""


def _piece(passage: Passage, start: int, end: int) -> str:
    """Part of a passage with its marks."""
    stretches = [_Stretch(item.start - start, item.end - start, item.role) for item in _stretches(passage)]
    return marked(passage.text[start:end], stretches)


def _stretches(passage: Passage) -> list[_Stretch]:
    return [_Stretch(mark.start, mark.end, INFERRED if is_inferred(mark) else str(mark.role)) for mark in passage.marks]


def _origin(context: Context) -> str:
    source = context.source
    known = [source.label, source.author, source.publisher, published(source)]
    told = [plain(words) for words in dict.fromkeys(known) if words]
    return f'<p class="from">{" · ".join([*told, link(source.address)] if source.address else told)}</p>'


def _key(event: EventDetail) -> str:
    """What the marks mean, for the roles that occur."""
    passages = [passage for context in event.contexts for passage in (context.paragraph, *context.elsewhere)]
    used = {stretch.role for passage in passages for stretch in _stretches(passage)}
    words = "".join(f'<span><mark class="{role}">{NAMES[role]}</mark></span>' for role in ROLES if role in used)
    return f'<p class="key">{words}</p>' if words else ""
