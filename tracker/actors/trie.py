"""A tree of names by their words, for the longest match at a place in the text in linear time."""

import re
from dataclasses import field
from functools import cache
from typing import Generic, TypeVar
from unicodedata import combining, normalize

from tracker.actors.actor import Form
from tracker.actors.lexicon import records
from tracker.actors.record import Name, Record
from tracker.knowledge import load
from tracker.records import dataclass

WORD = re.compile(r"[^\W_]+")
STEP = re.compile(r"([^\w]{1,3})([^\W_]+)")
T = TypeVar("T")
SPACE_OR_HYPHEN = {" ": ("-",), "-": (" ",)}


@dataclass(frozen=True, slots=True)
class Entry:
    """One reading of a matched name."""

    record: Record
    name: Name


@dataclass(slots=True)
class Node(Generic[T]):
    """A place in the tree. `entries` is None where no name ends, empty where a name ends that is no actor's."""

    following: dict[str, "Node[T]"] = field(default_factory=dict)
    entries: list[T] | None = None


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The tree, and the words with a small first letter by which a name can begin."""

    root: Node[Entry]
    starts: re.Pattern[str]


@cache
def lexicon() -> Lexicon:
    """The tree of all names, built once when first asked for."""
    root: Node[Entry] = Node()
    for record in records().values():
        for name in record.names:
            for spelling in spellings(name):
                add(root, spelling, Entry(record, name))
    for phrase in load("not_actors")["phrase"]:
        for text in phrase["texts"]:
            add(root, text, None)
    small = "|".join(sorted(re.escape(word) for word in root.following if not word[0].isupper()))
    return Lexicon(root, re.compile(rf"(?<![^\W_])(?:[^\W\d_a-z][^\W_]*|(?:{small})(?![^\W_]))"))


def spellings(name: Name) -> set[str]:
    """A name as it is written: without accents, "St" for "Saint", capitals of a headline, "Asean"."""
    found = {name.text}
    for long, short in (("Saint ", "St. "), ("St. ", "St "), ("St. ", "Saint ")):
        found |= {text.replace(long, short) for text in found}
    found |= {fold(text) for text in found}
    if name.text.isupper() and name.text.isalpha() and len(name.text) >= 5:
        found.add(name.text.capitalize())
    if len(name.text) >= 4 and name.form is not Form.DEMONYM:
        found |= {text.upper() for text in found}
    return found


def fold(text: str) -> str:
    """The text without accents."""
    return "".join(letter for letter in normalize("NFD", text) if not combining(letter))


def add(root: Node[T], text: str, entry: T | None) -> None:
    """Put a name in the tree, with a space where it has a hyphen and the reverse; `entry` None for what is no actor."""
    first = WORD.search(text)
    assert first is not None, text
    nodes = [root.following.setdefault(first[0], Node())]
    for step in STEP.finditer(text, first.end()):
        between = separator(step[1])
        keys = [mark + step[2] for mark in (between, *SPACE_OR_HYPHEN.get(between, ()))]
        nodes = [node.following.setdefault(key, Node()) for node in nodes for key in keys]
    for node in nodes:
        node.entries = node.entries or []
        if entry is not None and entry not in node.entries:
            node.entries.append(entry)


def separator(between: str) -> str:
    """What stands between two words, brought to one form: a space, a full stop, a hyphen, an apostrophe …"""
    if between == " ":  # as mostly
        return between
    mark = between.strip()
    if not mark:
        return " " if between.count("\n") < 2 else "\n"
    return {"’": "'", "‐": "-", "‑": "-", "–": "-"}.get(mark, mark)


def longest(root: Node[T], text: str, start: int, first: str, *, fold_case: bool = False) -> tuple[int, list[T]] | None:
    """The longest name whose first word `first` is at `start`: where it ends, and its entries (none: no actor)."""
    node = root.following.get(first)
    end, found = start + len(first), None
    while node is not None:
        if node.entries is not None:
            found = (end, node.entries)
        step = STEP.match(text, end) if node.following else None
        if step is None:
            break
        word = step[2].lower() if fold_case else step[2]
        node = node.following.get(separator(step[1]) + word)
        end = step.end()
    return found
