"""Dates reckoned from an act told before: "four days after the declaration", "a year before that treaty"."""

import re

from tracker.dates.counts import count_of
from tracker.dates.reckon import shifted
from tracker.dates.value import DateValue, Precision, Unit
from tracker.documents.document import Span
from tracker.events.discourse import Discourse
from tracker.events.syntax import Scene

GENERAL = {"vote", "decision", "move", "step", "event", "meeting"}  # "that vote": the last act, whatever it was
FEW_DAYS = 3
PHRASE = re.compile(
    r"\b(?P<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}) "
    r"(?P<unit>day|week|month|year)s? (?P<side>after|before) (?:the|that|this|these) (?P<what>[a-z]{3,20})\b",
    re.IGNORECASE,
)


def reckoned(scene: Scene, discourse: Discourse) -> tuple[Span, DateValue] | None:
    """The date that such a phrase of the sentence gives, with its words; None where the act or its day is not told."""
    text = scene.sentence.text
    small = text.lower()
    told = "after th" in small or "before th" in small  # most have none, and many words begin like a count
    found = PHRASE.search(text) if told else None
    if found is None:
        return None
    anchor = _date_of(found["what"].lower(), discourse)
    count = 1 if found["count"].lower() in {"a", "an"} else count_of(found["count"].lower())
    if anchor is None or count is None:
        return None
    steps = int(count) if found["side"].lower() == "after" else -int(count)
    unit = found["unit"].lower()
    date = shifted(anchor, steps, unit) or _about_then(anchor, steps, unit)
    return (scene.span(found.start(), found.end()), date.said(found[0])) if date is not None else None


def _about_then(anchor: Unit, steps: int, unit: str) -> DateValue | None:
    """The month of the act itself, marked as vague, for a few days from an act of which only the month is told."""
    near = unit == "day" and abs(steps) <= FEW_DAYS and anchor.precision is Precision.MONTH
    return DateValue(anchor, vague=True) if near else None


def _date_of(noun: str, discourse: Discourse) -> Unit | None:
    """The date of the last act that the noun names, where it is one unit."""
    for told in reversed(discourse.dated):
        if noun in (*told.act.nouns, *told.act.noun_of, *told.act.objects) or noun in GENERAL:
            date = told.date
            return date.start if date is not None and date.end is None and isinstance(date.start, Unit) else None
    return None
