"""The parser takes any text: it raises nothing, and every span that it gives stands in the text."""

from collections.abc import Iterable
from itertools import cycle

import pytest

from tests.inputs import ODD, SENTENCES, short_inputs
from tracker import Document, extract_times, read
from tracker.dates.edtf import from_edtf, to_edtf
from tracker.dates.expression import TimeExpression
from tracker.documents.document import Kind
from tracker.events.draft import Draft

PUBLISHED = (None, "2010-07", "2010", "2010-07-15", "-0044-03-15", "199X", "../1989", "9999-12-31")
ENGLISH = "en"


def documents(texts: Iterable[str]) -> Iterable[Document]:
    """The texts as documents of every kind and many days."""
    days = [from_edtf(day) if day else None for day in PUBLISHED]
    for text, day, kind in zip(texts, cycle(days), cycle(Kind), strict=False):
        yield Document(text, published=day, kind=kind, language=ENGLISH)


def check_times(times: Iterable[TimeExpression], text: str) -> None:
    """Each stands where it says, and its date can be written and read."""
    for time in times:
        assert text[time.start : time.end] == time.text
        if time.date is not None:
            assert to_edtf(from_edtf(to_edtf(time.date))) == to_edtf(time.date)


def check_drafts(drafts: Iterable[Draft], text: str) -> None:
    """Sentence, trigger, date and every mention stand where they say."""
    for draft in drafts:
        spans = [draft.sentence, draft.trigger, *(item.span for item in draft.evidence)]
        spans += [draft.date_span] if draft.date_span else []
        assert all(text[span.start : span.end] == span.text for span in spans)
        assert all(text[part.mention.start : part.mention.end] == part.mention.text for part in draft.parts)
        assert draft.title.strip()


def read_times(count: int, seed: int) -> None:
    for document in documents(short_inputs(count, seed)):
        check_times(extract_times(document), document.text)


def read_whole(count: int, seed: int) -> None:
    for document in documents(short_inputs(count, seed)):
        reading = read(document)
        check_times(reading.times, document.text)
        check_drafts(reading.drafts, document.text)


def test_times_of_any_input() -> None:
    """Two and a half thousand random and mutated inputs."""
    read_times(2_500, seed=7)


def test_events_of_any_input() -> None:
    """Two hundred random and mutated inputs, with syntax."""
    read_whole(200, seed=11)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(4))
def test_times_of_much_input(seed: int) -> None:
    """Ten thousand inputs a seed."""
    read_times(10_000, seed=100 + seed)


@pytest.mark.soak
def test_events_of_much_input() -> None:
    """Three thousand inputs, with syntax."""
    read_whole(3_000, seed=200)


@pytest.mark.parametrize("odd", ODD, ids=ascii)
def test_what_no_reader_lets_through(odd: str) -> None:
    """A document that is built in code may hold anything; what stands around it is read."""
    document = Document(f"{SENTENCES[0]} {odd} {SENTENCES[0]}", language=ENGLISH)
    reading = read(document)
    check_times(reading.times, document.text)
    check_drafts(reading.drafts, document.text)
    assert "1979-03-05" in {to_edtf(time.date) for time in reading.times if time.date}


@pytest.mark.parametrize("text", ["", " ", "\n", "\0", "\ud800", "\ufeff"], ids=ascii)
def test_nothing_to_read(text: str) -> None:
    """Gives nothing."""
    reading = read(Document(text))
    assert (reading.times, reading.drafts) == ((), ())


FOUND = [
    ("Egypt met Israel on Friday 29 February.", "2010-03-01"),
    ("Egypt met Israel on 29 February.", "1899-03"),
    ("Sparta fought Athens in the 1111111111111110s BC.", None),
    ("Sparta fought Athens from 43199999999999999999 to 10 BC.", None),
    ("Troops to begin to withdraw from Egypt to come.", None),
    ("To recognise Egypt or not: Israel.", None),
]


@pytest.mark.parametrize(("text", "published"), FOUND)
def test_what_once_failed(text: str, published: str | None) -> None:
    """Inputs that a longer run found."""
    for kind in Kind:
        reading = read(Document(text, published=from_edtf(published) if published else None, kind=kind))
        check_times(reading.times, text)


def test_the_same_input_gives_the_same_output() -> None:
    """Reading is pure."""
    document = Document(" ".join(SENTENCES), published=from_edtf("2010-07"))
    assert read(document) == read(document)
