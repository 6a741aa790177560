"""The other side in a text that is about two: what the one does there, it does to the other."""

import pytest

from tests.events.test_roles import sides, with_word
from tracker.documents.document import Document, Kind
from tracker.extract import extract

TITLE = "Togo and Benin"

# a text below that title, a word of the act's title, and who takes part in it
SAID = [
    ("Togo declared the pact void in March 1971.", "reject", {"TGO", "BEN"}),
    ("In May 1980 Togolese troops seized a customs post.", "seize", {"TGO", "BEN"}),
    ("In May 1980 Togo sued its neighbour over the lagoon.", "sue", {"TGO", "BEN"}),
    ("In June 1968 Benin offered a corridor to the coast.", "offer", {"TGO", "BEN"}),
    ("Telephone lines were restored in 1974.", "restore", {"TGO", "BEN"}),
]

# the same, where the other is not the one meant
NOT_SAID = [
    # a third is named in the sentence
    ("In May 1980 Togo promised Ghana a corridor to the coast.", "promise", {"TGO", "GHA"}),
    # a state's own parliament or people
    ("In May 1980 Togo asked its parliament for money.", "ask", set()),
    # nobody else is needed
    ("Togo declared independence in April 1960.", "independence", {"TGO"}),
]


@pytest.mark.parametrize(("text", "word", "wanted"), SAID + NOT_SAID)
def test_the_title_tells_the_other_side(text: str, word: str, wanted: set[str]) -> None:
    """What one of the two of the title does is done to the other, where no words tell of anybody else."""
    drafts = extract(Document(f"{TITLE}\n\n{text}", kind=Kind.NARRATIVE, title=TITLE))
    found = [draft for draft in drafts if word in draft.title.lower()]
    if not wanted:
        assert not found
        return
    assert {part.mention.actor.code for part in found[0].parts} == wanted


def test_without_a_title_only_force_is_done_to_the_other() -> None:
    """Two of whom only the passage tells are no sides of an offer."""
    text = "Togo attacked Benin in 1971. Benin retook the fort. In May 1971 {}."
    seized = with_word(text.format("Togolese troops occupied two customs posts"), "occup")
    assert sides(seized) == ({"TGO"}, {"BEN"})
    told = extract(Document(text.format("Togo offered money to the farmers"), kind=Kind.NARRATIVE))
    assert all(len(draft.parts) < 2 for draft in told if "offer" in draft.title)
