"""States that have just come to be: whom "the new republic" takes up."""

import re
from collections.abc import Iterator
from functools import cache

from tracker.actors.actor import Form
from tracker.actors.mentions import Hit
from tracker.knowledge import load

LEFT = re.compile(r"\b(?:from|of|by|with)[ \n](?:the[ \n])?\Z")  # "seceded from Chad"
BEYOND = 40  # characters behind a name within which the founding is told
STOPS = (". ", ".\n", "\n")


@cache
def _founding() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(word for table in load('definite')['new'] for word in table['words'])})\b")


def newly_founded(text: str, near: Iterator[Hit]) -> Iterator[Hit]:
    """The names, nearest first, of which their sentence tells how it came to be."""
    for hit in near:
        ends = [end for mark in STOPS if (end := text.find(mark, hit.end)) >= 0]
        if LEFT.search(text, max(0, hit.start - 12), hit.start):
            continue
        if hit.form is Form.NAME and _founding().search(text, hit.end, min([*ends, hit.end + BEYOND])):
            yield hit
