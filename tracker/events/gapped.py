"""Further times of an act, each before those of whom it is told then ("recognised Togo in 1960 and in 1961 Mali")."""

import re

from tracker.actors.mentions import Hit
from tracker.dates.expression import TimeExpression
from tracker.events.draft import Draft
from tracker.events.syntax import Scene

AND_IN = re.compile(r"(?:,? and,?|,) (?:in|on) (?:the )?\Z")
TO = re.compile(r",? (?:(?:with|to|from|on|upon|against|by) )?(?:the )?")
JOINED = re.compile(r"(?:, and|,| and) (?:with )?(?:the )?")
CLOSED = re.compile(r"[.;]|\Z|,? and,? (?:in|on) |, (?:in|on) ")
Group = tuple[TimeExpression, tuple[Hit, ...]]


def gapped(draft: Draft, scene: Scene) -> list[Group]:
    """The further times behind the act, each with those named right behind it, who close its part of the sentence."""
    text, base = scene.sentence.text, scene.sentence.start
    found: list[Group] = []
    for time in scene.times:
        if time.start < draft.trigger.end or AND_IN.search(text, 0, time.start - base) is None:
            continue
        hits = _behind(time, scene)
        if hits and CLOSED.match(text, hits[-1].end - base):
            found.append((time, hits))
    return found


def _behind(time: TimeExpression, scene: Scene) -> tuple[Hit, ...]:
    """Those named right behind a time, one after the other."""
    text, base, found = scene.sentence.text, scene.sentence.start, list[Hit]()
    for hit in scene.hits:
        if hit.start < time.end:
            continue
        gap = text[(found[-1].end if found else time.end) - base : hit.start - base]
        if not (JOINED if found else TO).fullmatch(gap):
            break
        found.append(hit)
    return tuple(found)
