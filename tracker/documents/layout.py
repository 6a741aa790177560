"""The shape of a text: lines, blocks between blank lines, and units (hard-wrapped lines joined)."""

import re
from collections.abc import Iterator
from itertools import pairwise

from tracker.documents.datelines import is_labelled_date
from tracker.records import dataclass

# A wrapped line is full: the next word would not have fitted, or hardly. Wider lines than this are never wrapped.
_WIDEST_WRAP = 120
_SLACK = 10
_LEAST_WRAP = 40
_FULL_SHARE = 0.6
_ENDS = re.compile(r"[.!?…:;][\"'”’»)\]]*$")
_CARRIES_ON = re.compile(r"(?:[,;(–—-]|\b(?:the|a|an|of|in|to|and|or|by|with|for|at|on|from))$")
_STARTS_ANEW = re.compile(r"(?:[•·▪‣*–—-]|\d{1,3}[.)])\s")


@dataclass(frozen=True, slots=True)
class Line:
    """A line without the white space around it."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Unit:
    """A line, or the lines of one hard-wrapped paragraph; `block` counts the blocks between blank lines."""

    start: int
    end: int
    text: str
    block: int


def read_units(text: str) -> tuple[Unit, ...]:
    """The units of `text` in order; together they hold every character that is not white space."""
    return tuple(
        Unit(lines[0].start, lines[-1].end, text[lines[0].start : lines[-1].end], number)
        for number, block in enumerate(_blocks(text))
        for lines in _join(block)
    )


def _blocks(text: str) -> Iterator[list[Line]]:
    block: list[Line] = []
    start = 0
    for raw in text.splitlines(keepends=True):
        words = raw.strip()
        if words:
            begin = start + len(raw) - len(raw.lstrip())
            block.append(Line(begin, begin + len(words), words))
        elif block:
            yield block
            block = []
        start += len(raw)
    if block:
        yield block


def _join(block: list[Line]) -> Iterator[list[Line]]:
    """The block's lines, those of one wrapped paragraph together."""
    width = max(len(line.text) for line in block)
    wrapped = _is_wrapped(block, width)
    joined = [block[0]]
    for line, following in pairwise(block):
        if wrapped and _runs_on(line, following, width):
            joined.append(following)
        else:
            yield joined
            joined = [following]
    yield joined


def _is_wrapped(block: list[Line], width: int) -> bool:
    if len(block) < 2 or not _LEAST_WRAP <= width <= _WIDEST_WRAP:
        return False
    full = sum(_room(line, following, width) < _SLACK for line, following in pairwise(block))
    if len(block) == 2:
        first, second = block
        begins_low = second.text[0].islower() or bool(_CARRIES_ON.search(first.text))
        return full == 1 and (begins_low or (not _ENDS.search(first.text) and bool(_ENDS.search(second.text))))
    return full >= _FULL_SHARE * (len(block) - 1)


def _room(line: Line, following: Line, width: int) -> int:
    """How many characters were left when the next word was put on a new line."""
    return width - len(line.text) - 1 - len(following.text.split(None, 1)[0])


def _runs_on(line: Line, following: Line, width: int) -> bool:
    if _STARTS_ANEW.match(following.text) or (is_labelled_date(line.text) and following.text[0].isupper()):
        return False
    if _room(line, following, width) < _SLACK:
        return True
    return bool(_CARRIES_ON.search(line.text)) or (following.text[0].islower() and not _ENDS.search(line.text))
