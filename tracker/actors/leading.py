"""Persons known by what they lead: "Karl Lund led the Danish delegation", "a Danish squadron under Admiral Lund"."""

import re
from collections.abc import Iterator

from tracker.actors.actor import Form
from tracker.actors.mentions import Hit
from tracker.actors.page import Page
from tracker.actors.person import PersonHit
from tracker.actors.personal import NAME, named_in
from tracker.actors.titles import find_titles, words

LEADING = (
    r"(?:led|headed|commanded|leads|heads|commands|leading|heading|commanding|brought"
    r"|(?:took|had|held)[ \n]command[ \n]of"
    r"|(?:arrived|landed|sailed|marched|came|returned)[ \n](?:there[ \n])?with|at[ \n]the[ \n]head[ \n]of)"
)
SPEAKING = r"(?:represented|represents|spoke[ \n]for|ruled|governed|(?:seized|took|came[ \n]to)[ \n]power[ \n]in)"
SPOKE = re.compile(rf"[ \n]{SPEAKING}[ \n](?:the[ \n])?\Z")
OVER = re.compile(
    rf"(?P<name>{NAME.pattern})(?:,?[ \n](?:who[ \n])?(?:had[ \n])?{LEADING}[ \n](?:the|an?)[ \n](?:[a-z-]+[ \n])?\Z"
    rf"|(?P<spoke>[ \n]{SPEAKING}[ \n](?:the[ \n])?)\Z)"
)
UNDER = re.compile(
    r"(?:,?[ \n]under(?:[ \n]the[ \n]command[ \n]of)?|,?[ \n](?:which[ \n]|that[ \n])?(?:was[ \n])?"
    r"(?:led|headed|commanded)[ \n]by)[ \n]"
)
RULED = re.compile(rf",?[ \n](?:was[ \n]|is[ \n]|then[ \n])*(?:ruled|governed)[ \n]by[ \n](?P<name>{NAME.pattern})")
BEFORE = 90  # characters before a nation in which the name stands
NOUN = re.compile(r"[ \n]([a-z-]+)\b(?:[ \n]([a-z-]+)\b)?")
OF_LAND = re.compile(rf"(?<![^\W_])(?<![Tt]he[ \n])(?<!\ba[ \n])(?P<name>{NAME.pattern})[ \n]of[ \n]\Z")


def leading(sheet: Page) -> Iterator[PersonHit]:
    """Those who are said to lead a state's delegation, fleet or army, to speak for it, or to be of it, by name."""
    for hit in sheet.hits:
        if hit.form in (Form.DEMONYM, Form.NAME) and not hit.is_part:
            floor = max(0, hit.start - BEFORE)
            if hit.form is Form.DEMONYM:
                yield from _at_the_head(hit, floor, sheet)
            elif SPOKE.search(sheet.text, floor, hit.start) and (over := OVER.search(sheet.text, floor, hit.start)):
                yield from _person(over.start("name"), over["name"], hit, sheet) if over["spoke"] else ()
            elif (ruled := RULED.match(sheet.text, hit.end)) is not None:
                yield from _person(ruled.start("name"), ruled["name"], hit, sheet)
            elif sheet.text.endswith(("of ", "of\n"), 0, hit.start):  # looked for first, since it is found at once
                of = OF_LAND.search(sheet.text, floor, hit.start)
                if of is not None and _is_persons(of["name"]):
                    yield from _person(of.start("name"), of["name"], hit, sheet)


def _at_the_head(nation: Hit, floor: int, sheet: Page) -> Iterator[PersonHit]:
    """Who leads what is a nation's, named before the verb or behind "under"."""
    behind = NOUN.match(sheet.text, nation.end)
    place = next((at for at in (1, 2) if behind is not None and behind[at] in words("led")), 0)
    if behind is None or not place:
        return
    over = OVER.search(sheet.text, floor, nation.start)
    if over is not None and not over["spoke"]:
        yield from _person(over.start("name"), over["name"], nation, sheet)
    elif (under := UNDER.match(sheet.text, behind.end(place))) is not None:
        name = NAME.match(sheet.text, under.end())
        if name is not None:
            yield from _person(name.start(), name[0], nation, sheet)


def _is_persons(name: str) -> bool:
    """Whether a name before "of" and a land is a person's: of several words, none of which a body or a land has."""
    parts = name.split()
    own = words("thing") | {"The", "A", "An"}
    return len(parts) > 1 and not any(part in own or part.lower() in words("realm") for part in parts)


def _person(start: int, name: str, nation: Hit, sheet: Page) -> Iterator[PersonHit]:
    """The person under the name, without a title before it, on the side of the nation."""
    title = next((at for at in find_titles(name) if at.start == 0), None)
    first = start + (len(name[: title.end]) + 1 if title is not None else 0)
    span = named_in(sheet.text, first, sheet.text[first : start + len(name)])
    if span is None or sheet.touched(start, span[1]):
        return
    yield PersonHit(
        start,
        span[1],
        sheet.text[start : span[1]],
        Form.PERSON,
        nation.candidates,
        nation.readings,
        name=" ".join(sheet.text[slice(*span)].split()),
        title=title.title.text if title is not None else "leader",
        certainty=0.8,
        reason=f"At the head of what is {nation.text}.",
    )
