"""Names are found where they are names, and mean the actor of the event's time."""

import pytest

from tracker.actors.actor import Form
from tracker.actors.mentions import find_mentions, settle
from tracker.dates.value import DateValue, Edge, day, year

FOUND = [
    ("Moscow rejected the plan.", [("Moscow", Form.CAPITAL)]),
    ("A US-led force landed.", [("US", Form.NAME)]),
    ("The U.N. and the U.S. agreed.", [("U.N.", Form.NAME), ("U.S.", Form.NAME)]),
    ("It was settled with the U.S.", [("U.S.", Form.NAME)]),
    ("Nato's chief and NATO's fleet", [("Nato", Form.NAME), ("NATO", Form.NAME)]),
    ("Franco-German talks", [("Franco", Form.DEMONYM), ("German", Form.DEMONYM)]),
    ("the Serbian-held town", [("Serbian", Form.DEMONYM)]),
    ("The Kremlin was silent.", [("Kremlin", Form.SEAT)]),
    ("RUSSIA INVADES GEORGIA", [("RUSSIA", Form.NAME), ("GEORGIA", Form.NAME)]),
    ("Côte d’Ivoire and Cote d'Ivoire", [("Côte d’Ivoire", Form.NAME), ("Cote d'Ivoire", Form.NAME)]),
    ("Guinea-Bissau and Papua New Guinea", [("Guinea-Bissau", Form.NAME), ("Papua New Guinea", Form.NAME)]),
    ("the United\nNations", [("United\nNations", Form.NAME)]),
    ("western-backed mujahideen insurgents", [("mujahideen", Form.NAME)]),
    ("Israelis and Palestinians met.", [("Israelis", Form.DEMONYM), ("Palestinians", Form.DEMONYM)]),
    ("Amid the fighting Jordan kept still.", [("Jordan", Form.NAME)]),
    ("In March Chad closed its border.", [("Chad", Form.NAME)]),
    ("the Porte sent a note", [("Porte", Form.NAME)]),
    ("North and South Yemen fought.", [("North", Form.NAME), ("South Yemen", Form.NAME)]),
    ("East and West German envoys", [("East", Form.DEMONYM), ("West German", Form.DEMONYM)]),
]
NOTHING = [
    "They told us nothing of it.",
    "There was turkey for dinner.",
    "Hamilton Jordan kept a diary.",
    "Georgia O'Keeffe painted the hills.",
    "General Franco spoke.",
    "The parcel cost US$40.",
    "Who sent the doctors?",
    "The Treaty of Paris ended it.",
    "The Washington Post reported it.",
    "A porte stood open.",
    "The fort of San José del Cabo fell.",
    "The Congress of Utopia met in the Commonwealth of Utopia.",
    "The Party Congress and its Congress Hall were full.",
    "A trip to Lake Chad and the Gulf of Mexico",
    "He studied at the University of Texas.",
    "JOIN US ON THE SQUARE TODAY",
    "The wind came from north and south.",
    "East and Central Europe",
    "North and South of the river",
    "The west of the town burned.",
    "",
]
SETTLED = [
    ("Moscow", DateValue(year(1983)), "SUN"),
    ("Moscow", DateValue(year(2005)), "RUS"),
    ("Moscow", None, "RUS"),
    ("Port Stanley", DateValue(year(1982)), "GBR"),
    ("Soviet", DateValue(year(2005)), "SUN"),
    ("Russian", DateValue(year(1983)), "SUN"),
    ("Russian", DateValue(year(1905)), "RUS"),
    ("Russia", None, "RUS"),
    ("Belgrade", DateValue(year(1999)), "YUG"),
    ("Belgrade", DateValue(year(2004)), "SCG"),
    ("Belgrade", DateValue(year(2013)), "SRB"),
    ("Prague", DateValue(day(1968, 8, 21)), "CSK"),
    ("Bonn", DateValue(year(1975)), "DEU"),
    ("Berlin", DateValue(year(1850)), "PRU"),
    ("Austria", DateValue(year(1900)), "AUH"),
    ("Austria", DateValue(year(1850)), "AUT"),
    ("Turkey", DateValue(year(1850)), "OTT"),
    ("Hanoi", DateValue(year(1968)), "VDR"),
    ("Kinshasa", DateValue(year(1980)), "ZAR"),
    ("Korea", DateValue(year(1882)), "KRE"),
    ("Brussels", DateValue(year(2013)), "EU"),
    ("Brussels", DateValue(year(1914)), "BEL"),
    ("Security Council", None, "UN"),
    ("Hamas", None, "PSE"),
    ("Cairo", DateValue(year(1960)), "UAR"),
    ("Burma", DateValue(year(1950)), "MMR"),
    ("Genoa", DateValue(year(1800)), "GNA"),
    ("Congress", None, "USA"),
    ("Saigon", DateValue(year(1965)), "RVN"),
    ("East Germany", DateValue(year(1970)), "DDR"),
    ("the European Commission", DateValue(year(2010)), "EU"),
    ("Rhodesia", DateValue(year(1970)), "RHO"),
    ("Zaire", DateValue(year(1980)), "ZAR"),
    ("South Yemen", DateValue(year(1980)), "YMD"),
    ("Persia", DateValue(year(1900)), "IRN"),
    ("Peking", DateValue(year(1972)), "CHN"),
    ("the Republic of China", DateValue(year(1930)), "CHN"),
    ("the Republic of China", DateValue(year(1990)), "TWN"),
    ("the Arab League", None, "LOA"),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_names_are_found(text: str, expected: list[tuple[str, Form]]) -> None:
    """Names are found with their span and form."""
    hits = find_mentions(text)
    assert [(hit.text, hit.form) for hit in hits] == expected
    assert all(text[hit.start : hit.end] == hit.text for hit in hits)


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_no_actor(text: str) -> None:
    """Ordinary words, persons and longer names give nothing."""
    assert [hit.text for hit in find_mentions(text)] == []


@pytest.mark.parametrize(("name", "when", "code"), SETTLED)
def test_the_date_chooses(name: str, when: DateValue | None, code: str) -> None:
    """The event's date chooses between the readings of a name."""
    (hit,) = find_mentions(f"That was what {name} wanted.")
    mention = settle(hit, when)
    assert mention.actor.code == code
    assert mention.text == name.removeprefix("the ")


def test_before_its_time_a_name_is_kept_less_surely() -> None:
    """Germany in 1850 stays Germany, with a reason."""
    (hit,) = find_mentions("Germany was divided.")
    mention = settle(hit, DateValue(year(1850)))
    assert (mention.actor.code, mention.confidence < 0.7, bool(mention.reason)) == ("DEU", True, True)


def test_a_date_on_the_border_is_open() -> None:
    """In 1991 Moscow may be either; the mention says so."""
    (hit,) = find_mentions("It was refused in Moscow.")
    mention = settle(hit, DateValue(year(1991)))
    assert (mention.actor.code, mention.confidence < 0.7) == ("SUN", True)
    assert "Russia" in mention.reason


def test_an_open_interval_is_read_at_its_known_end() -> None:
    """Since 2003 is 2003; until 1985 is 1985."""
    (hit,) = find_mentions("It was refused in Moscow.")
    assert settle(hit, DateValue(year(2003), Edge.OPEN)).actor.code == "RUS"
    assert settle(hit, DateValue(Edge.OPEN, year(1985))).actor.code == "SUN"
