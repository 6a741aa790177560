"""Which two fight or quarrel in the lines before: whom "both sides" means where a third is named since."""

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import cache
from itertools import pairwise

from tracker.actors.mentions import Hit
from tracker.knowledge import load

FAR = 120  # characters between two names that one clause sets against each other
CLOSE = 60  # characters behind two names within which it is told that they fight
REQUEST = 24  # characters before a phrase in which it is told what is done to those it means
STEP, FADES = 150, 0.85  # what is told counts less with each sentence that lies between
CLEAR = 1.5  # times as often as any other two
STOP = re.compile(r"[.;!?][ \n]|\n")


def opposed(text: str, place: int, near: Sequence[Hit], side: Callable[[str, Hit], str | None]) -> list[Hit]:
    """The two whom the lines before a place set against each other, if these are clear; `near` are nearest first."""
    known = [(code, hit) for hit in near if (code := side(text, hit)) is not None]
    bonds: dict[frozenset[str], float] = defaultdict(float)
    last: dict[str, Hit] = {}
    behind = len(text)
    for (later, second), (earlier, first) in pairwise(known):
        last.setdefault(later, second)
        last.setdefault(earlier, first)
        if earlier != later and _against(text, first, second, min(behind, place)):
            bonds[frozenset((earlier, later))] += FADES ** ((place - second.end) / STEP)
        behind = second.start
    ranked = sorted(bonds.items(), key=lambda one: -one[1])
    if not ranked or (len(ranked) > 1 and ranked[0][1] < CLEAR * ranked[1][1]):
        return []
    return sorted((last[code] for code in ranked[0][0]), key=lambda hit: hit.start)


def together(text: str, start: int, end: int) -> bool:
    """Whether a stretch tells what two do with each other ("met", "signed")."""
    return _words("jointly").search(text, start, end) is not None


def is_asked(text: str, place: int) -> bool:
    """Whether something is done to those of the phrase at a place ("urged both sides")."""
    return re.search(rf"{_words('asked').pattern}[ \n]\Z", text[max(0, place - REQUEST) : place]) is not None


def _against(text: str, first: Hit, second: Hit, behind: int) -> bool:
    """Whether words between two names, before or behind them tell that the two fight."""
    between = text[first.end : second.start]
    if len(between) > FAR or STOP.search(between):
        return False
    if not re.fullmatch(r"[ \n](?:and|with)[ \n](?:the[ \n])?|[-–]", between):
        return _words("foes").search(between) is not None
    tail = text[second.end : min(behind, second.end + CLOSE)]
    after = STOP.split(tail)[0]
    other = behind < second.end + CLOSE and not STOP.search(tail) and _words("foes").search(after)
    if not other and _words("fighting").search(after):
        return True
    before = text[max(0, first.start - CLOSE) : first.start]
    return re.search(rf"{_words('quarrels').pattern} between (?:the )?\Z", before) is not None


@cache
def _words(key: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(word for table in load('definite')[key] for word in table['words'])})\b")
