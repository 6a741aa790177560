"""Why expressions were read as they were."""

import time

import pytest

from tracker.dates.context import Rest
from tracker.dates.edtf import from_edtf
from tracker.dates.explain import Explained, explain_times, say_context
from tracker.dates.read import read_times
from tracker.documents.document import Document, Kind
from tracker.documents.sections import read_sections


def explained(text: str, kind: Kind, published: str | None = "2010-07-14") -> tuple[Explained, ...]:
    """The expressions of a text that is cut into its sections."""
    document = Document(text, published=None if published is None else from_edtf(published), kind=kind)
    return explain_times(document, read_sections(document, with_sentences=False))


@pytest.mark.parametrize(
    ("text", "kind", "context"),
    [
        ("The envoys met on 4 May 1991.", Kind.NARRATIVE, "its own words"),
        ("The envoys met yesterday.", Kind.NEWS, "publication date 2010-07-14"),
        (
            "The envoys met on Friday.",
            Kind.NEWS,
            "publication date 2010-07-14; the latest such day; “met” points back",
        ),
        (
            "They will meet in March.",
            Kind.NEWS,
            "publication date 2010-07-14; the next such; “will” points ahead",
        ),
        (
            "They met in 1991. They left in June.",
            Kind.NARRATIVE,
            "date before it in the text 1991 (“1991”, 12-16); in its year",
        ),
        (
            "They met in November 1991. They left in June.",
            Kind.NARRATIVE,
            "date before it in the text 1991-11 (“November 1991”, 12-25); in the next year",
        ),
        (
            "The war of 1991\n\nThe envoys of both sides met at last in May.",
            Kind.NARRATIVE,
            "heading 1991 (“1991”, 11-15); in its year",
        ),
        (
            "3 March 1991: Talks begin.\n\n5 May: Talks end.",
            Kind.NARRATIVE,
            "dated line beside it (“3 March 1991”, 0-12); its year is 1991",
        ),
        ("They met at 10 a.m. on 4 May 1991.", Kind.NARRATIVE, "its own words"),
        ("It lasted for ten years.", Kind.NARRATIVE, "none; it tells no date of the calendar"),
        ("In the year 480 BC they met. In 479 they parted.", Kind.NARRATIVE, "the era of the text's other years"),
        ("They met ten days before 5 May 1991.", Kind.NARRATIVE, "date beside it 1991-05-05"),
        ("On 13/5/2001 they met, on 4/5/2001 they left.", Kind.NARRATIVE, "the order of the text's other dates"),
    ],
)
def test_contexts(text: str, kind: Kind, context: str) -> None:
    """The last expression of each text was resolved in that context."""
    assert say_context(explained(text, kind)[-1].context).startswith(context)


@pytest.mark.parametrize(
    ("text", "kind", "context"),
    [
        ("They met on Friday.", Kind.NEWS, "none; no publication date is known"),
        ("They met in May.", Kind.NARRATIVE, "none; no publication date is known, nor one year of the text"),
        ("Two days later they met.", Kind.NARRATIVE, "none; no date stands before it"),
        ("In 1991 they met. Two days later they left.", Kind.NARRATIVE, "none; the date before it in the text is too"),
        ("On 4/5/2001 they met.", Kind.NEWS, "none; the text does not show whether"),
    ],
)
def test_what_is_lacking(text: str, kind: Kind, context: str) -> None:
    """Where nothing gives a date, the context says what is lacking."""
    last = explained(text, kind, None)[-1]
    assert last.time.date is None
    assert say_context(last.context).startswith(context)


@pytest.mark.parametrize(
    ("text", "kind", "lost"),
    [
        ("The envoys met on 4 May 1991.", Kind.NARRATIVE, "“May 1991” by month-year: shorter"),
        ("The envoys met on Friday.", Kind.NEWS, "2010-07-16: “met” points back"),
        ("On Friday, the envoys.", Kind.NEWS, "2010-07-16: no verb points ahead"),
        ("They will meet in March.", Kind.NEWS, "2010-03: “will” points ahead"),
        ("They met in November 1991. They left in June.", Kind.NARRATIVE, "1991-06: more than four months back"),
        ("At 1530 GMT they met.", Kind.NEWS, "“1530” by year: its own check refuses it here"),
        ("On 13/5/2001 they met, on 4/5/2001 they left.", Kind.NEWS, "2001-04-05: the text's other dates have the"),
        ("In 2010 they met. On Friday, 3 April they left.", Kind.NARRATIVE, "2010-04-03: it was another weekday"),
        ("In 1991 it began.", Kind.NEWS, ""),
    ],
)
def test_losers(text: str, kind: Kind, lost: str) -> None:
    """The last expression of each text names the readings that lost, with the reason."""
    found = explained(text, kind)[-1].lost
    assert lost in " ".join(found) if lost else found == ()


def test_a_day_printed_at_the_head() -> None:
    """It is told apart from a publication date that the caller gave."""
    found = explained("Published: 14 July 2010\n\nThe envoys met yesterday.", Kind.NEWS, None)
    assert found[-1].context.rest is Rest.PRINTED


def test_explaining_changes_nothing() -> None:
    """The expressions are those of the reader, and a loser is never the expression itself by the same rule."""
    text = "On 4 May 1991, at 10 a.m., they met. In June they left; ten days before 3 March 1992 they died. " * 3
    document = Document(text, kind=Kind.NARRATIVE)
    sections = read_sections(document, with_sentences=False)
    found = explain_times(document, sections)
    assert tuple(one.time for one in found) == read_times(document, sections)
    assert not [one for one in found if any(f"“{one.time.text}” by {one.time.rules[0]}:" in lost for lost in one.lost)]


def test_the_cost_is_linear() -> None:
    """Sixteen times the text costs about sixteen times as much, on one line and on many."""
    for once in ("On 4 May 1991 they met. In June they left. ", "On 4 May 1991 they met.\n\nIn June they left.\n\n"):
        seconds = []
        for times in (100, 1600):
            started = time.process_time()
            explained(once * times, Kind.NARRATIVE)
            seconds.append(time.process_time() - started)
        assert seconds[1] < 60 * seconds[0]
