"""The persons that a text has introduced so far."""

from collections.abc import Iterator
from dataclasses import field, replace

from tracker.actors.page import Page
from tracker.actors.person import CAPITALISED, PersonHit, bare_name, remember
from tracker.actors.personal import family_names
from tracker.records import dataclass


@dataclass(slots=True)
class Roster:
    """The persons met so far, in order, and by the names that may stand for them later."""

    sheet: Page
    met: list[PersonHit] = field(default_factory=list)
    known: dict[str, PersonHit] = field(default_factory=dict)

    def meet(self, hit: PersonHit) -> None:
        """Remember a person; a former office does not displace a present one."""
        self.met.append(hit)
        remember(hit, self.known)

    def whom(self, name: str) -> PersonHit | None:
        """The person that this name stood for before, by the longest part of it that was met."""
        longest_first = sorted(family_names(name), key=len, reverse=True)
        return next((self.known[part] for part in longest_first if part in self.known), None)

    def bare(self, start: int, end: int) -> Iterator[PersonHit]:
        """Bare names of known persons in a stretch of the text."""
        for match in CAPITALISED.finditer(self.sheet.text, start, end):
            name = bare_name(match)
            if name in self.known:
                yield replace(self.known[name], start=match.start(), end=match.start() + len(name))
