"""A word of an act in another sense tells no event of it; in its own sense it does."""

import pytest

from tests.events.test_timing import narrated

OTHER = [
    ("ASSAULT", "Peru and Chile clashed over fishing rights in 1902."),
    ("RETREAT", "The war left Peru and Chile as allies."),
    ("RETREAT", "The frigate Alma left Peru on 3 May 1902."),
    ("ACCUSE", "Chile was charged with overseeing the vote in Peru in 1902."),
    ("THREATEN", "Peru warned Chile of a Bolivian attack in 1902."),
    ("THREATEN", "Peru warned Chile that Bolivia would attack."),
    ("THREATEN", "Peru warned Chile that its funds were no longer sufficient."),
    ("THREATEN", "Peruvian arms sales threatened to erode the lead of Chile."),
    ("THREATEN", "The Chilean advance threatened Peru's security."),
    ("THREATEN", "The end of the bloc ended the threat of invasion by Chile."),
    ("REQUEST", "Peru encouraged trade with Chile."),
    ("REQUEST", "Chile's catholicism appealed to the Peruvians."),
    ("REQUEST", "When asked about Chile, the Peruvian minister said nothing."),
    ("REQUEST", "Peru ordered an invasion of Chile in 1902."),
    ("SUPPORT", "Peru recognised the boycott of Chile as a failure."),
    ("SUPPORT", "Peru recognised the importance of Chile."),
    ("SUPPORT", "Peru opened a telegraph office in Chile in 1902."),
    ("SUPPORT", "A majority of Peruvians voted for the president in 1902."),
    ("SUPPORT", "The Peruvian king signed into law the Trade Act of 1902."),
    ("SUPPORT", "Peruvian public opinion supported Chile."),
    ("AGREE", "In 1902 Peru's plan was tabled by the American Senate."),
    ("AGREE", "Peru's president proposed a tax on land in 1902."),
    ("AGREE", "Peru offered an interpretation of the treaty with Chile."),
    ("AGREE", "The scandal compromised Peru's support for Chile."),
    ("AGREE", "Peru acknowledged the changes in Chile."),
    ("AGREE", "Peru's commitment to Chile grew in 1902."),
    ("CONSULT", "Peru sent troops and military advisers to Chile in 1902."),
    ("CONSULT", "The house stands where Peru and Chile meet."),
    ("CONSULT", "In 1902 the steamer was met in the harbour by angry Chileans."),
    ("CONSULT", "The Peruvian president held a press conference on Chile in 1962."),
    ("CONSULT", "The Peruvian president met with his chief of staff in 1902."),
    ("MOBILIZE", "Peru's refusal reinforced the division between Chile and Bolivia."),
    ("PROTEST", "Peru demonstrated its concern over Chile."),
    ("REJECT", "Peruvian strength declined in 1902."),
    ("REJECT", "Peru's Congress vetoed the law in 1902."),
    ("REJECT", "Nations opposing Peru signed the treaty with Chile in 1902."),
    ("REJECT", "Many Peruvians opposed war with Chile."),
    ("COERCE", "The Chilean visit occupied Peru's attention in 1902."),
    ("ASSAULT", "Chilean forces executed the plan in 1902."),
    ("ASSAULT", "The treaty of 1902 ended the war between Peru and Chile."),
    ("RETREAT", "Peru's police destroyed Chile's missiles in 1902."),
    ("SANCTION", "The suspension of sanctions on Peru by Chile came in 1902."),
    ("COOPERATE", "The Peruvian administration began parallel talks with Chile in 1902."),
    ("PROTEST", "Peru's plans demonstrated to Chile in 1902 that a deal was near."),
    ("AGREE", "Peru's policy initiatives towards Chile bore fruit in 1902."),
    ("ASSAULT", "Peru ran a propaganda campaign in Chile in 1902."),
    ("ASSAULT", "Peru's premier met with the Chilean president in 1902 in an attempt to end the feud."),
    ("SUPPORT", "In 1972 Hungary became an active member of the Warsaw Pact."),
    ("SUPPORT", "In 1902 Peru remained aligned with Chile."),
    ("SANCTION", "In 1902 Chilean rebels ousted the Peruvians from the capital."),
    ("REQUEST", "Peru encouraged Chile's efforts in 1902, hoping that they would succeed."),
    ("REJECT", "In 1902 Peru told Chile that it would not interfere."),
    ("REJECT", "In 1902 Peru had become opposed to Chile's rule."),
    ("REQUEST", "In 1962 the Peruvian president Prado asked parliament for new taxes."),
    ("AGREE", "Prado campaigned for the presidency of Peru in 1962, promising changes in foreign policy."),
    ("ASSAULT", "In 1962 Peruvian tanks crushed student protests in Lima."),
    ("RETREAT", "In 1962 the Peruvian president Prado resigned."),
    (None, "Peru announced Project Independence in 1902."),
    ("AID", "Peru helped Chile and Bolivia reach an agreement in 1902."),
]


@pytest.mark.parametrize(("kind", "text"), OTHER)
def test_another_sense(kind: str | None, text: str) -> None:
    """It tells no event of that type."""
    assert kind not in {event[0] for event in narrated(text)}


OWN = [
    ("ACCUSE", "Peru charged Chile with violating its border in 1902."),
    ("THREATEN", "Peru warned that it would attack Chile."),
    ("THREATEN", "Peru threatened Chile with war in 1902."),
    ("THREATEN", "Peru issued a threat against Chile in 1902."),
    ("REQUEST", "Peru encouraged Chile to sign the treaty with Bolivia."),
    ("REQUEST", "Peru appealed to Chile for help in 1902."),
    ("REQUEST", "Peru ordered Chile to leave the port in 1902."),
    ("SUPPORT", "Peru recognised Chile as a great power in 1902."),
    ("SUPPORT", "Peru opened a liaison office in Chile in 1902."),
    ("SUPPORT", "Peru voted for the Chilean resolution in 1962."),
    ("SUPPORT", "Peru signed the Final Act with Chile in 1975."),
    ("AGREE", "Peru tabled a plan for Chile in 1902."),
    ("AGREE", "Peru proposed a treaty to Chile in 1902."),
    ("CONSULT", "The ministers of Peru and Chile met in 1902."),
    ("CONSULT", "Peru sent an envoy to Chile in 1902."),
    ("MOBILIZE", "Peru reinforced its garrison in Tacna in 1902."),
    ("PROTEST", "Peruvians demonstrated against Chile in 1902."),
    ("REJECT", "Peru declined the offer of Chile in 1902."),
    ("REJECT", "Peru vetoed the resolution on Chile in 2007."),
    ("REJECT", "Peru's government opposed the treaty with Chile in 1902."),
    ("ASSAULT", "Peru occupied the port of Chile in 1902."),
    ("RETREAT", "Peru destroyed its own missiles in 1992."),
    ("ASSAULT", "In 1962 Peruvian tanks crushed Chilean protests in Tacna."),
    ("RETREAT", "In 1962 Peru withdrew its military advisers from Chile."),
    ("COERCE", "In 1962 Peru expelled the Chilean military advisers."),
    ("MOBILIZE", "Peru exploded its first bomb in 1962."),
    ("SUPPORT", "In 1972 Hungary became a full member of the Warsaw Pact."),
    ("AID", "Peru helped Chile to clear the mines in 1902."),
]


@pytest.mark.parametrize(("kind", "text"), OWN)
def test_its_own_sense(kind: str, text: str) -> None:
    """It tells the event."""
    assert kind in {event[0] for event in narrated(text)}
