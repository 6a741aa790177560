"""Finds the names of the lexicon in a text: one pass, longest match, whole words, the case that the name has."""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache

from tracker.actors.actor import Form
from tracker.actors.period import parse_period
from tracker.actors.trie import Entry, fold, lexicon, longest
from tracker.knowledge import load
from tracker.records import dataclass

ARTICLE = re.compile(r"\b[Tt]he[ \n]\Z")
BEFORE = re.compile(r"([A-Z][\w’'-]*)[ \n]\Z")
GIVEN = re.compile(r"(?:[A-Z][\w’'-]*[ \n]){1,3}\Z")
INITIAL = re.compile(r"(?<![\w.])([A-Z])\.[ \n]?\Z")
BEFORE_OF = re.compile(r"([A-Za-z][a-z]+) of (?:the )?\Z")
CAPITALISED = re.compile(r"(?: [A-Z][\w&’'-]*){1,4}")
COMPOUND = re.compile(r"[-‑–]([a-z]+)")
JOINED = re.compile(r" and [A-Z][a-z]+[-‑–]([a-z]+)")
AFTER = re.compile(r"[ \n]([A-Z][\w’']*)")


OF_ANOTHER = re.compile(r"[ \n]of[ \n](?:the[ \n])?[A-Z]")  # "the Congress of Peru" is not the one without
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
IN_FULL = re.compile(r" (?:de|del|de la|de los|da|do|dos|di|du|d[’'])[ ]?[A-Z]")  # "San Juan de Ulúa" is no capital
SEATED_ELSEWHERE = re.compile(rf"[ \n]in[ \n](?!(?:{MONTHS}|Washington)\b)[A-Z]")  # "Congress in Lima"
FORMERLY = re.compile(r"\b(?:[Ff]ormer|[Oo]netime|[Ee]x)[ \n-]\Z")
LAND = re.compile(r"[ \n]([a-z]+)(?:[ \n]([a-z]+))?\b")
STREAM = re.compile(r"[.,;:)]|[ \n](?:in|to|from|into|on|was|were|is|which|where|as|with|by)\b|\Z")
SENT_TO = re.compile(r"\b(?:[Aa]mbassador|[Mm]inister|[Ee]nvoy|[Cc]onsul|[Cc]ommissioner) to (?:the )?\Z")
HALF = re.compile(r"\b(North|South|East|West)[ \n](?:and|or)[ \n]\Z")  # "North and South Korea"
YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
NEAR = 240  # characters around a name in which a year tells its time
LINE = 120  # characters to each side that show whether a line is in capitals


@dataclass(frozen=True, slots=True)
class Found:
    """A name in the text and its possible readings, never empty."""

    start: int
    end: int
    entries: tuple[Entry, ...]


@cache
def _texts(kind: str) -> frozenset[str]:
    return frozenset(text for table in load("not_actors")[kind] for text in table["texts"])


def find_names(text: str) -> Iterator[Found]:
    """All names in the text, in order and apart from each other."""
    upto, root = 0, lexicon().root
    for match in lexicon().starts.finditer(text):
        if match[0] not in root.following or match.start() < upto:
            continue
        found = longest(root, text, match.start(), match[0])
        if found is None:
            continue
        upto, entries = found
        if " and " in text[match.start() : upto] and (two := _two_before_union(text, match.start(), upto, entries)):
            yield from two
            continue
        city = any(entry.name.form is Form.CAPITAL or entry.name.part for entry in entries)
        readings = tuple(entry for entry in entries if _fits(text, match.start(), upto, entry, city=city))
        if readings:
            yield from _half_before(text, match.start(), upto)
            yield Found(match.start(), _with_stop(text, upto, readings[0].name.text), readings)


def _half_before(text: str, start: int, end: int) -> Iterator[Found]:
    """The state of which only the first word stands before another's name: "North and South Korea"."""
    words = text[start:end].split()
    if len(words) != 2 or words[0] not in {"North", "South", "East", "West"}:
        return
    half = HALF.search(text, max(0, start - 10), start)
    if half is None:
        return
    whole = f"{half[1]} {words[1]}"
    found = longest(lexicon().root, whole, 0, half[1])
    if found is not None and found[1] and found[0] == len(whole):
        yield Found(half.start(1), half.end(1), tuple(found[1]))


