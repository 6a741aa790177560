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
    # both, each, and they to each other
    ("Chad and Sudan signed a pact in 1969. Each undertook to respect the border.", "offer", {"TCD", "SDN"}),
    ("Chad attacked Sudan in 1969. They blamed each other in May 1970.", "blame", {"TCD", "SDN"}),
    # a third is named, but far less is told of it
    ("Chile and Peru went to war in 1879. In June 1880 a truce mediated by Brazil was signed.", "truce",
     {"CHL", "PER"}),
    ("Egypt and Libya went to war in July 1977. Algeria mediated. The fighting ended on 24 July 1977.", "clash",
     {"EGY", "LBY"}),
]  # fmt: skip

# a text, and a word of the title of an act of which nobody is to be told
NOBODY = [
    # several that are counted, and a conference, are not the two
    ("Ghana and Togo went to war in 1961. In May 1963 the three powers signed a treaty.", "treaty"),
    ("Ghana and Togo met in 1969. Each of the eight ministers expelled an envoy in May 1970.", "expel"),
    ("Ghana and Togo went to war in 1961. Fifty-two nations met in Geneva in June 1963.", "meet"),
    # no two are told of more than any others
    ("Ghana attacked Togo in 1961. Chad attacked Mali in 1961. A treaty was signed in May 1963.", "treaty"),
    # a protest may be at either of several
    ("Togo and Benin attacked Ghana in May 1981. Mali protested in June.", "protest"),
    # what takes effect was not agreed
    ("Ghana and Togo signed a pact in 1961. Ghana left the pact in 1964 by a decree. It took effect in May.", "effect"),
]

# who did it and to whom, of an act of force or of relations
OTHER = [
    ("Iraq invaded Kuwait in 1990. A year went by.\n\nIn March 1992 Kuwait recaptured the island of Bubiyan.",
     "recapture", {"KWT"}, {"IRQ"}),
    # a third between two
    ("Chile and Peru went to war in 1879. In June 1880 Brazil offered its good offices.", "offer", {"BRA"},
     {"CHL", "PER"}),
    ("Chad attacked Sudan in 1969. A truce was brokered by Libya in 1970.", "truce", {"LBY"}, {"TCD", "SDN"}),
    ("Chile and Peru went to war in 1879. In June 1880 Brazil offered its port.", "offer", {"BRA"}, set()),
    # several take the same measure, one after the other
    ("Kenya broke off relations with Ghana in March 1961.\n\nBenin recalled its ambassador in April 1961.", "recall",
     {"BEN"}, {"GHA"}),
    # whoever was asked, it is the proposer who is refused
    ("Laos asked the League of Nations for a conference in March 1931. Mali rejected the idea.", "reject", {"MLI"},
     {"LAO"}),
    # a protest is at who alone did what was told last
    ("Togo shelled a Ghanaian post in May 1981. Mali protested in June.", "protest", {"MLI"}, {"TGO"}),
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
