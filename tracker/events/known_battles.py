"""Battles known by their places: who fought whom there, from a record of what the name implies."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from tracker.dates.edtf import from_edtf
from tracker.dates.value import DateValue
from tracker.events.years import is_of_year
from tracker.knowledge import load
from tracker.records import dataclass


@dataclass(frozen=True, slots=True)
class Battle:
    """A battle: `names` are those of its place, `sides` the codes of the one side and of the other."""

    id: str
    names: tuple[str, ...]
    date: DateValue
    sides: tuple[tuple[str, ...], tuple[str, ...]]

    def against(self, known: set[str]) -> tuple[str, ...]:
        """The side that fought those who are known; nobody where they are not all of one side."""
        one, other = self.sides
        if not known:
            return ()
        return other if known <= set(one) else one if known <= set(other) else ()


@cache
def battles() -> tuple[Battle, ...]:
    """All records of `knowledge/battles.toml`."""
    return tuple(
        Battle(raw["id"], tuple(raw["names"]), from_edtf(raw["date"]), (tuple(raw["sides"][0]), tuple(raw["sides"][1])))
        for raw in load("battles")["battle"]
    )


@cache
def _by_first_word() -> Mapping[str, Sequence[tuple[str, Battle]]]:
    found: dict[str, list[tuple[str, Battle]]] = defaultdict(list)
    for one in battles():
        for name in one.names:
            found[name.replace("-", " - ").split()[0]].append((name, one))
    return found


def known_battle(tokens: Sequence[str], date: DateValue | None) -> Battle | None:
    """The battle whose place stands among the words of a sentence, where the date is of its year."""
    return next((one for one in _named(tokens) if is_of_year(date, one.date)), None)


def _named(tokens: Sequence[str]) -> Iterator[Battle]:
    known = _by_first_word()
    for at, word in enumerate(tokens):
        for name, battle in known.get(word, ()):
            words = name.replace("-", " - ").split()
            if list(tokens[at : at + len(words)]) == words:
                yield battle