def _two_before_union(text: str, start: int, end: int, entries: Sequence[Entry]) -> list[Found]:
    """The two of a union's name, where the nearest year lies outside of the union's time ("Serbia and Montenegro")."""
    joint = text.find(" and ", start, end)
    places = ((start, joint), (joint + 5, end))
    halves = [longest(lexicon().root, text[at:to], 0, text[at:to].split(maxsplit=1)[0]) for at, to in places]
    two = [
        Found(at, to, tuple(half[1]))
        for (at, to), half in zip(places, halves, strict=True)
        if half is not None and half[0] == to - at and any(not entry.name.part for entry in half[1])
    ]
    around = [(min(abs(year.end() - start), abs(year.start() - end)), year[0]) for year in _years(text, start, end)]
    if len(two) < 2 or not around:
        return []
    year = parse_period(min(around)[1])
    named = [entry for entry in entries if entry.name.period.overlaps(year)]
    held = any(year.overlaps(span) for entry in named for span in entry.record.valid)
    return [] if held else two


def _years(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    return YEAR.finditer(text, max(0, start - NEAR), end + NEAR)


def _with_stop(text: str, end: int, name: str) -> int:
    """The end of "U.S." with its last full stop."""
    return end + 1 if name.endswith(".") and text[end : end + 1] == "." else end


def _fits(text: str, start: int, end: int, entry: Entry, *, city: bool) -> bool:
    """Whether this reading may stand here; `city` says that the name is also a capital's."""
    name = entry.name
    if name.prefix:
        tied = text[end : end + 1] in "-–" and text[end + 1 : end + 2].isalpha()
        return tied and not _backing(text, start, end, name.form)
    if _backing(text, start, end, name.form):
        return False
    if text[end : end + 1] == "$" or text[end : end + 2] == ".$":
        return False
    if name.article and (not ARTICLE.search(text, max(0, start - 5), start) or text[end : end + 1] == "-"):
        return False
    if name.form is Form.DEMONYM and _once_held(text, start, end):
        return False
    if name.form is Form.CAPITAL and _is_river(text, start, end):
        return False
    longer = CAPITALISED.match(text, end)
    behind = longer[0].split() if longer is not None else []
    if (city and IN_FULL.match(text, end)) or (name.form is Form.NAME and _of_law(behind)):
        return False
    before = BEFORE.search(text, max(0, start - 24), start)
    if before is not None and (before[1] in _texts("firm_before") or before[1] in _texts("noble")):
        return False  # "Air India", "Lord Salisbury"
    if _of_firm(behind) or _lent(text, start, behind if city else ()):
        return False
    if name.weak and (OF_ANOTHER.match(text, end) or (name.form is Form.SEAT and _seated_elsewhere(text, start, end))):
        return False
    if text.endswith(("to ", "to the "), 0, start) and SENT_TO.search(text, max(0, start - 24), start):
        return True
    words = text[start:end]
    if words in _texts("shouted") and _shouted(text, start, end):
        return False
    return not (name.weak or name.part or words in _texts("personal")) or not in_longer_name(
        text, start, end, name.form
    )


def _is_river(text: str, start: int, end: int) -> bool:
    """Whether a town's name with an article is that of the river beside it ("on the San Juan")."""
    article = text.endswith((" the ", "\nthe ", " the\n"), 0, start)
    return article and STREAM.match(text, end) is not None


def _seated_elsewhere(text: str, start: int, end: int) -> bool:
    """Whether a body that several states have is another's: "Congress in Lima", "the Chilean Congress"."""
    before = BEFORE.search(text, max(0, start - 24), start)
    owner = before is not None and (before[1] == "Party" or before[1] in lexicon().root.following)
    return owner or SEATED_ELSEWHERE.match(text, end) is not None


def _backing(text: str, start: int, end: int, form: Form) -> bool:
    """Whether a name only says who stands behind others: "Soviet and Chinese-backed forces", "post-Soviet states"."""
    compound = COMPOUND.match(text, end) or (JOINED.match(text, end) if form is Form.DEMONYM else None)
    backed = compound is not None and compound[1] in _texts("backing")
    behind = text[start - 1 : start] == "-" and text[max(0, start - 5) : start].lower().endswith(("pro-", "post-"))
    return backed or behind


def _of_firm(behind: Sequence[str]) -> bool:
    """Whether the name is part of a firm's or a team's: "China Eastern Airlines"."""
    return bool(behind) and behind[-1] in _texts("firm") and behind[0] not in _texts("public")


def _of_law(behind: Sequence[str]) -> bool:
    """Whether a land only gives a law its name: "the Chad Relief Act"."""
    return bool(behind) and behind[-1] in {"Act", "Bill"}


def _once_held(text: str, start: int, end: int) -> bool:
    """Whether a nation only says whose a land once was: "the former French colony"."""
    behind = FORMERLY.search(text, max(0, start - 10), start) and LAND.match(text, end)
    return behind is not None and not _texts("held").isdisjoint(behind.groups())


def _lent(text: str, start: int, behind: Sequence[str]) -> bool:
    """Whether the name only serves another thing: "the Paris Agreement", "Gulf of Oman"."""
    behind_of = text.endswith(("of ", "of the "), 0, start)
    before = BEFORE_OF.search(text, max(0, start - 24), start) if behind_of else None
    if before is not None and before[1] in _texts("before"):
        return True
    return bool(behind) and not _texts("lent").isdisjoint(behind)


def in_longer_name(text: str, start: int, end: int, form: Form) -> bool:
    """Whether capitalised words beside it make it part of another name ("Hamilton Jordan", "Chad Smith")."""
    before = BEFORE.search(text, max(0, start - 24), start)
    if before is not None and not _loose(before[1]) and not _sentence_start(text, before.start(1), form):
        return True
    after = AFTER.match(text, end)
    return after is not None and form is not Form.DEMONYM and not (_loose(after[1]) or _is_title(after[1]))


def ends_name(text: str, start: int, own: Collection[str]) -> bool:
    """Whether capitalised words before it, no title and not its `own`, make it another's ("Petar Mladenov")."""
    initial = INITIAL.search(text, max(0, start - 4), start)
    if initial is not None:
        return not any(word.startswith(initial[1]) for word in own)
    before = BEFORE.search(text, max(0, start - 24), start)
    if before is None or _loose(before[1]) or _addresses(before[1]) or before[1].endswith("ly"):
        return False
    given = GIVEN.search(text, max(0, start - 60), start)
    return given is not None and not any(word in own for word in given[0].split())


def _addresses(word: str) -> bool:
    """Whether a word before a name is a title, of several persons too, or a form of address ("Presidents", "Mrs")."""
    return _is_title(word) or _is_title(word.removesuffix("s")) or word in _forms_of_address()


@cache
def _forms_of_address() -> frozenset[str]:
    return frozenset(text for one in load("person_titles")["address"] for text in one["texts"])


def _sentence_start(text: str, start: int, form: Form) -> bool:
    """Whether the word before opens a line whose every word may be capitalised; only adjectives forgive that."""
    return form is Form.DEMONYM and (start == 0 or text[start - 1] == "\n")


def _loose(word: str) -> bool:
    return word in _texts("beside") or word in lexicon().root.following


def _is_title(word: str) -> bool:
    return fold(word).lower() in _title_words()


@cache
def _title_words() -> frozenset[str]:
    words = (word for title in load("person_titles")["title"] for text in title["texts"] for word in text.split())
    return frozenset(part.lower() for word in words for part in word.split("-"))


def _shouted(text: str, start: int, end: int) -> bool:
    """Whether the line around it is in capitals, as far as one sees."""
    before = text[max(0, start - LINE) : start].rpartition("\n")[2]
    after = text[end : end + LINE].partition("\n")[0]
    return (before + after).isupper() and sum(letter.isalpha() for letter in before + after) > 6
