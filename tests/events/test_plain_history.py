"""Sentences as histories have them, each with all the events that it tells and no other."""

import pytest

from tracker.dates.edtf import to_edtf
from tracker.documents.document import Document, Kind
from tracker.events.draft import Draft, Role
from tracker.extract import extract

# a sentence, and each of its events: type, date, who does it, to whom
READ: list[tuple[str, list[str]]] = [
    # a war that is ended is not begun: the date is that of its end
    ("The war between Prussia and Denmark ended in 1864.", ["ASSAULT ../1864 DNK+PRU"]),
    ("The 1864 war between Prussia and Denmark ended in a victory.", ["ASSAULT 1864 DNK+PRU"]),
    ("Denmark and Prussia ended the war against Austria in 1864.", ["RETREAT 1864 DNK+PRU > AUT"]),
    ("The treaty, which ended the Siamese War, was printed in 1828.", []),
    # what was to have been done was not done
    (
        "The Norwegian king was to have visited Peru and Chile in May 1961, but in April Oslo cancelled the trip.",
        ["CONSULT negated 1961-05 NOR > CHL+PER", "REJECT 1961-04 NOR > CHL+PER"],
    ),
    ("The Danish king was to visit Peru in May 1961.", ["CONSULT planned 1961-05 DNK > PER"]),
    # whose entry is refused; entry that is refused did not come about
    ("France vetoed Danish entry to NATO in May 1965.", ["REJECT 1965-05 FRA > DNK"]),
    (
        "Japan, whose application had been vetoed by France in 1955, joined the UN in 1956.",
        ["REJECT 1955 FRA > JPN", "SUPPORT 1956 JPN > UN"],
    ),
    # on whom war is declared where one attacks another
    (
        "Chad attacked Mali in May 1965; in June Togo declared war.",
        ["ASSAULT 1965-05 TCD > MLI", "ASSAULT 1965-06 TGO > TCD"],
    ),
    # "it" is the one the sentence before is about, not the body that it joined
    (
        "Togo was admitted to the African Union in 1961. Mali recognised it in 1969.",
        ["SUPPORT 1961 AU > TGO", "SUPPORT 1969 MLI > TGO"],
    ),
    # the body that only the words before name, and a part of it that one leaves
    (
        "Iraq left the Arab League in 1990 and was readmitted in 1995.",
        ["SANCTION 1990 IRQ > LOA", "SUPPORT 1995 LOA > IRQ"],
    ),
    (
        "Peru and Chile applied to NATO in 1991. On 3 May 1995 they became members.",
        ["REQUEST 1991 CHL+PER > NATO", "SUPPORT 1995-05-03 CHL+PER > NATO"],
    ),
    (
        "Greece left NATO's military structure in 1974 and rejoined it in 1980.",
        ["SANCTION 1974 GRC > NATO", "SUPPORT 1980 GRC > NATO"],
    ),
    ("Chad left the African Union in 1990. Its envoy was admitted to hospital in 1995.", ["SANCTION 1990 TCD > AU"]),
    # its neighbour is the other of the two told before
    (
        "Norway and Sweden met in 1905. In 1906 Sweden recognised its neighbour's independence.",
        ["CONSULT 1905 NOR+SWE", "SUPPORT 1906 SWE > NOR"],
    ),
    # who stands behind "mediation of" mediates
    (
        "Under the mediation of Sweden, Denmark and Prussia met in 1848 to negotiate a truce.",
        ["CONSULT 1848 DNK+PRU"],
    ),
    # what "so" takes up is the verb before it
    ("Chad attacked Mali in 1961. Togo was to help the miners, but Benin did not do so.", ["ASSAULT 1961 TCD > MLI"]),
    ("Chad recognised Mali in 1961, and Togo did so in 1962.", ["SUPPORT 1961 TCD > MLI", "SUPPORT 1962 TGO > MLI"]),
    # land that is to be ceded is asked for nothing
    ("Mali demanded the cession of Togo in 1961.", ["REQUEST 1961 MLI"]),
    # a footing, a status, sums behind "to", conditions looked into
    ("The Danish government put its finances on a sound footing in 1840.", []),
    ("The Danish king gave Mahmud choices ranging from 5 million crowns to 2 million francs.", []),
    ("A Danish agent investigated conditions in Norway in 1840.", []),
    # several others of whom it is not said who they are
    ("Danish merchants knew China, and in 1840 Denmark appointed envoys to some of those lands.", []),
    (
        "Denmark signed a treaty with Morocco in 1786 and in 1787 entered talks with the other Barbary States.",
        ["CONSULT 1787 DNK", "SUPPORT 1786 DNK > MAR"],
    ),
    # a subject beside the object before it, and one with its name between commas
    ("Togo and Benin drew the border in 1961 and Benin recognised Ghana.", ["SUPPORT 1961 BEN > GHA"]),
    ("The Danish king grew hostile in 1840 after the regent's heir, Prince Chom, ordered the arrest of sailors.", []),
    # the object that two verbs share
    ("In 1759 Danish armies invaded and conquered Norway.", ["ASSAULT 1759 DNK > NOR"]),
    # against whom a campaign goes, whom one engages in talks
    ("Napoleon's Russian campaign of 1812 failed.", ["ASSAULT 1812 FRA > RUS"]),
    ("The Dutch engaged the Siamese in formal talks in 1867.", ["CONSULT 1867 NLD > THA"]),
    # one's own defence, efforts to be reconciled, what holds on a condition, measures that ceased
    ("The Burmese king prepared to defend his forts against the Siamese in 1840.", []),
    ("Siam and Burma made attempts to reconcile in 1840.", []),
    (
        "Denmark signed a treaty with Sweden in 1780 on the condition that the Danes did not attack Russia.",
        ["SUPPORT 1780 DNK > SWE"],
    ),
    ("In 1810 Denmark reopened trade with Sweden once it ceased its embargo.", ["COOPERATE 1810 DNK > SWE"]),
    # a date behind what a treaty is called, or what a measure includes
    ("Siam and Japan signed a treaty, often called the Bowring Treaty, in 1858.", ["SUPPORT 1858 JPN+THA"]),
    # both sides of the clause before
    (
        "The Danish king held talks with the Swedish king, and they reached an agreement in June 1762.",
        ["AGREE 1762-06 DNK+SWE", "CONSULT DNK > SWE"],
    ),
    ("The rebels attacked Norway in 1761, and they signed a treaty in 1762.", []),
    # what a paper demands is demanded by those who issue it
    (
        "The Danish government issued a note on 14 August 1779 that demanded Swedish withdrawal.",
        ["REQUEST 1779-08-14 DNK > SWE"],
    ),
    # a price, the town from which somebody is sent, a participle that is no verb of its clause
    ("Denmark paid Sweden five million crowns for the islands in 1721.", []),
    ("In 1840 Denmark sent several missions from its base in Canton, China.", ["CONSULT 1840 DNK"]),
    (
        "The Swedish envoy, supported and encouraged by the Norwegian king, worked out a compromise with Siam in 1871.",
        ["AGREE 1871 SWE > THA", "SUPPORT NOR > SWE"],
    ),
    ("Chad's parliament passed a declaration of war on Mali in 1961, which the president signed in June 1961.", []),
    # several lists of actors, each with its time
    (
        "Togo signed treaties with Peru and Chad in 1956, with Chile in 1958, and with Bolivia in 1962.",
        ["SUPPORT 1956 TGO > PER+TCD", "SUPPORT 1958 TGO > CHL", "SUPPORT 1962 TGO > BOL"],
    ),
    # a place of which nothing is known, land that is only named, a conference that was arranged
    ("Italy crushed Eritrea in 1894. In May 1895 it took the field and besieged Mekele.", ["ASSAULT 1894 ITA > ERI"]),
    ("In May 1941 France returned parts of Laos.", ["RETREAT 1941-05 FRA"]),
    ("In October 1880 Denmark arranged a conference at Ribe.", ["CONSULT 1880-10 DNK"]),
    # "it" is not the one with whom it does it, and is told of though a pronoun
    (
        "Japan invaded Siam in 1941. The cabinet met, and in May it signed a pact with Japan.",
        ["ASSAULT 1941 JPN > THA", "SUPPORT 1941-05 > JPN"],
    ),
    (
        "Siam signed a treaty in 1946. In May it was admitted to the UN.",
        ["SUPPORT 1946 THA", "SUPPORT 1946-05 UN > THA"],
    ),
    # what a treaty lays down is not done by its party; whose surrender is compelled is not who compels it
    ("Denmark signed a treaty with Siam in 1858, which opened three ports to ships.", ["SUPPORT 1858 DNK > THA"]),
    ("The Danes moved swiftly in May 1754 to compel its surrender.", []),
    ("Portugal accorded Greece belligerent status in 1823.", ["SUPPORT 1823 PRT > GRC"]),
    # the present of a chronology, whose verbs look like nouns
    ("In July 1966 Peruvian aircraft bomb Chilean airfields.", ["ASSAULT 1966-07 PER > CHL"]),
    ("In May 1971 Chad's army in the south surrenders to Libya.", ["RETREAT 1971-05 TCD > LBY"]),
    ("In May 1971 Chadian aircraft spare parts for Libya.", []),
    # what was done in the end, what was lifted, what an embargo was on
    (
        "Chad and Mali restored relations in May 1988, only for Mali to sever them on 24 August 2021.",
        ["SANCTION 2021-08-24 MLI > TCD", "SUPPORT 1988-05 MLI+TCD"],
    ),
    (
        "In 1934 Peru imposed an embargo on Chile, which was lifted in January 1935.",
        ["RETREAT 1935-01 PER > CHL", "SANCTION 1934 PER > CHL"],
    ),
    # what one says that one will grant is granted by saying it
    (
        "Togo announced on 3 May 1947 that it would accept the ruling in favour of Benin.",
        ["AGREE 1947-05-03 TGO > BEN"],
    ),
    ("Togo announced on 3 May 1947 that Benin would accept the ruling of Mali.", ["AGREE planned BEN > MLI"]),
    (
        "The quarrel was ended by President Bo of Togo, who said in May 1947 that he would accept the ruling of Mali.",
        ["AGREE 1947-05 TGO > MLI"],
    ),
    # a course of things and its date, people who leave, claims and relations of old
    ("The Libyan withdrawal from Chad, completed in May 1994, made for calm.", ["RETREAT 1994-05 LBY > TCD"]),
    ("Most Danes left Togo in May 1961.", []),
    ("Chile and Peru both laid claim to the desert.", []),
    ("Relations between Chile and Peru began badly.", []),
    ("The visit of the Chilean president to Peru in May 1972 ended a quarrel.", ["CONSULT 1972-05 CHL > PER"]),
    ("The visit of Chile by the Peruvian president in May 1972 ended a quarrel.", ["CONSULT 1972-05 PER > CHL"]),
    # where those had been sent who go home, in whose presence it is done
    (
        "Danish soldiers, sent to Togo in 1951, returned home in 1954.",
        ["MOBILIZE 1951 DNK > TGO", "RETREAT 1954 DNK > TGO"],
    ),
    ("Danish soldiers, praised in Togo in 1951, returned home in 1954.", []),
    ("In the presence of the Danish king, Togo and Benin signed a treaty in 1994.", ["SUPPORT 1994 BEN+TGO"]),
    # a war declared over is not declared
    ("In May 1998 Togo and Benin declared their war at an end.", ["AGREE 1998-05 BEN+TGO"]),
    ("Peru took its complaint against Chile to the League in May 1921.", ["ACCUSE 1921-05 PER > CHL"]),
]

