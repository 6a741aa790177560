"""What the head of a page states of itself: its title, and its publication date in a dateline or under the headline."""

import re
from dataclasses import replace

from tracker.dates.value import DateValue, day
from tracker.documents.document import Document, SectionRole
from tracker.documents.roles import find_title
from tracker.documents.sections import read_sections
from tracker.errors import DateError

_HEAD = 2_000
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAME = rf"(?P<month>{'|'.join(_MONTHS)})[a-z]{{0,6}}\.?"
_DAYS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\b(?P<year>\d{4})-(?P<number>\d\d)-(?P<day>\d\d)\b",
        rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s{_NAME},?\s(?P<year>\d{{4}})\b",
        rf"\b{_NAME}\s(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s(?P<year>\d{{4}})\b",
    )
)


def complete(document: Document) -> Document:
    """The document with the title and publication date that its page states, where they are not known otherwise."""
    return replace(
        document,
        title=document.title or find_title(document.text),
        published=document.published or find_published(document.text),
    )


def find_published(text: str) -> DateValue | None:
    """The day in the first dateline at the head of the page; None where none states day, month and year."""
    for section in read_sections(Document(text[:_HEAD])):
        if section.role is SectionRole.DATELINE and (date := _read_day(section.text)):
            return date
    return None


def _read_day(words: str) -> DateValue | None:
    for pattern in _DAYS:
        if match := pattern.search(words):
            parts = match.groupdict()
            month = int(parts["number"]) if parts.get("number") else _MONTHS.index(parts["month"].casefold()) + 1
            try:
                return DateValue(day(int(parts["year"]), month, int(parts["day"]))).said(match.group())
            except DateError:
                return None
    return None
