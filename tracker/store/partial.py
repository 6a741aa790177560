"""Documents of which only quoted stretches are known: line breaks stand for the rest, so that places stay true."""

import re
from collections.abc import Iterable

UNKNOWN = "\n"
KNOWN = re.compile(f"[^{UNKNOWN}]+")


def partial_text(length: int, stretches: Iterable[tuple[int, str]]) -> str:
    """A text of that length with the stretches in their places; raises ValueError where two of them differ."""
    pieces: list[str] = []
    end = 0
    for start, text in _merged(stretches):
        pieces += (UNKNOWN * (start - end), text)
        end = start + len(text)
    if end > length:
        raise ValueError("A stretch ends after the text.")
    return "".join((*pieces, UNKNOWN * (length - end)))


def joined(text: str, more: str, *, whole: bool) -> str:
    """A text with what a partial one knows besides; raises ValueError where they differ. A whole one stays as it is."""
    if len(text) != len(more):
        raise ValueError("The texts are not of one length.")
    letters = [] if whole else list(text)
    for known in KNOWN.finditer(more):
        if whole and not text.startswith(known[0], known.start()):
            raise ValueError("The texts differ.")
        for place in () if whole else range(*known.span()):
            if letters[place] not in (UNKNOWN, more[place]):
                raise ValueError("The texts differ.")
            letters[place] = more[place]
    return text if whole else "".join(letters)


def _merged(stretches: Iterable[tuple[int, str]]) -> list[tuple[int, str]]:
    """The stretches in order, those that overlap as one."""
    merged: list[tuple[int, str]] = []
    for start, text in sorted(set(stretches)):
        if not merged or start >= merged[-1][0] + len(merged[-1][1]):
            merged.append((start, text))
            continue
        before, known = merged[-1]
        common = known[start - before :][: len(text)]
        if not text.startswith(common):
            raise ValueError("Two stretches differ.")
        merged[-1] = (before, known + text[len(common) :])
    return merged
