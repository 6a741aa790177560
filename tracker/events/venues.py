"""Where each of several meetings was that one verb tells: "met at Venice in May 1934 and at Munich in June 1937"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tracker.events.decision import Kept

PLACE = re.compile(r"(?:in|at|near) [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*")


def venue(between: str) -> str:
    """The place named between two times ("at Munich"), empty where there is none."""
    found = PLACE.search(between)
    return found[0] if found is not None else ""


def without_venues(one: Kept, others: Sequence[str]) -> Kept:
    """The act with a title that says nothing of where it was done at other times."""
    title = one.draft.title
    for place in others:
        title = title.replace(f" {place}", "", 1) if place else title
    return replace(one, draft=replace(one.draft, title=title)) if title != one.draft.title else one


def at_venue(one: Kept, place: str) -> Kept:
    """The act with the place of another time in its title."""
    own = PLACE.search(one.draft.title)
    if not place or own is None:
        return one
    return replace(one, draft=replace(one.draft, title=one.draft.title.replace(own[0], place, 1)))
