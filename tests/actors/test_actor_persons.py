"""Persons are read from their titles, and act for the state that the words give them."""

import pytest

from tracker.actors.actor import ActorKind, Form
from tracker.actors.holders import holders
from tracker.actors.mentions import Hit, find_mentions
from tracker.actors.page import page
from tracker.actors.person import PersonHit
from tracker.actors.persons import find_persons
from tracker.actors.reading import read_actors, settle
from tracker.actors.roster import Roster
from tracker.actors.titles import find_titles, plural
from tracker.dates.value import DateValue, year
from tracker.documents.document import Document
from tracker.knowledge import load

# text, then (words, name, code) of each person
READ = [
    ("Jan Holm, the Danish president, spoke.", [("Jan Holm, the Danish president", "Jan Holm", "DNK")]),
    ("US Secretary of State Mary Cole arrived.", [("US Secretary of State Mary Cole", "Mary Cole", "USA")]),
    ("Nato's secretary-general, Per Lind, asked.", [("Nato's secretary-general, Per Lind", "Per Lind", "NATO")]),
    ("Per Lind, Nato's secretary-general, asked.", [("Per Lind, Nato's secretary-general", "Per Lind", "NATO")]),
    ("King Otto of Greece fled.", [("King Otto of Greece", "Otto", "GRC")]),
    ("Orlov, chief of Russia’s general staff, said no.", [("Orlov, chief of Russia", "Orlov", "RUS")]),
    ("the premiers of Chile and Peru", [("premiers of Chile", "", "CHL"), ("Peru", "", "PER")]),
    ("the Chilean and Peruvian premiers", [("Chilean", "", "CHL"), ("Peruvian premiers", "", "PER")]),
    ("two Swedish diplomats were held", [("Swedish diplomats", "", "SWE")]),
    ("A White House spokesman denied it.", [("White House spokesman", "", "USA")]),
    ("the European Union's foreign policy chief", [("European Union's foreign policy chief", "", "EU")]),
    ("Togo's king met ministers from Benin.", [("Togo's king", "", "TGO")]),
    ("Togo's envoy saw the leaders of Benin.", [("Togo's envoy", "", "TGO"), ("leaders of Benin", "", "BEN")]),
    ("On Friday, the Polish president left.", [("Polish president", "", "POL")]),
    ("In Geneva, the Polish president left.", [("Polish president", "", "POL")]),
    (
        "French National Assembly president Paul Roux",
        [("French National Assembly president Paul Roux", "Paul Roux", "FRA")],
    ),
    ("President Nixon flew home.", [("President Nixon", "Nixon", "USA")]),
    ("President Richard M. Nixon flew home.", [("President Richard M. Nixon", "Richard M. Nixon", "USA")]),
    ("Harold S. Miller sang.", []),
    ("A. Ny, the under secretary of state, left.", [("A. Ny, the under secretary of state", "A. Ny", "USA")]),
    ("Ann Hill, the fisheries minister, left.", []),
    ("The British minister Clara May spoke.", [("British minister Clara May", "Clara May", "GBR")]),
    ("The British minister Clara Holt May 4 flew home.", [("British minister Clara Holt", "Clara Holt", "GBR")]),
    ("General Ramirez took over.", [("General Ramirez", "Ramirez", None)]),
    ("President Ramirez's Nine Points", [("President Ramirez", "Ramirez", None)]),
    ("a representative of the Danish Government", [("representative of the Danish", "", "DNK")]),
    ("Danish Affairs\n\nThe Danish envoy left.", [("Danish envoy", "", "DNK")]),
    (
        "Peru's premier, Luis Vega, met his Chilean counterpart, Ana Rojas. Vega smiled; Ms Rojas did not.",
        [
            ("Peru's premier, Luis Vega", "Luis Vega", "PER"),
            ("his Chilean counterpart, Ana Rojas", "Ana Rojas", "CHL"),
            ("Vega", "Luis Vega", "PER"),
            ("Ms Rojas", "Ana Rojas", "CHL"),
        ],
    ),
    (
        "The Iraqi premier, Ali Nuri, fell. His successor, Omar Said, called Nuri's deputy, Zaki Ben.",
        [
            ("Iraqi premier, Ali Nuri", "Ali Nuri", "IRQ"),
            ("His successor, Omar Said", "Omar Said", "IRQ"),
            ("Nuri", "Ali Nuri", "IRQ"),
            ("deputy, Zaki Ben", "Zaki Ben", "IRQ"),
        ],
    ),
    ("The pro-British envoy Tom Hart", []),
    (
        "Peru's premier, Luis Vega, left; a note by Vega came.",
        [("Peru's premier, Luis Vega", "Luis Vega", "PER"), ("Vega", "Luis Vega", "PER")],
    ),
    ("Egypt called its ambassador home.", [("its ambassador", "", "EGY")]),
    (
        "Ann B. Holm Jr. (1904–1972) was a Danish lawyer and diplomat. Later Holm sailed.",
        [("Ann B. Holm", "Ann B. Holm", "DNK"), ("Holm", "Ann B. Holm", "DNK")],
    ),
    ("Ann Holm was a Danish painter, and Holm sailed.", []),
    ("The letter to Ann Holm was a Danish diplomat's work.", [("Danish diplomat", "", "DNK")]),
]
NOBODY = [
    "The Danish presidency lasted six months.",
    "The general mood was poor, and the chief reason was rain.",
    "In general, Israel refused.",
    "The General Assembly voted.",
    "The head of the river lies in the hills.",
    "Leaders came and went.",
    "The American Consulate General was closed.",
    "A man called Carver painted the gate.",
    "",
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_persons_are_read(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    """Words, name and side of each person in the text."""
    found = find_persons(text, find_mentions(text))
    assert [(hit.text, hit.name, settle(hit, None).actor.code) for hit in found] == expected
    assert all(text[hit.start : hit.end] == hit.text for hit in found)


@pytest.mark.parametrize("text", NOBODY)
def test_no_person(text: str) -> None:
    """Titles without a name or a state, and common words, are nobody."""
    assert find_persons(text, find_mentions(text)) == ()


def _one(text: str) -> PersonHit:
    (hit,) = find_persons(text, find_mentions(text))
    return hit


def test_a_person_keeps_the_hit_inside() -> None:
    """The state's own hit stays at hand."""
    assert [hit.text for hit in _one("the Danish king, Knud,").inner] == ["Danish"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Benin armed. The country's president, Jan Holm, spoke.", "BEN"),
        ("It rained. Benin armed.\n\nThe island's president, Jan Holm, spoke.", None),
        ("In Benin the nation's president, Jan Holm, spoke.", "BEN"),
        ("Benin and Togo armed. The country's president, Jan Holm, spoke.", None),
        ("Envoys of Togo came to Benin. The country's president, Jan Holm, spoke.", None),
    ],
)
def test_whose_president_the_countrys_is(text: str, code: str | None) -> None:
    """That of the state with which the sentence before begins, where it names no other beside it."""
    (hit,) = (one for one in find_persons(text, find_mentions(text)) if one.name == "Jan Holm")
    assert settle(hit, None).actor.code == code


def test_the_name_that_people_go_by() -> None:
    """An Ethiopian is called by the first of the names, a Dane is not."""
    text = "Ethiopia's premier Alemu Bekele met the Danish premier Jan Holm. Alemu wept, Jan did not."
    assert [(hit.text, hit.name) for hit in find_persons(text, find_mentions(text))][2:] == [("Alemu", "Alemu Bekele")]


def test_an_unknown_side_is_left_open() -> None:
    """A title and a name without a state give a person of nobody, with a reason."""
    mention = settle(_one("General Ramirez took over."), None)
    assert (mention.actor.kind, mention.actor.code, mention.confidence) == (ActorKind.PERSON, None, 0.3)
    assert "Ramirez" in mention.reason


def test_an_office_is_bounded_in_time() -> None:
    """A holder outside the days of office is less sure, and says so."""
    hit = _one("They sent for Leonid Brezhnev.")
    inside, outside = settle(hit, DateValue(year(1975))), settle(hit, DateValue(year(1990)))
    assert inside.actor.code == outside.actor.code == "SUN"
    assert inside.confidence > outside.confidence
    assert "Not in that office" in outside.reason


def test_the_name_given_before_is_meant() -> None:
    """After Cipriano Castro the bare name is his; alone it is the later Castro's."""
    text = "They paid Cipriano Castro. Then Castro left."
    last = find_persons(text, find_mentions(text))[-1]
    assert settle(last, DateValue(year(1903))).actor.code == "VEN"
    assert settle(_one("They heard Castro."), DateValue(year(1963))).actor.code == "CUB"


def test_the_nearest_office_is_meant() -> None:
    """Before and after the offices the nearest counts; two generations away the name is somebody else's."""
    hit = _one("They sent for Cavour.")
    codes = [settle(hit, DateValue(year(at))).actor.code for at in (1850, 1856, 1862, 2012)]
    assert codes == ["SRD", "SRD", "ITA", None]


def test_the_date_chooses_the_state_of_a_person() -> None:
    """A Russian minister of 1975 acts for the Soviet Union."""
    hit = _one("the Russian foreign minister")
    assert settle(hit, DateValue(year(1975))).actor.code == "SUN"
    assert settle(hit, DateValue(year(2015))).actor.code == "RUS"


def test_examples_of_titles() -> None:
    """Each title's examples hold one, its counter-examples none of that kind."""
    for table in load("person_titles")["title"]:
        for words in table["examples"]:
            assert table["code"] in [at.title.code for at in find_titles(words)], words
        for words in table["not_examples"]:
            assert table["code"] not in [at.title.code for at in find_titles(words)], words


def test_titles_that_stand_alone() -> None:
    """A ruler whom one state alone has is that state's, where no other was called so before."""
    for table in load("person_titles")["alone"]:
        for words in table["examples"]:
            assert settle(_titled(words), None).actor.code == table["code"]
    assert settle(_titled("The Bulgarian tsar, Boris, spoke. Later the tsar left."), None).actor.code == "BGR"


LEADERS = [
    ("Karl Lund led the Danish delegation. Lund spoke.", "Lund", "DNK"),
    ("A Danish squadron under Admiral Ek sailed. Ek fired.", "Ek", "DNK"),
    ("The Peruvian team, headed by Ana Rojas, left. Rojas spoke.", "Rojas", "PER"),
    ("Karl Lund represented Denmark there. Lund spoke.", "Lund", "DNK"),
    ("Milan Horvat of Serbia wrote. Horvat got them.", "Horvat", "SRB"),
    ("Omer Pasha led the Ottoman army north. Omer won.", "Omer", "OTT"),
    ("Ole Vik, the Danish fisheries minister, spoke. Vik left.", "Vik", "DNK"),
    ("Denmark refused. Foreign Minister Ole Vik said so. Vik left.", "Vik", "DNK"),
]


@pytest.mark.parametrize(("text", "name", "code"), LEADERS)
def test_those_at_the_head(text: str, name: str, code: str) -> None:
    """Who leads what is a state's, or is said to be of it, acts for it under the bare name."""
    hits = read_actors(Document(text)).hits
    assert [settle(hit, None).actor.code for hit in hits if hit.text == name] == [code]


NOT_LEADERS = [
    "Karl Lund led the Danish opposition. Lund spoke.",
    "The Danish forces captured General Lund. Lund spoke.",
    "Denmark warned Norway. Foreign Minister Karl Lund said so. Lund left.",
    "The Communist Party of Chile met. Party spoke. Lund spoke.",
]


@pytest.mark.parametrize("text", NOT_LEADERS)
def test_those_at_no_head(text: str) -> None:
    """The last sentence names nobody who acts for a state."""
    last = text.rindex("Lund")
    assert not [hit for hit in read_actors(Document(text)).between(last, len(text)) if settle(hit, None).actor.code]


def test_rulers_of_the_states_named_before() -> None:
    """ "The sultan" is the ruler of the one state nearby that had a sultan then; nobody's in the counter-examples."""
    for table in load("rulers")["ruler"]:
        codes = {one if isinstance(one, str) else one["code"] for one in table["of"]}
        for words in table["examples"]:
            rulers = [hit for hit in read_actors(Document(words)).hits if hit.form is Form.PERSON]
            assert [settle(hit, None).actor.code in codes for hit in rulers] == [True], words
        for words in table["not_examples"]:
            assert not any(hit.form is Form.PERSON for hit in read_actors(Document(words)).hits), words


def _titled(text: str) -> Hit:
    return read_actors(Document(text)).hits[-1]


def test_titles_of_one_state() -> None:
    """A title that only one state has tells the state, less surely."""
    for table in load("person_titles")["implied"]:
        for words in table["examples"]:
            mention = settle(_one(words), None)
            assert (mention.actor.code, mention.confidence < 0.8) == (table["code"], True)


def test_examples_of_office_holders() -> None:
    """The table's examples give a person, its counter-examples none."""
    checks = load("office_holders")["checks"]
    assert all(find_persons(words, find_mentions(words)) for words in checks["examples"])
    assert not any(find_persons(words, find_mentions(words)) for words in checks["not_examples"])


def test_office_holders_are_actors_with_days() -> None:
    """Every holder's code is known, and each whole name is one that a text can hold."""
    tables = load("office_holders")["holder"]
    assert len(tables) > 120
    assert holders().full.following
    missed = [t["names"][0] for t in tables if not find_persons(f"We saw {t['names'][0]} there.", ())]
    assert missed == []


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("king", "kings"),
        ("secretary of state", "secretaries of state"),
        ("spokesman", "spokesmen"),
        ("envoy", "envoys"),
    ],
)
def test_plural(title: str, expected: str) -> None:
    """The head of the title takes the ending."""
    assert plural(title) == expected


