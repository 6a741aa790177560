"""Before whom a matter is brought: courts, arbiters and bodies take part in it."""

import pytest

from tracker.documents.document import Document, Kind
from tracker.extract import extract

TITLE = "Togo and Benin"

# a text below that title, a word of an event's title, and who takes part in it
BROUGHT = [
    ("In May 1980 Togo took its neighbour to the International Court of Justice.", "court", {"TGO", "BEN"}),
    ("Togo filed a suit against Benin with the World Court in 1980.", "suit", {"TGO", "BEN"}),
    ("In April 1972 Togo applied to the World Court.", "case", {"TGO", "BEN"}),
    ("The dispute was submitted to the World Court in 1981.", "submit", {"TGO", "BEN", "ICJ"}),
    ("Togo and Benin took the quarrel to The Hague in 1981.", "hague", {"TGO", "BEN", "ICJ"}),
    ("Togo and Benin took the quarrel to The Hague in 1911.", "hague", {"TGO", "BEN", "PCA"}),
    # who does the same does it there, and who stays away stays away from there
    ("Togo applied to the World Court in May 1981. Benin declined to appear.", "appear", {"BEN", "ICJ"}),
    # who lets in whom, and into what
    ("In 1961 Benin vetoed Togo's entry into ASEAN.", "veto", {"TGO", "BEN", "ASEAN"}),
]

# rulings, and those that are none
RULED = [
    ("In 1983 the World Court gave judgment for Benin.", "rule", {"ICJ", "BEN", "TGO"}),
    ("In 1983 the World Court upheld Benin's claim to the island.", "uphold", {"ICJ", "BEN", "TGO"}),
    ("In 1983 the World Court dismissed Togo's case.", "dismiss", {"ICJ", "TGO", "BEN"}),
    ("In its judgment of 3 May 1983 the World Court awarded Lome to Togo.", "award", {"ICJ", "TGO", "BEN"}),
    ("In 1983, as Peru had wished, the World Court awarded the island to Benin.", "award", {"ICJ", "BEN"}),
    ("In 1983 the King of Spain awarded the island to Benin.", "award", {"ESP", "BEN", "TGO"}),
    ("In May 1983 the award of a tribunal in The Hague gave Benin the hill.", "benin", {"PCA", "BEN", "TGO"}),
    ("In 1996 an arbitral tribunal in The Hague awarded the strip to Togo.", "award", {"PCA", "TGO", "BEN"}),
]


@pytest.mark.parametrize(("text", "word", "wanted"), BROUGHT + RULED)
def test_the_court_takes_part(text: str, word: str, wanted: set[str]) -> None:
    """A court takes part that rules, to which both go or before which one does not appear; who is sued, by one side."""
    drafts = extract(Document(f"{TITLE}\n\n{text} Both are poor.", kind=Kind.NARRATIVE, title=TITLE))
    found = next(draft for draft in drafts if word in draft.title.lower())
    assert {part.mention.actor.code for part in found.parts} == wanted


def test_a_king_holds_court() -> None:
    """The court of a ruler is no court of law."""
    text = "In 1780 the envoy of Togo went to the court of the king of Benin. Both are poor."
    drafts = extract(Document(f"{TITLE}\n\n{text}", kind=Kind.NARRATIVE, title=TITLE))
    assert all(draft.type != "ACCUSE" for draft in drafts)
