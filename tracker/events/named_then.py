"""Titles that call a state by the name that it had then: "Siam" in 1893, "Persia" in 1828."""

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from tracker.dates.edtf import from_edtf
from tracker.dates.value import DateValue
from tracker.events.draft import Draft
from tracker.knowledge import load
from tracker.records import dataclass


@dataclass(frozen=True, slots=True)
class Former:
    """A state's present name, and the one that it had until or between days."""

    now: str
    then: str
    valid: DateValue

    def held(self, date: DateValue) -> bool:
        """Whether the whole of a date lies within the time of the name."""
        last, first = self.valid.latest, self.valid.earliest
        begins, ends = date.earliest, date.latest
        after = first is None or (begins is not None and first <= begins)
        return after and last is not None and ends is not None and ends <= last


@cache
def former_names() -> dict[str, tuple[Former, ...]]:
    """All records of `knowledge/former_names.toml`, by the code of the state."""
    found: dict[str, tuple[Former, ...]] = {}
    for raw in load("former_names")["name"]:
        one = Former(raw["now"], raw["then"], from_edtf(raw["valid"]))
        found[raw["code"]] = (*found.get(raw["code"], ()), one)
    return found


def named_then(drafts: Iterable[Draft]) -> tuple[Draft, ...]:
    """The events, each titled by the names that its states had at its date, or in its undated words."""
    return tuple(map(_named_then, drafts))


def _named_then(draft: Draft) -> Draft:
    title, known = draft.title, former_names()
    for part in draft.parts:
        for one in known.get(part.mention.actor.code or "", ()):
            told = one.then in part.mention.text if draft.date is None else one.held(draft.date)
            if told and one.now in title and one.now not in part.mention.text:
                title = re.sub(rf"\b{one.now}\b", one.then, title)
    return draft if title is draft.title else replace(draft, title=title)