@pytest.mark.parametrize(
    ("text", "when", "codes"),
    [
        ("Chamberlain flew to the town.", DateValue(year(1938)), ["GBR"]),
        ("Then Wilson wrote.", DateValue(year(1916)), ["USA"]),
        ("Then Wilson wrote.", DateValue(year(1968)), ["GBR"]),
        ("Then Wilson wrote.", DateValue(year(1990)), []),
        ("Then Wilson wrote.", None, []),
        ("Bertha Wilson wrote.", DateValue(year(1916)), []),
        ("The Wilson Line sailed.", DateValue(year(1916)), []),
        ("The Wilson–Ramos treaty lapsed.", DateValue(year(1916)), []),
        ("The Ramos-Wilson Pact lapsed.", DateValue(year(1916)), []),
        ("Petra Acheson wrote.", DateValue(year(1950)), []),
        ("Dean Gooderham Acheson wrote.", DateValue(year(1950)), ["USA"]),
        ("Simultaneously Acheson wrote.", DateValue(year(1950)), ["USA"]),
        ("Mr Acheson wrote.", DateValue(year(1950)), ["USA"]),
        ("Yesterday Acheson wrote.", DateValue(year(1950)), ["USA"]),
        ("Presidents Reagan and Mitterrand wrote.", DateValue(year(1983)), ["USA", "FRA"]),
        ("Roy T. Acheson wrote.", DateValue(year(1950)), []),
        ("D. Acheson wrote.", DateValue(year(1950)), ["USA"]),
        ("Roy T. Wilson wrote.", DateValue(year(1916)), []),
        ("President Castro refused.", DateValue(year(1903)), ["VEN"]),
        ("President Castro refused.", DateValue(year(1971)), ["CUB"]),
        ("General Castro refused.", DateValue(year(1903)), [None]),
        ("General Castro refused.", DateValue(year(1956)), ["CUB"]),
        ("Then Obregón wrote.", DateValue(year(1922)), ["MEX"]),
        ("Then Obregón wrote.", DateValue(year(1955)), []),
        ("Then Touré wrote.", DateValue(year(1960)), ["GIN"]),
        ("Khaleda Zia wrote.", DateValue(year(1993)), ["BGD"]),
        ("The Danish minister Carl Wilson spoke. Wilson wrote.", DateValue(year(1916)), ["DNK", "DNK"]),
    ],
)
def test_a_name_that_others_bear(text: str, when: DateValue | None, codes: list[str]) -> None:
    """It is the holder's only in the days of the office, and nobody's where the text knows another."""
    actors = read_actors(Document(text=text))
    assert [mention.actor.code for hit in actors.hits for mention in actors.settle_each(hit, when)] == codes


@pytest.mark.parametrize("family", ["Dahl", "Holm", "Lind", "Moe", "Nilsen", "Olsen", "Ruud", "Strand", "Vik", "Wold"])
def test_a_name_stands_for_the_person_of_its_longest_part(family: str) -> None:
    roster = Roster(page("", ()))
    for name in (family, f"Berg {family}"):
        roster.known[name] = PersonHit(0, 1, name, Form.PERSON, (), (), name)
    found = roster.whom(f"Anna Berg {family}")
    assert found is not None
    assert found.name == f"Berg {family}"
