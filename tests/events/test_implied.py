"""The sides that no words of a sentence tell, ranked by what the passage tells of whom."""

import pytest

from tests.events.test_roles import sides, with_word
from tracker.documents.document import Document, Kind
from tracker.extract import extract

# a text, a word of the act's title, and who takes part in it
TWO = [
    ("Bolivia invaded Peru in 1841. It held Puno for months. The province was handed back in May 1842.", "hand",
     {"BOL", "PER"}),
    ("Ghana and Togo went to war in 1961. Some 400 prisoners were exchanged in June 1963.", "exchange",
     {"GHA", "TGO"}),
    # a passage goes on in the next paragraph
    ("Ghana and Togo went to war in 1961.\n\nTalks began in Accra in June 1963.", "talks", {"GHA", "TGO"}),
    ("Spain ceded Florida to the United States in 1819. The treaty was ratified in February 1821.", "ratif",
     {"ESP", "USA"}),
    # a third is named, but far less is told of it
    ("Egypt and Libya went to war in July 1977. Algeria mediated. The fighting ended on 24 July 1977.", "clash",
     {"EGY", "LBY"}),
]  # fmt: skip

# a text, and a word of the title of an act of which nobody is to be told
NOBODY = [
    # several that are counted, and a conference, are not the two
    ("Ghana and Togo went to war in 1961. In May 1963 the three powers signed a treaty.", "treaty"),
    ("Ghana and Togo went to war in 1961. Fifty-two nations met in Geneva in June 1963.", "meet"),
    # no two are told of more than any others
    ("Ghana attacked Togo in 1961. Chad attacked Mali in 1961. A treaty was signed in May 1963.", "treaty"),
    # what takes effect was not agreed
    ("Ghana and Togo signed a pact in 1961. Ghana left the pact in 1964 by a decree. It took effect in May.", "effect"),
]

# who did it and to whom, of an act of force or of relations
OTHER = [
    ("Iraq invaded Kuwait in 1990. A year went by.\n\nIn March 1992 Kuwait recaptured the island of Bubiyan.",
     "recapture", {"KWT"}, {"IRQ"}),
    # a third was named since
    ("Iraq invaded Kuwait in 1990. Oman looked on.\n\nOman armed itself. In March 1992 Kuwait recalled its ambassador.",
     "recall", {"KWT"}, set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "two"), TWO)
def test_two(text: str, word: str, two: set[str]) -> None:
    """The two whom the passage is about take part in what takes two."""
    sources, targets = sides(with_word(text, word))
    assert (sources | targets or {p.mention.actor.code for p in with_word(text, word).parts}) == two


@pytest.mark.parametrize(("text", "word"), NOBODY)
def test_nobody(text: str, word: str) -> None:
    """Nobody is put in where more than two take part, or any two may be meant."""
    last = extract(Document(text, kind=Kind.NARRATIVE))[-1]
    assert word not in last.title.lower() or last.sentence.start == 0


@pytest.mark.parametrize(("text", "word", "sources", "targets"), OTHER)
def test_other(text: str, word: str, sources: set[str | None], targets: set[str | None]) -> None:
    """The one with whom the passage tells it dealt undergoes it, and nobody where a third was named since."""
    assert sides(with_word(text, word)) == (sources, targets)
