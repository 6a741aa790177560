"""Entries of a chronology ("6 May – …", "In 1998: …") and the date that each has at its head."""

import re
from collections.abc import Sequence
from itertools import pairwise

from tracker.dates.expression import TimeExpression
from tracker.dates.value import DateValue
from tracker.documents.datelines import is_date_alone
from tracker.documents.document import Kind, Section, SectionRole

OPENING = re.compile(r"[\s•*·\-–—]*(?:(?:In|On|Early in|Late in) )?")
ENTRIES = 2  # at the least, for a heading that is a date may also open a long part of a history
CLOSING = re.compile(r"\s*(?:[:–—]|-\s|\|)")


def entry_date(section: Section, times: Sequence[TimeExpression]) -> DateValue | None:
    """The date at the head of a chronology's entry, None where the section is none; `times` are the section's."""
    if section.role is not SectionRole.PARAGRAPH or section.kind is not Kind.NARRATIVE or not times:
        return None
    first = times[0]
    opening = OPENING.match(section.text)
    heads = opening is not None and section.start + opening.end() >= first.start
    return first.date if heads and CLOSING.match(section.text, first.end - section.start) else None


def headed_entries(sections: Sequence[Section], times: Sequence[TimeExpression]) -> dict[int, DateValue]:
    """The dates of a chronology's entries whose date stands on the line above, by where the paragraph begins."""
    found: dict[int, DateValue] = {}
    for above, section in pairwise(sections):
        if section.role is not SectionRole.PARAGRAPH or section.kind is not Kind.NARRATIVE:
            continue
        if above.role is SectionRole.HEADING and is_date_alone(above.text):
            date = next((time.date for time in times if above.start <= time.start < above.end), None)
            if date is not None:
                found[section.start] = date
    return found if len(found) >= ENTRIES else {}
