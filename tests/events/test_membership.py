"""What members do to the body that the text is about, and it to them, where the clause does not name it."""

import pytest

from tests.events.test_relations import Told, drafts, told

TITLE = "The African Union and its members"
LEFT, JOINED, SHUT = "organisation-left", "accession", "sanctions-imposed"
BY_TITLE = [
    ("It suspended Mali in May 2012.", (SHUT, "2012-05", {"MLI", "AU"})),
    ("In May 2012 the heads of state suspended Mali.", (SHUT, "2012-05", {"MLI", "AU"})),
    ("Mali was suspended in May 2012, although Chad was against it.", (SHUT, "2012-05", {"MLI", "AU"})),
    ("Its members lifted the sanctions on Mali in May 2012.", ("sanctions-lifted", "2012-05", {"MLI", "AU"})),
    ("Mali was readmitted in May 2013.", (JOINED, "2013-05", {"MLI", "AU"})),
    ("Mali was let back in in May 2013.", (JOINED, "2013-05", {"MLI", "AU"})),
    ("Morocco acceded on 5 April 2003.", (JOINED, "2003-04-05", {"MAR", "AU"})),
    ("Morocco came back in 2017.", (JOINED, "2017", {"MAR", "AU"})),
    ("Togo and Benin joined the others in 1963.", (JOINED, "1963", {"TGO", "BEN", "AU"})),
    ("Yemen added its name in May 1965.", (JOINED, "1965-05", {"YEM", "AU"})),
    ("Morocco left in 1984.", (LEFT, "1984", {"MAR", "AU"})),
    ("Chad withdrew for good in 1984.", (LEFT, "1984", {"TCD", "AU"})),
    ("In May 2014 Togo gave notice that it would leave.", (LEFT, "2014-05", {"TGO", "AU"})),
    ("Togo was poor. On 4 May 2014 it announced that it would leave.", (LEFT, "2014-05-04", {"TGO", "AU"})),
    ("In May 2000 the ministers condemned Togo.", (None, "2000-05", {"TGO", "AU"})),
    ("In May 2000 the heads of state gave Togo a week to free the men.", ("ultimatum", "2000-05", {"TGO", "AU"})),
    ("Togo was the first to leave, in May 2000.", (LEFT, "2000-05", {"TGO", "AU"})),
    ("In May 2000 Togo applied for membership.", ("appeal", "2000-05", {"TGO", "AU"})),
    ("In May 2000 Togo applied to join.", ("appeal", "2000-05", {"TGO", "AU"})),
    ("In May 2014 Togo froze its participation.", (LEFT, "2014-05", {"TGO", "AU"})),
]
FOUNDED, ENDED = "treaty-signed", "dissolution"
BODIES = [
    ("Fifteen governments founded the African Union on 4 May 2001.", [(FOUNDED, "2001-05-04", {"AU"})]),
    ("The African Union was set up in May 2001.", [(FOUNDED, "2001-05", {"AU"})]),
    ("SEATO was wound up on 26 September 1977.", [(ENDED, "1977-09-26", {"SEATO"})]),
    ("Togo and Chad quarrelled. NATO was founded when they signed its charter in 1960.",
     [(FOUNDED, "1960", {"TGO", "TCD"})]),
    ("Chad set up a bank in May 2001.", []),
    ("The country of Togo was poor. The country was admitted to the African Union in 1990.",
     [(JOINED, "1990", {"TGO", "AU"})]),
]  # fmt: skip
BY_TEXT = [
    ("Togo joined the African Union in 1990. It left in 1992.", (LEFT, "1992", {"TGO", "AU"})),
    ("Togo joined the African Union in 1990. Chad acceded in 1992.", (JOINED, "1992", {"TCD", "AU"})),
    ("Togo joined the African Union in 1990. It was suspended in 1992.", (SHUT, "1992", {"TGO", "AU"})),
]
OTHERS = [
    "French troops left in 2015.",
    "The prime minister of Togo left for Paris in May 2016.",
    "In 1990 Togo returned to the negotiating table.",
    "Togo withdrew its application in 1990.",
    "In 1990 Togo froze its participation in the talks.",
    "Togo was to be the first to join in 1990.",
    "In 1990 sanctions were imposed on Togo when Chad protested.",
    "In 1990 it withdrew to its border.",
    "In 1990 the ministers of Chad suspended Togo.",
    "In 1990 Togo applied for membership of the United Nations.",
    "Togo and Chad signed a treaty in 1990. In 1991 the ministers condemned Mali.",
]
OPEN = [
    "Togo joined the African Union in 1990. Chad withdrew in 1992.",
    "Togo left the African Union in 1990.\n\nChad acceded in 1992.",
]


@pytest.mark.parametrize(("text", "expected"), BY_TITLE)
def test_the_body_of_the_title(text: str, expected: Told) -> None:
    """It is what one enters or leaves, and what shuts out or lets in."""
    assert told(drafts(f"The African Union is large. {text}", TITLE)[-1]) == expected


@pytest.mark.parametrize(("text", "expected"), BY_TEXT)
def test_the_body_told_before(text: str, expected: Told) -> None:
    """Of the membership that the paragraph tells."""
    assert told(drafts(text)[-1]) == expected


@pytest.mark.parametrize(("text", "expected"), BODIES)
def test_beginning_and_end_of_a_body(text: str, expected: list[Told]) -> None:
    """Told of the body where its founders are not."""
    assert [told(draft) for draft in drafts(text)] == expected


@pytest.mark.parametrize("text", OTHERS)
def test_what_is_done_elsewhere(text: str) -> None:
    """Troops, travellers, talks and applications are not the body's."""
    found = [told(draft) for draft in drafts(f"The African Union is large. {text}", TITLE)]
    assert not [mode for mode, _, actors in found if mode in {LEFT, JOINED, SHUT, "appeal", None} and "AU" in actors]


@pytest.mark.parametrize("text", OPEN)
def test_another_member(text: str) -> None:
    """Whoever else goes somewhere need not leave it, and a new paragraph may tell of another body."""
    assert not {draft.mode for draft in drafts(text)[1:]} & {LEFT, JOINED}


@pytest.mark.parametrize(("text", "mode"), [
    ("In 1892 Chad joined Togo and Mali in the Lomé Alliance.", JOINED),
    ("In 1892 Chad joined Togo and Mali in the talks.", None),
    ("In 1892 Chad joined Togo and Mali in Lima.", None),
])  # fmt: skip
def test_allies_joined(text: str, mode: str | None) -> None:
    """Whom one joins in an alliance are its others."""
    expected = [(mode, "1892", {"TCD", "TGO", "MLI"})] if mode else []
    assert [told(draft) for draft in drafts(text)] == expected


def test_what_its_forces_do() -> None:
    """A text about a mission tells of troops that go, not of members."""
    found = drafts("The African Union sent troops. Togo withdrew in 1984.", "The African Union mission in Chad")
    assert LEFT not in {draft.mode for draft in found}
