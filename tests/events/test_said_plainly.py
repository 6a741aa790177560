"""What titles say of an act in odd places: what is brought by a time, sent into an area, or only added."""

import pytest

from tracker.documents.document import Document, Kind
from tracker.extract import extract

TITLES = [
    ("The following decade brought war between Iran and Iraq.", "Iran and Iraq are at war"),
    ("March 1939 brought the German occupation of Bohemia.", "Germany occupies Bohemia"),
    ("Peru brought a demand to the Chilean president in 1990.", "Peru brings a demand to the Chilean president"),
    ("Peru disputed the zone. In 1965 Chile moved soldiers into the area.", "Chile moves soldiers into the area"),
    ("Egypt placed an embargo upon Israel in 1950.", "Egypt places an embargo upon Israel"),
    ("Peru and Chile signed a treaty in May 1950, to last for ten years.", "Peru and Chile sign a treaty"),
    ("Sukarno took Indonesia out of the United Nations in January 1965.", "Indonesia leaves the United Nations"),
    ("Togo was raided by Mali in May 1961 and annexed the following July.", "Mali annexes Togo"),
    ("French raids on Togo in July 1947 and June 1948 were condemned by Mali.", "Mali condemns French raids on Togo"),
    ("Peru, which had occupied Chile since 1915, agreed in May 1920 to leave.", "Peru agrees to leave"),
    ("Peru agreed in May 1920 to compromises with Chile.", "Peru agrees to compromises with Chile"),
    ("The African Union's admission of Togo in 1984 angered Mali.", "The African Union admits Togo"),
    ("Peru asked Chile for coal. In June 1959 Chile refused.", "Chile says no to Peru"),
    ("Peru asked Chile for help. In June 1959 Chile refused to send ships.", "Chile refuses to send ships"),
    ("Peru warned that it would bomb Chile.", "Peru threatens to bomb Chile"),
    ("Peru gave Chile an ultimatum in May 1961.", "Peru gives Chile an ultimatum"),
    ("Peru gave Chile its support in May 1961.", "Peru supports Chile"),
    ("Peru leased a base from Chile in May 1961.", "Peru leases a base from Chile"),
    ("Malta expelled the Libyan helicopter crews in August 1980.", "Malta expels the Libyan helicopter crews"),
    (
        "Algeria recalled its ambassador in July 2021 after Morocco's envoy to the UN backed self-determination.",
        "Algeria recalls its ambassador from Morocco",
    ),
    ("Indonesia came back to the United Nations in 1966.", "Indonesia rejoins the United Nations"),
    (
        "Prime Minister Katsura Taro kept out of it. The Russo-Japanese War of 1904–05 ended at Portsmouth.",
        "Russia and Japan fight the Russo-Japanese War",
    ),
]


@pytest.mark.parametrize(("text", "title"), TITLES)
def test_title(text: str, title: str) -> None:
    """In plain words, of those who do it."""
    assert title in [draft.title for draft in extract(Document(text, kind=Kind.NARRATIVE))]


SIDES = [
    ("Tonga joined the British Commonwealth in 1970.", ["TON", "COMMW"]),
    ("Nauru joined the United Nations in 1999.", ["NRU", "UN"]),
    ("Peru recognised the United Kingdom of Libya in 1951.", ["PER", "LBY"]),
    ("Alsace was awarded to France in 1919.", ["FRA"]),
    (
        "Seychelles\n\nKenya recognised Seychelles in 1976.\n\n"
        "The Kenyan Embassy closed in May 1991, and its work went on at the Kenyan Embassy in Mauritius.",
        ["KEN", "SYC", "KEN", "SYC"],
    ),
    ("The peace prize was awarded to Denmark in 1922.", []),
    (
        "Kennedy spoke. Ties began with Joel Barlow's presentation of his credentials to the king of Denmark in 1796.",
        ["DNK"],
    ),
]


@pytest.mark.parametrize(("text", "codes"), SIDES)
def test_sides(text: str, codes: list[str]) -> None:
    """Those whom the words name, and no others."""
    found = extract(Document(text, kind=Kind.NARRATIVE))
    assert [part.mention.actor.code for draft in found for part in draft.parts] == codes
