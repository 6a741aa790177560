"""What a treaty or a plan lays down, and aid, debts, programmes and posts as histories tell them."""

import pytest

from tests.events.test_plain_history import shown
from tracker.documents.document import Document, Kind
from tracker.extract import extract

# a text, and each of its events: type, status, date, who does it, to whom
READ: list[tuple[str, list[str]]] = [
    # what a treaty asks of a side, or lets it do, is to be done, and has no date but its own
    ("The treaty of 1919 required Togo to surrender its colonies.", ["RETREAT planned TGO"]),
    ("The treaty called for Syria to withdraw from Togo.", ["RETREAT planned SYR > TGO"]),
    ("The 1951 treaty allowed France to station troops in Denmark.", ["MOBILIZE planned FRA > DNK"]),
    ("Under the treaty Chad was obliged to return the islands to Togo.", ["RETREAT planned TCD > TGO"]),
    ("The law required foreigners to leave Chad.", []),
    ("The proposal called for Peru to hand over the port to Chile.", []),
    # "would" under a treaty or a plan, in its clause, the next one and the next sentences
    ("Under the pact, France would withdraw its troops from Egypt by 1956.", ["RETREAT planned ../1956 FRA > EGY"]),
    (
        "Under the plan, Norway would evacuate Cyprus and Peru would recognise Greece.",
        ["RETREAT planned NOR > CYP", "SUPPORT planned PER > GRC"],
    ),
    (
        "Under the plan, Chad would recognise Togo. Norway would evacuate Cyprus.",
        ["RETREAT planned NOR > CYP", "SUPPORT planned TCD > TGO"],
    ),
    ("By 1956 France would withdraw from Egypt.", ["RETREAT ../1956 FRA > EGY"]),
    ("Chad hoped for the plan. Norway would evacuate Cyprus.", []),
    ("In the event that Chad did not repay its loan to Togo, Mali would pay it.", []),
    # what one will give no longer is taken away; what is done no longer is not done
    (
        "Norway announced in May 1947 that it would no longer provide aid to Chad.",
        ["SANCTION planned NOR > TCD"],
    ),
    ("In 1971 Peru announced that it no longer recognised Taiwan.", ["SANCTION 1971 PER > TWN"]),
    ("Chad no longer supported Togo.", ["SUPPORT negated TCD > TGO"]),
    ("By 1920 Chad could no longer pay reparations to Togo.", []),
    ("The withdrawal of Swedish assistance to Chad in 1947 came late.", ["SANCTION 1947 SWE > TCD"]),
    (
        "It came of an announcement by Norway that it would no longer give aid to Chad. Peru was alarmed.",
        ["SANCTION planned NOR > TCD"],
    ),
    # debts that are made, paid and not paid
    ("Turkey obtained loans from France in 1955 and 1958.", ["AID 1955 FRA > TUR", "AID 1958 FRA > TUR"]),
    ("Chad settled its debts with Togo in 1995.", ["COOPERATE 1995 TCD > TGO"]),
    ("Finland repaid its loan to Norway in 1976.", ["COOPERATE 1976 FIN > NOR"]),
    ("Peru resumed payments on its debts to France in 1886.", ["COOPERATE 1886 PER > FRA"]),
    ("Peru defaulted on its Norwegian loans in 1931.", []),
    ("When Peru defaulted on a payment in 1931, France protested.", ["ACCUSE 1931 FRA > PER"]),
    ("The firm defaulted on its loans from Norway.", []),
    # rulers set over a land by others
    ("In 1864 France installed the archduke as emperor of Mexico.", ["COERCE 1864 FRA > MEX"]),
    ("Norway restored the king to the throne of Spain in 1823.", ["COERCE 1823 NOR > ESP"]),
    ("He was installed as president of the club in 1905.", []),
    # states that are founded
    ("In October 1949 the state of East Germany was founded.", ["- 1949-10 > DDR"]),
    ("The Soviet Union was created in December 1922.", ["- 1922-12 > SUN"]),
    ("In 1933 Norway was established as a republic.", []),
    ("The University of Iceland was founded in 1911.", []),
    # neutrality, operations, envoys
    ("Sweden declared its neutrality in September 1939.", ["- 1939-09 SWE"]),
    ("The Norwegian king issued a proclamation of neutrality in May 1914.", ["- 1914-05 NOR"]),
    ("In May 1978 Israel launched Operation Stone against Jordan.", ["ASSAULT 1978-05 ISR > JOR"]),
    ("Norway launched a propaganda campaign against Chad in 1955.", []),
    ("In 1793 France dispatched Genet as minister to Denmark.", ["SUPPORT 1793 FRA > DNK"]),
    # Berlin between the war and the two states, and West Berlin
    ("In 1948 Soviet troops blockaded Berlin.", ["COERCE 1948 SUN > DEU"]),
    ("Moscow ended the blockade of West Berlin on 12 May 1949.", ["RETREAT 1949-05-12 SUN > DEU"]),
    ("In 1948 the Soviets blockaded road access to Berlin.", ["COERCE 1948 SUN > DEU"]),
    # persons who are sent to another state; who commands troops is no envoy
    ("In November 1845 Norway dispatched Erik Lund to Mexico.", ["CONSULT 1845-11 NOR > MEX"]),
    ("President Reagan sent Habib to Israel in 1982.", ["CONSULT 1982 USA > ISR"]),
    ("Norway sent General Erik Lund to Haiti in 1801.", []),
    ("Norway sent Erik Lund into space in 1961.", []),
    ("On 19 May 1914 Norway accredited Erik Lund to Chile.", ["SUPPORT 1914-05-19 NOR > CHL"]),
    ("In 1926 Coolidge sent U.S. Marines to Nicaragua.", ["MOBILIZE 1926 USA > NIC"]),
    # programmes of aid, rulers driven out, bodies formed
    ("In 1950 Norway launched a relief program for Libya.", ["AID 1950 NOR > LBY"]),
    ("In June 1947 Secretary of State Marshall announced the European Recovery Program.", ["AGREE 1947-06 USA"]),
    ("In April 1969 the Soviets forced Dubcek from power.", ["ASSAULT 1969-04 SUN > CSK"]),
    ("In 1954 France and Thailand formed SEATO.", ["SUPPORT 1954 FRA+THA > SEATO"]),
    # land that is leased, given as a mandate, rights granted, indemnities
    ("In 1898 China leased Port Arthur to Norway.", ["AGREE 1898 CHN > NOR"]),
    ("In 1901 Cuba granted Norway a naval base on the bay.", ["AGREE 1901 CUB > NOR"]),
    ("In 1922 the League of Nations gave Norway a mandate over Iraq.", ["SUPPORT 1922 LN > NOR"]),
    ("France proclaimed a protectorate over Tunisia in 1881.", ["COERCE 1881 FRA > TUN"]),
    ("In 1871 Germany imposed an indemnity on France.", ["COERCE 1871 DEU > FRA"]),
    ("Turkey declared a moratorium on its debts to France in 1975.", ["SANCTION 1975 TUR > FRA"]),
    ("The Danish firm leased ships to Norway in 1975.", []),
    ("Norway granted women equal rights in 1913.", []),
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_told(text: str, expected: list[str]) -> None:
    """All that a text tells, and nothing that it does not."""
    found = [shown(draft) for draft in extract(Document(text=text, kind=Kind.NARRATIVE, language="en"))]
    assert sorted(found) == sorted(expected)
