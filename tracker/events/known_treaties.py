"""Treaties known by their names: who made them, from a record of what the name implies."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache

from tracker.dates.edtf import from_edtf
from tracker.dates.value import DateValue
from tracker.events.grammar import words
from tracker.events.token import Token
from tracker.events.years import is_of_year
from tracker.knowledge import load
from tracker.records import dataclass

PAPERS = frozenset({"declaration", "truce", "memorandum", "settlement", "peace"})
BESIDE = 12  # tokens of a treaty's phrase; its name stands near


@dataclass(frozen=True, slots=True)
class Treaty:
    """A treaty with a name: `names` stand beside the word for what was signed, `sides` are codes of actors."""

    id: str
    name: str
    names: tuple[str, ...]
    date: DateValue
    sides: tuple[str, ...]


@cache
def treaties() -> tuple[Treaty, ...]:
    """All records of `knowledge/treaties.toml`."""
    return tuple(
        Treaty(raw["id"], raw["name"], tuple(raw["names"]), from_edtf(raw["date"]), tuple(raw["sides"]))
        for raw in load("treaties")["treaty"]
    )


@cache
def _by_first_word() -> Mapping[str, Sequence[tuple[int, str, Sequence[Treaty]]]]:
    """The treaties of each name by its first word, with the place at which it is tried."""
    named: dict[str, list[Treaty]] = defaultdict(list)
    for one in treaties():
        for name in one.names:
            named[name].append(one)
    found: dict[str, list[tuple[int, str, Sequence[Treaty]]]] = defaultdict(list)
    for place, (name, known) in enumerate(named.items()):
        found[name.split()[0]].append((place, name, known))
    return dict(found)


def known_treaty(phrase: str, date: DateValue | None, years: int = 0) -> Treaty | None:
    """The treaty that a phrase names, where the date is of its year or of one of so many after it."""
    if date is None:
        return None
    plain = f" {phrase.replace(' - ', '-').replace(' – ', '–')} "
    likely = sorted(one for word in {*plain.split()} for one in _by_first_word().get(word, ()))
    named = (one for _, name, known in likely if f" {name} " in plain for one in known)
    return next((one for one in named if is_of_year(date, one.date, years)), None)


def treaty_of(paper: Token, date: DateValue | None, years: int = 0) -> Treaty | None:
    """The treaty that a noun for what is signed names together with the words that hang on it."""
    if paper.lemma_lower not in words("named_treaty", "treaty") | PAPERS:
        return None
    return known_treaty(" ".join(token.text for token in paper.subtree[:BESIDE]), date, years)
