"""The treaty told in passing: by which something is done, or with which a war ends."""

import pytest

from tests.events.test_roles import sides, with_word
from tracker.dates.edtf import to_edtf
from tracker.documents.document import Document, Kind
from tracker.extract import extract

# a text, a word of the act's title or its mode, who does it, and to whom
READ = [
    ("By a treaty of 1861 Togo admitted a Danish consul to Lomé.", "sign", {"TGO", "DNK"}, set()),
    ("Under the Lima agreement of April 1857 Chile and Peru limited themselves to four ships each.", "sign",
     {"CHL", "PER"}, set()),
    ("By the Treaty of Lima (3 May 1871) Chile and Peru fixed their border.", "sign", {"CHL", "PER"}, set()),
    ("Chile fought Peru for years. The fighting ended, in May 1874, with the Treaty of Van.", "sign", {"CHL", "PER"},
     set()),
    # signed in passing, between the two of its clause
    ("By a pact signed in Quito on 3 May 1871, Chile gave up the islands to Peru.", "sign", {"CHL", "PER"}, set()),
    ("By the Peace of Van, signed on 3 May 1871, Chile gave up the duchy to Peru.", "sign", {"CHL", "PER"}, set()),
    ("In the Treaty of Van, concluded on 3 May 1871, Chile ceded Arica to Peru and Togo.", "conclude",
     {"CHL", "PER", "TGO"}, set()),
    ("Chile fought Peru for years. A trade pact followed in December 1881.", "sign", {"CHL", "PER"}, set()),
    ("Chile fought Peru for years, and a treaty followed two years later.", "sign", {"CHL", "PER"}, set()),
    ("Chile fought Peru for years. A final peace followed on 26 October 1881.", "peace", {"CHL", "PER"}, set()),
]  # fmt: skip
UNTOLD = [
    "Under the pact, signed in May 1871, Chile sent observers to Peru.",
    "In a letter signed on 3 May 1871, Chile asked Peru for help.",
    "By a law of 1861 Togo admitted a Danish consul to Lomé.",
    "By a treaty Togo admitted a Danish consul to Lomé.",
    "By the treaty of 1861 Togo did not keep a Danish consul.",
    "The Anglo-Danish treaty was hardly known.",
    "The Danish treaty of 1871 was hardly known.",
    "The proposed Anglo-Danish treaty of 1871 was hardly known.",
]


@pytest.mark.parametrize(("text", "word", "sources", "targets"), READ)
def test_treaties(text: str, word: str, sources: set[str | None], targets: set[str | None]) -> None:
    """The treaty is an act of its parties."""
    assert sides(with_word(text, word)) == (sources, targets)


@pytest.mark.parametrize("text", UNTOLD)
def test_no_treaty(text: str) -> None:
    """A law, an undated treaty, and one that is not kept are no treaty that is signed."""
    assert all(draft.mode != "treaty-signed" for draft in extract(Document(text, kind=Kind.NARRATIVE)))


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Chile and Peru signed the agreement of August 1919.", "1919-08"),
        ("The Danish-Swedish treaty of 1679 was signed at Lund.", "1679"),
        ("In May 1922 Chile and Peru signed the agreement of August 1919.", "1922-05"),
    ],
)
def test_date_of_signing(text: str, date: str) -> None:
    """The date of a treaty tells when it was signed, where no other does."""
    draft = with_word(text, "sign")
    assert draft.date is not None
    assert to_edtf(draft.date) == date


def test_settled_by_treaty() -> None:
    """What is settled by a treaty is of the treaty's day."""
    draft = with_word("Togo and Ghana settled their quarrel by the treaty of 3 May 1871.", "settle")
    assert draft.date is not None
    assert to_edtf(draft.date) == "1871-05-03"
