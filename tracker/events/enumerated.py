"""Those of a list that the parser did not join: "five countries: Chad, Mali …", "Lund, Holm (…), and Berg"."""

import re

from tracker.actors.actor import Form
from tracker.actors.mentions import Hit
from tracker.events.grammar import words
from tracker.events.syntax import Scene
from tracker.events.token import Token
from tracker.events.triggers import Trigger

JOINED = re.compile(r"[\s,]*(?:(?:and|as well as)\s+)?(?:[Tt]he\s+)?")
BESIDE = re.compile(r"\s*(?:\([^)]*\)\s*)?,\s*")
LAST = re.compile(r"\s*(?:\([^)]*\)\s*)?,\s*and\s+")


def behind_colon(noun: Token, scene: Scene) -> list[Hit]:
    """Those whom a list behind a colon names, which the noun only counts ("with five countries: Chad, Mali …")."""
    text = scene.sentence.text
    at = text.find(":", scene.at(noun) - scene.sentence.start)
    if at < 0 or noun.tag_ != "NNS" or noun.lemma_lower not in words("governing"):
        return []
    start = scene.sentence.start + at + 1
    found: list[Hit] = []
    for hit in scene.hits:
        if hit.start >= start:
            gap = text[(found[-1].end if found else start) - scene.sentence.start : hit.start - scene.sentence.start]
            if JOINED.fullmatch(gap) is None:
                break
            found.append(hit)
    return found if len(found) > 1 else []


def listed_with(found: list[Hit], trigger: Trigger, scene: Scene) -> list[Hit]:
    """Those who do a mutual act, with the persons of their list before the last, whatever brackets say of each."""
    last = [found[-1]] if found and trigger.act.mutual and found[-1].form is Form.PERSON else []
    text, base = scene.sentence.text, scene.sentence.start
    for hit in reversed(scene.hits) if last else ():
        gap = text[hit.end - base : last[-1].start - base] if hit.end <= last[-1].start else ""
        if hit.form is Form.PERSON and (LAST if len(last) == 1 else BESIDE).fullmatch(gap):
            last.append(hit)
    return [*last[:0:-1], *found] if len(last) > 2 else found
