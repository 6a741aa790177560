"""Part of a text as HTML: dates, actors and acts are marked, and each act carries the number of its event."""

from collections.abc import Iterable, Sequence

from dashboard.components.source_text import marked, plain
from dashboard.review.parts import Part
from dashboard.review.proposal import Proposal, Sign
from tracker.store import Review

SEEN = "seen"


def content(text: str, part: Part, seen: Sequence[Sign] = ()) -> str:
    """The part with its marks; `seen` are dates and actors that were found whether or not an event needs them."""
    living = [one for one in (*part.proposals, *part.again) if one.review is not Review.REJECTED]
    signs = [*_within(seen, part), *(sign for one in living for sign in _within(one.signs, part))]
    html, at = [], part.start
    acts = [
        (stop, one) for one in living for start, stop in (one.trigger, *one.again) if part.start <= start < part.end
    ]
    for stop, proposal in sorted(acts, key=lambda act: act[0]):
        end = min(max(stop, at), part.end)
        html += [_stretch(text, at, end, signs), _number(proposal)]
        at = end
    html.append(_stretch(text, at, part.end, signs))
    return f'<div class="article-text event" dir="auto">{"".join(html)}</div>'


def _within(signs: Iterable[Sign], part: Part) -> list[Sign]:
    return [sign for sign in signs if sign.start < part.end and sign.end > part.start]


def _stretch(text: str, start: int, end: int, signs: Sequence[Sign]) -> str:
    inside = [Sign(s.start - start, s.end - start, s.role) for s in signs if s.start < end and s.end > start]
    return marked(text[start:end], inside)


def _number(proposal: Proposal) -> str:
    return f'<sup class="number" title="{plain(proposal.title)}">{proposal.number}</sup>'
