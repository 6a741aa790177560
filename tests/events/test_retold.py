"""One act that several sentences tell is one event; distinct acts stay apart."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.dates.edtf import from_edtf, to_edtf
from tracker.documents.document import Document, Kind
from tracker.documents.sections import read_sections
from tracker.events import retold as merging
from tracker.events.draft import Draft, EvidenceRole
from tracker.events.joining import DISAGREES
from tracker.extract import extract
from tracker.knowledge import load

KINDS = load("retold")["kind"]

# A text in which one act is told, its date, and how many sentences tell it.
TOLD_AGAIN = [
    ("Chad and Niger signed a pact on 3 May 1961. In May 1961 Chad and Niger signed the pact.", "1961-05-03", 2),
    ("In May 1961 Chad and Niger signed a pact. They signed the pact in Zinder on 3 May 1961.", "1961-05-03", 2),
    ("Chad and Niger signed the Treaty of Zinder. In 1961 Chad and Niger signed the Treaty of Zinder.", "1961", 2),
    (
        "Chad and Niger signed a pact on 3 May 1961. Chad signed the pact in Zinder.\n\n"
        "The pact that Chad and Niger signed in 1961 was long.",
        "1961-05-03",
        3,
    ),
    ("Chad invaded Niger on 3 May 1961. Mali condemned Chad's invasion of Niger in 1961.", "1961-05-03", 2),
    ("Chad and Niger signed a peace pact. The pact was signed by Chad and Niger on 3 May 1961.", "1961-05-03", 2),
    (
        "Chad invaded Niger on 3 May 1961. " + "It rained. " * 80 + "Mali condemned Chad's invasion of Niger.",
        "1961-05-03",
        2,
    ),
    (
        "Chad invaded Niger on 3 May 1961. " + "It rained. " * 80 + "Mali sent aid when Chad invaded Niger.",
        "1961-05-03",
        2,
    ),
    ("Chad and Niger held talks in Zinder on 3 May 1961. The talks between Chad and Niger failed.", "1961-05-03", 2),
    (
        "The war between Chad and Niger began in May 1961. The war between Chad and Niger ended in June 1963.",
        "1961-05/1963-06",
        2,
    ),
]

# A text in which two acts are told, or in which it cannot be told whether they are one.
APART = [
    ("a plan and its carrying out", "Chad and Niger will sign a pact in 1961. Chad and Niger signed a pact in 1961."),
    ("denied and done", "Chad did not recognise Niger in 1961. Chad recognised Niger in 1961."),
    ("visits in two months", "Nixon visited Egypt in May 1974. Nixon visited Egypt in June 1974."),
    (
        "a year between two months",
        "Nixon visited Egypt in May 1974. In 1974 Nixon visited Egypt. He visited Egypt in June 1974.",
    ),
    ("repeated talks", "Chad and Niger held talks in May 1961. Chad and Niger held talks in May 1961."),
    ("several attacks", "Chad attacked Niger on 3 May 1961. Chad attacked Niger on 3 May 1961."),
    ("also", "Chad and Niger signed a pact on 3 May 1961. Chad and Niger also signed a pact on 3 May 1961."),
    ("another", "Chad and Niger signed a pact on 3 May 1961. Chad and Niger signed another pact on 3 May 1961."),
    (
        "names",
        "Chad and Niger signed the Treaty of Zinder in 1961. Chad and Niger signed the Treaty of Mao in 1961.",
    ),
    ("subjects", "Chad and Niger signed a trade pact in 1961. Chad and Niger signed a border pact in 1961."),
    ("another side", "Chad and Niger signed a pact in 1961. Chad and Mali signed a pact in 1961."),
    ("sides left out", "Chad and Niger signed a pact in 1961. Chad signed a pact in 1961."),
    ("sides changed", "Chad invaded Niger in 1961. Niger invaded Chad in 1961."),
    (
        "one of two invasions",
        "Chad invaded Niger on 3 May 1961. Chad invaded Niger on 7 June 1983. Mali feared Chad's invasion of Niger.",
    ),
    ("the day after", "Chad and Niger signed a pact on 3 May 1961. Chad and Niger signed the pact a day later."),
    (
        "other talks",
        "Chad and Niger held talks in Zinder in 1961. The talks between Chad and Niger in Mao failed in 1963.",
    ),
    ("told, not mentioned", "Chad invaded Niger on 3 May 1961. " + "It rained. " * 80 + "Chad invaded Niger."),
    ("far years", "Chad and Niger signed a pact in 1961. Chad and Niger signed the pact in 1983."),
    (
        "far and undated",
        "Chad and Niger signed a pact in 1961. " + "It rained. " * 80 + "Chad and Niger signed the pact.",
    ),
    ("not known", "Chad and Niger signed a pact in 1961. Chad and Niger signed a pact."),
    (
        "another war's end",
        "The war between Chad and Niger began in May 1961. The war between Chad and Mali ended in June 1963.",
    ),
    (
        "under dated headings",
        "Pact, 1961\n\nChad signed the pact with Niger in 1961.\n\nPact, 1962\n\n"
        "In 1961 Chad signed the pact with Niger.",
    ),
]

POOL = [
    "Chad and Niger signed a pact on 3 May 1961.",
    "In May 1961 Chad and Niger signed the pact.",
    "Chad and Niger signed the pact on 7 May 1961.",
    "Chad signed the pact.",
    "Chad and Niger signed the Treaty of Zinder in 1961.",
    "Nixon visited Egypt in June 1974.",
    "In 1974 Nixon visited Egypt.",
    "The war between Chad and Niger began in May 1961.",
    "The war between Chad and Niger ended in June 1963.",
    "Chad invaded Niger on 3 May 1961.",
    "Mali condemned Chad's invasion of Niger in 1961.",
]


def read(text: str) -> tuple[Draft, ...]:
    """The events of a narrative."""
    return extract(Document(text, kind=Kind.NARRATIVE))


def when(draft: Draft) -> str | None:
    """The date as EDTF."""
    return None if draft.date is None else to_edtf(draft.date)


def of_kind(kind: dict[str, Any], drafts: tuple[Draft, ...]) -> list[Draft]:
    """The events of a kind, with the acts that it takes from others."""
    return [d for d in drafts if d.mode in kind.get("modes", ()) or d.rules[0].split("/")[0] in kind.get("acts", ())]


def told_again(drafts: tuple[Draft, ...]) -> list[Draft]:
    """Those that more than one sentence tells."""
    return [draft for draft in drafts if len(draft.sentences) > 1]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: str(kind["id"]))
def test_the_examples_of_each_kind(kind: dict[str, Any]) -> None:
    """What is to be one event is one, with both sentences; what is to be two is two."""
    for text in kind["examples"]:
        assert [len(draft.sentences) for draft in of_kind(kind, read(text))] == [2], text
    for text in kind["not_examples"]:
        assert [len(draft.sentences) for draft in of_kind(kind, read(text))] == [1, 1], text


@pytest.mark.parametrize(("text", "date", "sentences"), TOLD_AGAIN, ids=range(len(TOLD_AGAIN)))
def test_an_act_told_again_is_one_event(text: str, date: str, sentences: int) -> None:
    """It is known by its first sentence, has the most exact date with its words, and the evidence of each sentence."""
    (draft,) = told_again(read(text))
    assert draft.sentence.start == 0
    assert (when(draft), len(draft.sentences)) == (date, sentences)
    acts = [item.span for item in draft.evidence if item.role is EvidenceRole.TRIGGER]
    assert [any(s.start <= act.start < s.end for act in acts) for s in draft.sentences] == [True] * sentences
    assert draft.date_span in [item.span for item in draft.evidence if item.role is EvidenceRole.DATE]
    assert all(text[item.span.start : item.span.end] == item.span.text for item in draft.evidence)
    assert any(rule.startswith("retold/") for rule in draft.rules)
    assert any("old again in “" in reason or "ended is told in “" in reason for reason in draft.reasons)


@pytest.mark.parametrize("text", [text for _, text in APART], ids=[name for name, _ in APART])
def test_distinct_acts_stay_apart(text: str) -> None:
    """And so do those of which it cannot be told."""
    drafts = read(text)
    assert len(drafts) >= 2
    assert not told_again(drafts)


def news(text: str) -> tuple[Draft, ...]:
    """The events of a story that appeared on Saturday 12 May 2012."""
    return extract(Document(text, kind=Kind.NEWS, published=from_edtf("2012-05-12")))


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Chad expelled the ambassador of Mali.\n\nChad expelled Mali's ambassador on Thursday.", "2012-05-10"),
        ("Chad and Mali have signed a pact.\n\nThe two countries signed the pact on Friday.", "2012-05-11"),
        ("Chad invaded Mali.\n\nChad invaded Mali on Wednesday.", "2012-05-09"),
    ],
)
def test_the_lead_is_told_again_with_its_day(text: str, date: str) -> None:
    """What the lead tells as news of the day is one event with what a later paragraph tells of its day."""
    (draft,) = news(text)
    assert when(draft) == date
    assert draft.sentence.start == 0


@pytest.mark.parametrize(
    "text",
    [
        "Chad expelled the ambassador of Mali.\n\nChad expelled Mali's ambassador on 3 March.",
        "Chad expelled the ambassador of Mali.\n\nMali expelled Chad's ambassador on Thursday.",
        "Chad accused Mali of spying.\n\nChad accused Mali of greed on Thursday.",
    ],
)
def test_news_and_what_was_before_stay_apart(text: str) -> None:
    """An act of weeks ago, of the other side, or a word said again is another event."""
    assert len(news(text)) == 2


def test_dates_that_disagree_are_shown() -> None:
    """One event with the first date; the other is told in words, and its evidence is kept."""
    text = "Chad and Niger signed a pact on 3 May 1961. The two states signed the pact in Zinder on 7 May 1961."
    (draft,) = read(text)
    assert when(draft) == "1961-05-03"
    assert [item.span.text for item in draft.evidence if item.role is EvidenceRole.DATE] == ["3 May 1961", "7 May 1961"]
    assert "retold/conflict" in draft.rules
    (said,) = [reason for reason in draft.reasons if reason.startswith(DISAGREES)]
    assert said.startswith(f"{DISAGREES} 7 May 1961: “The two states")


def test_a_mention_in_another_sentence_keeps_its_actor() -> None:
    """So that the store knows whom it shows."""
    (draft,) = read("Chad and Niger signed a pact on 3 May 1961. The two states signed the pact in May 1961.")
    shown = [item.mention for item in draft.evidence if item.role is EvidenceRole.ACTOR]
    assert {mention.actor.code for mention in shown if mention is not None} == {"TCD", "NER"}


@settings(max_examples=40, deadline=None)
@given(chosen=st.lists(st.sampled_from(POOL), min_size=1, max_size=9))
def test_merging_loses_nothing_and_is_done_once(chosen: list[str]) -> None:
    """All evidence, actors' codes and dates that were told are still there, and merging again changes nothing."""
    document = Document(" ".join(chosen), kind=Kind.NARRATIVE)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(merging, "retold", lambda drafts, *_: drafts)
        apart = extract(document)
    together = extract(document)
    assert merging.retold(together, read_sections(document)) == together
    assert spans(together) == spans(apart)
    assert {when(draft) for draft in together} <= {when(draft) for draft in apart} | {"1961-05/1963-06"}
    assert len(together) <= len(apart)


def spans(drafts: tuple[Draft, ...]) -> set[tuple[EvidenceRole, int, int]]:
    """All stretches of the text that bear drafts out."""
    return {(item.role, item.span.start, item.span.end) for draft in drafts for item in draft.evidence}
