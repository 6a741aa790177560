"""The shape of persons' names: where one begins and ends beside a title."""

import re
from functools import cache, lru_cache

from tracker.actors.titles import words
from tracker.knowledge import load

CAPITAL = r"(?:[a-z]{2,3}[-’'])?(?:[OdD]['’])?[^\W\d_a-z][^\W\d_]*(?:[-’'‑][^\W\d_]+)*"
PARTICLE = r"(?:(?:de|del|della|di|da|dos|van|von|der|den|ter|bin|ibn|ben|al|el|la|le|du|y|af|zu|ul|ur)[ \n-])"
PART = rf"(?:[A-Z]\.(?:[ ]?[A-Z]\.)*|{CAPITAL}|I{{1,3}}|IV)"
NAME = re.compile(rf"{PARTICLE}{{0,2}}{PART}(?:[ \n]{PARTICLE}{{0,2}}{PART}){{0,4}}")
NAME_BEFORE = re.compile(rf"(?<![^\W_])(?P<name>{NAME.pattern}),[ \n](?:(?:[Tt]he|an?)[ \n])?\Z")
POSSESSIVE = re.compile(r"['’]s?\Z")
LONGEST = 60
HONOURS = {"Pasha", "Bey", "Khan", "Effendi", "Efendi", "Agha", "Aga"}  # behind the name by which one is called
KNOWN_NAMES = 10_000  # whose families' names are kept at hand


@cache
def stop_words() -> frozenset[str]:
    """Capitalised words that are no part of a person's name: those that begin a sentence, days and months."""
    return frozenset(text for table in load("not_actors")["beside"] for text in table["texts"])


def name_at(text: str, start: int, limit: int) -> tuple[int, int] | None:
    """The person's name that begins at `start` and ends by `limit`; None where there is none."""
    found = NAME.match(text, start, min(limit, start + LONGEST))
    return _trimmed(text, found.start(), found.end()) if found else None


def name_before(text: str, end: int, floor: int) -> tuple[int, int] | None:
    """The person's name, with its comma and article, that ends at `end` and begins no earlier than `floor`."""
    found = NAME_BEFORE.search(text, max(floor, end - LONGEST), end)
    return _trimmed(text, found.start("name"), found.end("name")) if found else None


def named_in(text: str, start: int, name: str) -> tuple[int, int] | None:
    """The person's name among capitalised words that begin at `start`."""
    return _trimmed(text, start, start + len(name))


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The name without words that only stand beside it; None where nothing is left."""
    spans = [(start + m.start(), start + m.end()) for m in re.finditer(r"[^ \n]+", text[start:end])]
    while spans and text[slice(*spans[0])] in stop_words() | words("address"):
        spans = spans[1:]
    if not spans or text[slice(*spans[0])] in words("thing"):
        return None
    for at, (first, last) in enumerate(spans):
        if at and text[first:last] in stop_words() | words("thing") and not _is_surname(text, first, last):
            return spans[0][0], spans[at - 1][1]
        if cut := POSSESSIVE.search(text, first, last):
            return spans[0][0], cut.start()
    return spans[0][0], spans[-1][1]


def _is_surname(text: str, first: int, last: int) -> bool:
    """Whether "May" behind a name is a family's: no day stands beside it ("Prime Minister Theresa May said")."""
    return text[first:last] == "May" and re.match(r"[ \n]?(?:\d|,[ \n]\d)", text[last : last + 4]) is None


@lru_cache(maxsize=KNOWN_NAMES)
def family_names(name: str) -> frozenset[str]:
    """What a text may call the person later: the last name, and the first where the family name comes first."""
    parts = [part for part in name.split() if part not in {"Jr.", "Jr", "Sr.", "I", "II", "III", "IV"}]
    found = {parts[-1]} if parts else set()
    if len(parts) > 1 and parts[-1] in HONOURS:
        found.add(parts[-2])
        found -= {parts[-1]} - {"Khan"}  # which is a family's name as well
    found |= {re.sub(r"\A[a-z]{2,3}[-’']", "", part) for part in found}
    if len(parts) == 2 and re.search(r"-[a-z]", parts[1]):
        found.add(parts[0])
    if len(parts) > 2 and re.fullmatch(PARTICLE, f"{parts[-2]} "):
        found.add(" ".join(parts[-2:]))
    if len(parts) > 2 and parts[-2][0].isupper() and parts[-2][-1] != ".":
        found.add(" ".join(parts[-2:]))
    return frozenset(word for word in found if len(word) > 1)
