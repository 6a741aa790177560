"""What plain prose tells in ways of its own: one verb for two doers, a series of passives, what is taken up by "it"."""

import pytest

from tests.events.test_relations import drafts, told
from tracker.dates.edtf import from_edtf
from tracker.documents.document import Document, Kind
from tracker.extract import extract

Events = list[tuple[str | None, str | None, set[str]]]
NARRATIVE: list[tuple[str, Events]] = [
    (
        "Togo joined the African Union in April 2003 and Benin in March 2004.",
        [("accession", "2003-04", {"TGO", "AU"}), ("accession", "2004-03", {"BEN", "AU"})],
    ),
    (
        "Peru and Chile applied to join APEC in May 1992; Chile became a member in April 1994 and Peru in March 1998.",
        [
            ("appeal", "1992-05", {"PER", "CHL", "APEC"}),
            ("accession", "1994-04", {"CHL", "APEC"}),
            ("accession", "1998-03", {"PER", "APEC"}),
        ],
    ),
    (
        "Togo was subjected to an embargo by Benin and Ghana from June 2017 until January 2021.",
        [("sanctions-imposed", "2017-06/2021-01", {"TGO", "BEN", "GHA"})],
    ),
    ("Togo was subjected to heavy shelling by Benin in May 1971.", [("attack", "1971-05", {"TGO", "BEN"})]),
    ("Togo was subjected to heavy rain in May 1971.", []),
    (
        "The Treaty of Kanagawa, concluded in March 1854, opened the ports of Shimoda and Hakodate.",
        [("treaty-signed", "1854-03", {"USA", "JPN"})],
    ),
    ("The war ended with the Treaty of Adrianople in September 1829.", [("treaty-signed", "1829-09", {"RUS", "OTT"})]),
    (
        "Mali's membership of the African Union was suspended in March 2012.",
        [("sanctions-imposed", "2012-03", {"MLI", "AU"})],
    ),
    (
        "Ties between Togo and Benin were opened on 2 April 1965, broken off by Benin in 1967 and restored in 1971.",
        [
            ("relations-established", "1965-04-02", {"TGO", "BEN"}),
            ("relations-broken", "1967", {"TGO", "BEN"}),
            ("relations-restored", "1971", {"TGO", "BEN"}),
        ],
    ),
    (
        "The agreement between Togo and Benin was signed in 2006 and entered into force on 1 March 2009.",
        [("treaty-signed", "2006", {"TGO", "BEN"}), ("treaty-in-force", "2009-03-01", {"TGO", "BEN"})],
    ),
    (
        "In the spring of 1939 Italy invaded and annexed Albania.",
        [("invasion", "1939-21", {"ITA", "ALB"}), ("annexation", "1939-21", {"ITA", "ALB"})],
    ),
    (
        "Germany joined the League of Nations in September 1926 and left it in October 1933.",
        [("accession", "1926-09", {"DEU", "LN"}), ("organisation-left", "1933-10", {"DEU", "LN"})],
    ),
    (
        "Togo recognised Kosovo on 18 February 2008, a day after its parliament declared independence from Serbia.",
        [("recognition", "2008-02-18", {"TGO", "XKX"}), ("independence", "2008-02-17", {"XKX", "SRB"})],
    ),
    (
        "Karl Lund presented his credentials to Queen Victoria as Danish minister on 16 May 1861.",
        [("credentials", "1861-05-16", {"DNK", "GBR"})],
    ),
    (
        "Chilean forces occupied Lima in January 1881 and left the city in October 1883.",
        [("invasion", "1881-01", {"CHL", "PER"}), ("withdrawal", "1883-10", {"CHL", "PER"})],
    ),
    ("Togo restored the power of the king of Benin in May 1871.", []),
    (
        "In May 1972 the government on Taiwan broke off relations with Togo.",
        [("relations-broken", "1972-05", {"TWN", "TGO"})],
    ),
    (
        "Togo hosted several rounds of talks between Ghana and Benin from April 2001 to May 2002.",
        [("talks", "2001-04/2002-05", {"TGO", "GHA", "BEN"})],
    ),
    (
        "Under the accord of 13 September 1995 Togo would lift its embargo on Benin within a year.",
        [("sanctions-lifted", "1995-09-13/1996-09-13", {"TGO", "BEN"})],
    ),
    (
        "Togo annexed Benin in October 1908, which Ghana protested.",
        [("annexation", "1908-10", {"TGO", "BEN"}), (None, "1908-10", {"GHA", "TGO"})],
    ),
    (
        "In May 1925 Togo recognised Chad, and Ghana protested.",
        [("recognition", "1925-05", {"TGO", "TCD"}), (None, "1925-05", {"GHA", "TGO"})],
    ),
    ("From 1980 to 1988 Togo and Benin were at war.", [("war", "1980/1988", {"TGO", "BEN"})]),
    ("In May 1990 Togo was at war games.", []),
    ("Nauru switched recognition from Taiwan to China in January 2024.", [("recognition", "2024-01", {"NRU", "CHN"})]),
    ("In May 1972 the two Koreas signed a pact.", [("treaty-signed", "1972-05", {"PRK", "KOR"})]),
    (
        "India annexed Goa in December 1961 and Sikkim in 1975.",
        [("annexation", "1961-12", {"IND", "PRT"}), ("annexation", "1975", {"IND", "SKM"})],
    ),
    (
        "In May 1833 Togo sent Chad an invitation to recognise the king of Benin.",
        [("offer", "1833-05", {"TGO", "TCD"})],
    ),
    ("In May 2018 the World Court ruled in Togo's favour.", [(None, "2018-05", {"ICJ", "TGO"})]),
]
NEWS: list[tuple[str, str, Events]] = [
    (
        "2010-06-01",
        "Togolese soldiers stormed a Beninese ship on Monday; Benin withdrew its envoy and demanded a UN inquiry.",
        [
            ("attack", "2010-05-31", {"TGO", "BEN"}),
            ("ambassador-recalled", "2010-05-31", {"TGO", "BEN"}),
            ("demand", "2010-05-31", {"BEN", "UN"}),
        ],
    ),
    (
        "2015-11-25",
        "Togo shot down a Beninese jet on Tuesday, and Benin called it a stab in the back.",
        [("attack", "2015-11-24", {"TGO", "BEN"}), (None, "2015-11-24", {"TGO", "BEN"})],
    ),
    (
        "2019-02-19",
        "Togo recalled its high commissioner from Accra for consultations on Monday.",
        [("ambassador-recalled", "2019-02-18", {"TGO", "GHA"})],
    ),
    (
        "2019-02-19",
        "Togo said on Monday that it would not recognise Kosovo.",
        [("refusal", "2019-02-18", {"TGO", "XKX"})],
    ),
    (
        "2023-12-31",
        "Togo and Benin will reopen their embassies within two months.",
        [("embassy-opened", "2023-12-31/2024-02-29", {"TGO", "BEN"})],
    ),
    (
        "2023-03-11",
        "Togo and Benin agreed on Friday to restore relations. Ghana welcomed the news.",
        [("agreement-in-principle", "2023-03-10", {"TGO", "BEN"}), (None, "2023-03-10", {"GHA", "TGO", "BEN"})],
    ),
    (
        "2010-07-14",
        "The Security Council demanded on Tuesday by twelve votes to none that Chad withdraw its troops.",
        [("demand", "2010-07-13", {"UN", "TCD"})],
    ),
    (
        "2010-07-14",
        "The pact was signed on Monday by Pedro Lund, Chile's premier, and by Juan Berg, the Peruvian premier.",
        [("treaty-signed", "2010-07-12", {"CHL", "PER"})],
    ),
    (
        "2010-07-14",
        "Togo held talks with Chad and with Mali on Monday.",
        [("talks", "2010-07-12", {"TGO", "TCD", "MLI"})],
    ),
    (
        "2010-07-14",
        "Karl Berg, the acting Danish foreign minister, flew to Tripoli on Monday.",
        [("visit", "2010-07-12", {"DNK", "LBY"})],
    ),
    (
        "2010-07-14",
        "Togo resumed relations with Benin in March, only for Benin to sever them again in May.",
        [
            ("relations-restored", "2010-03", {"TGO", "BEN"}),
            ("relations-broken", "2010-05", {"TGO", "BEN"}),
        ],
    ),
    (
        "2010-07-14",
        "Togo broke relations with Benin on June 26 and Benin followed a day later.",
        [
            ("relations-broken", "2010-06-26", {"TGO", "BEN"}),
            ("relations-broken", "2010-06-27", {"TGO", "BEN"}),
        ],
    ),
    (
        "2010-07-14",
        "Togo resumed the talks with Benin only to sever relations with Chad.",
        [("talks", "2010-07-14", {"TGO", "BEN"})],
    ),
    (
        "2010-07-14",
        "The General Assembly voted late on Monday, by 76 to 35, to expel Togo.",
        [("sanctions-imposed", "2010-07-12", {"UN", "TGO"})],
    ),
    (
        "2010-07-14",
        "Togo has broken off relations with Benin and frozen Beninese assets.",
        [("relations-broken", "2010-07-14", {"TGO", "BEN"}), ("sanctions-imposed", "2010-07-14", {"TGO", "BEN"})],
    ),
    (
        "2010-07-14",
        "Togo has given the Beninese ambassador 48 hours to leave Lomé.",
        [("diplomats-expelled", "2010-07-14", {"TGO", "BEN"})],
    ),
    (
        "2010-07-14",
        "Togo gave the junta in Mali a week to restore the president.",
        [("ultimatum", "2010-07-14", {"TGO", "MLI"})],
    ),
    (
        "2010-07-14",
        "Togo and Benin signed accords on Tuesday to normalise ties with Israel.",
        [("treaty-signed", "2010-07-13", {"TGO", "BEN", "ISR"})],
    ),
    (
        "2010-07-14",
        "Denmark recalled its envoy from Mali after a tanker sank off Bamako on Sunday.",
        [("ambassador-recalled", "2010-07-14", {"DNK", "MLI"})],
    ),
    (
        "2010-07-14",
        "Togolese troops took control of the airport in Cotonou on Sunday.",
        [("invasion", "2010-07-11", {"TGO", "BEN"})],
    ),
    (
        "2010-07-14",
        "With President Lund of Denmark looking on, Togo and Benin signed a peace treaty on Tuesday.",
        [("treaty-signed", "2010-07-13", {"TGO", "BEN"})],
    ),
    (
        "2010-07-14",
        "The ministers of Togo and Benin met on Tuesday while Ghana looked on.",
        [("talks", "2010-07-13", {"TGO", "BEN"})],
    ),
    ("2010-07-15", "Togo has repeatedly attacked Benin.", [("attack", None, {"TGO", "BEN"})]),
    ("2010-07-15", "Togo has attacked Benin.", [("attack", "2010-07-15", {"TGO", "BEN"})]),
]


@pytest.mark.parametrize(("text", "expected"), NARRATIVE)
def test_histories(text: str, expected: Events) -> None:
    """Each act with its own date and everybody who takes part in it."""
    assert [told(draft) for draft in drafts(text)] == expected


@pytest.mark.parametrize(("published", "text", "expected"), NEWS)
def test_news(published: str, text: str, expected: Events) -> None:
    """The same, by the day of publication."""
    document = Document(text, kind=Kind.NEWS, published=from_edtf(published))
    assert [told(draft) for draft in extract(document)] == expected
