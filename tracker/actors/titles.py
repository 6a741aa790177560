"""Titles in a text: "president", "Secretary of State", "foreign ministers", with the words that belong to them."""

import re
from collections.abc import Iterator
from functools import cache

from tracker.actors.trie import WORD, Node, add, longest
from tracker.knowledge import load
from tracker.records import dataclass

BEFORE = re.compile(r"(?<![^\W_])([A-Za-z][a-z-]*)[ \n-]\Z")
LINKS = (" of ", " for ", " without ", " to ", " d'", " in ")


@dataclass(frozen=True, slots=True)
class Title:
    """A kind of title. `rank` is "office", "rank" or "kin"; `many` says that the word is a plural."""

    code: str
    rank: str
    text: str
    many: bool = False


@dataclass(frozen=True, slots=True)
class TitleAt:
    """A title in the text, from `start` to `end`, with its modifiers ("former", "deputy")."""

    start: int
    end: int
    title: Title
    modifiers: tuple[str, ...] = ()


@cache
def titles() -> Node[Title]:
    """The tree of titles in small letters."""
    root: Node[Title] = Node()
    for table in load("person_titles")["title"]:
        for text in table["texts"]:
            add(root, text, Title(table["code"], table["rank"], text))
            add(root, plural(text), Title(table["code"], table["rank"], text, many=True))
    return root


@cache
def words(kind: str) -> frozenset[str]:
    """The words of a list of the titles' file: "modifier", "address", "thing"."""
    return frozenset(text for table in load("person_titles")[kind] for text in table["texts"])


@cache
def implied() -> dict[str, str]:
    """Codes of states by the titles that are theirs alone."""
    return {text: table["code"] for table in load("person_titles")["implied"] for text in table["texts"]}


@cache
def alone() -> dict[str, str]:
    """Codes of states by the titles that stand for them without a name: "the tsar"."""
    return {text: table["code"] for table in load("person_titles")["alone"] for text in table["texts"]}


def plural(text: str) -> str:
    """The plural of a title: "kings", "secretaries of state", "chiefs of staff"."""
    cut = min((text.find(link) for link in LINKS if link in text), default=len(text))
    head, rest = text[:cut], text[cut:]
    if head.endswith(("man", "Man")):
        return f"{head[:-3]}men{rest}"
    if head.endswith("y") and head[-2] not in "aeiou":
        return f"{head[:-1]}ies{rest}"
    return f"{head}s{rest}"


def find_titles(text: str) -> Iterator[TitleAt]:
    """All titles in the text, in order and apart from each other; capitals do not matter."""
    root, upto = titles(), 0
    for at, first in _beginnings(text, root):
        if at < upto:
            continue
        found = longest(root, text, at, first, fold_case=True)
        if found is None or not found[1] or text[found[0] : found[0] + 1] == "-":
            continue
        upto = found[0]
        if found[1][0].code == "soldier" and _of_a_thing(text, at):
            continue
        start, modifiers = widened(text, at)
        yield TitleAt(start, _past_stop(text, upto, found[1][0].text), found[1][0], modifiers)


def _beginnings(text: str, root: Node[Title]) -> list[tuple[int, str]]:
    """Where a title can begin, and the word there in small letters; only words that do begin one are looked for."""
    small = text.lower()
    if len(small) != len(text):  # a few letters are two in small
        small = "".join(one.lower() if len(one.lower()) == 1 else one for one in text)
    found: list[tuple[int, str]] = []
    for word in root.following.keys() & _words(small):
        at = small.find(word)
        while at >= 0:
            end = at + len(word)
            if not small[end : end + 1].isalnum() and not (at and small[at - 1].isalnum()):
                found.append((at, word))
            at = small.find(word, end)
    return sorted(found)


def _words(text: str) -> set[str]:
    """The words of a text, each once: most stand between blanks, and of the others the marks are left out."""
    written = set(text.split())
    plain = {word for word in written if word.isalnum()}
    return plain.union(WORD.findall(" ".join(written - plain)))


def _of_a_thing(text: str, start: int) -> bool:
    """Whether the word before makes "General" no soldier: "Consulate General"."""
    before = BEFORE.search(text, max(0, start - 20), start)
    return before is not None and before[1] in words("thing")


def _past_stop(text: str, end: int, title: str) -> int:
    """The end of "Gen." with its full stop."""
    return end + 1 if title.endswith(".") and text[end : end + 1] == "." else end


def widened(text: str, start: int) -> tuple[int, tuple[str, ...]]:
    """The start of the modifiers before a title or before whose it is, and what they are."""
    found: list[str] = []
    while (before := BEFORE.search(text, max(0, start - 20), start)) and before[1].lower() in words("modifier"):
        found.insert(0, before[1].lower())
        start = before.start(1)
    return start, tuple(found)
