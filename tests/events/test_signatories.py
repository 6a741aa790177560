"""For whom those sign whose names alone are told, when a treaty of peace was signed, and who did as another did."""

import pytest

from tracker.dates.edtf import to_edtf
from tracker.documents.document import Document, Kind
from tracker.events.draft import Draft
from tracker.extract import extract

SIGNED = [
    ("A protocol signed by Emil Berg for Cuba and Juan Lato for Chile in May 1898 divided it.", {"CUB", "CHL"}),
    ("The treaty was signed at Lund by Karl Berg for Denmark and by Axel Ek for Sweden on 3 May 1720.", {"DNK", "SWE"}),
    ("The treaty was signed by Denmark and Sweden for Norway on 3 May 1720.", {"DNK", "SWE"}),
]
DID_SO = [
    ("Norway recognised Togo on 4 May 1988. So did Sweden.", {"SWE", "TGO"}),
    ("Kenya signed the treaty on 4 May 1988, as did Togo.", {"TGO"}),
]
NOT_SO = [
    "Norway welcomed the accords on 4 May 1988. So Sweden did the work.",
    "Norway welcomed the accords on 4 May 1988, as Sweden did its own.",
]


def drafts(text: str) -> list[Draft]:
    """The events of a narrative."""
    return list(extract(Document(text=text, kind=Kind.NARRATIVE, language="en")))


def sides(draft: Draft) -> set[str | None]:
    """Who takes part in an event."""
    return {part.mention.actor.code for part in draft.parts}


@pytest.mark.parametrize(("text", "expected"), SIGNED)
def test_state_signs(text: str, expected: set[str]) -> None:
    """Behind a person's name "for" tells the party; behind a state's it does not."""
    assert sides(drafts(text)[0]) == expected


@pytest.mark.parametrize(("text", "expected"), DID_SO)
def test_another_does_so(text: str, expected: set[str]) -> None:
    """ "So did" and "as did" tell the act again of another."""
    first, second = drafts(text)
    assert sides(second) == expected
    assert second.type == first.type


@pytest.mark.parametrize("text", NOT_SO)
def test_own_verb_is_no_repetition(text: str) -> None:
    """Where the verb has an object or its usual order, nothing is taken up."""
    assert len(drafts(text)) == 1


def test_treaty_of_peace_has_its_day() -> None:
    """The day of the signing told behind the treaty is the treaty's, not the war's."""
    told = drafts("The war between Denmark and Sweden ended with the Treaty of Lund, signed on 20 October 1783.")
    days = {draft.type: to_edtf(draft.date) if draft.date else None for draft in told}
    assert days == {"ASSAULT": None, "SUPPORT": "1783-10-20"}
