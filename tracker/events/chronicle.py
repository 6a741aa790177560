"""Entries of a chronology ("6 May – …", "In 1998: …") and the date that each has at its head."""

import re
from collections.abc import Sequence

from tracker.dates.expression import TimeExpression
from tracker.dates.value import DateValue
from tracker.documents.document import Kind, Section, SectionRole

OPENING = re.compile(r"[\s•*·\-–—]*(?:(?:In|On|Early in|Late in) )?")
CLOSING = re.compile(r"\s*(?:[:–—]|-\s|\|)")


def entry_date(section: Section, times: Sequence[TimeExpression]) -> DateValue | None:
    """The date at the head of a chronology's entry, None where the section is none; `times` are the section's."""
    if section.role is not SectionRole.PARAGRAPH or section.kind is not Kind.NARRATIVE or not times:
        return None
    first = times[0]
    opening = OPENING.match(section.text)
    heads = opening is not None and section.start + opening.end() >= first.start
    return first.date if heads and CLOSING.match(section.text, first.end - section.start) else None
