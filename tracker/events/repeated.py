"""How the times of a series follow one another: "in Lima in May 1961, in Quito in June 1964", "in 1961 and 1964 …"."""

import re
from itertools import pairwise

from tracker.dates.expression import TimeExpression
from tracker.events.draft import Draft
from tracker.events.syntax import Scene
from tracker.events.venues import PLACE

WHEN = r"(?:(?:in|on) (?:the )?)?"
AGAIN = re.compile(
    r"(?: and| and again| and once more|, and again|,? and [a-z\d-]+ (?:more|others))"
    rf"(?P<place> {PLACE.pattern})? {WHEN}"
)
LISTED = re.compile(rf",(?P<place> {PLACE.pattern})? (?:(?:in|on) )?")  # "in 1961, 1964 and 1971"
AT_HEAD = re.compile(r"(?:(?:Twice|Both),? )?(?:[Ii]n|[Oo]n) (?:the )?")  # "In 1947 and 1965 they fought"
BEFORE_DOER = re.compile(r",? (?:[A-Z]|the )")
WITH_YEAR = re.compile(r"(?:\d{1,2} )?[A-Z][a-z]+ \d{4}")


def at_head(draft: Draft, scene: Scene) -> list[TimeExpression]:
    """The times that open the sentence as a series, before all else; of a war they are its years."""
    text, base = scene.sentence.text, scene.sentence.start
    times = [time for time in scene.times if time.end <= draft.trigger.start]
    if not AT_HEAD.match(text) or not times or not AT_HEAD.fullmatch(text[: times[0].start - base]):
        return []
    gaps = [text[last.end - base : time.start - base] for last, time in pairwise(times)]
    if draft.mode == "war" and not all("again" in gap for gap in gaps):
        return []
    joined = all(AGAIN.fullmatch(gap) or (LISTED.fullmatch(gap) and len(gaps) > 1) for gap in gaps)
    return times if joined and BEFORE_DOER.match(text, times[-1].end - base) else []


def alike(one: TimeExpression, other: TimeExpression) -> bool:
    """Whether two times are told in one form, with a year each: as years, as months or as days."""
    if one.text.isdigit():
        return other.text.isdigit()
    return all(WITH_YEAR.fullmatch(time.text) for time in (one, other)) and one.text.count(" ") == other.text.count(" ")
