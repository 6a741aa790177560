"""Who takes part, where the sentence alone or its parse would tell too few, too many or the wrong ones."""

import pytest

from tests.events.test_roles import sides, with_word

# a text, a word of the act's title or its mode, who does it, and to whom
READ = [
    # a short name of several organisations is the one that the text names in full
    ("The League of Nations met in Geneva. Brazil left the League in 1926.", "leave", {"BRA"}, {"LN"}),
    # a series whose last the parser takes for the whole subject
    (
        "In the Four-Power Treaty, Norway, Sweden, Spain, and Denmark agreed to consult each other in 1922.",
        "Norway",
        {"NOR", "SWE", "ESP", "DNK"},
        set(),
    ),
    # a nation that "it" takes up, and the one whom the clause below names
    ("In 1915 the Danes issued a note about Mali in which it asked Chad for ships.", "ask", {"DNK"}, {"TCD"}),
    # a treaty that "it" takes up is nobody
    ("Norway, Sweden and Spain signed a treaty. It called for each of them to keep peace.", "sign",
     {"NOR", "SWE", "ESP"}, set()),
    # "the two" take up two sides
    ("Germany and Austria were uneasy. The two signed a pact in 1936.", "sign", {"DEU", "AUT"}, set()),
    # one's own policy is no companion
    ("Norway withdrew from Chad in 1934 in concert with President Lund's new policy.", "withdraw", {"NOR"}, {"TCD"}),
    # who stands behind a force does not act with it
    ("Chad and Libyan-backed Malian rebels attacked Togo in 1950.", "attack", {"TCD", "MLI"}, {"TGO"}),
    ("Libyan and Chadian-backed Malian forces invaded Togo in 1950.", "invade", {"MLI"}, {"TGO"}),
    ("Pro-Libyan and pro-Chadian Malian forces invaded Togo in 1950.", "invade", {"MLI"}, {"TGO"}),
    # what is condemned beside a talk is not the deed of those with whom one speaks
    ("In 1950 Chad spoke by phone with Togo and condemned the violation in 1951.", "condemn", {"TCD"}, set()),
    # a resolution with nothing but its number is one of the Security Council
    ("In 2000 Resolution 1298 imposed an arms embargo on Chad.", "embargo", {"UN"}, {"TCD"}),
    # whose deed it is that somebody condemns
    ("Libya bombed Mali in 1986. Chad deplored the operation.", "deplore", {"TCD"}, {"LBY"}),
    # a treaty or a summit is not the organisation that has its seat there
    ("Norway ratified the Brussels Convention in 1955.", "ratif", {"NOR"}, set()),
    ("Norway rejected the Brussels Pact in 1995 and left.", "reject", {"NOR"}, set()),
    ("Norway rejected the Brussels offer in 1995.", "reject", {"NOR"}, {"EU"}),
    # who asked for what is granted, on whom one turns next, to whom it is given, against whom it is
    ("Norway agreed to most of the terms that Chad had requested in 1974.", "agree", {"NOR"}, {"TCD"}),
    ("In 1801 Libya demanded tribute and declared war on Norway.", "demand", {"LBY"}, {"NOR"}),
    ("In 1801 Libya demanded tribute and thanked Norway.", "demand", {"LBY"}, set()),
    ("In 1898 Spain agreed to sell Cuba to Norway.", "agree", {"ESP"}, {"NOR"}),
    ("In 1957 Mali pursued talks to isolate the Chadian government.", "talks", {"MLI"}, set()),
    ("In 1957 Mali pursued talks with the Chadian government.", "talks", {"MLI"}, {"TCD"}),
    # those whom a list behind a colon names, or one with an aside in brackets
    ("In 1934 Norway concluded treaties with three countries under the Trade Act: Togo, Mali and Chad.", "conclude",
     {"NOR"}, {"TGO", "MLI", "TCD"}),
    ("Nixon, British Prime Minister Lund (followed by Prime Minister Holm), and French President Berg met in 1975.",
     "meet", {"USA", "GBR", "FRA"}, set()),
    # with whom several agree
    ("Nixon and British Prime Minister Lund agreed to several compromises with Brezhnev.", "agree",
     {"USA", "GBR"}, {"SUN"}),
    # others who are not named: nobody is put in their place
    ("In 1948 Libya recognised Togo and imposed an arms embargo against all belligerents.", "embargo", {"LBY"}, set()),
    # the land that is lost is not the one who gets it
    ("In 1895 China was forced to relinquish control of its coast, losing Taiwan.", "relinquish", {"CHN"}, set()),
    # "he" is nobody else where somebody stands before of whom nothing is known
    ("After the defeat of Nasser, Smith turned his mind to Iran, where he invaded Libya in 1970.", "invade", set(),
     {"LBY"}),
    ("After the defeat of Nasser, Nixon turned his mind to Iran, where he invaded Libya in 1970.", "invade", {"USA"},
     {"LBY"}),
    # through whom it is done is not to whom
    ("In 1951 Turkey committed troops through the United Nations.", "troops", {"TUR"}, set()),
    ("In 1951 Turkey sent troops through Bulgaria.", "troops", {"TUR"}, {"BGR"}),
    # who goes on to say what it does itself
    ("In 1976 Mali affirmed that Togo was free, and that it opposed a raid on Chad.", "oppose", {"MLI"}, {"TCD"}),
    # a series whose second the parser takes for an aside
    ("Norway, Sweden, Denmark, the Netherlands and Finland signed the Oslo Treaty in 1948.", "sign",
     {"NOR", "SWE", "DNK", "NLD", "FIN"}, set()),
    # whose help is asked for, against whom a penalty, whom troops are to fight
    ("In 1916 Togo asked for Danish support in the war.", "ask", {"TGO"}, {"DNK"}),
    ("In 1916 Togo asked for Danish butter in the war.", "ask", {"TGO"}, set()),
    ("In 1962 Mali issued a call for sanctions against the Portuguese government.", "call", {"MLI"}, {"PRT"}),
    ("In 1962 Mali led the call for help against the Portuguese Government.", "call", {"MLI"}, set()),
    ("Libya massed its forces in 1980 in an attempt to annihilate the Chadians.", "forces", {"LBY"}, {"TCD"}),
    ("Libya massed its forces in 1980 in an attempt to impress the Chadians.", "forces", {"LBY"}, set()),
    # a people acts for its state
    ("The Danes criticised Norway in 1949.", "criticis", {"DNK"}, {"NOR"}),
    # who goes on to do it
    ("When President Truman met with Premier Attlee in July 1945, he proposed a visit to Chad.", "propos",
     {"USA"}, {"TCD"}),
    # an organisation by the last word of its full name
    ("NATO met in 1972. Pakistan left SEATO in 1973, because the organisation had not helped Ghana.", "leave",
     {"PAK"}, {"SEATO"}),
    # a resolution is its body's
    ("The Security Council adopted Resolution 598 in 1987. Iraq accepted it.", "accept", {"IRQ"}, {"UN"}),
    # who makes a document that says it
    ("On 3 May 1961 Norway sent a note that condemned Cuba.", "condemn", {"NOR"}, {"CUB"}),
    ("On 3 May 1961 the Security Council adopted Resolution 161, which condemned Cuba.", "condemn", {"UN"}, {"CUB"}),
    # what did not happen does nothing
    ("The lack of a British answer led Spain in 1937. Italy attacked Ethiopia in 1938.", "attack", {"ITA"}, {"ETH"}),
    # what somebody condemns, denies or tells of its own
    ("Peru invaded Chile in 1902. Brazil condemned it.", "condemn", {"BRA"}, {"PER"}),
    ("In 1902 Peru accused Chile of arming rebels. Chile denied it.", "denie", {"CHL"}, {"PER"}),
    ("In 1902 Peru said that Chile had fired on its ships.", "fire", {"CHL"}, {"PER"}),
    # a town stands for its state where something is done to it, and never acts
    ("In 1912 Italian ships shelled Smyrna.", "shell", {"ITA"}, {"OTT"}),
    ("In 1942 Danish planes bombed Kharkov.", "bomb", {"DNK"}, {"SUN"}),
    ("Danish planes bombed Kharkiv in 2015.", "bomb", {"DNK"}, {"UKR"}),
    ("In 1904 Danish ships attacked Port Arthur.", "attack", {"DNK"}, {"RUS"}),
    ("In 1925 the Danish king flew to Munich.", "visit", {"DNK"}, {"DEU"}),
    ("Merchants in Shanghai organised a boycott of Danish goods in 1925.", "boycott", {"CHN"}, {"DNK"}),
    ("The Danish king met the Swedish king in Geneva in 1925.", "meet", {"DNK"}, {"SWE"}),
    ("Japan invaded Manchuria in 1931.", "invade", {"JPN"}, {"CHN"}),
    ("The Soviet Union occupied Bessarabia in 1940.", "occup", {"SUN"}, {"ROU"}),
    ("Prussia invaded Schleswig in 1864.", "invade", {"PRU"}, {"DNK"}),
    ("In 1877 Danish troops besieged Plevna.", "besiege", {"DNK"}, {"OTT"}),
    ("In 1923 Danish ships shelled Corfu.", "shell", {"DNK"}, {"GRC"}),
    ("In 1976 Danish commandos raided Entebbe.", "raid", {"DNK"}, {"UGA"}),
    ("In 1958 Danish guns shelled Quemoy.", "shell", {"DNK"}, {"TWN"}),
    ("In 1879 Danish troops occupied Antofagasta.", "occup", {"DNK"}, {"BOL"}),
    ("In 1966 Danish troops attacked Samu.", "attack", {"DNK"}, {"JOR"}),
    # with whom one speaks at a meeting, from whom one accepts help
    ("The Danish king raised it with the Swedish king at a summit in May 1997.", "summit", {"DNK", "SWE"}, set()),
    ("Peru accepted loans from Chile in 1902.", "loan", {"CHL"}, {"PER"}),
    # a capital before its state
    ("British ships bombarded Beirut in 1840.", "bombard", {"GBR"}, set()),
    # who has just come to be, and phrases for one body
    ("Benin seceded from Togo in 1971. The new state joined the OAU in 1972.", "joins", {"BEN"}, {"OAU"}),
    ("In 1971 Fiji asked the world body for help.", "ask", {"FJI"}, {"UN"}),
    # a participle that looks like a noun
    ("In May 1960 Norway was overrun by Danish troops.", "overr", {"DNK"}, {"NOR"}),
    # what one does not let through
    ("In May 1960 Norway would not let the Danish army through.", "let", {"NOR"}, {"DNK"}),
    # what was done to a place next, by another
    ("Goma was taken by Rwanda in 1998 and recaptured by Uganda in 1999.", "recapture", {"UGA"}, {"COD"}),
    # two measures told one after the other
    ("Uganda closed its border with Kenya and recalled its ambassador.", "recall", {"UGA"}, {"KEN"}),
    # what is judged, behind the judgement
    ("Togo condemned as illegal Mali's seizure of the port.", "condemn", {"TGO"}, {"MLI"}),
    ("Togo dismissed as absurd Malian claims that it had lied.", "dismiss", {"TGO"}, {"MLI"}),
    # at whose border they fight, and who shuts what is his
    ("Skirmishes broke out along the border between Togo and Mali in 1990.", "clash", {"TGO", "MLI"}, set()),
    ("Heavy fighting took place along the Togo-Mali border in 1990.", "clash", {"TGO", "MLI"}, set()),
    ("Togo's airspace was closed to Malian aircraft in May 1990.", "close", {"TGO"}, {"MLI"}),
    # a body that puts a member out, and takes it back
    ("Mali's expulsion from the African Union followed in 1994.", "expel", {"AU"}, {"MLI"}),
    ("Mali's suspension from the African Union was lifted in 1995.", "sanctions-lifted", set(), {"MLI"}),
    ("The African Union lifted Mali's suspension in 1995.", "sanctions-lifted", {"AU"}, {"MLI"}),
    # a nation before the forces of others
    ("Danish and local Togolese forces attacked Mali in 1990.", "attack", {"DNK", "TGO"}, {"MLI"}),
    ("France and Italy fought together as allies in 1915.", "war", {"FRA", "ITA"}, set()),
    # where an envoy is, and to whom
    ("Russia recalled its ambassador to NATO from Brussels in 2021.", "recall", {"RUS"}, {"NATO"}),
    # on whose conduct a threat hangs, and whose the many are who protest
    ("Mali threatened to recall its ambassador if Togo did not apologise.", "threat", {"MLI"}, {"TGO"}),
    ("In Lome, thousands protested against Mali in May 1990.", "protest", {"TGO"}, {"MLI"}),
    # a truce whose sides stand behind its verb
    ("A truce brokered by Oman came into force on 12 May 2009 between Chad and Mali.", "ceasefire", {"TCD", "MLI"},
     set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "sources", "targets"), READ)
def test_sides(text: str, word: str, sources: set[str | None], targets: set[str | None]) -> None:
    """Each side is told, and none that takes no part."""
    assert sides(with_word(text, word)) == (sources, targets)
