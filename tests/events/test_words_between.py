"""Words between states whose other side the same sentence tells: offers, refusals, joint papers, meetings."""

import pytest

from tests.events.test_roles import sides
from tracker.documents.document import Document, Kind
from tracker.events.draft import Draft
from tracker.extract import extract

# a text, the type of its event, who does it and towards whom
TOLD = [
    # a demand was that of the one who then used force
    ("In 1914 Belgium rejected the ultimatum and was invaded by Germany.", "REJECT", "BEL", "DEU"),
    ("After Estonia ignored the demands, it was occupied by the Soviet Union in 1940.", "REJECT", "EST", "SUN"),
    ("Denmark rejected the terms, and in February 1864 Prussia invaded it.", "REJECT", "DNK", "PRU"),
    ("After Serbia turned down the ultimatum, Austria-Hungary declared war in July 1914.", "REJECT", "SRB", "AUH"),
    # an offer goes to the one whose conduct it asks for
    ("In 1905 Norway offered to pay if Sweden recognised its independence.", "AGREE", "NOR", "SWE"),
    ("Hungary offered talks in May 1921 on condition that Austria left the town.", "AGREE", "HUN", "AUT"),
    # papers that two issue
    ("In May 1955 Norway and Chile issued a joint declaration in Oslo.", "AGREE", "NOR CHL", ""),
    ("The presidents of Peru and Chile released a joint statement on 3 May 1961.", "AGREE", "PER CHL", ""),
    ("Norway and Chile quarrelled. In 1962 the two governments issued the Oslo Communiqué.", "AGREE", "NOR CHL", ""),
    # invitations and interest
    ("Peru extended an invitation to the Chilean president in May 1971.", "AGREE", "PER", "CHL"),
    ("Norway issued an invitation in May 1981 for a Danish choir to sing in Oslo.", "AGREE", "NOR", "DNK"),
    ("In 1975 Chile expressed interest in high-level talks with Bolivia.", "AGREE", "CHL", "BOL"),
    # what one will not do
    ("In 1798 the Danish envoys proved unwilling to accept the French terms.", "REJECT", "DNK", "FRA"),
    ("In 1926 Spain was unwilling to sign the treaty with Morocco.", "REJECT", "ESP", "MAR"),
    # the two whom the main clause names met
    ("In May 1903 the Danish king embraced the Swedish king when they met in Oslo.", "CONSULT", "DNK SWE", ""),
    ("In June 1961 Kennedy disagreed with Khrushchev when they met in Vienna.", "CONSULT", "USA SUN", ""),
    # several under one name
    ("Clemenceau spoke. In March 1919 the “Big Four” met in Paris.", "CONSULT", "USA GBR FRA ITA", ""),
    ("Stalin spoke. In February 1945 the Big Three met.", "CONSULT", "USA GBR SUN", ""),
    ("The Allied leaders met in Paris in June 1917.", "CONSULT", "ALLIES", ""),
    ("The zones of occupation met in Berlin. In May 1949 the Western Allies warned Moscow.", "THREATEN",
     "USA GBR FRA", "SUN"),
    # envoys who are recalled by name, and where they arrive
    ("Karl Lund served as Danish minister to Peru. In 1903 Denmark recalled Lund.", "SANCTION", "DNK", "PER"),
    ("Karl Lund, the Danish envoy to Peru, was recalled in May 1903.", "SANCTION", "DNK", "PER"),
    ("Karl Lund, the French minister, arrived in Charleston on 8 April 1793.", "CONSULT", "FRA", "USA"),
    ("Karl Lund, the French minister, arrived in Savannah, Georgia, on 8 April 1793.", "CONSULT", "FRA", "USA"),
    # missions on their way
    ("In March 1920 a Danish mission led by Karl Lund crossed the Peruvian border.", "CONSULT", "DNK", "PER"),
    ("In 1816 Lord Amherst led a British mission to Peking.", "CONSULT", "GBR", "CHN"),
    ("Karl Lund, the Danish envoy, reached Lima in May 1931.", "CONSULT", "DNK", "PER"),
    # what one receives, and lists that are handed over
    ("In 1939 Lithuania received an ultimatum from Germany.", "THREATEN", "DEU", "LTU"),
    ("In 1939 Norway received a Finnish appeal for help.", "REQUEST", "FIN", "NOR"),
    ("In 1939 Norway received a protest from Finland.", "ACCUSE", "FIN", "NOR"),
    ("In 1923 Britain handed the Soviet envoy a list of demands.", "REQUEST", "GBR", "SUN"),
    ("In April 1921 Peru sent Chile a list of peace proposals.", "AGREE", "PER", "CHL"),
    # a post that is given
    ("In 1793 France dispatched Karl Lund as minister to the United States.", "SUPPORT", "FRA", "USA"),
]  # fmt: skip


def _only(text: str, kind: str) -> Draft:
    found = [d for d in extract(Document(text, kind=Kind.NARRATIVE, language="en")) if d.type == kind]
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize(("text", "kind", "doers", "others"), TOLD)
def test_the_other_side_is_that_of_the_sentence(text: str, kind: str, doers: str, others: str) -> None:
    """By its grammar, or by who plainly is meant."""
    assert sides(_only(text, kind)) == (set(doers.split()), set(others.split()))


@pytest.mark.parametrize(
    ("text", "kind", "code"),
    [
        ("Belgium rejected the plan in 1914, and France was invaded by Germany.", "REJECT", "DEU"),  # another's plan
        ("Togo rejected the demands in 1914, and Benin was invaded by Chad.", "REJECT", "TCD"),  # another suffered
        ("In 1903 Chile attacked Peru when they refused to pay.", "CONSULT", "CHL"),
        ("The Big Three of the motor trade met in Peru in 1971.", "CONSULT", "SUN"),
        ("In 1909 the Chilean voters proved unwilling to pay for the Peruvian war.", "REJECT", "PER"),
        ("The Danish army issued a communiqué on 3 May 1903.", "AGREE", "DNK"),
        ("In 1975 Chile expressed interest in Bolivian tin.", "AGREE", "BOL"),
        ("Peruvian refugees crossed the Chilean border in 1931.", "CONSULT", "CHL"),
        ("In 1921 Peru sent Chile a list of its ports.", "AGREE", "CHL"),
        ("In 1903 Per Ek, the Swedish king, recalled Karl Lund, the Danish envoy to Peru.", "SANCTION", "DNK"),
    ],
)
def test_others_are_not_drawn_in(text: str, kind: str, code: str) -> None:
    """Where another clause, another group or a matter of no state is told."""
    found = [d for d in extract(Document(text, kind=Kind.NARRATIVE, language="en")) if d.type == kind]
    assert all(part.mention.actor.code != code for draft in found for part in draft.parts)
