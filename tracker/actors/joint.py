"""Names that two states bore together for some years, and that are two names at any other time."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

from tracker.actors.names import Found, find_names
from tracker.knowledge import load
from tracker.records import dataclass

YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
REACH = 200  # characters behind a name in which a year may tell its time


@dataclass(frozen=True, slots=True)
class Joint:
    """A name of two, and the years from the first to the last in which it was one state's."""

    text: str
    first: int
    last: int


@cache
def joint_names() -> tuple[Joint, ...]:
    """All names of `not_actors.toml` that are two outside of their years."""
    return tuple(Joint(raw["text"], *raw["years"]) for raw in load("not_actors")["joint"])


def parted(text: str, found: Iterable[Found]) -> Iterator[Found]:
    """The names of a text, with a joint one told as two where the years around it, or a list, say that it is."""
    joint = {one.text: one for one in joint_names() if one.text in text}
    for name in found:
        known = joint.get(text[name.start : name.end]) if joint else None
        if known is None or _is_one(text, name, known):
            yield name
            continue
        for own in find_names(known.text.replace(" and ", " /// ")):  # of one length, so that the places stay
            yield replace(own, start=name.start + own.start, end=name.start + own.end)


def _is_one(text: str, name: Found, known: Joint) -> bool:
    """Whether the nearest year lies in those of the joint state, and no list of states holds the name."""
    before = [(name.start - year.end(), int(year[0])) for year in YEAR.finditer(text, 0, name.start)]
    after = [(year.start() - name.end, int(year[0])) for year in YEAR.finditer(text, name.end, name.end + REACH)]
    near = min([*before[-1:], *after[:1]], default=(0, known.first - 1))[1]
    return known.first <= near <= known.last and not text[: name.start].endswith((", ", ",\n"))
