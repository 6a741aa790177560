"""What "it", "they" and "its" take up from the sentence before: a thing, a person held, another's independence."""

import pytest

from tests.events.test_carried_on import drafts
from tests.events.test_roles import sides, with_word
from tracker.documents.document import Document, Kind
from tracker.extract import extract

# a text, a word of the act's title or its mode, who does it, and to whom
TAKEN_UP = [
    # what one recognises is another's
    ("Togo threw off Ghanaian rule in 1911. Mali recognised its independence in 1952.", "recognise", {"MLI"}, {"TGO"}),
    ("Togo threw off Ghanaian rule in 1911. Mali celebrated its own independence in 1960.", "independence", {"TGO"},
     {"GHA"}),
    # what was closed is opened again
    ("Ghana closed its border with Togo in May 1982. It was reopened in March 1983.", "reopen", {"GHA"}, {"TGO"}),
    ("Ghana closed its embassy in Lima in 1968. It was reopened two years later.", "open", {"GHA"}, {"PER"}),
    ("Ghana closed its embassy in Lima in 1968. They reopened it in 1971.", "close", {"GHA"}, {"PER"}),
    # whom one held one lets go
    ("Chad captured a Malian pilot in May 2009. He was handed over at Ho in June 2010.", "release", {"TCD"}, {"MLI"}),
    ("Cuba jailed a Danish builder in May 2009. He was freed five years later.", "release", {"CUB"}, {"DNK"}),
    # a third speaks of what two agreed
    ("Togo and Fiji signed a pact in May 1934. Peru denounced it.", "denounce", {"PER"}, {"TGO", "FJI"}),
    ("Togo and Fiji signed a pact in May 1934. Togo denounced it in 1936.", "denounce", {"TGO"}, {"FJI"}),
    ("Togo and Fiji agreed on a pact in May 1934. Peru denounced the pact. Chad welcomed it.", "welcome", {"TCD"},
     {"TGO", "FJI"}),
    ("Togo and Fiji signed a protocol in May 1934. Peru refused to sign it.", "refuse", {"PER"}, {"TGO", "FJI"}),
    ("Togo and Fiji signed a pact in 1934. Togo then shelled Suva. Peru condemned it.", "condemn", {"PER"}, {"TGO"}),
    # "the country" is the one to which something was just done, if no other was named
    ("Togo recognised Ghana in 1955. Six years later it annexed the country.", "annex", {"TGO"}, {"GHA"}),
    ("Cuba sent doctors to Chad in 1975. Malian troops invaded the country in May.", "invade", {"MLI"}, {"TCD"}),
    ("Togo fought Ghana over Mali in 1955. It annexed the country in 1961.", "annex", {"TGO"}, set()),
    ("Togo sent the cutter Ada to Lima in July 1911. Mali protested. Fiji recognised the republic in 1912.",
     "recognise", {"FJI"}, set()),
    # "it" is the island, not the state that was named before it
    ("Togo sent troops to the island in May 1923. Ghana annexed it in 1947.", "annex", {"GHA"}, set()),
    ("After its victory over Mali, Togo made the peninsula its base in 1905 and annexed it in August 1910.", "annex",
     {"TGO"}, set()),
    ("Togo had long claimed Ghana. It attacked Ghana in August 1990 and annexed it a year later.", "annex", {"TGO"},
     {"GHA"}),
    # the Senate is that of the United States, where these are named
    ("Panama and the United States signed a treaty in May 1977. The Senate ratified it in April 1978.", "ratif",
     {"USA"}, {"PAN"}),
    ("Panama and the United States signed a treaty in May 1977. It was ratified by the Senate in April 1978.",
     "ratif", {"USA"}, {"PAN"}),
    # "they" and "it" are the troops that were spoken of, also where only "their" says whose
    ("Cuban troops landed in Chad in May 1975. They were withdrawn in 1991.", "withdraw", {"CUB"}, {"TCD"}),
    ("Danish troops crossed the Rhine in April 1823. They took Madrid in May.", "take", {"DNK"}, {"ESP"}),
    ("Iraq quarrelled with Kuwait. In May 1990 its army crossed the border. It took Kuwait City in June.", "take",
     {"IRQ"}, {"KWT"}),
    ("Mali and Chad protested. Their troops landed at Sfax in May 1956. They withdrew in June.", "withdraw",
     {"MLI", "TCD"}, {"TUN"}),
    ("Togo imposed sanctions on Mali in 1991. Troops enforced the sanctions. They were lifted in 1993.", "lift",
     {"TGO"}, {"MLI"}),
    # whom "he" met, and whose delegates met
    ("President Sadat flew to Vienna in May 1975. He met President Ford. The two men agreed on a loan.", "agree",
     {"EGY", "USA"}, set()),
    ("Chad and Libya fell out in 1987. Envoys met in Libreville in July.", "meet", {"TCD", "LBY"}, set()),
    # a body that was only asked is no party to a treaty where another was named since
    ("Togo and the League of Nations talked in 1920. A treaty was signed in May 1921.", "sign", {"TGO", "LN"}, set()),
    # who answers is the one to whom the offer was made, and of whom one demands something is the other
    ("Chad invited Mali to a conference in May 1961. It accepted.", "accept", {"MLI"}, {"TCD"}),
    ("Chad offered Mali talks in May 1961. It then attacked Niger.", "attack", {"TCD"}, {"NER"}),
    ("Mali mobilised in July 1914. Chad demanded that it stop.", "demand", {"TCD"}, {"MLI"}),
    # what was renewed or restored is what the sentence before spoke of as "it" and "them"
    ("Togo and Fiji signed a pact in May 1963. They published it in July. It was renewed in 1980.", "sign the pact",
     {"TGO", "FJI"}, set()),
    ("Togo and Fiji established relations in 1959. Togo broke them off in 1963. They were restored in 1964.",
     "restore", {"TGO"}, {"FJI"}),
    ("Peru, Chile and Bolivia agreed on a treaty in May 1961. It was signed in June.", "sign the treaty",
     {"PER", "CHL", "BOL"}, set()),
    # another's recognition is of the same state; a protest behind a protest is at the same deed
    ("Togo recognised Biafra in May 1968. Mali's recognition came on 3 June 1968.", "Mali", {"MLI"}, {"BIA"}),
    ("Chad invaded Niger in May 1961. Mali condemned the attack. Togo protested.", "Togo", {"TGO"}, {"TCD"}),
    # whom one recognises is not oneself
    ("Togo accused Fiji of raids in May 1961. In June Fiji recognised the two republics.", "recognise", {"FJI"},
     set()),
    # both sides are the two that the paragraph joins, whoever was named since
    ("Chad and Mali went to war in 1982. Peru offered to mediate. Both sides refused.", "say no", {"TCD", "MLI"},
     {"PER"}),
    # a truce is of all who fought, if no other was named since
    ("Chad and Niger attacked Mali in 1964. A ceasefire was signed in May.", "ceasefire", {"TCD", "NER", "MLI"}, set()),
    # at whom a third protests, and whom a state that recognises or receives somebody offends
    ("Togo recognised Biafra in May 1968. Nigeria protested.", "protest", {"NGA"}, {"TGO"}),
    # a number stands for what was counted before
    ("Peru expelled 60 Danish diplomats on 3 May 2018. Chile expelled four.", "Chile", {"CHL"}, {"DNK"}),
    # to whom something is done behind a sentence about a president is his state
    ("Fiji asked Russia for fuel. President Lund of Fiji wrote to Putin in May 2022. India lent it a billion dollars.",
     "lend", {"IND"}, {"FJI"}),
    # where somebody went is no side of what both did
    ("Chad bombed Mali in May 1998. Mali struck back. The Danish envoy left for Kigali after both countries turned "
     "down her plan.", "turn down", {"TCD", "MLI"}, {"DNK"}),
    # for how long one spoke is no support
    ("Chad's president spoke to the president of Mali for ten minutes in May 1998.", "speak", {"TCD"}, {"MLI"}),
    # a name that looks like a verb
    ("Anwar Sadat and Menachem Begin signed two agreements in May 1978.", "sign", {"EGY", "ISR"}, set()),
    # whose envoy it is
    ("The Soviet Union warned Finland in 1939. Its ambassador protested to Denmark in May.", "protest", {"SUN"},
     {"DNK"}),
    ("In 1939 Chad attacked Niger. Its president fled.", "attack", {"TCD"}, {"NER"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "sources", "targets"), TAKEN_UP)
def test_thing_taken_up(text: str, word: str, sources: set[str], targets: set[str]) -> None:
    """The sides are those of whom the sentence before told it."""
    assert sides(with_word(text, word)) == (sources, targets)


# a text in which nothing more is told than what its first sentence tells
LEFT_OPEN = [
    "Peru and Chile quarrelled over the border for years. Troops crossed it in July 1941.",
    "Cuba jailed a poet in 1971. He was freed a month later.",
    "Turkey closed a shop in 1993. It was reopened in 2023.",
    "France feared Italy in 1947. The Senate ratified it in April 1948.",
    "A task force sailed from Portsmouth on 5 April 1982.",
    "General Lund of Denmark landed at Inchon in September 1950.",
    "Chad, Libya and Niger fell out in 1987. Envoys met in Libreville in July.",
    "Syria wrote to Turkey in 1998. Damascus expelled Abdullah Lund in October.",
    "Chad spoke of Niger in May 1961. Its neighbour had shot first.",
]


@pytest.mark.parametrize("text", LEFT_OPEN)
def test_left_open(text: str) -> None:
    """Where it cannot be told whose it is, nobody is put there."""
    assert not drafts(text)


TITLES = [
    ("Togo threw off Ghanaian rule in 1911. Mali recognised its independence in 1952.",
     "Mali recognises Togo's independence"),
    ("Togo and Fiji signed a pact in May 1934. Togo denounced it in 1936.", "Togo denounces the pact with Fiji"),
    ("Togo and Fiji agreed on a pact in May 1934. Chad welcomed it.", "Chad welcomes the agreement of Togo and Fiji"),
    ("Ghana closed its embassy in Lima in 1968. It was reopened two years later.", "Ghana opens the embassy in Peru"),
    ("In 1973 Libya claimed a gulf. In 1981 American fighters shot down two of its aircraft.",
     "American fighters shoot down two of Libya's aircraft"),
    ("Aziz of Iraq met James Baker in Geneva in 1991. Baker handed him a letter. Iraq refused to take it.",
     "Iraq refuses to take the letter"),
    ("Tibet declared its independence in 1913. China never recognised it.", "China does not recognise Tibet"),
    ("Peru expelled 60 Danish diplomats on 3 May 2018. Chile expelled four.", "Chile expels four diplomats of Denmark"),
    ("Danish envoys met members of Congress in May 1911.", "Danish envoys meet members of Congress"),
    ("President Nyerere ordered an attack on Uganda in 1979. His troops entered Kampala in April.",
     "Nyerere's troops enter Kampala"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "title"), TITLES)
def test_titles_name_what_is_taken_up(text: str, title: str) -> None:
    """A title says "the pact" or whose it is, where the sentence says "it" and "its"."""
    assert drafts(text)[-1].title == title


def test_it_was_signed_tells_the_treaty_again() -> None:
    """Who signed "it" signed what the sentence before told."""
    text = "Poland and Germany concluded a pact in January 1934. It was signed by Jozef Beck."
    assert [draft.title for draft in drafts(text)] == ["Poland and Germany conclude a pact"]


def test_what_is_agreed_in_the_passive_is_one_event() -> None:
    """A ceasefire that "was agreed" is the agreement, as in the active voice."""
    told = drafts("Togo and Mali fought in 1964. In March a ceasefire was agreed in Oslo.")
    assert [draft.type for draft in told] == ["ASSAULT", "AGREE"]


def test_a_treaty_that_is_thrown_out_is_no_member() -> None:
    """What is thrown out is the treaty of which the sentence before told."""
    told = drafts("Togo and Mali signed a treaty in 1925. Togo threw it out two years later.")
    assert [draft.mode for draft in told] == ["treaty-signed"]


def test_a_truce_that_follows_is_told_once() -> None:
    """The noun and the verb of "a ceasefire followed" tell one event."""
    told = drafts("Togo and Mali fought in 1964. A ceasefire followed in October.")
    assert [draft.mode for draft in told] == ["attack", "treaty-signed"]


def test_a_state_that_was_named_since_may_be_the_party() -> None:
    """To whom one only appealed signs no treaty where another state came between."""
    text = "Togo appealed to the League of Nations in 1920. Mali sent an envoy. A treaty was signed in May 1921."
    assert not [draft for draft in drafts(text) if draft.mode == "treaty-signed"]


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("President Johnson flew to Zagreb in 1968.", {"YUG"}),
        ("President Clinton flew to Zagreb in 1996.", {"HRV"}),
        ("President Nixon visited Kiev in May 1972.", {"SUN"}),
        ("Britain sent a fleet to Alexandria in 1882.", {"EGY"}),
        ("Britain sent a fleet to Alexandria in 1960.", {"UAR"}),
        ("Estonia signed a treaty with Moscow in 1939.", {"SUN"}),
        ("In May 1991 Latvia accused Moscow of an attack.", {"SUN"}),
        ("In May 1995 Latvia accused Moscow of an attack.", {"RUS"}),
    ],
)
def test_towns_are_of_the_state_of_their_time(text: str, targets: set[str]) -> None:
    """A capital was a town of the state that later broke up, and no town is of a state after or before its time."""
    assert sides(drafts(text)[0])[1] == targets


@pytest.mark.parametrize(
    ("text", "sources", "targets"),
    [
        ("In June 1807 the H.M.S. Leander shelled the U.S.S. Boxer.", {"GBR"}, {"USA"}),
        ("In 1905 HMS Leopard shelled a Turkish fort.", {"GBR"}, {"OTT"}),
        ("In 1905 the SS Leopard shelled a Turkish fort.", set(), {"OTT"}),
    ],
)
def test_warships(text: str, sources: set[str], targets: set[str]) -> None:
    """What stands before a warship's name tells whose it is."""
    assert sides(drafts(text)[0]) == (sources, targets)


def test_a_title_alone_may_name_both() -> None:
    """Under a title that names two, a sentence that names nobody is of the two."""
    text = "In December 1960 the border was closed. A treaty was signed ten years later. In 1982 Accra accused Lomé."
    told = extract(Document(text=text, title="Ghana–Togo relations", kind=Kind.NARRATIVE, language="en"))
    assert [{part.mention.actor.code for part in draft.parts} for draft in told] == [{"GHA", "TGO"}] * 3
