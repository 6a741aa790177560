"""The panel tells the sentence, the source and how the event was understood."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from dashboard.components.panel import content, quote
from dashboard.components.reading_words import facts
from tests.dashboard.sample_store import HOSTILE, PEACE
from tracker.events.draft import EvidenceRole
from tracker.events.joining import DISAGREES
from tracker.store import open_store
from tracker.views import EventDetail, EventFilter, Mark, Passage, event_detail, timeline


@pytest.fixture(scope="module")
def detail(sample_url: str) -> Callable[[str], EventDetail]:
    """The detail of a sample event by its title."""

    def read(title: str) -> EventDetail:
        store = open_store(sample_url)
        with store.read() as session:
            found = next(row for row in timeline(EventFilter(), session=session) if row.title == title)
            event = event_detail(found.id, session=session)
        store.close()
        return event

    return read


def test_the_sentence_stands_with_its_words_marked(detail: Callable[[str], EventDetail]) -> None:
    """Date, act and actors in their places."""
    html = content(detail(PEACE))
    assert (
        '<mark class="actor">Egypt</mark> and <mark class="actor">Israel</mark> <mark class="trigger">signed</mark>'
        ' a treaty of peace in Washington on <mark class="date">26 March 1979</mark>.' in html
    )


@pytest.mark.parametrize(
    "words",
    [
        "A short chronology",
        "Own example",
        "3 February 1991",
        '<a href="https://example.org/chronology" target="_blank"',
        "26 March 1979, from the words “26 March 1979”",
        "Verbal cooperation: agreement or offer",
        "High (80%)",
        "The words are plain",
        "Egypt, acting",
        "date (solid line)",
        "sample rule",
        "Read by machine, not yet checked",
    ],
)
def test_the_source_and_the_reading_are_told(detail: Callable[[str], EventDetail], words: str) -> None:
    """Document, date, class, confidence and rule."""
    assert words in content(detail(PEACE))


PLACES = [
    ("a short paragraph is whole", "They met. Egypt agreed. They left.", "Egypt agreed.", "They met. ", " They left."),
    (
        "a long one is cut between words",
        "word " * 200 + "Egypt agreed." + " word" * 200,
        "Egypt agreed.",
        "… word",
        "word …",
    ),
]


@pytest.mark.parametrize(("text", "sentence", "before", "after"), [p[1:] for p in PLACES], ids=[p[0] for p in PLACES])
def test_the_sentence_stands_out_from_its_paragraph(text: str, sentence: str, before: str, after: str) -> None:
    """With some words before and after."""
    start = text.index(sentence)
    passage = Passage(0, text, (Mark(start, start + len(sentence), EvidenceRole.SENTENCE, sentence),))
    html = quote(passage)
    assert f'<span class="sentence">{sentence}</span>' in html
    assert html.startswith(f'<span class="around">{before}')
    assert html.endswith(f"{after}</span>")


def test_an_inferred_actor_is_marked_as_such() -> None:
    """By its own mark, whose name says so."""
    mark = Mark(0, 5, EvidenceRole.ACTOR, "Egypt", "1", "actors.name+inferred", "the other side, by the title")
    assert '<mark class="inferred">Egypt</mark>' in quote(Passage(0, "Egypt and Israel", (mark,)))


def test_hostile_text_is_text(detail: Callable[[str], EventDetail]) -> None:
    """Title, sentence, document's title and address."""
    html = content(detail(HOSTILE))
    assert "<img" not in html
    assert "<span style" not in html
    assert "<b>Bold" not in html
    assert 'href="javascript' not in html
    assert "javascript:alert(3)" in html


def test_each_sentence_that_tells_the_event_stands_out() -> None:
    """In one paragraph, with the words between them stepping back."""
    text = "Before. They met. Between. They met again. After."
    places = [(text.index(told), text.index(told) + len(told)) for told in ("They met.", "They met again.")]
    marks = tuple(Mark(start, end, EvidenceRole.SENTENCE, text[start:end]) for start, end in places)
    html = quote(Passage(0, text, marks))
    assert html == (
        '<span class="around">Before. </span><span class="sentence">They met.</span><span class="around"> Between. '
        '</span><span class="sentence">They met again.</span><span class="around"> After.</span>'
    )


def test_a_date_that_disagrees_stands_with_the_date(detail: Callable[[str], EventDetail]) -> None:
    """Not among the reasons for the confidence."""
    event = detail(PEACE)
    told = dict(facts(replace(event, reasons=("Status: Told.", f"{DISAGREES} 7 May 1961: “Y”."))))
    assert told["When"][1:] == (f"{DISAGREES} 7 May 1961: “Y”.",)
    assert told["Confidence"][1:] == ("Status: Told.",)
