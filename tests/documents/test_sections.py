"""Sections: what each stretch of a page is, and which of them carry sentences."""

import time
from itertools import pairwise

import pytest

from tracker.documents.cues import has_finite_verb, section_cues
from tracker.documents.document import Document, Kind, SectionRole
from tracker.documents.sections import read_sections
from tracker.knowledge import load

PAGE = """Egypt reopens the canal

By Jane Doe in Cairo

Ships in a canal
President Sadat waved to the crews as the first convoy passed [AFP]

CAIRO, 5 June 1975 (Agency) -- Egypt reopened the Suez Canal on Thursday. Israel welcomed
the step, and Mr. Rabin called it a sign of goodwill.

A long closure

The canal had been closed since 1967.

A sunken ship near the southern entrance, 1974 (Jane Doe/Reuters)

In depth
crowd - image taken by Jane Doe - please credit if you use
Timeline: the canal
Who pays for the clearing?

Source: agencies
"""

ROLES = [
    ("title", "Egypt reopens the canal", 0),
    ("credit", "By Jane Doe in Cairo", 0),
    ("caption", "Ships in a canal", 0),
    ("caption", "President Sadat waved to the crews as the first convoy passed [AFP]", 1),
    ("dateline", "CAIRO, 5 June 1975 (Agency) --", 0),
    ("paragraph", "Egypt reopened the Suez Canal on Thursday. Israel welcomed", 2),
    ("heading", "A long closure", 0),
    ("paragraph", "The canal had been closed since 1967.", 1),
    ("caption", "A sunken ship near the southern entrance, 1974 (Jane Doe/Reuters)", 0),
    ("links", "In depth", 0),
    ("links", "crowd - image taken by Jane Doe - please credit if you use", 0),
    ("links", "Timeline: the canal", 0),
    ("links", "Who pays for the clearing?", 0),
    ("source", "Source: agencies", 0),
]


@pytest.mark.parametrize("page", [PAGE, PAGE.replace("\n", "\r\n")], ids=["LF", "CRLF"])
def test_a_news_page_falls_into_its_parts(page: str) -> None:
    """Each part of a page gets its role and only running text its sentences."""
    sections = read_sections(Document(page))
    assert [(s.role.value, s.text.splitlines()[0], len(s.sentences)) for s in sections] == ROLES


def test_a_caption_is_read_without_its_credit() -> None:
    """The credit is no part of the caption's sentence."""
    caption = next(s for s in read_sections(Document(PAGE)) if s.sentences)
    assert caption.sentences[0].text == "President Sadat waved to the crews as the first convoy passed"


PAPER = "Britain and France signed the treaty. Italy did not. Spain came later."
LINES = [
    ("Background\n\n" + PAPER, ["title", "paragraph"], "a short first line is the title"),
    (PAPER, ["paragraph"], "a text that opens with a sentence has none"),
    ("France recognised Ukraine in 1992", ["paragraph"], "a lone line is read"),
    (PAPER + "\n\nDec. 29, 2016: Russia recalls its envoy\nDecember 30: Talks end", ["paragraph"] * 3, "dated entries"),
    (PAPER + "\n\n1989: The army leaves.\n\n1990: It returns.", ["paragraph"] * 3, "entries by year"),
    (PAPER + "\n\n2003: Invasion\n\n" + PAPER, ["paragraph", "heading", "paragraph"], "a dated label heads a part"),
    (PAPER + "\n\n1989: Withdrawal\n\n1990: Return", ["paragraph"] * 3, "dated labels down a page are entries"),
    ('Oslo talks end\n\nThey had begun in May. "', ["title", "paragraph"], "a stray quotation mark"),
    (PAPER + "\n\nMid-May 2017:\n" + PAPER, ["paragraph", "heading", "paragraph"], "a date alone heads what follows"),
    (PAPER + "\n\nJuly 20 – Sept. 17, 2015\n\n" + PAPER, ["paragraph", "heading", "paragraph"], "so does a span"),
    ("Deal signed\nMay 3, 2004\n" + PAPER, ["title", "dateline", "paragraph"], "the day under a headline"),
    (PAPER + "\n\nLast updated: 3 May 2004", ["paragraph", "dateline"], "a note of the last change"),
    (
        PAPER + "\n\nEstablishment of Relations, 1935.\n\n" + PAPER,
        ["paragraph", "heading", "paragraph"],
        "closed heading",
    ),
    (PAPER + "\n\nOne\nTwo and three\nFour more", ["paragraph"] + ["links"] * 3, "a run of short lines"),
    (PAPER + "\n\nRelated stories\n\nOne\nTwo", ["paragraph"] + ["links"] * 3, "a list in the block below"),
    (PAPER + "\n\nRead more: What the deal says", ["paragraph", "links"], "a link on one line"),
    (PAPER + "\n\nPhotograph: Jane Doe/Agency", ["paragraph", "credit"], "a mere credit"),
    (PAPER + "\n\nCopyright 2004 The Daily", ["paragraph", "source"], "a copyright line"),
    (PAPER + " (AFP)\n\nMore fell.", ["caption", "paragraph"], "a credit at the end of whole sentences"),
    ("WASHINGTON (Agency) — " + PAPER, ["dateline", "paragraph"], "a dateline without a date"),
    ("NATO – the alliance – met.", ["paragraph"], "capitals before a dash are no dateline"),
    ("- The army left.\n- The fleet stayed.", ["paragraph"] * 2, "a list of sentences"),
    (
        "What came next?\n\n" + PAPER + "\n\nAnd then?\n\n" + PAPER,
        ["title", "paragraph", "heading", "paragraph"],
        "asks",
    ),
    (
        "Oslo, May 1993 – Talks begin.\n\nCairo, May 1994 – Israel and the PLO sign.",
        ["paragraph"] * 2,
        "places and dates down a page are a chronology",
    ),
]