ENTRIES = [
    ("Treaty of friendship signed in Lima.", ["SUPPORT 1960 ECU+PER"]),
    ("Sanctions against Ecuador lifted.", ["RETREAT 1960 PER > ECU"]),
    ("Relations with Ecuador severed.", ["SANCTION 1960 PER > ECU"]),
    ("Ambassador to Peru recalled.", ["SANCTION 1960 ECU > PER"]),
    ("Second war over the Cenepa.", ["ASSAULT 1960 ECU+PER"]),
    ("Border war; 300 killed.", ["ASSAULT 1960 ECU+PER"]),
    ("Peace talks in Lima.", ["CONSULT 1960 ECU+PER"]),
    ("The prisoners are repatriated.", ["RETREAT 1960"]),
    ("The prisoner is released.", []),
    ("The war memorial in Lima.", []),
    ("Relations remain cool.", []),
]


@pytest.mark.parametrize(("text", "expected"), ENTRIES)
def test_entry(text: str, expected: list[str]) -> None:
    """What an entry tells in few words, in a chronology of two states."""
    whole = f"1950: Peru and Ecuador quarrel.\n\n1955: Ecuador and Peru go on quarrelling.\n\n1960: {text}"
    document = Document(text=whole, title="Peru and Ecuador: a chronology", kind=Kind.NARRATIVE, language="en")
    found = [shown(draft) for draft in extract(document) if draft.date is not None and to_edtf(draft.date) == "1960"]
    assert sorted(found) == sorted(expected)


def shown(draft: Draft) -> str:
    """An event in one line: type, date, sources, targets."""
    sides = {
        role: "+".join(
            sorted(part.mention.actor.code or part.mention.actor.name for part in draft.parts if part.role is role)
        )
        for role in (Role.SOURCE, Role.TARGET)
    }
    when = [to_edtf(draft.date)] if draft.date is not None else []
    status = [] if draft.status.value == "occurred" else [draft.status.value]
    onto = [">", sides[Role.TARGET]] if sides[Role.TARGET] else []
    doers = [sides[Role.SOURCE]] if sides[Role.SOURCE] else []
    return " ".join([draft.type or "-", *status, *when, *doers, *onto])


@pytest.mark.parametrize(("text", "expected"), READ)
def test_told(text: str, expected: list[str]) -> None:
    """All that a sentence tells, and nothing that it does not."""
    found = [shown(draft) for draft in extract(Document(text=text, kind=Kind.NARRATIVE, language="en"))]
    assert sorted(found) == sorted(expected)
