"""Pages on the relations of two states: since when there are any, how they end, who mediates, what answers what."""

import pytest

from tests.events.test_relations import Told, drafts, told
from tests.events.test_roles import sides

TOLD: list[tuple[str, list[Told]]] = [
    # since when there are relations
    (
        "Kenya has had diplomatic relations with Togo since May 1960.",
        [("relations-established", "1960-05", {"KEN", "TGO"})],
    ),
    (
        "Kenya and Togo have maintained full diplomatic relations since 1960.",
        [("relations-established", "1960", {"KEN", "TGO"})],
    ),
    (
        "Diplomatic relations between Kenya and Togo date back to May 1960.",
        [("relations-established", "1960-05", {"KEN", "TGO"})],
    ),
    ("Kenya's diplomatic relations with Togo date from 1960.", [("relations-established", "1960", {"KEN", "TGO"})]),
    (
        "Diplomatic relations between Kenya and Togo came into being in 1960.",
        [("relations-established", "1960", {"KEN", "TGO"})],
    ),
    (
        "Relations were established on 3 May 1960 at ambassadorial level between Kenya and Togo.",
        [("relations-established", "1960-05-03", {"KEN", "TGO"})],
    ),
    # how they stood is no act
    ("Kenya has had no diplomatic relations with Togo since 1990.", []),
    ("Kenya has had good relations with Togo since 1990.", []),
    ("Kenya has diplomatic relations with Togo.", []),
    # whose ties they are, where an embassy stands, what becomes of it
    ("Kenya's ties with Togo were severed in 1990.", [("relations-broken", "1990", {"KEN", "TGO"})]),
    ("The embassy of Kenya in Lomé was closed in May 1990.", [("embassy-closed", "1990-05", {"KEN", "TGO"})]),
    ("In 1990 the Kenyan embassy in Lomé was reduced to a consulate.", [("relations-lowered", "1990", {"KEN", "TGO"})]),
    ("In 1990 Kenya turned its embassy in Lomé into a consulate.", [("relations-lowered", "1990", {"KEN", "TGO"})]),
    ("In 1990 Kenya turned its embassy in Lomé into a museum.", []),
    (
        "Kenya's consulate in Lomé, closed in 1988, was reopened in 1997.",
        [("embassy-closed", "1988", {"KEN", "TGO"}), ("embassy-opened", "1997", {"KEN", "TGO"})],
    ),
    # recognition
    (
        "Kenya froze its recognition of the Sahrawi Republic in 1996.",
        [("recognition-withdrawn", "1996", {"KEN", "ESH"})],
    ),
    ("Kenya derecognised Taiwan in 1971.", [("recognition-withdrawn", "1971", {"KEN", "TWN"})]),
    # a measure in answer to what was just told is against the one who did it
    (
        "Kenya recognised Taiwan in May 1996, and Beijing broke off relations in response.",
        [("recognition", "1996-05", {"KEN", "TWN"}), ("relations-broken", "1996-05", {"CHN", "KEN"})],
    ),
    (
        "Kenya recognised Taiwan in May 1996, and China thereupon suspended relations.",
        [("recognition", "1996-05", {"KEN", "TWN"}), ("relations-lowered", "1996-05", {"CHN", "KEN"})],
    ),
    # a treaty of two that is ended by nobody who is told
    ("The Anglo-Jordanian treaty was terminated in March 1957.", [("treaty-left", "1957-03", {"GBR", "JOR"})]),
    (
        "The Anglo-Jordanian treaty was terminated by mutual agreement in 1957.",
        [("treaty-left", "1957", {"GBR", "JOR"})],
    ),
    (
        "Kenya and Togo signed a treaty in 1950. The treaty was denounced in 1957.",
        [("treaty-signed", "1950", {"KEN", "TGO"}), ("treaty-left", "1957", {"KEN", "TGO"})],
    ),
    ("The British treaty was terminated in March 1957.", []),
    # "they" are the relations that were told of, whoever else was
    (
        "Kenya broke off relations with Togo in 1983 after a bomb killed four ministers. They were restored in 1990.",
        [("relations-broken", "1983", {"KEN", "TGO"}), ("relations-restored", "1990", {"KEN", "TGO"})],
    ),
    # what was the first of its kind since long ago
    (
        "The king of Denmark met the king of Sweden on 3 May 1990, the first such meeting since 1979.",
        [("talks", "1990-05-03", {"DNK", "SWE"})],
    ),
    # who goes to a summit or a ceremony
    ("In 1990 the president of Kenya attended the summit of the African Union in Lomé.", [("summit", "1990", {"KEN"})]),
    ("The Danish king attended the funeral of the Kenyan president in 1990.", [("visit", "1990", {"DNK", "KEN"})]),
    # a truce that is brokered has the day on which it is signed or begins
    (
        "A truce between Kenya and Togo mediated by the UN began on 2 April 1990.",
        [("ceasefire", "1990-04-02", {"KEN", "TGO", "UN"}), ("mediation", "1990-04-02", {"KEN", "TGO", "UN"})],
    ),
    (
        "A ceasefire between Kenya and Togo was agreed on 2 April 1990.",
        [("agreement-in-principle", "1990-04-02", {"KEN", "TGO"})],
    ),
    # troops of whom was told just before, and who were there
    (
        "Danish troops were stationed in Kenya in 1966. The last of them left in May 1992.",
        [("deployment", "1966", {"DNK", "KEN"}), ("withdrawal", "1992-05", {"DNK", "KEN"})],
    ),
    (
        "Denmark sent troops to Kenya in 1966. They were withdrawn in May 1992.",
        [("deployment", "1966", {"DNK", "KEN"}), ("withdrawal", "1992-05", {"DNK", "KEN"})],
    ),
    (
        "Denmark sent soldiers to Kenya in 1966. The last soldiers left Kenya in 1992.",
        [("deployment", "1966", {"DNK", "KEN"}), ("withdrawal", "1992", {"DNK", "KEN"})],
    ),
    ("Denmark sent teachers to Kenya in 1966. They were withdrawn in 1992.", [("aid", "1966", {"DNK", "KEN"})]),
    ("Denmark sent teachers to Kenya in 1966. The last of them left in 1992.", [("aid", "1966", {"DNK", "KEN"})]),
    # a state in the plural, and a body that alone lets in
    (
        "The Maldives left the Commonwealth in 2016. They were readmitted in February 2020.",
        [("organisation-left", "2016", {"MDV", "COMMW"}), ("accession", "2020-02", {"MDV", "COMMW"})],
    ),
    (
        "Kenya vetoed Togo's application in 1955 and abstained in 1961, when it was admitted.",
        [("veto", "1955", {"KEN", "TGO"})],
    ),
    # times that open a sentence
    (
        "In 1948 and again in January 1955 Kenya was invaded by Togo.",
        [("invasion", "1948", {"KEN", "TGO"}), ("invasion", "1955-01", {"KEN", "TGO"})],
    ),
    # since when there is an embassy
    ("Kenya has had an embassy in Lomé since 1960.", [("embassy-opened", "1960", {"KEN", "TGO"})]),
    ("Kenya has an embassy in Lomé.", []),
    # holders of an office named in a row, if all are known
    ("Presidents Carter and Torrijos met in Panama City in June 1978.", [("talks", "1978-06", {"USA", "PAN"})]),
    ("Prime Ministers Papandreou and Özal met in Davos in January 1988.", [("talks", "1988-01", {"GRC", "TUR"})]),
    ("Prime Ministers Smith and Hobday met in Davos in January 1988.", []),
    # a body that is left, a founder of one, two states of one name
    (
        "Kenya joined the African Union in 1990 and pulled out again in 1995.",
        [("accession", "1990", {"KEN", "AU"}), ("organisation-left", "1995", {"KEN", "AU"})],
    ),
    ("Iceland was a founding member of NATO in 1949.", [("accession", "1949", {"ISL", "NATO"})]),
    (
        "Kenya gave Yemen aid in 1976. The two Yemens merged in May 1990.",
        [("aid", "1976", {"KEN", "YEM"}), ("union", "1990-05", {"YEM", "YMD"})],
    ),
    # an envoy "of theirs" is no member, nor is a board; the first of two openings has its own date
    (
        "In May 1990 Kenya expelled the Danish envoy, and Copenhagen retaliated by expelling Kenya's.",
        [("diplomats-expelled", "1990-05", {"KEN", "DNK"})],
    ),
    (
        "Kenya severed relations with Togo in 1990. Kenya threw out the Narcotics Board in 1991.",
        [("relations-broken", "1990", {"KEN", "TGO"})],
    ),
    (
        "Kenya opened a consulate in Lomé in 1992 and an embassy in Havana on 5 May 1995.",
        [("embassy-opened", "1992", {"KEN", "TGO"})],
    ),
    # courts, vetoes, flights, troops flown in
    ("The ICJ ruled in favour of Kenya in October 1990.", [(None, "1990-10", {"ICJ", "KEN"})]),
    ("On 15 June 1962 the ICJ awarded the temple to Kenya.", [(None, "1962-06-15", {"ICJ", "KEN"})]),
    ("Kenya vetoed Togo's invitation to NATO in 1990.", [("veto", "1990", {"KEN", "TGO", "NATO"})]),
    ("Kenya suspended flights to and from Togo in May 1990.", [(None, "1990-05", {"KEN", "TGO"})]),
    ("British paratroops were flown to Amman on 17 July 1958.", [("deployment", "1958-07-17", {"GBR", "JOR"})]),
]
TITLES = [
    (
        "Kenya and Togo signed a treaty in 1950. It was ratified by the Kenyan parliament in 1951.",
        "Kenya ratifies the treaty with Togo",
    ),
    (
        "The UN General Assembly deplored the invasion of Togo by 108 votes to 9 in May 1983.",
        "The UN General Assembly deplores the invasion of Togo",
    ),
    ("Diplomatic relations between Kenya and Togo date from 1960.", "Kenya and Togo establish diplomatic relations"),
    ("A truce between Kenya and Togo took effect in May 1990.", "Kenya and Togo observe a ceasefire"),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_told(text: str, expected: list[Told]) -> None:
    """Each act with its date and those who take part."""
    assert [told(draft) for draft in drafts(text)] == expected


# below the title of a page on Kenya and Togo
ENTRIES: list[tuple[str, list[Told]]] = [
    ("March 1973 – Reopening of the border.", [(None, "1973-03", {"KEN", "TGO"})]),
    ("March 1973 – Closing of the border.", [(None, "1973-03", {"KEN", "TGO"})]),
    ("March 1973 – Closure of the Kenya–Togo border.", [(None, "1973-03", {"KEN", "TGO"})]),
    ("March 1973 – Closure of the border by Togo.", [(None, "1973-03", {"KEN", "TGO"})]),
    ("March 1973 – State visit by President Jomo Kenyatta.", [("visit", "1973-03", {"KEN", "TGO"})]),
    ("March 1973 – Closure of the Togolese embassy.", [("embassy-closed", "1973-03", {"KEN", "TGO"})]),
    ("March 1973 – Inauguration of the Togolese embassy in Nairobi.", [("embassy-opened", "1973-03", {"KEN", "TGO"})]),
    ("March 1973 – Loan of 5 million dollars by Kenya.", [("loan", "1973-03", {"KEN", "TGO"})]),
    (
        "11 September 1973 – A ceasefire sponsored by the OAU takes effect.",
        [("ceasefire", "1973-09-11", {"KEN", "TGO", "OAU"})],
    ),
    # what no other does, where nobody is told to do it
    ("1973 – A coup brings Jomo Kenyatta to power.", []),
    ("A state of emergency was declared in Kenya in 1973.", []),
    ("In 1973 Kenya was ordered to pay compensation.", []),
    # gunmen are no state, and a town of one's own is no visit abroad
    (
        "In 1973 Kenya and Togo met. In 1974 Kenya hired gunmen; the army forced them out of the country.",
        [("talks", "1973", {"KEN", "TGO"})],
    ),
    ("March 1973 – Inauguration of the president of Togo.", []),
    ("March 1973 – Closure of the libraries.", []),
]


@pytest.mark.parametrize(("text", "title"), TITLES)
def test_title(text: str, title: str) -> None:
    """A title says who did it, and what "it" was."""
    assert drafts(text)[-1].title == title


@pytest.mark.parametrize(("text", "expected"), ENTRIES)
def test_entries(text: str, expected: list[Told]) -> None:
    """A noun at the head of an entry tells its act, between the two of the title."""
    assert [told(draft) for draft in drafts(f"Kenya and Togo\n\n{text}")] == expected


def test_labels() -> None:
    """What a date stands behind, line by line, is an entry of its own."""
    lines = (
        "Establishment of diplomatic relations: 3 May 1960",
        "Togolese embassy opened in Nairobi: July 1961",
        "Visit of the president of Kenya to Togo: June 1969",
    )
    assert [told(draft) for draft in drafts("Kenya and Togo\n\n" + "\n".join(lines))] == [
        ("relations-established", "1960-05-03", {"KEN", "TGO"}),
        ("embassy-opened", "1961-07", {"KEN", "TGO"}),
        ("visit", "1969-06", {"KEN", "TGO"}),
    ]


def test_mediator_takes_part() -> None:
    """With whose mediation two agree is no side of what they agree."""
    (draft,) = drafts("Kenya and Togo restored relations in May 1990 with Malian mediation.")
    assert sides(draft) == ({"KEN", "TGO"}, set())


def test_both_capitals_of_the_title() -> None:
    """Where no sentence names two, "both capitals" are those of the title, not of the sentence before."""
    text = "Kenya and Togo\n\nKenya accused Togo of plots in 1979. In 1991 Togo and Mali were at odds. "
    text += "Consulates were opened in both capitals in 1992."
    assert told(drafts(text)[-1]) == ("embassy-opened", "1992", {"KEN", "TGO"})


def test_measure_against_the_one_whom_the_text_is_about() -> None:
    """Others do it to the one of the title, not to the one against whom he did it long before."""
    text = "Kenya\n\nKenya broke off relations with Togo in May 1983. In May 1990 Peru withdrew its ambassador."
    assert told(drafts(text)[-1]) == ("ambassador-recalled", "1990-05", {"PER", "KEN"})
