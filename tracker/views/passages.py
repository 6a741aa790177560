"""The words of a source around an event's evidence."""

import re
from collections.abc import Iterable, Sequence

from sqlalchemy import func
from sqlalchemy import select as choose
from sqlmodel import Session, col

from tracker.store.models import Evidence, Source
from tracker.views.rows import Mark, Passage

AROUND = 2_000
LONGEST_SIDE = 800
WORD_BEGINS = re.compile(r"\s\S")
WORD_ENDS = re.compile(r"\S\s")
BLANK_LINE = re.compile(r"\n\s*\n")


def passage(source_id: str, start: int, end: int, marks: Iterable[Mark], *, session: Session) -> Passage:
    """The text from `start` up to `end`; `marks` count from the source's beginning, and only those inside are kept."""
    return _passage(start, _text(source_id, start, end, session=session), marks)


def paragraph(source_id: str, start: int, end: int, marks: Iterable[Mark], *, session: Session) -> Passage:
    """The paragraph around a stretch: up to blank lines, or where they are far away, to the words that are near."""
    first = max(0, start - AROUND)
    around = _text(source_id, first, end + AROUND, session=session)
    left = _begin(around[: start - first])
    right = end - first + _length(around[end - first :])
    return _passage(first + left, around[left:right], marks)


def mark(item: Evidence, actors: dict[int, str]) -> Mark:
    """An evidence as a mark that counts from the source's beginning; `actors` are ids by position of the part."""
    actor = None if item.participation is None else actors.get(item.participation)
    return Mark(item.start, item.end, item.role, item.text, actor, item.rule, item.reason)


def outside(shown: Passage, marks: Sequence[Mark]) -> list[Mark]:
    """The marks that a passage does not show."""
    end = shown.start + len(shown.text)
    return [item for item in marks if not (shown.start <= item.start and item.end <= end)]


def _text(source_id: str, start: int, end: int, *, session: Session) -> str:
    """Part of a source's text; the whole of a large one need not leave the database."""
    part = func.substr(col(Source.text), start + 1, end - start)
    return session.execute(choose(part).where(col(Source.id) == source_id)).scalar_one() or ""


def _passage(start: int, text: str, marks: Iterable[Mark]) -> Passage:
    inside = [item for item in marks if start <= item.start and item.end <= start + len(text)]
    moved = (
        Mark(item.start - start, item.end - start, item.role, item.text, item.actor_id, item.rule, item.reason)
        for item in inside
    )
    return Passage(start, text, tuple(sorted(moved, key=lambda item: (item.start, -item.end, item.role))))


def _begin(before: str) -> int:
    """Where the paragraph begins in the text before the stretch."""
    start = max((found.end() for found in BLANK_LINE.finditer(before)), default=0)
    if len(before) - start <= LONGEST_SIDE:
        return start
    near = len(before) - LONGEST_SIDE
    word = WORD_BEGINS.search(before, near)
    return word.end() - 1 if word else near


def _length(after: str) -> int:
    """How much of the text after the stretch still belongs to the paragraph."""
    found = BLANK_LINE.search(after)
    end = found.start() if found else len(after.rstrip())
    if end <= LONGEST_SIDE:
        return end
    return max((found.start() + 1 for found in WORD_ENDS.finditer(after, 0, LONGEST_SIDE)), default=LONGEST_SIDE)
