"""Acts told in clauses that only carry them: the first to do it, ordered of troops, praised for it, a cleft."""

import pytest

from tests.events.test_plain_history import shown
from tracker.documents.document import Document, Kind
from tracker.extract import extract

READ: list[tuple[str, list[str]]] = [
    # who was the first, the only one, or one of those who did it
    ("Togo became the first country to impose sanctions on Mali in 1994.", ["SANCTION 1994 TGO > MLI"]),
    ("Togo was among the first states to recognise Biafra in 1968.", ["SUPPORT 1968 TGO > BIA"]),
    (
        "In 1968 Togo, the last member to recognise Biafra, expelled two Ghanaian diplomats.",
        ["SANCTION 1968 TGO > GHA", "SUPPORT 1968 TGO > BIA"],
    ),
    ("Togo was one of three countries that expelled two Malian diplomats in 1994.", ["SANCTION 1994 TGO > MLI"]),
    ("Togo hopes to become the first state to recognise Biafra.", []),
    ("It was Togo that blockaded the Beninese ports in May 1994.", ["COERCE 1994-05 TGO > BEN"]),
    ("It was clear that Togo had attacked Benin in 1994.", ["ASSAULT 1994 TGO > BEN"]),
    ("Togo went on to lift the sanctions on Mali in May 1994.", ["RETREAT 1994-05 TGO > MLI"]),
    ("Togo went on the radio to condemn Mali.", []),
    ("Togo was quick to recognise Biafra in 1968.", ["SUPPORT 1968 TGO > BIA"]),
    # what a ruler orders his own troops to do, not what he orders of others
    ("In 1994 the president of Togo ordered the army to invade Benin.", ["ASSAULT 1994 TGO > BEN"]),
    ("The king of Togo told his generals in 1994 to withdraw their troops from Benin.", ["RETREAT 1994 TGO > BEN"]),
    ("The United Nations ordered Togolese troops in 1994 to leave Benin.", ["REQUEST 1994 UN > TGO"]),
    # what one is praised or condemned for was done before
    (
        "In June 1994 Benin condemned Togo for invading Mali.",
        ["ACCUSE 1994-06 BEN > TGO", "ASSAULT ../1994-06 TGO > MLI"],
    ),
    (
        "In 1994 Benin apologised to Togo for detaining two Togolese sailors.",
        ["COERCE ../1994 BEN > TGO", "CONCEDE 1994 BEN > TGO"],
    ),
    ("In 1994 Benin thanked Togo for its patience.", ["SUPPORT 1994 BEN > TGO"]),
    # a series that the parser breaks at an object
    (
        "In May 1994, Togo closed the roads, called up the reserves and imposed sanctions on Mali.",
        ["MOBILIZE 1994-05 TGO", "SANCTION 1994-05 TGO > MLI"],
    ),
    # what is attacked with words, and by those who bear arms with weapons
    ("In 1994 Togolese troops attacked a Beninese market.", ["ASSAULT 1994 TGO > BEN"]),
    ("In 1994 the Togolese minister attacked the Beninese market.", []),
    ("In 1994 Togolese soldiers seized a Beninese border post.", ["COERCE 1994 TGO > BEN"]),
    ("In 1994 a Togolese officer seized the post of chairman.", []),
    ("In 1994 a team of Togolese agents killed two Malian bankers.", ["ASSAULT 1994 TGO > MLI"]),
    ("In 1994 the Togolese team crushed Mali.", []),
    ("In May 1994 an attack on a market in Mali by Togolese jets shocked the pope.", ["ASSAULT 1994-05 TGO > MLI"]),
    # verbs that govern an act, by which it was done, denied or only meant
    ("Togo had to close its embassy in Benin in 1994.", ["SANCTION 1994 TGO > BEN"]),
    ("Togo knew that it had to close its embassy in Benin.", []),
    ("Togo will have to close its embassy in Benin.", []),
    ("Togo was left with no choice but to recognise Benin in 1994.", ["SUPPORT 1994 TGO > BEN"]),
    ("Togo saw fit to recognise Benin in 1994.", ["SUPPORT 1994 TGO > BEN"]),
    ("Togo moved to impose sanctions on Mali in May 1994.", ["SANCTION 1994-05 TGO > MLI"]),
    ("Togo moved its desks to impose sanctions on Mali.", []),
    ("Togo went so far as to expel two Malian diplomats in 1994.", ["SANCTION 1994 TGO > MLI"]),
    ("Togo took the unusual step of expelling two Malian diplomats in 1994.", ["SANCTION 1994 TGO > MLI"]),
    ("Togo resorted to bombing Mali in 1994.", ["ASSAULT 1994 TGO > MLI"]),
    ("Togo did not hesitate to attack Mali in 1994.", ["ASSAULT 1994 TGO > MLI"]),
    ("Togo lost no time in recognising Mali in 1994.", ["SUPPORT 1994 TGO > MLI"]),
    ("Togo set about blockading the Malian ports in 1994.", ["COERCE 1994 TGO > MLI"]),
    ("Togo had the courage to recognise Mali in 1994.", ["SUPPORT 1994 TGO > MLI"]),
    ("Togo had the soldiers to attack Mali.", []),
    ("It took Togo a year to recognise Mali.", ["SUPPORT TGO > MLI"]),
    ("Togo waited until May 1994 to recognise Mali.", ["SUPPORT 1994-05 TGO > MLI"]),
    ("Togo kept its word, only to attack Mali in 1994.", ["ASSAULT 1994 TGO > MLI"]),
    ("Togo wanted only to attack Mali.", []),
    ("Togo called an election after expelling two Malian diplomats in 1994.", ["SANCTION 1994 TGO > MLI"]),
    ("Togo will call an election after recognising Mali.", []),
    ("A storm kept Togo from attacking Mali in 1994.", []),
    ("Togo is about to recognise Mali.", ["SUPPORT planned TGO > MLI"]),
    ("Togo was about to recognise Mali.", []),
    ("Had Togo attacked Mali, the queen would have fled.", []),
    ("Togo was the country that attacked Mali in 1994.", ["ASSAULT 1994 TGO > MLI"]),
    # nouns whose doers, or whose verb, stand apart from them
    (
        "A new round of negotiations opened in Vienna in May 1994 between Togolese and Malian envoys.",
        ["CONSULT 1994-05 MLI+TGO"],
    ),
    ("Talks were held in Vienna in May 1994 between Togo and Mali.", ["CONSULT 1994-05 MLI+TGO"]),
    ("A meeting on the future of the river between Togo and Mali began in May 1994.", ["CONSULT 1994-05 MLI+TGO"]),
    ("In 1994 Norway attended talks in Oslo on the border between Togo and Mali.", ["CONSULT 1994 NOR > MLI+TGO"]),
    ("In May 1994 Togo launched what it called a limited attack on Mali.", ["ASSAULT 1994-05 TGO > MLI"]),
    ("Togo responded with an attack on Mali in May 1994.", ["ASSAULT 1994-05 TGO > MLI"]),
    ("The attack on Mali, launched by Togo in May 1994, surprised nobody.", ["ASSAULT 1994-05 TGO > MLI"]),
    (
        "In May 1994 negotiations on sharing the waters opened in Vienna between Togolese and Malian experts.",
        ["CONSULT 1994-05 MLI+TGO"],
    ),
    # whose debt it is, and who has so long to do it
    ("In 1994 Togo wrote off half of the debt owed to it by Mali.", ["AID 1994 TGO > MLI"]),
    ("In 1994 Togo cancelled a debt that Mali owed it.", ["AID 1994 TGO > MLI"]),
    ("In 1994 Togo forgave the debt of Mali.", ["AID 1994 TGO > MLI"]),
    ("In 1994 Togo gave Mali's rulers 72 hours to hand over the port.", ["THREATEN 1994 TGO > MLI"]),
    ("In 1994 Mali was given three days by Togo to hand over the port.", ["THREATEN 1994 TGO > MLI"]),
    # what was decided, and the date of what is asked or threatened
    (
        "Mali condemned Togo's decision to close its embassy in Bamako in May 1994.",
        ["ACCUSE MLI > TGO", "SANCTION 1994-05 TGO > MLI"],
    ),
    ("In 1994 Mali condemned the Togolese decision to attack Benin.", ["ACCUSE 1994 MLI > TGO"]),
    ("Togo threatened Mali with sanctions in May 1994.", ["THREATEN 1994-05 TGO > MLI"]),
    ("Togo urged Mali to free the pilots in May 1994.", ["REQUEST 1994-05 TGO > MLI"]),
    ("Togo massed tanks along the border with Mali in 1994.", ["MOBILIZE 1994 TGO > MLI"]),
    # what is only proposed, and what is taken
    ("In May 1994 the Togolese premier proposed recognising Biafra.", ["AGREE 1994-05 TGO > BIA"]),
    ("Togo proposed withdrawing its troops from Mali in 1994.", ["AGREE TGO > MLI"]),
    ("Togo began withdrawing its troops from Mali in 1994.", ["RETREAT 1994 TGO > MLI"]),
    ("In 1801 Danish troops captured the Swedish possession of Saint Martin.", ["ASSAULT 1801 DNK > SWE"]),
    ("The Japanese seized the Danish possessions in the Pacific in 1914.", ["ASSAULT 1914 JPN > DNK"]),
    ("In 1975 Chadian rebels held two Danish engineers hostage for a month.", ["ASSAULT 1975 TCD > DNK"]),
    ("In 1975 Chadian guards took two Danish engineers into custody.", ["COERCE 1975 TCD > DNK"]),
    # whose verb it is behind a series, an aside or a number
    (
        "In 1994 Togo withdrew its troops from Mali and Benin and Ghana jointly recognised Biafra.",
        ["RETREAT 1994 TGO > MLI", "SUPPORT 1994 BEN+GHA > BIA"],
    ),
    (
        "Togo recognised Mali and Benin and expelled two Ghanaian diplomats in 1994.",
        ["SANCTION 1994 TGO > GHA", "SUPPORT TGO > BEN+MLI"],
    ),
    (
        "Togolese officials condemned the tariff of Mali—Benin and Ghana were its friends—and imposed sanctions on "
        "Mali in 1994.",
        ["ACCUSE TGO > MLI", "SANCTION 1994 TGO > MLI"],
    ),
    ("In 1994 Malian rebels took over 40 Togolese nuns hostage.", ["ASSAULT 1994 MLI > TGO"]),
    (
        "In 1994 Togo agreed to leave the port, and Togo and Mali agreed to share the river.",
        ["AGREE 1994 MLI+TGO", "AGREE 1994 TGO"],
    ),
    # states of affairs and affairs at home are no refusals
    ("Togo and Mali did not see eye to eye over tariffs in 1994.", []),
    ("In 1994 Togo and Mali saw eye to eye on the tariff.", ["AGREE 1994 MLI+TGO"]),
    (
        "Mali offered Togo the port in May 1994. On 3 June the Togolese president announced that he would not resign.",
        ["AGREE 1994-05 MLI > TGO"],
    ),
    (
        "Mali offered Togo the port in May 1994. On 3 June the Togolese president announced that he would not take it.",
        ["AGREE 1994-05 MLI > TGO", "REJECT 1994-06-03 TGO > MLI"],
    ),
    # what was done in the end, and what is left that is no land
    ("Togo did not leave Mali for another ten years.", ["RETREAT TGO > MLI"]),
    ("Togo did not leave Mali for years.", ["RETREAT negated TGO > MLI"]),
    ("By October 1994 Mali and Togo had withdrawn from all NATO exercises.", ["SANCTION ../1994-10 MLI+TGO > NATO"]),
    ("In 1994 Togo pulled out of the joint exercises with Mali.", ["SANCTION 1994 TGO > MLI"]),
    ("In 1994 Togo pulled its troops out of Mali.", ["RETREAT 1994 TGO > MLI"]),
    # who had sent the troops that are recalled, and who had held what is retaken
    ("In 1994 Togo recalled the battalion sent to Mali in 1990.", ["MOBILIZE 1990 TGO > MLI"]),
    (
        "In 1994 Togo demanded the withdrawal of the troops sent to Mali in 1990.",
        ["MOBILIZE 1990 > MLI", "REQUEST 1994 TGO > MLI"],
    ),
    ("In 1994 Togolese troops retook the towns that the Malians had secured.", ["ASSAULT 1994 TGO > MLI"]),
    ("In 1994 Togolese troops recaptured the port held by Mali.", ["ASSAULT 1994 TGO > MLI"]),
    # what a state is to become is no addressee, and what a pact lays down has its date
    ("In 1994 the Togolese premier offered to agree to a neutral Mali.", ["AGREE 1994 TGO"]),
    ("In 1994 Togo offered to recognise an independent Mali.", ["AGREE 1994 TGO > MLI"]),
    (
        "The compact was a pact between Togo and Mali, signed in 1994, in which Togo agreed to pay Mali a tribute.",
        ["AGREE 1994 TGO > MLI"],
    ),
    # on whom delegates walk out
    (
        "When the report was adopted by the League of Nations in 1934, the Malian delegates walked out.",
        ["SANCTION 1934 MLI > LN"],
    ),
    ("In 1994 the Malian delegates walked out in protest.", ["SANCTION 1994 MLI"]),
    # in what somebody is said to have had a part
    (
        "In April 1994 Togo ended aid to Mali, citing its involvement in supporting Beninese rebels.",
        ["SANCTION 1994-04 TGO > MLI", "SUPPORT alleged ../1994-04 MLI > BEN"],
    ),
    (
        "In April 1994 Togo denounced Malian complicity in bombing Benin.",
        ["ACCUSE 1994-04 TGO > MLI", "ASSAULT alleged ../1994-04 MLI > BEN"],
    ),
    ("In April 1994 Togo played a part in freeing the Malian pilots.", ["RETREAT 1994-04 TGO > MLI"]),
    # a party at home is under no sanction between states
    ("In 1990 South Africa lifted the ban on the ANC.", []),
    ("In 1990 Norway lifted the ban on the ANC.", ["RETREAT 1990 NOR > ANC"]),
    ("In 1990 Norway lifted the ban on goods from South Africa.", ["RETREAT 1990 NOR > ZAF"]),
    ("In May 1990 South Africa's president said that he was ending the ban on the ANC.", []),
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_carried(text: str, expected: list[str]) -> None:
    """All that a sentence tells, and nothing that it does not."""
    found = [shown(draft) for draft in extract(Document(text=text, kind=Kind.NARRATIVE, language="en"))]
    assert sorted(found) == sorted(expected)
