"""An article of July 2010 that lies outside the project: the seven events that it is known to tell are read.

No sentence of it stands here: events are met by their date, type, actors and status.
"""

from pathlib import Path

import pytest

from tracker import extract, read_file
from tracker.dates.edtf import from_edtf, to_edtf
from tracker.dates.expression import Basis
from tracker.documents.document import Document, SectionRole
from tracker.documents.sections import read_sections
from tracker.events.draft import Draft, EvidenceRole, Role

ARTICLE = Path(__file__).parents[2] / "shared" / "seed" / "article.txt"
PUBLISHED = from_edtf("2010-07")

pytestmark = pytest.mark.skipif(not ARTICLE.exists(), reason="the seed article is not here")

# What it tells: date ("*" is vague and not after the publication), type, codes of its actors, status.
EVENTS = [
    ("the war in Georgia", "2008-08", "ASSAULT", {"GEO", "RUS"}, "occurred"),
    ("the withdrawal from Afghanistan", "1989", "RETREAT", {"SUN", "AFG"}, "occurred"),
    ("the programme of joint actions", "2011", "COOPERATE", {"NATO", "RUS"}, "planned"),
    ("the programme for air traffic data", "2011", "COOPERATE", {"NATO", "RUS"}, "planned"),
    ("the visit to Washington", "*", "CONSULT", {"RUS", "USA"}, "occurred"),
    ("the request for help", "2010-07", "REQUEST", {"NATO", "RUS"}, "occurred"),
    ("the agreement on transit routes", "*", "AGREE", {"RUS", "NATO"}, "occurred"),
]


@pytest.fixture(scope="module")
def document() -> Document:
    (found,) = read_file(ARTICLE)
    return Document(found.text, title=found.title, published=PUBLISHED)


@pytest.fixture(scope="module")
def drafts(document: Document) -> tuple[Draft, ...]:
    return extract(document)


def codes(draft: Draft, *roles: Role) -> set[str | None]:
    return {part.mention.actor.code for part in draft.parts if not roles or part.role in roles}


def date(draft: Draft) -> str:
    """As EDTF; `*` for one that is vague and not after the publication."""
    if draft.date is None:
        return "none"
    assert PUBLISHED.latest is not None
    before = draft.date.latest is not None and draft.date.latest <= PUBLISHED.latest
    return "*" if draft.date.vague and before else to_edtf(draft.date)


def the(drafts: tuple[Draft, ...], name: str) -> Draft:
    """The event of that name; the first of the two programmes is the one told first."""
    wanted = next(row for row in EVENTS if row[0] == name)
    return next(d for d in drafts if (date(d), d.type, codes(d), d.status.value) == wanted[1:])


@pytest.mark.parametrize("row", EVENTS, ids=[row[0] for row in EVENTS])
def test_the_event_is_read(row: tuple[str, str, str, set[str], str], drafts: tuple[Draft, ...]) -> None:
    """With its date, type, actors and status."""
    wanted = row[1:]
    alike = sum(other[1:] == wanted for other in EVENTS)
    assert [(date(d), d.type, codes(d), d.status.value) for d in drafts].count(wanted) == alike


def test_the_war_keeps_the_evidence_of_both_sides(drafts: tuple[Draft, ...]) -> None:
    """Each side is named in the text, and its place there is kept."""
    war = the(drafts, "the war in Georgia")
    shown = {(item.span.start, item.span.end) for item in war.evidence if item.role is EvidenceRole.ACTOR}
    assert {(part.mention.start, part.mention.end) for part in war.parts} <= shown


def test_who_withdrew_from_where(drafts: tuple[Draft, ...]) -> None:
    """The Soviet Union and not Russia is the source, Afghanistan the target."""
    withdrawal = the(drafts, "the withdrawal from Afghanistan")
    assert (codes(withdrawal, Role.SOURCE), codes(withdrawal, Role.TARGET)) == ({"SUN"}, {"AFG"})


def test_what_the_dates_rest_on(drafts: tuple[Draft, ...]) -> None:
    """Their own words, a reckoning from the publication, or the publication itself."""
    assert the(drafts, "the war in Georgia").basis is Basis.EXPLICIT
    assert the(drafts, "the request for help").basis is Basis.PUBLICATION
    both = {d.basis for d in drafts if date(d) == "2011"}
    assert both == {Basis.EXPLICIT, Basis.RELATIVE}


def test_links_credits_and_the_source_line_tell_nothing(drafts: tuple[Draft, ...], document: Document) -> None:
    """All events stand in paragraphs, or in the caption that is a whole sentence."""
    told = [
        next(section for section in read_sections(document) if section.start <= draft.sentence.start < section.end)
        for draft in drafts
    ]
    assert {section.role for section in told} == {SectionRole.PARAGRAPH, SectionRole.CAPTION}
    assert len({section.start for section in told if section.role is SectionRole.CAPTION}) == 1
