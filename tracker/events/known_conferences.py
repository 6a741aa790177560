"""Conferences known by their names: who met there, from a record of what the name implies."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from tracker.dates.edtf import from_edtf
from tracker.dates.value import DateValue, Unit
from tracker.events.token import Token
from tracker.events.years import is_of_year
from tracker.knowledge import load
from tracker.records import dataclass

AROUND = 6  # tokens before and behind the word for a conference, in which its name stands
SLACK = 31  # days by which a month of the words may miss the known one
PLACED = ("of", "at", "in")


@dataclass(frozen=True, slots=True)
class Conference:
    """A conference with a name: `names` stand before one of the words `kinds` or behind it, `sides` are codes."""

    id: str
    name: str
    names: tuple[str, ...]
    kinds: tuple[str, ...]
    date: DateValue
    sides: tuple[str, ...]


@cache
def conferences() -> tuple[Conference, ...]:
    """All records of `knowledge/conferences.toml`."""
    return tuple(
        Conference(
            raw["id"],
            raw["name"],
            tuple(raw["names"]),
            tuple(raw["kinds"]),
            from_edtf(raw["date"]),
            tuple(raw["sides"]),
        )
        for raw in load("conferences")["conference"]
    )


@cache
def by_kind() -> Mapping[str, Sequence[Conference]]:
    """The records by the words for a conference."""
    found: dict[str, list[Conference]] = defaultdict(list)
    for one in conferences():
        for kind in one.kinds:
            found[kind].append(one)
    return found


def conference_of(noun: Token, date: DateValue | None) -> Conference | None:
    """The conference that a noun names with the words beside it, where the date is of the time at which it was held."""
    known = by_kind().get(noun.lemma_lower)
    if known is None or date is None:
        return None
    tokens = [token.text for token in noun.sentence]
    return known_conference(known, tokens, noun.i - noun.sentence[0].i, date)


def known_conference(known: Sequence[Conference], tokens: Sequence[str], at: int, date: DateValue) -> Conference | None:
    """The one of those known whose name stands beside the word at a place; the longest name where several do."""
    named = (pair for pair in _named(known, tokens, at) if _is_then(date, pair[1].date))
    return max(named, key=lambda pair: len(pair[0]), default=("", None))[1]


def _named(known: Sequence[Conference], tokens: Sequence[str], at: int) -> Iterator[tuple[str, Conference]]:
    before = f" {_plain(tokens[max(at - AROUND, 0) : at])}"
    placed = tokens[at + 1 : at + 2]
    behind = f"{_plain(tokens[at + 2 : at + 2 + AROUND])} " if placed and placed[0] in PLACED else ""
    for one in known:
        for name in one.names:
            if before.endswith(f" {name}") or behind.startswith(f"{name} "):
                yield name, one


def _plain(tokens: Sequence[str]) -> str:
    return " ".join(tokens).replace(" - ", "-").replace(" – ", "–")


def _is_then(date: DateValue, held: DateValue) -> bool:
    """Whether a date lies within the years in which it was held, and no month of the words misses its own."""
    if date.earliest is None or date.latest is None or held.earliest is None or held.latest is None:
        return False
    near = date.earliest <= held.latest + SLACK and date.latest >= held.earliest - SLACK
    return near and is_of_year(date, held, _years_on(held))


def _years_on(held: DateValue) -> int:
    """In how many years after the one in which it began it ended."""
    if not isinstance(held.start, Unit) or not isinstance(held.end, Unit):
        return 0
    return held.end.year - held.start.year
