"""How a reading is put into words."""

from dataclasses import replace

import pytest

from dashboard.components.reading_words import facts, sureness
from tests.charts.made import row
from tracker.dates.expression import Basis
from tracker.events.draft import EvidenceRole
from tracker.store.models import Origin
from tracker.views import Context, EventDetail, Mark, Passage, SourceRow, TimelineRow

VISIT = row(1, "Visit", "2008-08", "Egypt", "Israel")


def detail(told: TimelineRow, *marks: Mark) -> EventDetail:
    """An event with these marks in its sentence."""
    passage = Passage(0, "words of the sentence", marks)
    source = SourceRow("1", "Report", None, None, None, None, None, "", None, "auto", None, 21, 1)  # type: ignore[arg-type]
    contexts = (Context(source, passage, passage),)
    return EventDetail(told, None, Origin.EXTRACTED, False, 1, ("rule",), ("date: said",), contexts, ())


DATE = Mark(0, 5, EvidenceRole.DATE, "words")
BASES = [
    (Basis.EXPLICIT, "in August 2008", (), "August 2008, from the words “in August 2008”"),
    (Basis.EXPLICIT, "", (), "August 2008, as the text gives it"),
    (Basis.RELATIVE, "a month later", (), "August 2008, reckoned from “a month later”"),
    (Basis.CONTEXT, "August", (DATE,), "August 2008, from the words “August”, completed from the text before"),
    (Basis.CONTEXT, "August 2008", (), "August 2008, carried over from “August 2008” before"),
    (Basis.INFERRED, "", (), "August 2008, inferred"),
    (Basis.PUBLICATION, "", (), "August 2008, the day of publication, since the sentence names no date"),
    (Basis.NONE, "", (), "The text does not say"),
]


@pytest.mark.parametrize(("basis", "words", "marks", "line"), BASES)
def test_how_the_date_was_understood(basis: Basis, words: str, marks: tuple[Mark, ...], line: str) -> None:
    """One sentence for each basis, with the words themselves."""
    told = replace(VISIT, basis=basis, text_words=words)
    assert dict(facts(detail(told, *marks)))["When"] == (line,)


def test_an_inferred_actor_says_so_and_why() -> None:
    """The other one is named plainly."""
    marks = (
        Mark(0, 5, EvidenceRole.ACTOR, "words", "3", "actors.name"),
        Mark(6, 8, EvidenceRole.ACTOR, "of", "4", "actors.name+inferred", "the other side"),
    )
    who = dict(facts(detail(VISIT, *marks)))["Who"]
    assert who == ("Egypt, acting", "Israel, acting (inferred: the other side)")


@pytest.mark.parametrize(
    ("confidence", "words"), [(0.99, "High (99%)"), (0.6, "Fair (60%)"), (0.5, "Low (50%)"), (0.1, "Very low (10%)")]
)
def test_confidence_in_words(confidence: float, words: str) -> None:
    """And as a number."""
    assert sureness(confidence) == words
