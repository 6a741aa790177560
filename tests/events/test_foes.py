"""Who else takes part in a deed of war that names one side or only a place."""

import pytest

from tracker.documents.document import Document, Kind
from tracker.extract import extract

WAR = "Kenya invaded Uganda in January 1979. "

# what follows the invasion, and who takes part in the last event
TOLD = [
    ("Kampala fell on 11 April.", {"KEN", "UGA"}),
    ("Kampala was taken on 11 April.", {"KEN", "UGA"}),
    ("In April the Kenyans crossed the Nile and took Lira.", {"KEN", "UGA"}),
    ("Gulu was stormed in June, and a month later Arua fell.", {"KEN", "UGA"}),
    ("\n\nIn April 1980 Kenyan ships shelled Jinja.", {"KEN", "UGA"}),
]
UNTOLD = [
    "Smith fell in love in April.",
    "Arua fell silent in April.",
    "In April, Norway was taken aback.",
    "Braddock was wounded in April.",
    "Prices fell in April.",
    "Ugandan police killed students in April.",
]


def sides(text: str) -> list[set[str | None]]:
    """Who takes part in each event of a narrative."""
    drafts = extract(Document(text=text, kind=Kind.NARRATIVE, language="en"))
    return [{part.mention.actor.code for part in draft.parts} for draft in drafts if draft.type == "ASSAULT"]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_enemy_takes_part(text: str, expected: set[str]) -> None:
    """The enemy of the one war that was told is the other side of the next battle."""
    told = sides(WAR + text)
    assert len(told) > 1
    assert told[-1] == expected


@pytest.mark.parametrize("text", UNTOLD)
def test_nobody_is_fought(text: str) -> None:
    """What befalls a person, prices or a third state, or is done at home, is no deed of the war."""
    assert sides(WAR + text) == [{"KEN", "UGA"}]


def test_two_enemies_leave_it_open() -> None:
    """Of one with two enemies it is not told whom it fights."""
    text = WAR + "Sudan bombed Kenya in March 1979. In April Kenyan ships shelled Lira."
    assert sides(text)[-1] == {"KEN"}
