"""Titles state the act of their sentence plainly: who does what, to whom and about what."""

import pytest

from tracker import Document, extract
from tracker.events.acts import act
from tracker.events.draft import Status
from tracker.events.inflecting import third_person
from tracker.events.naming import series, with_article
from tracker.events.predicates import Subject
from tracker.events.titles import title
from tracker.knowledge import load

CHAD, PERU_AND_CHILE = Subject("Chad", False), Subject("Peru and Chile", True)

FILLED = [
    # act, who, target, object, status → title
    ("withdrawal", CHAD, "Libya", "", Status.OCCURRED, "Chad withdraws from Libya"),
    ("withdrawal", CHAD, "Libya", "", Status.PLANNED, "Chad to withdraw from Libya"),
    ("withdrawal", CHAD, "Libya", "", Status.NEGATED, "Chad does not withdraw from Libya"),
    ("withdrawal", None, "Libya", "", Status.OCCURRED, "Withdrawal from Libya"),
    ("sign-treaty", PERU_AND_CHILE, "", "a peace treaty", Status.OCCURRED, "Peru and Chile sign a peace treaty"),
    ("sign-treaty", CHAD, "Libya", "a pact", Status.OCCURRED, "Chad signs a pact with Libya"),
    ("sign-treaty", CHAD, "Libya", "a pact with Libya", Status.OCCURRED, "Chad signs a pact with Libya"),
    ("war", PERU_AND_CHILE, "", "", Status.OCCURRED, "Peru and Chile are at war"),
    ("war", CHAD, "Libya", "", Status.NEGATED, "Chad is not at war with Libya"),
    ("war", CHAD, "Libya", "", Status.ALLEGED, "Chad is allegedly at war with Libya"),
    ("talks", CHAD, "", "", Status.OCCURRED, "Chad holds talks"),
]

