"""What a document carries on to a later sentence: the other party to a treaty, the doer of what is condemned."""

import pytest

from tracker.dates.edtf import from_edtf
from tracker.documents.document import Document, Kind
from tracker.events.draft import Draft, Role
from tracker.extract import extract


def drafts(text: str) -> tuple[Draft, ...]:
    """What a narrative tells."""
    return extract(Document(text=text, kind=Kind.NARRATIVE, language="en"))


def _codes(text: str) -> list[set[str | None]]:
    """The actors of each event of a narrative."""
    return [{part.mention.actor.code for part in draft.parts} for draft in drafts(text)]


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("Togo and Fiji signed a treaty in 1979. Togo ratified it a year later.", {"TGO", "FJI"}),
        ("Togo and Fiji signed a treaty in 1979. The senate of Fiji rejected the pact in 1980.", {"TGO", "FJI"}),
        ("Togo and Fiji signed a treaty in 1979. Togo ratified the treaty with Peru in 1980.", {"TGO", "PER"}),
        ("Togo and Fiji signed a treaty in 1979. Peru rejected it in May 1980.", {"PER", "TGO", "FJI"}),
    ],
)
def test_treaty_taken_up(text: str, others: set[str | None]) -> None:
    """Who ratifies or refuses "it" is one of those who agreed, and the other is the other side."""
    assert _codes(text)[-1] == others


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("Kenyan jets bombed Togo on Sunday.\n\nFiji condemned the attack.", {"FJI", "KEN"}),
        ("Kenyan jets bombed Togo on Sunday.\n\nFiji called the attack a crime.", {"FJI", "KEN"}),
        ("Kenyan jets bombed Togo on Sunday.\n\nIn May Chad shelled Mali.\n\nFiji condemned the attack.", {"FJI"}),
    ],
)
def test_answer_to_the_attack_of_the_story(text: str, others: set[str | None]) -> None:
    """In the news "the attack" may be told some paragraphs before, where the story tells of one."""
    day = from_edtf("2014-11-10")
    found = extract(Document(text=text, kind=Kind.NEWS, published=day, language="en"))
    assert {part.mention.actor.code for part in found[-1].parts} == others


def test_title_of_a_refused_treaty() -> None:
    """What was agreed is no proposal of the other side."""
    text = "Togo and Fiji signed a treaty in 1979. The senate of Fiji rejected it in 1980."
    assert drafts(text)[-1].title == "Fiji rejects the agreement with Togo"


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("In May 1991 Chad accused Libya of arming rebels. Libya rejected the accusation.", {"TCD", "LBY"}),
        ("In May 1991 Chad accused Libya. Niger held talks with Mali.\n\nLibya denied these claims.", {"TCD", "LBY"}),
        ("In May 1991 Chad accused Libya of arming rebels. Libya rejected the accusations of Niger.", {"NER", "LBY"}),
    ],
)
def test_charge_denied(text: str, others: set[str | None]) -> None:
    """Who denies "the charge" answers the one who made it."""
    assert _codes(text)[-1] == others


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("Somalia broke off diplomatic ties in 2020 after Kenya welcomed rebels.", {"SOM", "KEN"}),
        ("Sweden protested in 1908 because Serbia mobilised.", {"SWE", "SRB"}),
        ("Japan recalled its ambassador in 2017 after its consul in Pusan was attacked.", {"JPN"}),
        ("Kenya recalled its ambassador in May 1991 and expelled the Somali envoy.", {"KEN", "SOM"}),
        ("Kenya recalled its ambassador in May 1991 and Uganda expelled the Somali envoy.", {"KEN"}),
    ],
)
def test_towards_whom(text: str, others: set[str | None]) -> None:
    """A measure is taken against the one whose act provoked it, or on whose men its doer turns next."""
    assert _codes(text)[0] == others


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("In 1962 Mali sent troops. When the mission refused, Togo asked Moscow for help.", {"TGO", "SUN"}),
        ("In 2012 Mali sent troops. When the mission refused, Togo asked Moscow for help.", {"TGO", "RUS"}),
        ("In 1925 Mali sent troops.\n\nWhen the mission refused, Peru appealed to the League.", {"PER", "LN"}),
        ("When the mission refused, Togo asked Moscow for help.", {"TGO", "RUS"}),
    ],
)
def test_named_where_the_story_stands(text: str, others: set[str | None]) -> None:
    """An act without a date is done by those who bore the name when the narrative plays."""
    assert _codes(text)[-1] == others


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("In May 1972 the Danish king visited Peru. Peru’s king returned the visit in 1973.", {"PER", "DNK"}),
        ("Mali sent troops in 1962. The Peruvian president returned the visit of the Danish king.", {"PER", "DNK"}),
    ],
)
def test_visit_returned(text: str, others: set[str | None]) -> None:
    """Who returns a visit goes to the one who had come."""
    assert _codes(text)[-1] == others


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("Kenya called for an urgent meeting of the African Union.", {"AU"}),
        ("Kenya asked for an emergency session of the Arab League's council.", {"LOA"}),
        ("Kenya called for a meeting of experts.", set()),
    ],
)
def test_who_is_asked_to_meet(text: str, others: set[str | None]) -> None:
    """The organisation, not some people whom one would like to see together."""
    assert {part.mention.actor.code for one in extract(Document(text)) for part in one.parts} - {"KEN"} == others


@pytest.mark.parametrize(
    ("story", "others"),
    [
        ("Kenya expelled the Ugandan ambassador on Friday.\n\nIt closed its border with Uganda.", {"KEN"}),
        ("Kenya expelled the Ugandan ambassador on Friday.\n\nUganda closed its border with Kenya.", set()),
        ("Kenya received the Ugandan president on Friday.\n\nIt rained.", set()),
    ],
)
def test_answer_to_the_deeds_of_the_story(story: str, others: set[str | None]) -> None:
    """A step that others condemn paragraphs later is that of the one side that took steps."""
    text = f"{story}\n\nNobody was hurt.\n\nSudan condemned the move."
    draft = extract(Document(text, kind=Kind.NEWS))[-1]
    assert {part.mention.actor.code for part in draft.parts} - {"SDN"} == others


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("Kenya seized a Ugandan ship on Monday. Uganda warned of serious consequences.", {"KEN"}),
        ("Kenya seized a Ugandan ship on Monday. Uganda recalled its ambassador.", {"KEN"}),
        ("Kenya seized a Ugandan ship on Monday. Sudan warned of serious consequences.", set()),
        ("Kenya seized a Ugandan ship on Monday. Uganda condemned the smugglers.", set()),
    ],
)
def test_whose_act_was_suffered(text: str, others: set[str | None]) -> None:
    """The one that has just suffered an act of conflict warns or protests to the one who did it."""
    draft = extract(Document(text, kind=Kind.NEWS, published=from_edtf("2014-11-10")))[-1]
    assert {part.mention.actor.code for part in draft.parts if part.role is Role.TARGET} == others
