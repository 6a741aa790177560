"""A document's words as HTML that shows them and does nothing else."""

import itertools
from collections.abc import Iterable
from html import escape
from typing import Protocol
from urllib.parse import urlsplit

ROLES = ("date", "trigger", "actor", "inferred", "status", "place", "seen")


class MarkedSpan(Protocol):
    """Characters from `start` to `end` of a text, and what they bear witness to."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def role(self) -> str: ...


def plain(text: object) -> str:
    """The text with every sign of HTML escaped, fit for an element's content and for a quoted attribute."""
    return escape(str(text), quote=True)


def marked(text: str, spans: Iterable[MarkedSpan]) -> str:
    """The text with its spans in `<mark>`; where two overlap the earlier role of `ROLES` wins, letter by letter."""
    roles: list[str | None] = [None] * len(text)
    known = [span for span in spans if str(span.role) in ROLES]
    for span in sorted(known, key=lambda span: -ROLES.index(str(span.role))):
        for index in range(max(span.start, 0), min(span.end, len(text))):
            roles[index] = str(span.role)
    return "".join(_piece(text[start:end], roles[start]) for start, end in _runs(roles))


def _runs(roles: list[str | None]) -> list[tuple[int, int]]:
    """Stretches of equal role."""
    bounds = [0, *(i for i in range(1, len(roles)) if roles[i] != roles[i - 1]), len(roles)]
    return [(start, end) for start, end in itertools.pairwise(bounds) if end > start]


def _piece(words: str, role: str | None) -> str:
    return f'<mark class="{role}">{plain(words)}</mark>' if role else plain(words)


def link(address: str) -> str:
    """The address as a link where it is one of the web, else as text."""
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return plain(address)
    if parts.scheme.lower() not in ("http", "https") or not parts.hostname:
        return plain(address)
    safe = plain(address.strip())
    return f'<a href="{safe}" target="_blank" rel="noopener noreferrer nofollow">{safe}</a>'