READ = [
    # sentence → the titles of its events
    (
        "6 May 1998 – Several Chadian officers are killed by Libyan troops.",
        ["Libyan troops kill several Chadian officers"],
    ),
    (
        "In 1971, when Peruvian troops massed, Chile severed relations; they were resumed in October 1973.",
        ["Peruvian troops mass", "Chile severs relations with Peru", "Chile restores relations with Peru"],
    ),
    ("Togo met Mali's president in May 1990.", ["Togo meets Mali's president"]),
    ("Togo received the United States' envoy in May 1990.", ["Togo receives the United States' envoy"]),
    ("Togo rejected as baseless Malian accusations in 1990.", ["Togo rejects Malian accusations"]),
    ("Protesters stormed the Malian embassy in Lome in 1990.", ["Protesters storm the Malian embassy in Lome"]),
    ("Mali's ambassador to Togo was recalled in 1990.", ["Mali's ambassador to Togo is recalled"]),
    ("Togo and Mali did not reach any agreement until May 1990.", ["Togo and Mali reach agreement"]),
    (
        "Togo suspended military sales as well as exchanges with Mali in 1990.",
        ["Togo suspends military sales and exchanges with Mali"],
    ),
    (
        "Mali reopened its border with Togo in May 1990, three months after closing it.",
        ["Mali reopens its border with Togo", "Mali closes its border with Togo"],
    ),
    ("In Lome, thousands protested against Mali in May 1990.", ["Thousands protest against Mali"]),
    ("Togo said it would not give the islands to Mali.", ["Togo says no to Mali"]),
    ("In 1975 Chile recalled the Chilean ambassador from Peru.", ["Chile recalls its ambassador from Peru"]),
    ("Brazil closed its border with Bolivia in 1979.", ["Brazil closes its border with Bolivia"]),
    ("On 4 May 1980 Kenya sent a special envoy to Uganda.", ["Kenya sends a special envoy to Uganda"]),
    ("In 1986 Libyan infantry entered Chad.", ["Libyan infantry enters Chad"]),
    ("In 1984 Angola seized two South African vessels.", ["Angola seizes two South African vessels"]),
    ("Nepal asked India to reopen the road in 1989.", ["Nepal asks India to reopen the road"]),
    ("Ghana did not recognise Togo in 1960.", ["Ghana does not recognise Togo"]),
    (
        "In 1980 the United States and Oman signed a second agreement.",
        ["The United States and Oman sign a second agreement"],
    ),
    ("Peru accused Ecuador of violating the truce in 1981.", ["Peru accuses Ecuador of violating the truce"]),
    ("A third protocol was signed by Jordan and Syria in 1988.", ["Jordan and Syria sign a third protocol"]),
    ("France's efforts to avert a war with Siam in 1893 failed.", ["France seeks to avert a war with Siam"]),
    ("Both Peru and Chile attended the Lisbon Conference in 1911.", ["Peru and Chile attend the Lisbon Conference"]),
    (
        "The treaty between Italy and Malta entered into force in 1981.",
        ["The treaty between Italy and Malta enters into force"],
    ),
    ("In May 1970 Sudan complied with a request of Libya.", ["Sudan complies with a request of Libya"]),
    (
        "In 1971 Fiji was granted associate status by the Commonwealth of Nations.",
        ["The Commonwealth of Nations grants associate status to Fiji"],
    ),
    ("Envoys of Chad and Niger signed a pact in Paris in 1971.", ["Envoys of Chad and Niger sign a pact in Paris"]),
    ("In 1999 Lebanon backed President Bill Clinton and his plan.", ["Lebanon backs Bill Clinton"]),
    (
        "In 1963 Mali agreed, in a long note, that Togo should join the talks.",
        ["Mali agrees that Togo should join the talks"],
    ),
    ("In 1975 Cuba recognised the People's Republic of Angola.", ["Cuba recognises Angola"]),
    (
        "In 1999 Sweden invited Estonia, Latvia, and Finland to join the force.",
        ["Sweden invites Estonia, Latvia and Finland to join the force"],
    ),
    ("The Danish invasion of Norway and the long winter of 1940 weakened trade.", ["Denmark invades Norway"]),
    ("Kenya did not want to recognise Uganda in 1964.", ["Kenya does not want to recognise Uganda"]),
    (
        "In 1951 Syria opened talks with Iraq but broke them off in May.",
        ["Syria opens talks with Iraq", "Syria breaks talks with Iraq off"],
    ),
    ("In 1931 Chile rejected such an agreement with Peru.", ["Chile rejects an agreement with Peru"]),
    (
        "In 1921 Chad and Niger were invited to take part in talks on fishing.",
        ["Chad and Niger are invited to take part in talks on fishing"],
    ),
    (
        "In 1920 Norway opposed entry into the League of Nations out of fear.",
        ["Norway opposes entry into the League of Nations"],
    ),
    (
        "Peru sent a long note to Chile in 1901, which the Chileans rejected in 1902.",
        ["Chile rejects a long note"],
    ),
    (
        "Argentina refrained from sending ships to Chile in 1880.",
        ["Argentina does not send ships to Chile"],
    ),
    (
        "In 1973 Peru proposed that Chile and Ecuador leave the league.",
        ["Peru proposes that Chile and Ecuador leave the league"],
    ),
    ("The port was handed over to Greece in 1947.", ["The port is handed over to Greece"]),
    ("In 1999 the king of Spain flew to Lima.", ["The king of Spain visits Peru"]),
    ("Belgium occupied the Ruhr in 1923.", ["Belgium occupies the Ruhr"]),
    (
        "Peru and Brazil insisted on Chile's withdrawal from Arica.",
        ["Peru and Brazil insist on Chile's withdrawal from Arica"],
    ),
    (
        "The Danes were raiding Sweden, whose leaders demanded in 1961 that Norway step in on their behalf.",
        ["Denmark raids Sweden", "Sweden demands that Norway step in on its behalf"],
    ),
    ("Danish tanks were still moving in May 1971.", ["Danish tanks move"]),
    (
        "In 1973 Peru asked Chile for coal. Chile turned down the request in 1974.",
        ["Peru asks Chile for coal", "Chile turns down the request of Peru"],
    ),
]


@pytest.mark.parametrize(("name", "who", "target", "about", "status", "expected"), FILLED)
def test_a_template_is_filled(
    name: str, who: Subject | None, target: str, about: str, status: Status, expected: str
) -> None:
    """Actor, act and other actor read as a plain statement in the tense of a chronology."""
    assert title(act(name), who, {"target": target, "object": about}, status) == expected


@pytest.mark.parametrize(("sentence", "expected"), READ)
def test_a_sentence_is_stated(sentence: str, expected: list[str]) -> None:
    """A title says in the present tense what its sentence tells, in its words where they are plain."""
    assert [draft.title for draft in extract(Document(sentence))] == expected


@pytest.mark.parametrize(
    ("verb", "expected"), [("sign", "signs"), ("veto", "vetoes"), ("deny", "denies"), ("go", "goes"), ("lay", "lays")]
)
def test_third_person(verb: str, expected: str) -> None:
    """A single doer's verb takes its ending."""
    assert third_person(verb) == expected


def test_names_take_their_article() -> None:
    """As the examples beside the list say."""
    articles = load("articles")["the"]
    assert all(with_article(name) == f"the {name}" for name in articles["examples"])
    assert all(with_article(name) == name for name in articles["not_examples"])


def test_many_names_are_counted() -> None:
    """A summit of many is one event with a short title."""
    assert series(["Peru", "Chile", "Bolivia", "Brazil", "Cuba"]) == "Peru, Chile, Bolivia and 2 others"
