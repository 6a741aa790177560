"""A long text in parts that a screen can hold, each with the events that stand in it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from dashboard.review.proposal import Proposal

MOST_CHARACTERS = 7_000
MOST_EVENTS = 12
BREAK = re.compile(r"\n\s*\n|\r\n\s*\r\n|\n")


@dataclass(frozen=True, slots=True)
class Part:
    """Characters of a text from `start` up to `end`, and the events whose act stands there.

    `again` are events of parts before, which a sentence of this part tells again.
    """

    start: int
    end: int
    proposals: tuple[Proposal, ...]
    again: tuple[Proposal, ...] = ()


def parts(text: str, proposals: Sequence[Proposal]) -> tuple[Part, ...]:
    """The text cut at paragraphs, so that no part has many characters or events; together they are the whole text."""
    cut = _cut(text, proposals)
    retold = [proposal for proposal in proposals if proposal.again] if len(cut) > 1 else []
    return tuple(replace(part, again=tuple(_told_again(part, retold))) for part in cut)


def _told_again(part: Part, retold: Sequence[Proposal]) -> Iterator[Proposal]:
    for proposal in retold:
        if proposal not in part.proposals and any(part.start <= start < part.end for start, _ in proposal.again):
            yield proposal


def _cut(text: str, proposals: Sequence[Proposal]) -> tuple[Part, ...]:
    found: list[Part] = []
    start = 0
    inside: list[Proposal] = []
    rest = sorted(proposals, key=lambda proposal: proposal.trigger)
    for begin, end in _paragraphs(text):
        own = []
        while rest and rest[0].trigger[0] < end:
            own.append(rest.pop(0))
        if begin > start and (end - start > MOST_CHARACTERS or len(inside) + len(own) > MOST_EVENTS):
            found.append(Part(start, begin, tuple(inside)))
            start, inside = begin, []
        inside += own
    return (*found, Part(start, len(text), (*inside, *rest)))


def _paragraphs(text: str) -> list[tuple[int, int]]:
    """Stretches up to the next line break, at most so long as a part may be."""
    ends = [found.end() for found in BREAK.finditer(text)]
    if not ends or ends[-1] < len(text):
        ends.append(len(text))
    stretches, start = [], 0
    for end in ends:
        while end - start > MOST_CHARACTERS:
            cut = text.rfind(" ", start, start + MOST_CHARACTERS) + 1 or start + MOST_CHARACTERS
            cut = cut if cut > start else start + MOST_CHARACTERS
            stretches.append((start, cut))
            start = cut
        stretches.append((start, end))
        start = end
    return stretches
