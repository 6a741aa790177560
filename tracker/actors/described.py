"""Persons whom a biography introduces by what they were: "Ann Holm (1904–1972) was a Danish lawyer and diplomat"."""

import re
from collections.abc import Iterator

from tracker.actors.actor import Form
from tracker.actors.mentions import Hit
from tracker.actors.page import Page
from tracker.actors.person import PersonHit, of_nation
from tracker.actors.personal import NAME, named_in
from tracker.actors.titles import find_titles

COPULA = re.compile(r"\b(?:was|is)[ \n]an?[ \n](?:[a-z-]+,?[ \n]){0,3}(?=[A-Z])")
BEFORE = re.compile(
    rf"(?:\A|\n|[.!?][ \n])(?P<name>{NAME.pattern}?)(?:,?[ \n][JS]r\.?)?(?:[ \n]\([^()\n]{{1,150}}\))?,?[ \n]\Z"
)
CALLING = re.compile(r"[ \n](?:[a-z-]+,?[ \n](?:and[ \n])?){0,6}\Z")
ELSEWHERE = re.compile(r"secretary[- ]general|high commissioner for|united nations", re.IGNORECASE)
SPAN, REACH = 260, 70  # characters before and behind the verb in which name and calling stand


def described(sheet: Page) -> Iterator[PersonHit]:
    """Those who are said to be of a nation and of a calling that acts for it; not who served an organisation."""
    for match in COPULA.finditer(sheet.text):
        nation = sheet.starting_at(match.end())
        if nation is None or nation.form is not Form.DEMONYM:
            continue
        floor = max(0, match.start() - SPAN)
        name = BEFORE.search(sheet.text[floor : match.start()])
        calling = _calling(sheet.text, nation)
        if name is not None and calling and (span := named_in(sheet.text, floor + name.start("name"), name["name"])):
            why = f"Introduced as {nation.text} {calling}."
            yield of_nation(sheet.text[slice(*span)], span[0], nation, calling, why)


def _calling(text: str, nation: Hit) -> str:
    """The first title behind the nation, with nothing but callings between; empty where there is none."""
    rest = text[nation.end : nation.end + REACH]
    sentence = re.split(r"[.\n]", text[nation.end : nation.end + SPAN], maxsplit=1)[0]
    if ELSEWHERE.search(sentence):
        return ""
    first = next(find_titles(rest), None)
    return first.title.text if first is not None and CALLING.match(rest[: first.start]) else ""
