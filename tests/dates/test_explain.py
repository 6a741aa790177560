"""Why expressions were read as they were."""

import pytest

from tracker.dates.edtf import from_edtf
from tracker.dates.explain import explain_times
from tracker.documents.document import Document, Kind, Section, SectionRole


@pytest.mark.parametrize(
    ("text", "kind", "context", "lost"),
    [
        ("The envoys met on 4 May 1991.", Kind.NARRATIVE, "its own words", "shorter"),
        ("The envoys met yesterday.", Kind.NEWS, "publication date", ""),
        ("They met in 1991. They left in June.", Kind.NARRATIVE, "date before it in the text", ""),
    ],
)
def test_context_and_losers(text: str, kind: Kind, context: str, lost: str) -> None:
    """The last expression of each text has its context, and what lost."""
    section = Section(0, len(text), text, SectionRole.PARAGRAPH, kind)
    last = explain_times(Document(text, published=from_edtf("2010-07-14"), kind=kind), [section])[-1]
    assert last.context == context
    assert lost in " ".join(last.lost)
