"""Persons known by the post that a sentence gives them: "served as Danish minister", "of the Danish legation"."""

import re
from collections.abc import Iterator

from tracker.actors.actor import Form
from tracker.actors.mentions import Hit
from tracker.actors.page import Page, hosts_behind
from tracker.actors.person import PersonHit, of_nation
from tracker.actors.personal import NAME, name_at, named_in
from tracker.actors.titles import find_titles, words

POSTED = ("envoy", "minister", "foreign-minister", "defence-minister", "head-of-government", "head-of-state", "adviser")
BEGAN = (
    r"(?:(?:served|serving|acted|acting|arrived|came|returned|worked)(?:[ \n]there)?[ \n]as|became|remained|was|been"
    r"|(?:was|were|been)[ \n](?:appointed|named|made|sent|chosen|nominated|accredited)(?:[ \n](?:as|to[ \n]be))?)"
)
GIVEN = re.compile(rf"\b{BEGAN}[ \n](?:(?:the|an?)[ \n])?(?:[a-z]+[ \n])?\Z")
SERVED = re.compile(
    rf"(?P<name>{NAME.pattern})(?:[ \n]\([^()\n]{{1,60}}\))?,?(?:[ \n]who)?(?:[ \n](?:had|has|later|then|first))*[ \n]"
    rf"{BEGAN}[ \n](?:(?:the|an?)[ \n])?(?:[a-z]+[ \n])?\Z"
)
ROLE = (
    r"(?:attaché|counsellor|counselor|secretary|member|official|officer|diplomat|agent|head|chief|deputy|adviser|advisor"
    r"|representative|delegate|aide|negotiator|envoy|emissary|commissioner|consul|chargé)"
)
WORKING = re.compile(rf"\b{ROLE}[ \n](?:to|at|of|in|with|for|from)[ \n](?:the[ \n])?\Z")
WITHIN = re.compile(
    rf"(?P<name>{NAME.pattern}),[ \n](?:then[ \n])?(?:an?[ \n]|the[ \n])?(?:[a-z-]+[ \n]){{0,2}}{ROLE}[ \n]"
    r"(?:to|at|of|in|with|for|from)[ \n](?:the[ \n])?\Z"
)
OWNER = re.compile(r"[ \n](?:of|for|from)[ \n](?:the[ \n])?\Z")
OWNED = re.compile(r"['’]")
SENT = re.compile(
    r"(?:['’]s?)?(?:[ \n](?:[Gg]overnment|king|queen|emperor|court|republic|Senate|[Pp]arliament))?"
    r"[ \n](?:sent|dispatched|appointed|named|accredited|nominated|recalled)[ \n]"
)
SENT_AS = re.compile(
    r"(?:,[^,.;\n]{1,60},)?(?:[ \n](?:to|back|home)\b|[ \n]as[ \n](?:(?:its|an?|the)[ \n])?(?:[a-z]+[ \n])?"
    r"(?:minister|ambassador|envoy|consul|representative|agent)\b"
    r"|,?[ \n](?:(?:its|an?|the)[ \n])?(?:minister|ambassador|envoy|consul)\b)"
)
BEFORE = 130  # characters before a nation in which the name stands
NEAR = 50  # characters in which its last words stand, that are looked for first
LONGEST = 14  # characters of the longest word before a nation, with its blanks
REACH = 60  # characters behind it in which the title or the body stands


def posted(sheet: Page) -> Iterator[PersonHit]:
    """Those to whom a sentence gives a post of a nation, or a place in what is a nation's, or whom a state sends."""
    for hit in sheet.hits:
        if hit.form not in (Form.DEMONYM, Form.NAME) or hit.is_part:
            continue
        before = sheet.text[max(0, hit.start - LONGEST) : hit.start].split()
        if before and before[-1] in words("posting"):
            yield from _given(hit, sheet)
        yield from _sent(hit, sheet)


def _given(nation: Hit, sheet: Page) -> Iterator[PersonHit]:
    """Who has a post of the nation, by a verb, or works in what is the nation's."""
    floor = max(0, nation.start - BEFORE)
    near = max(floor, nation.start - NEAR)
    given = GIVEN.search(sheet.text, near, nation.start)
    served = SERVED.search(sheet.text, floor, nation.start) if given is not None else None
    if served is not None:
        title = next(find_titles(sheet.text[nation.end : nation.end + REACH]), None)
        if title is not None and title.start <= 1 and title.title.code in POSTED and not title.title.many:
            end = nation.end + title.end
            if OWNED.match(sheet.text, end):
                return
            hosts = hosts_behind(sheet, end)
            yield from _person(served, nation, title.title.text, hosts, sheet)
        return
    working = WORKING.search(sheet.text, near, nation.start)
    within = WITHIN.search(sheet.text, floor, nation.start) if working is not None else None
    if within is None:
        return
    behind = sheet.text[nation.end : nation.end + REACH].split()[:3]
    its = not words("staffed").isdisjoint(word.strip(",.;:").lower() for word in behind)
    if its or (nation.form is Form.NAME and OWNER.search(sheet.text, floor, nation.start)):
        yield from _person(within, nation, "official", (), sheet)


def _sent(nation: Hit, sheet: Page) -> Iterator[PersonHit]:
    """Whom the state before a verb of sending sends or appoints, by name."""
    verb = SENT.match(sheet.text, nation.end)
    span = None if verb is None else name_at(sheet.text, verb.end(), sheet.next_start(verb.end()))
    if span is None or SENT_AS.match(sheet.text, span[1]) is None:
        return
    if sheet.touched(*span) or " " not in sheet.text[slice(*span)]:
        return
    yield _hit(span, nation, "envoy", (), sheet)


def _person(found: re.Match[str], nation: Hit, title: str, hosts: tuple[Hit, ...], sheet: Page) -> Iterator[PersonHit]:
    """The person under the name that was found, on the side of the nation."""
    span = named_in(sheet.text, found.start("name"), found["name"])
    if span is not None and not sheet.touched(*span):
        yield _hit(span, nation, title, hosts, sheet)


def _hit(span: tuple[int, int], nation: Hit, title: str, hosts: tuple[Hit, ...], sheet: Page) -> PersonHit:
    why = f"Of {nation.text}, by the post that the text tells."
    return of_nation(sheet.text[slice(*span)], span[0], nation, title, why, hosts=hosts)
