"""Holders of high offices, whom texts name without saying whose they are: a small table with days of office."""

import re
from collections.abc import Iterator
from functools import cache

from tracker.actors.lexicon import record
from tracker.actors.period import Period, parse_period
from tracker.actors.personal import family_names
from tracker.actors.record import Record
from tracker.actors.trie import WORD, Node, add, fold, longest
from tracker.knowledge import load
from tracker.records import dataclass

INITIALS = re.compile(r"(?<=[^\W\d_])[ \n](?:[A-Z]\.[ \n]?)+(?=[^\W\d_])")
LONGEST = 60  # characters of a name


@dataclass(frozen=True, slots=True)
class Office:
    """Who held which office for whom, and when."""

    record: Record
    title: str
    person: str
    period: Period


@dataclass(frozen=True, slots=True)
class Holders:
    """Trees of offices: by full name or a name that nobody else bears, and by family name (for use behind a title).

    `then` are those of a family name that others bear too: only what happened in their days was done by them. `starts`
    finds the words by which a name can begin.
    """

    full: Node[Office]
    family: Node[Office]
    then: dict[str, tuple[Office, ...]]
    starts: re.Pattern[str]


@cache
def holders() -> Holders:
    """The table, read once when first asked for."""
    full: Node[Office] = Node()
    family: Node[Office] = Node()
    then: dict[str, tuple[Office, ...]] = {}
    for table in load("office_holders")["holder"]:
        names = table["names"]
        office = Office(record(table["code"]), table["title"], names[0], parse_period(table["valid"]))
        for name in (*names, *table.get("bare", ())):
            for spelling in {name, fold(name)}:
                add(full, spelling, office)
        for name in {last for full_name in names for last in family_names(full_name)}:
            add(family, name, office)
        for name in table.get("bare_then", ()):
            then[name] = (*then.get(name, ()), office)
    small = "|".join(sorted(word for word in (*full.following, *then) if not word[0].isupper()))
    starts = re.compile(rf"(?<![^\W_])(?:[^\W\d_a-z][^\W\d_]*|(?:{small})(?![^\W\d_]))")
    return Holders(full, family, then, starts)


def offices_at(text: str, start: int, first: str) -> tuple[int, list[Office]] | None:
    """The holder whose whole name stands at `start`: where it ends, and the offices.

    Initials in it do not count ("Dwight D. Eisenhower").
    """
    whole = longest(holders().full, text, start, first)
    initials = INITIALS.match(text, start + len(first))
    if whole is not None or initials is None:
        return whole
    plain = longest(holders().full, f"{first} {text[initials.end() : start + LONGEST]}", 0, first)
    return None if plain is None else (plain[0] + initials.end() - len(first) - 1, plain[1])


def offices_of(name: str, title: str) -> Iterator[Office]:
    """The offices of a person called by title and name: the whole name, or the family name of the title's holder.

    One who alone goes by the bare name comes last, for others of that family may have held the title.
    """
    first = WORD.findall(name)[0]
    family = longest(holders().family, name, 0, first)
    of_title = [office for office in family[1] if title in office.title] if family and family[0] == len(name) else []
    for spelling in (name, INITIALS.sub(" ", name)):
        whole = longest(holders().full, spelling, 0, first)
        if whole is not None and whole[0] == len(spelling):
            yield from (office for office in of_title if office not in whole[1])
            yield from whole[1]
            return
    yield from of_title
