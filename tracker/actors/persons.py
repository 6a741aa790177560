"""Persons, by what the text itself says of them: title and state, remembered for the bare name later on."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tracker.actors.actor import Form
from tracker.actors.described import described
from tracker.actors.holders import Office, holders, offices_at
from tracker.actors.introduced import introduced
from tracker.actors.leading import leading
from tracker.actors.mentions import Hit, apart
from tracker.actors.names import ends_name, in_longer_name
from tracker.actors.page import Page, page
from tracker.actors.person import CAPITALISED, PersonHit, bare_name, remember
from tracker.actors.personal import family_names
from tracker.actors.posted import posted
from tracker.actors.titles import TitleAt, find_titles, words
from tracker.knowledge import load

BEFORE = re.compile(r"(?<![^\W_])([^\W_]+)[ \n][\"“]?\Z")
DASHES = ("-", "‑", "–")
LEAD = 20  # characters before a name in which the word before it stands
LEFT_ALONE = re.compile(
    r"[.,;:)]|[ \n](?:in|on|off|at|near|by|and|was|were|had|has|is|after|before|to|from|while|with)\b"
)
OF_TREATY = re.compile(r"(?:[-‑–][^\W_]+)*[ \n]([^\W_]+)")
ADDRESS = re.compile(r"(?<![^\W_])([^\W\d_a-z][\w]*\.?)[ \n]\Z")


def find_persons(text: str, hits: Sequence[Hit], titles: Sequence[TitleAt] | None = None) -> tuple[PersonHit, ...]:
    """Every mention of a person whom the text introduces or the table of office holders knows, in order.

    `hits` are the names that `find_mentions` gave for the same text, `titles` its titles, if they have been found.
    Those inside a person's words are its `inner`.
    """
    sheet = page(text, hits)
    entitled = introduced(sheet, find_titles(text) if titles is None else titles)
    heads = tuple(leading(sheet))
    starts = tuple(holders().starts.finditer(text))
    entitled = [hit for hit in entitled if not hit.is_open or not any(one.start == hit.start for one in heads)]
    told = sorted(
        (*entitled, *_by_table(sheet, starts), *described(sheet), *heads, *posted(sheet)),
        key=lambda hit: (hit.start, -hit.end),
    )
    told = sorted((*told, *_by_term(sheet, starts, told)), key=lambda hit: (hit.start, -hit.end))
    first = tuple(hit for hit in apart(told) if not _is_ship(text, hit))
    later = (hit for hit in _later(sheet, first) if not _is_ship(text, hit))
    return tuple(apart(sorted((*first, *later), key=lambda hit: hit.start)))


def _is_ship(text: str, hit: PersonHit) -> bool:
    """Whether a ship bears a person's name: "the cruiser General Prim", "sank the Bismarck"."""
    before = BEFORE.search(text, max(0, hit.start - LEAD), hit.start)
    if before is None or hit.inner:
        return False
    bare = before[1] == "the" and hit.text.isalpha() and LEFT_ALONE.match(text, hit.end) is not None
    return bare or before[1].lower() in words("vessel")


def _by_table(sheet: Page, starts: Sequence[re.Match[str]]) -> Iterator[PersonHit]:
    """Office holders called by their whole name, or by a name that nobody else bears in this text."""
    called: dict[str, list[Office]] = {}
    known = holders().full.following
    for match in starts:
        if match[0] not in known:
            continue
        found = offices_at(sheet.text, match.start(), match[0])
        if found is None or sheet.touched(match.start(), found[0]):
            continue
        start, (end, offices) = match.start(), found
        if end == match.end():
            offices = called.get(match[0], offices)
            if ends_name(sheet.text, start, _words_of(offices)):
                continue
        else:
            called |= dict.fromkeys(family_names(offices[0].person), offices)
        name, title = offices[0].person, offices[0].title
        yield PersonHit(start, end, sheet.text[start:end], Form.PERSON, (), (), name, title, (), tuple(offices), 0.85)


def _by_term(sheet: Page, starts: Sequence[re.Match[str]], told: Sequence[PersonHit]) -> Iterator[PersonHit]:
    """Office holders called by a family name that others bear too, where the text introduces nobody of that name."""
    known = holders().then
    borne = {name for hit in told if hit.name for name in family_names(hit.name)}
    for match in starts:
        offices = known.get(match[0])
        if offices is None or match[0] in borne or sheet.touched(match.start(), match.end()):
            continue
        if in_longer_name(sheet.text, match.start(), match.end(), Form.NAME) or _of_treaty(sheet.text, match):
            continue
        if ends_name(sheet.text, match.start(), _words_of(offices)):
            continue
        one = PersonHit(match.start(), match.end(), match[0], Form.PERSON, (), ())
        yield replace(one, name=match[0], title=offices[0].title, offices=offices, certainty=0.7, termed=True)


def _words_of(offices: Sequence[Office]) -> frozenset[str]:
    """The holders' names word by word."""
    return frozenset(word for one in offices for word in one.person.split())


def _of_treaty(text: str, match: re.Match[str]) -> bool:
    """Whether a name is one of two by which a treaty goes: "the Hull–Alfaro treaty"."""
    what = OF_TREATY.match(text, match.end())
    joined = text[match.start() - 1 : match.start()] in DASHES or text[match.end() : match.end() + 1] in DASHES
    return joined and what is not None and what[1].lower() in load("grammar")["treaty"]["words"]


def _later(sheet: Page, first: Sequence[PersonHit]) -> Iterator[PersonHit]:
    """Bare names, after the person has been introduced; the latest bearer of a name counts."""
    known: dict[str, PersonHit] = {}
    waiting = list(reversed(first))
    for match in CAPITALISED.finditer(sheet.text):
        while waiting and waiting[-1].end <= match.start():
            person = waiting.pop()
            remember(person, known)
        name = bare_name(match)
        bearer = known.get(name)
        if bearer is None or sheet.touched(match.start(), match.start() + len(name)):
            continue
        start = _with_given_names(sheet.text, match.start(), bearer)
        end = match.start() + len(name)
        why = f"Named before as {bearer.title}." if bearer.title else bearer.reason
        certainty = round(bearer.certainty * 0.95, 3)
        yield replace(
            bearer, start=start, end=end, text=sheet.text[start:end], inner=(), certainty=certainty, reason=why
        )


def _with_given_names(text: str, start: int, person: PersonHit) -> int:
    """The start of "Mr Dacic" or of the whole name."""
    given = set(person.name.split()) | words("address")
    while (before := ADDRESS.search(text, max(0, start - 30), start)) and before[1] in given:
        start = before.start(1)
    return start
