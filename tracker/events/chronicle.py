"""Entries of a chronology ("6 May – …", "In 1998: …", "6 May 1998. …") and the date that each has at its head."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from tracker.dates.expression import TimeExpression
from tracker.dates.value import DateValue
from tracker.documents.datelines import is_date_alone
from tracker.documents.document import Kind, Section, SectionRole

BARE = re.compile(r"[\s•*·\-–—(\[_]*")
OPENING = re.compile(BARE.pattern + r"(?:(?:In|On|Early in|Late in) )?")
ENTRIES = 2  # at the least, for a heading that is a date may also open a long part of a history
UNMARKED = 3  # at the least of those that only begin with a date, and more than half of the paragraphs
LABEL = re.compile(r"[\W_]*[A-Z][^.:;!?]{2,80}: (?:(?:on|in|since) )?")
REST = re.compile(r"[\s.*_)]*")
CLOSING = re.compile(r"[*_)\]]*\s*(?:[:–—]|-\s|\|)|[*_)\]]*\.[*_]*\s+(?=\W?[A-Z])|[*_)\]]*\t")
FOLLOWING = re.compile(r"[*_)\]]*,?\s+(?:the |a |an )?\W?[A-Z]", re.IGNORECASE)


def entries(sections: Sequence[Section], times: Sequence[TimeExpression]) -> dict[int, DateValue]:
    """The dates at the heads of a chronology's entries, by where each begins; nothing for any other text.

    A date counts that a colon, a dash or a full stop sets off, that stands on the line above, or with which most
    paragraphs begin.
    """
    starts = [time.start for time in times]
    paragraphs = [s for s in sections if s.role is SectionRole.PARAGRAPH and s.kind is Kind.NARRATIVE]
    set_off: dict[int, DateValue] = {}
    unmarked: dict[int, DateValue] = {}
    for section in paragraphs:
        at = bisect_left(starts, section.start)
        first = times[at] if at < len(times) and times[at].start < section.end else None
        if first is None or first.date is None:
            continue
        if _opens(OPENING, section, first) and CLOSING.match(section.text, first.end - section.start):
            set_off[section.start] = first.date
        elif _opens(BARE, section, first) and FOLLOWING.match(section.text, first.end - section.start):
            unmarked[section.start] = first.date
    if not UNMARKED <= len(unmarked) > len(paragraphs) / 2:
        unmarked = {}
    return _labelled(paragraphs, times, starts) | _below_headings(sections, times) | unmarked | set_off


def _labelled(
    paragraphs: Sequence[Section], times: Sequence[TimeExpression], starts: Sequence[int]
) -> dict[int, DateValue]:
    """The dates that stand alone behind what they date ("Relations established: 3 May 1960")."""
    found: dict[int, DateValue] = {}
    for section in paragraphs:
        label = LABEL.match(section.text)
        at = bisect_left(starts, section.start + label.end()) if label is not None else len(times)
        time = times[at] if at < len(times) else None
        if label is None or time is None or time.date is None or time.start - section.start > label.end():
            continue
        if REST.fullmatch(section.text, time.end - section.start):
            found[section.start] = time.date
    return found if len(found) >= ENTRIES else {}


def _opens(lead: re.Pattern[str], section: Section, first: TimeExpression) -> bool:
    """Whether nothing but such a lead stands before the date."""
    opening = lead.match(section.text)
    return opening is not None and section.start + opening.end() >= first.start


def _below_headings(sections: Sequence[Section], times: Sequence[TimeExpression]) -> dict[int, DateValue]:
    """The dates of entries whose date stands on the line above."""
    found: dict[int, DateValue] = {}
    for above, section in pairwise(sections):
        if section.role is not SectionRole.PARAGRAPH or section.kind is not Kind.NARRATIVE:
            continue
        if above.role is SectionRole.HEADING and is_date_alone(above.text):
            date = next((time.date for time in times if above.start <= time.start < above.end), None)
            if date is not None:
                found[section.start] = date
    return found if len(found) >= ENTRIES else {}
