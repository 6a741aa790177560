"""Whom the words behind an act name: what it is for or against, whose a thing is, who fell, on whom it hangs."""

import pytest

from tracker.documents.document import Document, Kind
from tracker.events.draft import Role
from tracker.extract import extract

Found = set[tuple[str | None, str | None, str | None]]

# a sentence of the news, and each event's type, who does it and to whom
READ: list[tuple[str, Found]] = [
    # what a crowd demands, and what it is in protest at
    ("Thousands of Danes marched in Aarhus demanding that Norway free a poet.", {("PROTEST", "DNK", "NOR")}),
    ("Danish miners walked off the job on Monday in protest at a Norwegian tax.", {("PROTEST", "DNK", "NOR")}),
    ("Students stoned the Danish consulate in protest at a film.", {("PROTEST", None, "DNK")}),
    ("Students stoned the bakery in Denmark.", set()),
    # units before the noun, and who takes part behind it
    ("Peru and Chile began a week of joint naval exercises on Monday.", {("COOPERATE", "PER", None)}),
    ("A joint exercise involving troops from Peru and Chile began on Monday.", {("COOPERATE", "PER", None)}),
    # a time is no part of the verb
    ("Norway pressed Togo on Monday to free a poet.", {("REQUEST", "NOR", "TGO")}),
    # whose a thing is by the clause behind it
    ("A gunman sent by Togo blew up a bus carrying Danish soldiers.", {("ASSAULT", "TGO", "DNK")}),
    # what the parser took for a participle or a noun
    ("A Danish delegation left for Peru on Monday.", {("CONSULT", "DNK", "PER")}),
    ("Togo is mediating between Mali and Niger, envoys said.", {("CONSULT", "TGO", "MLI")}),
    ("Radio reports quoted King Otto of Togo as praising Benin.", {("SUPPORT", "TGO", "BEN")}),
    # whom an offer is meant for, and what is no offer
    ("Oman's offer to train policemen in Mali was conveyed to his office.", {("AGREE", "OMN", "MLI")}),
    ("Oman voiced its intention to leave its Malian camp.", set()),
    # harm that is said to come
    ("Oman said any raid by Yemen would be met with force.", {("THREATEN", "OMN", "YEM")}),
    ("Oman said any remark by Yemen would be met with calm.", set()),
    ("Oman said it would close the strait if Yemen imposed a tariff.", {("THREATEN", "OMN", "YEM")}),
    # who fell in it
    ("Four Danes died when Swedish jets bombed a ferry.", {("ASSAULT", "SWE", "DNK")}),
    # what one tells another that one will do for him
    ("Oman told Yemen that it would help to build a port.", {("AGREE", "OMN", "YEM")}),
]


def first(codes: list[str | None]) -> str | None:
    """The first code, None where there is none."""
    return next(iter(codes), None)


@pytest.mark.parametrize(("text", "wanted"), READ)
def test_aims(text: str, wanted: Found) -> None:
    """The act is read with the first of those who do it, and of those to whom it is done."""
    drafts = extract(Document(text=text, kind=Kind.NEWS, language="en"))
    parts = {
        (
            draft.type,
            first([part.mention.actor.code for part in draft.parts if part.role is Role.SOURCE]),
            first([part.mention.actor.code for part in draft.parts if part.role is Role.TARGET]),
        )
        for draft in drafts
    }
    assert parts == wanted
