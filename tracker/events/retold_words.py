"""The words by which tellings are compared: kinds of acts, names, subjects, and what says "another" (`retold.toml`)."""

import re
from collections.abc import Iterator
from functools import cache

from tracker.knowledge import load
from tracker.records import dataclass

CAPITAL = r"[A-Z][\w’'.–-]*"
WAYS = ("once", "mutual", "known", "ever")
BESIDE = 25  # characters between an adverb and the word that tells the act


@dataclass(frozen=True, slots=True)
class Kind:
    """Acts that may be told again in other words."""

    id: str
    once: bool = False
    mutual: bool = False
    known: bool = False
    ever: bool = False
    nouns: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    done: tuple[str, ...] = ()


@cache
def kinds() -> tuple[dict[str, Kind], dict[str, Kind]]:
    """By mode, and by id of an act."""
    modes: dict[str, Kind] = {}
    acts: dict[str, Kind] = {}
    for raw in load("retold")["kind"]:
        way = {name: name in raw["way"] for name in WAYS}
        nouns, bears, done = (tuple(raw.get(key, ())) for key in ("nouns", "names", "done"))
        kind = Kind(raw["id"], nouns=nouns, names=bears, done=done, **way)
        modes |= dict.fromkeys(raw.get("modes", ()), kind)
        acts |= dict.fromkeys(raw.get("acts", ()), kind)
    return modes, acts


@cache
def words(table: str) -> str:
    """Any of the words of a table, as a pattern."""
    return _any(load("retold")[table]["words"])


def is_definite(around: str, kind: Kind) -> bool:
    """Whether the act is spoken of as known ("the treaty", "this visit", "it was signed")."""
    return bool(kind.nouns) and _definite(kind).search(around) is not None


def is_another(around: str, act: str, kind: Kind) -> bool:
    """Whether the words around an act, which tells it by the word `act`, say that it is one more, or several."""
    at = around.find(act)
    beside = around[max(0, at - BESIDE) : at + len(act) + BESIDE]
    if may_hold("another", around) and _another(kind.nouns or (act,)).search(around) is not None:
        return True
    return may_hold("again", beside) and _again().search(beside) is not None


def is_aside(around: str, act: str) -> bool:
    """Whether the act stands in a clause that places another one ("when Chad invaded Niger")."""
    return _aside().search(around[: around.find(act)]) is not None


def tells(table: str, around: str) -> bool:
    """Whether any of the words of a table stand there."""
    return may_hold(table, around) and _told_by(table).search(around) is not None


def may_hold(table: str, around: str) -> bool:
    """Whether the letters of any of a table's words stand there, which is found sooner than whether the word does."""
    small = around.lower()
    return any(map(small.__contains__, _letters(table)))


@cache
def _letters(table: str) -> tuple[str, ...]:
    return tuple(word.lower() for word in load("retold")[table]["words"])


@cache
def _told_by(table: str) -> re.Pattern[str]:
    return re.compile(words(table))


def names(around: str, kind: Kind) -> Iterator[str]:
    """The words of the proper names that acts of the kind bear, in small letters and without the noun itself."""
    for found in (match for one in _names(kind) for match in one.finditer(around)):
        for word in re.findall(r"\w+", found[1]):
            if word not in kind.names and re.fullmatch(words("plain"), word.lower()) is None:
                yield word.lower()


def topics(around: str, kind: Kind) -> Iterator[str]:
    """What an agreement is about, where small letters tell it ("a peace treaty", "an accord on fishing")."""
    if kind.id not in {"treaty", "ratification"}:
        return
    for found in _topics(kind).finditer(around):
        yield from (word for word in found.groups() if word and re.fullmatch(words("plain"), word) is None)


def _any(some: tuple[str, ...] | list[str]) -> str:
    return rf"\b(?:{'|'.join(sorted(map(re.escape, some), key=len, reverse=True))})\b"


@cache
def _definite(kind: Kind) -> re.Pattern[str]:
    before = rf"(?:{words('definite')}|[’']s|s[’'])"
    it_was = rf"|\b[Ii]t (?:was|had been) (?:[a-z]+ )?{_any(kind.done)}" if kind.done else ""
    return re.compile(rf"{before} (?:[\w-]+ ){{0,2}}?{_any(kind.nouns)}{it_was}")


@cache
def _another(nouns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"{words('another')} (?:[\w-]+ )?{_any(nouns)}", re.IGNORECASE)


@cache
def _aside() -> re.Pattern[str]:
    return re.compile(rf"{words('aside')} (?:[^\s,.;:]+ ){{1,5}}$", re.IGNORECASE)


@cache
def _again() -> re.Pattern[str]:
    return re.compile(words("again"), re.IGNORECASE)


@cache
def _names(kind: Kind) -> tuple[re.Pattern[str], ...]:
    if not kind.names:
        return ()
    heads = _any(kind.names)
    return (
        re.compile(rf"((?:{CAPITAL}[ -]|and (?={CAPITAL})){{1,6}}){heads}"),
        re.compile(rf"{heads} (?:of|on|for) ((?:the )?(?:{CAPITAL}|\d{{4}})(?: (?:(?:and|of|the) )*{CAPITAL})*)"),
    )


@cache
def _topics(kind: Kind) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])([a-z][a-z-]+) {_any(kind.nouns)}(?: (?:on|of|for) (?:the )?([a-z-]+))?")
