"""What histories of diplomacy between the Congress of Vienna and 1945 tell, each sentence with all its events."""

import pytest

from tracker.dates.edtf import to_edtf
from tracker.documents.document import Document, Kind
from tracker.events.draft import Draft, Role
from tracker.extract import extract

# a sentence, and each of its events: type, date, who does it, to whom
READ: list[tuple[str, list[str]]] = [
    # those who did the same after the first
    (
        "Chile broke off relations with Japan on 20 January 1943, followed by Peru on 3 February and Togo in March.",
        ["SANCTION 1943-01-20 CHL > JPN", "SANCTION 1943-02-03 PER > JPN", "SANCTION 1943-03 TGO > JPN"],
    ),
    (
        "Chile declared war on Spain on 8 October 1865 and was followed ten days later by Peru and Bolivia.",
        ["ASSAULT 1865-10-08 CHL > ESP", "ASSAULT 1865-10-18 BOL+PER > ESP"],
    ),
    ("The Danish king visited Chile in May 1925, followed by Peru in June.", ["CONSULT 1925-05 DNK > CHL"]),
    ("Chile declared war on Spain in May 1865, followed by Peru.", ["ASSAULT 1865-05 CHL > ESP"]),
    # each of several before the verb with a date of his own
    (
        "On 3 May 1865 Chile, and on the following day Peru, declared war on Spain.",
        ["ASSAULT 1865-05-03 CHL > ESP", "ASSAULT 1865-05-04 PER > ESP"],
    ),
    (
        "Chile in May 1865 and Peru in June 1866 declared war on Spain.",
        ["ASSAULT 1865-05 CHL > ESP", "ASSAULT 1866-06 PER > ESP"],
    ),
    (
        "In 1879, after talks with Chile in 1878, Peru declared war on Bolivia.",
        ["ASSAULT 1879 PER > BOL", "CONSULT 1878 PER > CHL"],
    ),
    # each land to its own receiver
    (
        "Denmark ceded Holstein to Prussia and the Faroe Islands to Sweden in 1850.",
        ["RETREAT 1850 DNK > PRU", "RETREAT 1850 DNK > SWE"],
    ),
    (
        "Peru ceded Tarapacá to Chile on 3 May 1883 and its eastern lands to Brazil on 4 June.",
        ["RETREAT 1883-05-03 PER > CHL", "RETREAT 1883-06-04 PER > BRA"],
    ),
    ("Peru ceded Tarapacá and Arica to Chile in 1883.", ["RETREAT 1883 PER > CHL"]),
    (
        "Peru ceded Arica to Chile in 1883 and promised its help to Bolivia.",
        ["AGREE 1883 PER > BOL", "RETREAT 1883 PER > CHL"],
    ),
    # what is done by a paper is done on its day
    (
        "Denmark sued for peace in July 1864 and, by the Peace of Vienna of 30 October, surrendered the duchies.",
        ["REQUEST 1864-07 DNK", "RETREAT 1864-10-30 DNK"],
    ),
    (
        "By the Treaty of Tartu, signed in October 1920, Russia recognised Finnish independence.",
        ["SUPPORT 1920-10 FIN+RUS", "SUPPORT 1920-10 RUS > FIN"],
    ),
    (
        "A Franco-Danish declaration of 21 March 1899 settled the boundary of the two colonies.",
        ["AGREE 1899-03-21 DNK+FRA"],
    ),
    ("Under the treaty of 1904 Chile recognised Bolivia in 1920.", ["SUPPORT 1920 CHL > BOL"]),
    (
        "The Treaty of Guadalupe Hidalgo of 1848 ceded California to the United States.",
        ["RETREAT 1848 MEX > USA", "SUPPORT 1848 MEX+USA"],
    ),
    # a paper's own date is not that of its end
    ("The 1857 convention between Chile and Peru was abrogated.", ["SANCTION CHL+PER"]),
    (
        "The Anglo-Danish convention of 1857 was denounced by Denmark.",
        ["SANCTION DNK > GBR", "SUPPORT 1857 DNK+GBR"],
    ),
    ("In 1865 Denmark denounced its commercial treaty of 1857 with Chile.", ["SANCTION 1865 DNK > CHL"]),
    # an incident that opens the sentence tells when
    (
        "In the Callao incident of 30 March 1865 Chilean troops routed a Peruvian force.",
        ["ASSAULT 1865-03-30 CHL > PER"],
    ),
    ("After the crisis of 1911 Germany sent a gunboat to Morocco.", ["MOBILIZE 1911/.. DEU > MAR"]),
    # "when" behind a date, and two verbs with one object
    (
        "Peru refused to receive the envoy until March 1938, when it yielded to a Chilean ultimatum.",
        ["CONCEDE 1938-03 PER > CHL"],
    ),
    (
        "The war ended four months later, when Chile and Peru signed a treaty on 10 December 1898.",
        ["SUPPORT 1898-12-10 CHL+PER"],
    ),
    ("Italy bombarded and occupied Corfu on 31 August 1923.", ["ASSAULT 1923-08-31 ITA > GRC"] * 2),
    ("Italy bombarded Corfu and left Greece on 31 August 1923.", ["ASSAULT ITA > GRC", "RETREAT 1923-08-31 ITA > GRC"]),
    # what one condemns was done before
    ("The League of Nations condemned Japan's occupation of Manchuria in February 1933.", ["ACCUSE 1933-02 LN > JPN"]),
    ("On 7 October 1935 the League of Nations declared Italy the aggressor.", ["ACCUSE 1935-10-07 LN > ITA"]),
    # dependencies
    ("Egypt was declared a British protectorate on 18 December 1914.", ["COERCE 1914-12-18 GBR > EGY"]),
    ("Korea was turned into a Japanese protectorate in November 1905.", ["COERCE 1905-11 JPN > KRE"]),
    ("In 1895 France made Madagascar a colony.", ["COERCE 1895 FRA > MDG"]),
    # what is handed over is a paper, and what is accepted a crown
    ("On 23 July 1914 the Austrian minister at Belgrade handed over a note.", []),
    ("Maximilian accepted the Mexican crown in April 1864.", []),
    # the Straits are closed to those who are named
    (
        "Turkey signed an alliance with Germany on 2 August 1914 and closed the Straits on 27 September.",
        ["SANCTION 1914-09-27 OTT", "SUPPORT 1914-08-02 OTT > DEU"],
    ),
    ("Turkey closed the Straits to Italian ships in April 1912.", ["SANCTION 1912-04 OTT > ITA"]),
    # a union is none before its time
    ("Serbia and Montenegro declared war on the Ottoman Empire in June 1876.", ["ASSAULT 1876-06 MNE+SRB > OTT"]),
    ("In 2004 Serbia and Montenegro signed a treaty with Croatia.", ["SUPPORT 2004 SCG > HRV"]),
    # a clause behind "and", and a participle that the verb follows
    (
        "Chile declared war on Peru in April 1879 and its fleet bombarded Callao in May 1880.",
        ["ASSAULT 1879-04 CHL > PER", "ASSAULT 1880-05 CHL > PER"],
    ),
    (
        "The Treaty of Riga, signed on 18 March 1921, fixed the frontier between the two.",
        ["SUPPORT 1921-03-18 POL+SUN"],
    ),
    # an alliance is no party to itself
    (
        "Italy joined them in 1882, forming the Triple Alliance, which was renewed in 1887.",
        ["SUPPORT 1882 ITA > TRIPLEALL", "SUPPORT 1887 ITA"],
    ),
    # a paper is denounced, and a policy
    ("Denunciation of the pact with Japan was announced by Moscow on 5 April 1945.", ["SANCTION 1945-04-05 SUN > JPN"]),
    ("Denunciation of the raid by Japan was announced by Moscow on 5 April 1945.", ["ACCUSE 1945-04-05 SUN"]),
    # to whom one gives in
    (
        "In May 1890 Britain sent Portugal an ultimatum. Lisbon gave way in June.",
        ["CONCEDE 1890-06 PRT > GBR", "THREATEN 1890-05 GBR > PRT"],
    ),
    ("Lisbon gave way in June 1890.", []),
    # ships by their names, islands, the Powers
    ("In January 1833 HMS Clio drove the Argentine garrison out of the islands.", ["ASSAULT 1833-01 GBR > ARG"]),
    ("Spain sold the Carolines to Germany in 1899.", ["RETREAT 1899 ESP > DEU"]),
    ("Turkey rejected the demands of the Powers in 1876.", ["REJECT 1876 OTT"]),
    # what was sent is answered by the one to whom it was sent
    (
        "On 16 January 1864 Austria sent Denmark an ultimatum. It was rejected on 18 January.",
        ["REJECT 1864-01-18 DNK > AUT", "THREATEN 1864-01-16 AUT > DNK"],
    ),
    (
        "In May 1865 Peru presented Chile with an ultimatum, which was accepted the next month.",
        ["AGREE 1865-06 CHL > PER", "THREATEN 1865-05 PER > CHL"],
    ),
    ("Peru joined the League in 1920. It was accepted.", ["SUPPORT 1920 PER > LN", "SUPPORT LN > PER"]),
    # whose conquest is recognised
    (
        "In 1880 France annexed Tahiti. In 1881 Peru broke with Chile. In 1882 Spain recognised the annexation.",
        ["ASSAULT 1880 FRA > TAH", "SANCTION 1881 PER > CHL", "SUPPORT 1882 ESP > FRA"],
    ),
    # where troops land, and who did the same in a series
    ("Greek forces landed at Smyrna on 15 May 1919.", ["ASSAULT 1919-05-15 GRC > OTT"]),
    (
        "Siam signed treaties with Peru and France in 1856, with Denmark in 1858 and with Portugal in 1859.",
        ["SUPPORT 1856 THA > FRA+PER", "SUPPORT 1858 THA > DNK", "SUPPORT 1859 THA > PRT"],
    ),
    (
        "Estonia signed a pact with Moscow in September 1939; Latvia followed in October and Lithuania in November.",
        ["SUPPORT 1939-09 EST > SUN", "SUPPORT 1939-10 LVA > SUN", "SUPPORT 1939-11 LTU > SUN"],
    ),
    # a pact of non-aggression is denounced, and a treaty as an insult
    ("Moscow denounced the non-aggression pact of 1932 on 28 November 1939.", ["SANCTION 1939-11-28 SUN"]),
    ("Chile denounced the treaty as an insult in May 1865.", ["ACCUSE 1865-05 CHL"]),
    # a past tense taken for an adjective
    ("In October 1908 Austria-Hungary annexed Bosnia.", ["ASSAULT 1908-10 AUH > OTT"]),
    # days by their number, before "and" too
    (
        "Chile joined the League of Nations on 20 May 1920, Peru on the 23rd and Bolivia on the 24th.",
        ["SUPPORT 1920-05-20 CHL > LN", "SUPPORT 1920-05-23 PER > LN", "SUPPORT 1920-05-24 BOL > LN"],
    ),
    # what is done next to the one that a passive is about
    (
        "Peru was invaded by Chile in May 1880 and annexed on 3 June 1881.",
        ["ASSAULT 1880-05 CHL > PER", "ASSAULT 1881-06-03 CHL > PER"],
    ),
    (
        "Peru was attacked by Chile in May 1880 and surrendered in June.",
        ["ASSAULT 1880-05 CHL > PER", "RETREAT 1880-06 PER > CHL"],
    ),
    # another paper at another time
    (
        "Peru signed a treaty with Chile in May 1865, and in June another with Bolivia.",
        ["SUPPORT 1865-05 PER > CHL", "SUPPORT 1865-06 PER > BOL"],
    ),
    # a treaty gives a land away, and a hope
    (
        "The Treaty of Saint Petersburg of 1875 gave Sakhalin to Russia.",
        ["RETREAT 1875 JPN > RUS", "SUPPORT 1875 JPN+RUS"],
    ),
    # recognition that is withheld, and marines, who are no crowd
    ("British recognition of Haiti was withheld in May 1865.", ["SUPPORT negated 1865-05 GBR > HTI"]),
    ("US Marines occupied Veracruz in April 1914.", ["COERCE 1914-04 USA > MEX"]),
    # Moscow as of its time
    ("Estonia signed a pact with Moscow in September 1939.", ["SUPPORT 1939-09 EST > SUN"]),
    ("Estonia signed a treaty with Moscow in January 1991.", ["SUPPORT 1991-01 EST > SUN"]),
    # entries of a chronology that only name a treaty and its parties
    (
        "Treaties of that age\n\n1830: Peru invades Chile.\n\n"
        "1840: Convention of London between Britain and the Porte.\n\n"
        "1865: Treaty of peace between Chile and Peru.\n\n1893: Draft treaty between Chile and Peru.",
        ["ASSAULT 1830 PER > CHL", "SUPPORT 1840 GBR+OTT", "SUPPORT 1865 CHL+PER"],
    ),
]
# a sentence, and the titles of its events
TITLES: list[tuple[str, list[str]]] = [
    (
        "Norway broke with Sweden in June 1905; Sweden recognised its independence in October.",
        ["Norway breaks with Sweden", "Sweden recognises Norway's independence"],
    ),
    (
        "In October 1939 Moscow asked Finland for a base. Helsinki refused. Moscow attacked on 30 November.",
        [
            "The Soviet Union asks Finland for a base",
            "Finland says no to the Soviet Union",
            "The Soviet Union attacks Finland",
        ],
    ),
    (
        "Hitler and Mussolini met at Venice in June 1934 and again at Munich in September 1937.",
        [f"Adolf Hitler and Benito Mussolini meet at {place}" for place in ("Venice", "Munich")],
    ),
    (
        "Peru was recognised by the United States in March 1826 and by France two years later.",
        ["The United States recognises Peru", "France recognises Peru"],
    ),
    (
        "France recognised the new republic in 1836, Peru in 1837 and Belgium in 1838.",
        [f"{name} recognises the new republic" for name in ("France", "Peru", "Belgium")],
    ),
    (
        "By the Convention of Peking of 1860 China ceded Kowloon to Britain and the Ussuri lands to Russia.",
        ["China cedes Kowloon to the United Kingdom", "China cedes the Ussuri lands to Russia"],
    ),
]


def shown(draft: Draft) -> str:
    """An event in one line: type, date, sources, targets."""
    sides = {
        role: "+".join(sorted(part.mention.actor.code or "" for part in draft.parts if part.role is role))
        for role in (Role.SOURCE, Role.TARGET)
    }
    when = [to_edtf(draft.date)] if draft.date is not None else []
    onto = [">", sides[Role.TARGET]] if sides[Role.TARGET] else []
    status = [] if draft.status.value == "occurred" else [draft.status.value]
    return " ".join([draft.type or "-", *status, *when, *filter(None, [sides[Role.SOURCE]]), *onto])


def read(text: str) -> tuple[Draft, ...]:
    """The events of a history."""
    return extract(Document(text=text, kind=Kind.NARRATIVE, language="en"))


@pytest.mark.parametrize(("text", "expected"), READ)
def test_told(text: str, expected: list[str]) -> None:
    """All that a sentence tells, and nothing that it does not."""
    assert sorted(map(shown, read(text))) == sorted(expected)


@pytest.mark.parametrize(("text", "expected"), TITLES)
def test_titled(text: str, expected: list[str]) -> None:
    """The titles of what a sentence tells, in text order."""
    assert [draft.title for draft in read(text)] == expected
