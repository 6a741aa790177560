"""Recognition, embassies and envoys: what opens, moves and is sent, under headings and under a title."""

import pytest

from tracker.dates.edtf import to_edtf
from tracker.documents.document import Document, Kind
from tracker.events.draft import Draft
from tracker.extract import extract

Told = tuple[str | None, str | None, set[str | None]]


def drafts(text: str, title: str | None = None) -> tuple[Draft, ...]:
    """What a narrative tells."""
    return extract(Document(text=text, title=title, kind=Kind.NARRATIVE, language="en"))


def told(draft: Draft) -> Told:
    """An event's mode, date and actors."""
    date = to_edtf(draft.date) if draft.date is not None else None
    return draft.mode, date, {part.mention.actor.code for part in draft.parts}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Danish embassy in Lima opened on 3 May 1952.", ("embassy-opened", "1952-05-03", {"DNK", "PER"})),
        ("The Danish consulate in Lima was re-opened in 1931.", ("embassy-opened", "1931", {"DNK", "PER"})),
        ("The Danish legation at Lima closed in June 1940.", ("embassy-closed", "1940-06", {"DNK", "PER"})),
        ("The Danish legation in Lima was raised to an embassy in 1948.", ("relations-raised", "1948", {"DNK", "PER"})),
        ("Kenya moved its embassy from Lagos to Accra in 1998.", ("embassy-moved", "1998", {"KEN", "GHA"})),
        ("In 1868 Karl Lund was named consul of Denmark at Lima.", ("credentials", "1868", {"DNK", "PER"})),
        ("Karl Lund became the first Danish minister to Peru in 1871.", ("credentials", "1871", {"DNK", "PER"})),
    ],
)
def test_posts(text: str, expected: Told) -> None:
    """A post is its owner's, and where it stands is the other side."""
    assert expected in [told(draft) for draft in drafts(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Peru recognised Denmark when its king received an envoy on 4 May 1824.",
        "Peru recognised Denmark by receiving its consul on 4 May 1824.",
    ],
)
def test_date_of_the_clause_that_says_how(text: str) -> None:
    """An act has the date of the clause that says how it came about."""
    assert ("recognition", "1824-05-04", {"PER", "DNK"}) in [told(draft) for draft in drafts(text)]


def test_heading_tells_what_nothing_below_it_does() -> None:
    """A dated heading is an event where the text below it tells none of its kind and time."""
    below = "Karl Lund had served Denmark in Peru since the war."
    text = f"Peru and Denmark\n\nDanish Legation Raised to Embassy, 1948.\n\n{below}"
    assert [told(draft) for draft in drafts(text)] == [("relations-raised", "1948", {"PER", "DNK"})]


def test_heading_keeps_silent_above_its_own_act() -> None:
    """The paragraph tells the act better than the heading above it."""
    text = "Danish Legation Closed, 1940.\n\nThe Danish legation in Lima was closed on 9 June 1940, after the invasion."
    assert ("embassy-closed", "1940-06-09", {"DNK", "PER"}) in [told(draft) for draft in drafts(text)]
    assert not [draft for draft in drafts(text) if draft.date and to_edtf(draft.date) == "1940"]


def test_heading_dates_the_act_below_it() -> None:
    """An act without a date takes that of the heading that tells its kind."""
    text = "Recognition of Peru by Denmark, 1824.\n\nDenmark recognised Peru after long debates in its council."
    assert [told(draft) for draft in drafts(text)] == [("recognition", "1824", {"DNK", "PER"})]


