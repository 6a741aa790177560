"""What the tests of the reader share: a text read as one section."""

from tracker.dates.edtf import from_edtf, to_edtf
from tracker.dates.expression import TimeExpression
from tracker.dates.read import read_times
from tracker.documents.document import Document, Kind, Section, SectionRole


def read(text: str, kind: Kind = Kind.NARRATIVE, published: str | None = None) -> tuple[TimeExpression, ...]:
    """The expressions of a text that is one paragraph."""
    document = Document(text, published=None if published is None else from_edtf(published), kind=kind)
    return read_times(document, [Section(0, len(text), text, SectionRole.PARAGRAPH, kind)])


def dates(text: str, kind: Kind = Kind.NARRATIVE, published: str | None = None) -> list[tuple[str, str | None]]:
    """Words and EDTF of each expression."""
    return [(found.text, found.date and to_edtf(found.date)) for found in read(text, kind, published)]


def read_lines(text: str, kind: Kind = Kind.NARRATIVE, published: str | None = None) -> tuple[TimeExpression, ...]:
    """The expressions of a text of which each line is a section of its own."""
    document = Document(text, published=None if published is None else from_edtf(published), kind=kind)
    sections, start = [], 0
    for line in text.split("\n"):
        if line:
            sections.append(Section(start, start + len(line), line, SectionRole.PARAGRAPH, kind))
        start += len(line) + 1
    return read_times(document, sections)
