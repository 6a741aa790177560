"""Acts of diplomacy that a noun tells with whose it is and to whom: a declaration of war, a break, a withdrawal."""

import pytest

from tracker.documents.document import Document, Kind
from tracker.extract import extract

TOLD = [
    # text, mode or type, roles, title
    ("Peru's declaration of war on Chile in April 1879 was no surprise.", "war PER > CHL"),
    ("Tito's break with Moscow in June 1948 isolated him.", "relations-broken YUG > SUN"),
    ("The Danish withdrawal from UNESCO in 1984 was followed by others.", "organisation-left DNK > UNESCO"),
    ("Britain's exit from the European Union in January 2020 worried Ireland.", "organisation-left GBR > EU"),
    ("Peru's withdrawal from its pact with Chile in 1961 caused a crisis.", "treaty-left PER > CHL"),
    ("Peru's ratification of its treaty with Chile in 1961 ended the dispute.", "treaty-ratified PER > CHL"),
    ("France's ban on British beef in 1996 led to a dispute.", "sanctions-imposed FRA > GBR"),
    ("Serbia's complaint against Denmark in 1993 failed.", "ACCUSE SRB > DNK"),
    ("Peru's protest to Chile in 1902 went unanswered.", "ACCUSE PER > CHL"),
    ("Germany's pact with Poland of January 1934 surprised the French.", "treaty-signed DEU + POL"),
    ("The crisis began with Peru's mobilisation against Chile in May 1961.", "deployment PER > CHL"),
    ("Britain's alliance with Japan was renewed in 1905.", "treaty-signed GBR > JPN"),
    ("Peru's ties with Chile were restored in 1884.", "relations-restored PER > CHL"),
    ("Poland's pact with Germany was denounced in April 1939.", "treaty-left POL ? DEU"),
]


def told(text: str) -> list[str]:
    """Each act's mode, or its type, with its doers, those who only take part, and those to whom it is done."""
    found = []
    for draft in extract(Document(text, kind=Kind.NARRATIVE)):
        sides = {
            role: [part.mention.actor.code or "" for part in draft.parts if part.role == role]
            for role in ("source", "participant", "target")
        }
        mark = " ? " if sides["participant"] else " > "
        who = " + ".join(sides["source"] or sides["participant"])
        found.append(f"{draft.mode or draft.type} {who}{mark if sides['target'] else ''}{' + '.join(sides['target'])}")
    return found


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_told(text: str, expected: str) -> None:
    """As a verb would tell it; by which of two a treaty was ended is left open where nobody says so."""
    assert expected in told(text)


OTHERS = [
    ("The withdrawal of Danish troops from the UN force in 1967 was ordered by Nasser.", "organisation-left"),
    ("The king's departure from Denmark in 1967 was sad.", "organisation-left"),
    ("Peru's ban on fishing in 1996 led to a dispute with Chile.", "sanctions-imposed"),
    ("Peru's declaration on fishing in 1952 was copied by Chile.", "war"),
    ("A break in the talks between Peru and Chile followed in 1960.", "relations-broken"),
    ("In 1961 Kenya criticised Peru's withdrawal from its pact with Chile.", "withdrawal"),
]


@pytest.mark.parametrize(("text", "mode"), OTHERS)
def test_not_told(text: str, mode: str) -> None:
    """Troops leave no body, a king's departure and a pause in talks are something else."""
    assert not any(one.startswith(mode) for one in told(text))


def test_titles() -> None:
    """They say what is banned, and whose the pact is."""
    titles = [
        draft.title
        for text in (
            "France's ban on British beef in 1996 led to a dispute.",
            "Peru's withdrawal from its pact with Chile in 1961 caused a crisis.",
        )
        for draft in extract(Document(text, kind=Kind.NARRATIVE))
    ]
    assert titles[0] == "France bans British beef"
    assert titles[-1] == "Peru leaves its pact with Chile"