@pytest.mark.parametrize(("text", "roles", "why"), LINES, ids=[why for *_, why in LINES])
def test_lines_are_told_apart(text: str, roles: list[str], why: str) -> None:
    """Shape and cues give each line its role."""
    assert [section.role.value for section in read_sections(Document(text))] == roles, why


def test_the_given_title_is_found_and_another_first_line_is_a_heading() -> None:
    """The document's own title decides where there is one."""
    text = "Summary\n\n" + PAPER
    assert read_sections(Document(text, title="Norway"))[0].role is SectionRole.HEADING
    assert read_sections(Document(text, title="SUMMARY!"))[0].role is SectionRole.TITLE


def test_wrapped_lines_are_one_paragraph() -> None:
    """Lines broken at a width are joined; the sentences span the breaks."""
    text = (
        "After long talks the two governments agreed to open embassies in\n"
        "each other's capital. The first ambassador, who had served in the\n"
        "Soviet Union and in Turkey, presented his credentials in the month\n"
        "of May. Trade grew.\n"
    )
    (section,) = read_sections(Document(text))
    assert [len(sentence.text.split("\n")) for sentence in section.sentences] == [2, 3, 1]


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \r\n\f",
        "\ud800\n\n\udfff x",
        "a" * 1000,
        PAGE,
        "\x0c".join([PAPER] * 3),
        "\u2028".join([PAPER] * 3),
        "\x85\u00a0.",
    ],
)
def test_sections_hold_every_visible_character(text: str) -> None:
    """Sections are verbatim, in order, without overlap, and leave out nothing but white space."""
    document = Document(text)
    sections, text = read_sections(document), document.text
    assert all(text[s.start : s.end] == s.text for s in sections)
    assert all(text[x.start : x.end] == x.text for s in sections for x in s.sentences)
    assert "".join("".join(s.text.split()) for s in sections) == "".join(text.split())
    assert all(one.end <= two.start for one, two in pairwise(sections))


def test_sections_carry_the_kind() -> None:
    """What the caller says of the dates is handed to every section."""
    assert {s.kind for s in read_sections(Document(PAGE, kind=Kind.NARRATIVE))} == {Kind.NARRATIVE}


@pytest.mark.parametrize("record", load("sections")["cue"], ids=lambda record: str(record["id"]))
def test_examples_of_cues_hold(record: dict[str, list[str]]) -> None:
    """A cue finds its examples and none of its counter-examples."""
    cue = next(cue for cue in section_cues() if cue.id == record["id"])
    assert [text for text in record["examples"] if cue.place(text) is None] == []
    assert [text for text in record["not_examples"] if cue.place(text) is not None] == []


def test_examples_of_verbs_hold() -> None:
    """Sentences are told from labels."""
    verbs = load("sections")["verbs"]
    assert [text for text in verbs["examples"] if not has_finite_verb(text)] == []
    assert [text for text in verbs["not_examples"] if has_finite_verb(text)] == []


@pytest.mark.parametrize(
    "piece", ["a ", "a\n", "a\n\n", "A b.\n", "[(" * 3, "1 ", "– ", "Photo: x ", "May 5, ", "A " * 30 + "\n"]
)
def test_reading_sections_is_linear(piece: str) -> None:
    """Endless repetitions cost no more than their length: five times the text far less than the square of that."""
    short, long = (_seconds(piece * (characters // len(piece))) for characters in (20_000, 100_000))
    assert long < 15 * max(short, 0.05)


def _seconds(text: str) -> float:
    start = time.process_time()
    read_sections(Document(text))
    return time.process_time() - start
