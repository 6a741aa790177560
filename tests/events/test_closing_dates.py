"""A date at the close of a sentence, behind what a thing was done for, what a treaty does, or an aside."""

import pytest

from tests.events.test_timing import Told, narrated, reported

OF_THE_ACT = [
    ("Morocco flew soldiers to Togo to help its king in April 1977.", ("MOBILIZE", "1977-04", "occurred")),
    ("Peru sent troops to Togo to help the government in 1983.", ("AID", "1983", "occurred")),
    ("Peru flew marines to Chile to free hostages in May 1978.", ("MOBILIZE", "1978-05", "occurred")),
    ("Peru expelled the Chilean consul to protest the tax on 4 July 1980.", ("SANCTION", "1980-07-04", "occurred")),
    ("Peru and Chile met to discuss the border in 1974.", ("CONSULT", "1974", "occurred")),
    ("Peru recalled its ambassador to show its anger in March 1975.", ("SANCTION", "1975-03", "occurred")),
    ("Peru provided an emergency advance to assist Chile in May 1973.", ("AID", "1973-05", "occurred")),
    ("Peru sent arms to Chile to replace its losses in October 1973.", ("AID", "1973-10", "occurred")),
    ("The Peruvian king visited Chile for talks with its president in April 1969.", ("CONSULT", "1969-04", "occurred")),
    ("Peru and Chile signed a treaty ending the war in October 1883.", ("SUPPORT", "1883-10", "occurred")),
    ("Peru and Chile signed a treaty to end the war in October 1883.", ("SUPPORT", "1883-10", "occurred")),
    ("France and Togo signed a treaty, giving France a base, on 4 May 1963.", ("SUPPORT", "1963-05-04", "occurred")),
    ("Chad broke with Libya, accusing it of meddling in Darfur, in 1976.", ("SANCTION", "1976", "occurred")),
    ("India annexed Goa, long ruled by Portugal, in December 1961.", ("ASSAULT", "1961-12", "occurred")),
]


@pytest.mark.parametrize(("text", "expected"), OF_THE_ACT)
def test_it_is_that_of_the_act(text: str, expected: Told) -> None:
    """Also where the parser hangs it on the last verb."""
    assert expected in narrated(text)


OF_ANOTHER = [
    ("Peru promised to leave Chile in March 1975.", "AGREE"),
    ("Peru threatened to leave Chile in March 1975.", "THREATEN"),
    ("Peru agreed with Chile to leave Brazil in March 1975.", "AGREE"),
    ("Peru signed a treaty with Chile to share the water until 1975.", "SUPPORT"),
]


@pytest.mark.parametrize(("text", "kind"), OF_ANOTHER)
def test_it_is_not_that_of_what_is_still_to_come(text: str, kind: str) -> None:
    """Of what is promised, asked or set for a time, the date stays with that."""
    assert all(date is None for type_, date, status in narrated(text) if (type_, status) == (kind, "occurred"))


def test_in_the_news_only_a_day_that_has_been() -> None:
    """A day after publication is that of the purpose."""
    text = "Leaders of Chad and Sudan met to discuss the border on {}."
    assert ("CONSULT", "2012-06-12", "occurred") in reported(text.format("Tuesday"), "2012-06-14")
    assert ("CONSULT", "2012-07", "occurred") not in reported(text.format("10 July"), "2012-06-14")


def test_whom_a_paper_is_made_with_stands_before_what_it_does() -> None:
    """Not as the doer of it ("an agreement with Mozambique allowing …")."""
    from tracker import Document, extract

    (found, *_) = extract(Document("Malawi signed an agreement with Mozambique allowing it to use a port in 1984."))
    assert found.title == "Malawi signs an agreement with Mozambique"
