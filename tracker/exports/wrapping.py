"""Text as it can be drawn: without characters that no drawing can hold, and in lines that fit."""

import re
from typing import Any

from tracker.charts.measure import shortened, text_width

# XML, and so SVG, knows none of these; a line break inside a text is a space.
_UNDRAWN = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]+")


def drawn(value: Any) -> Any:
    """The same text, or values with such texts in them, without what cannot be drawn."""
    if isinstance(value, str):
        return _UNDRAWN.sub(" ", value)
    if isinstance(value, dict):
        return {key: drawn(item) for key, item in value.items()}
    return [drawn(item) for item in value] if isinstance(value, list | tuple) else value


def wrapped(text: str, room: float, size: int, *, most: int, bold: bool = False) -> tuple[str, ...]:
    """The text in at most so many lines of so many pixels; what finds no room ends in an ellipsis."""
    words = drawn(text).split()
    lines: list[str] = []
    while words and len(lines) < most - 1:
        count = _fitting(words, room, size, bold=bold)
        if count:
            lines.append(" ".join(words[:count]))
            words = words[count:]
        else:
            head = _letters(words[0], room, size, bold=bold)
            lines.append(words[0][:head])
            words[0] = words[0][head:]
    rest = shortened(" ".join(words), room, size, bold=bold)
    return (*lines, rest) if rest else tuple(lines)


def _fitting(words: list[str], room: float, size: int, *, bold: bool) -> int:
    """How many of the words fit on a line."""
    space, used = text_width(" ", size, bold=bold), 0.0
    for count, word in enumerate(words):
        used += text_width(word, size, bold=bold) + (space if count else 0.0)
        if used > room:
            return count
    return len(words)


def _letters(word: str, room: float, size: int, *, bold: bool) -> int:
    """How many letters of a word that is longer than a line fit on it, one at least."""
    used = 0.0
    for count, letter in enumerate(word):
        used += text_width(letter, size, bold=bold)
        if used > room:
            return max(count, 1)
    return len(word)
