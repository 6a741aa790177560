"""A text cut into parts, and its marks."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.components.review_list import card
from dashboard.review.marked_text import content
from dashboard.review.parts import MOST_CHARACTERS, MOST_EVENTS, Part, parts
from dashboard.review.proposal import Proposal, Sign, from_drafts, who
from tracker.documents.document import Document, Kind
from tracker.events.draft import Role
from tracker.events.joining import DISAGREES
from tracker.extract import extract
from tracker.store import Review


def proposal(number: int, start: int, end: int, **rest: object) -> Proposal:
    """An event whose act stands there."""
    fields = {"title": f"Event {number}", "when": "1979", "who": "Egypt", "what": "visit", "confidence": 0.8}
    signs = (Sign(start, end, "trigger"),)
    return Proposal(number, None, **fields, reasons=(), trigger=(start, end), signs=signs, **rest)  # type: ignore[arg-type]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text("ab \n", max_size=4_000), max_size=8), st.data())
def test_the_parts_are_the_whole_text_and_hold_every_event_once(pieces: list[str], data: st.DataObject) -> None:
    """In order, each event in the part in which its act begins, and no part too long."""
    text = "\n\n".join(pieces)
    starts = data.draw(st.lists(st.integers(0, max(len(text) - 1, 0)), max_size=60)) if text else []
    events = [proposal(number, start, start + 1) for number, start in enumerate(sorted(starts), start=1)]
    found = parts(text, events)
    assert "".join(text[part.start : part.end] for part in found) == text
    assert [one for part in found for one in part.proposals] == events
    assert all(part.end - part.start <= MOST_CHARACTERS + 4_002 for part in found)
    assert all(part.start <= one.trigger[0] < part.end for part in found for one in part.proposals)


def test_many_events_make_more_parts() -> None:
    """A list of dates is read a screen at a time."""
    text = "a line\n" * 40
    found = parts(text, [proposal(number, number * 7, number * 7 + 1) for number in range(40)])
    assert len(found) > 2
    assert all(len(part.proposals) <= MOST_EVENTS for part in found)


def test_marks_and_numbers_stand_where_the_words_are() -> None:
    """And what is no event of ours is marked faintly."""
    text = "In 1979 Egypt & Israel <b>signed</b>.\nMore."
    start = text.index("signed")
    event = proposal(3, start, start + 6)
    shown = content(text, Part(0, len(text), (event,)), [Sign(3, 7, "seen")])
    assert '<mark class="seen">1979</mark>' in shown
    assert '<mark class="trigger">signed</mark><sup class="number" title="Event 3">3</sup>' in shown
    assert "Egypt &amp; Israel &lt;b&gt;" in shown


def test_a_rejected_event_is_not_marked() -> None:
    """Its words are only words again."""
    shown = content("They met.", Part(0, 9, (proposal(1, 5, 8, review=Review.REJECTED),)))
    assert "<mark" not in shown
    assert "<sup" not in shown


WHO = [
    ([], ""),
    ([("Egypt", Role.SOURCE), ("Israel", Role.TARGET)], "Egypt → Israel"),
    ([("Egypt", Role.SOURCE), ("Israel", Role.SOURCE)], "Egypt, Israel"),
    ([("Israel", Role.TARGET)], "→ Israel"),
    ([("Egypt", Role.SOURCE), ("Jordan", Role.PARTICIPANT)], "Egypt; with Jordan"),
    ([("Jordan", Role.PARTICIPANT)], "Jordan"),
]


@pytest.mark.parametrize(("names", "line"), WHO)
def test_who_did_it_to_whom_in_a_line(names: list[tuple[str, Role]], line: str) -> None:
    """An arrow from those who act to those who are acted upon."""
    assert who(names) == line


def test_an_act_told_again_bears_its_number_there_too() -> None:
    """In its own part, and in the part in which it is told again."""
    text = "They met.\n\n" + "It rained.\n" * 700 + "\nThey met."
    event = proposal(1, 5, 8, again=((len(text) - 4, len(text) - 1),))
    first, last = parts(text, [event])
    assert (first.proposals, first.again, last.proposals, last.again) == ((event,), (), (), (event,))
    assert content(text, last).count("<sup") == content(text, first).count("<sup") == 1
    (whole,) = parts(text[:11] + "They met.", [proposal(1, 5, 8, again=((16, 19),))])
    assert content(text[:11] + "They met.", whole).count('title="Event 1">1</sup>') == 2


def test_a_card_says_in_how_many_sentences_it_is_told() -> None:
    """And where they do not agree."""
    event = proposal(1, 5, 8, again=((16, 19),))
    told = card(replace(event, reasons=("Told again in “X”.", f"{DISAGREES} 7 May: “Y”.")))
    assert "Told in 2 sentences" in told
    assert f'<p class="card-note">{DISAGREES} 7 May: “Y”.</p>' in told
    assert "sentences" not in card(proposal(1, 5, 8))


def test_a_draft_told_again_is_numbered_at_each_sentence() -> None:
    """Stored or not."""
    text = "Chad and Niger signed a pact on 3 May 1961. In May 1961 Chad and Niger signed the pact."
    (event,) = from_drafts(extract(Document(text, kind=Kind.NARRATIVE)))
    assert [text[start:end] for start, end in (event.trigger, *event.again)] == ["signed", "signed"]
    assert event.trigger[0] < event.again[0][0]
