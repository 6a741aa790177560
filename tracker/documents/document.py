"""A document and its parts: what was written, by whom and when, cut into sections and sentences."""

import re
from dataclasses import replace
from enum import StrEnum

from tracker.dates.value import DateValue
from tracker.records import dataclass

_UNSTORABLE = re.compile("[\0\ud800-\udfff]")


class Kind(StrEnum):
    """How a text's dates are to be read: against the publication date, or against its own last mentioned date."""

    AUTO = "auto"
    NEWS = "news"
    NARRATIVE = "narrative"


class SectionRole(StrEnum):
    """What a stretch of text is. Only paragraphs, captions that are sentences and dated entries tell events."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    CAPTION = "caption"
    DATELINE = "dateline"
    CREDIT = "credit"
    LINKS = "links"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a document's text: characters from `start` up to, not including, `end`."""

    start: int
    end: int
    text: str

    def shifted(self, offset: int) -> "Span":
        """The same stretch, counted from elsewhere."""
        return replace(self, start=self.start + offset, end=self.end + offset)


@dataclass(frozen=True, slots=True)
class Document:
    """A text and what is known about it. `published` may be imprecise or absent; `id` is the caller's name for it.

    What neither store nor parser takes (NUL, lone surrogates) stands as U+FFFD in `text`; places stay the same.
    """

    text: str
    id: str = ""
    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    address: str | None = None
    published: DateValue | None = None
    language: str | None = None
    kind: Kind = Kind.AUTO

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", make_storable(self.text))


def make_storable(text: str) -> str:
    """The text with U+FFFD for NUL and for halves of surrogate pairs."""
    return _UNSTORABLE.sub("\ufffd", text)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, with its place in the document's text."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Section:
    """A paragraph, heading, caption or other part of a document, with the way its dates are to be read.

    `kind` is NEWS or NARRATIVE, never AUTO. `sentences` is empty for roles that tell no events.
    """

    start: int
    end: int
    text: str
    role: SectionRole
    kind: Kind
    sentences: tuple[Sentence, ...] = ()