def test_title_tells_to_whom_an_envoy_comes() -> None:
    """The second side of an embassy is the other one that the text is about, with a reason."""
    text = (
        "Denmark recognised Peru in 1824.\n\nDenmark and Peru signed a treaty in 1857.\n\n"
        "In 1871 the Danish minister Karl Lund presented his credentials."
    )
    last = drafts(text, title="Peru")[-1]
    assert told(last) == ("credentials", "1871", {"DNK", "PER"})
    assert any("by the title" in part.mention.reason for part in last.parts)
    assert last.confidence < 0.8


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Denmark signed a treaty with Hamburg in 1850.", {"DNK", "HBG"}),
        ("Denmark signed an agreement with Hamburg in 1995.", {"DNK"}),
        ("Denmark signed an agreement with Hamburg.", {"DNK"}),
        ("Denmark signed a treaty with the Kingdom of Hanover.", {"DNK", "HAN"}),
        ("Danish consuls were expelled by Salisbury in 1966.", {"DNK", "RHO"}),
        ("Danish agents poisoned a Chadian exile in Salisbury in 2016.", {"DNK", "TCD"}),
    ],
)
def test_name_that_is_only_a_place_now(text: str, codes: set[str]) -> None:
    """A former state's name that a town or a land still bears acts only in the state's time."""
    assert [told(draft)[2] for draft in drafts(text)] == [codes]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Danish ambassador to Fiji Karl Lund presented his credentials in 1996.",
            ("credentials", "1996", {"DNK", "FJI"}),
        ),
        (
            "The Danish envoy to Peru and Bolivia Karl Lund presented his credentials to Chile in 1896.",
            ("credentials", "1896", {"DNK", "CHL"}),
        ),
    ],
)
def test_envoy_with_the_host_in_the_title(text: str, expected: Told) -> None:
    """Where an envoy's title names the host, the envoy acts for the sender alone."""
    assert [told(draft) for draft in drafts(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lippe was incorporated into the North German Confederation in 1867.", ("union", "1867", {"LIP", "NGC"})),
        ("Genoa was annexed to France in 1805.", ("annexation", "1805", {"GNA", "FRA"})),
        ("Russia annexed the islands in March 2014.", ("annexation", "2014-03", {"RUS"})),
        ("In 1958 Egypt and Syria merged into the United Arab Republic.", ("union", "1958", {"EGY", "SYR", "UAR"})),
    ],
)
def test_states_that_become_one(text: str, expected: Told) -> None:
    """A union has its members, an annexation is one though nobody can tell whose the land was."""
    assert [told(draft) for draft in drafts(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru scaled back its official contacts with Chile in 1975.", ("relations-lowered", "1975", {"PER", "CHL"})),
        ("In 1975 Togo halted contacts with Benin.", ("relations-lowered", "1975", {"TGO", "BEN"})),
        ("In 1975 Togo cut off all contact with Benin.", ("relations-broken", "1975", {"TGO", "BEN"})),
        ("In 1975 Togo halted shipments to Benin.", ("sanctions-imposed", "1975", {"TGO", "BEN"})),
    ],
)
def test_contacts_are_relations(text: str, expected: Told) -> None:
    """Who cuts contacts lowers or breaks relations, and bans no trade."""
    assert [told(draft) for draft in drafts(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 1885 Peru suspended payments on its debt to Chile.", (None, "1885", {"PER", "CHL"})),
        ("In 1885 Peru stopped interest payments to Chile.", (None, "1885", {"PER", "CHL"})),
        ("In 1885 Peru suspended payments on its debts for two years.", (None, "1885", {"PER"})),
        ("In 1885 Peru halted payments to Chile.", ("sanctions-imposed", "1885", {"PER", "CHL"})),
    ],
)
def test_debts_left_unpaid(text: str, expected: Told) -> None:
    """Who no longer pays what he owes imposes no sanctions on his creditor."""
    found = drafts(f"{text} Chile and Peru had met in 1881.", "Peru")
    assert told(found[0]) == expected


def test_title_keeps_his_own() -> None:
    """“His” of one who is named stays so; of nobody else are the credentials."""
    text = "Lars Holm left Chile in 1945. On 9 July 1946 Karl Lund presented his credentials to Chile."
    assert drafts(text)[-1].title == "Karl Lund presents his credentials to Chile"
