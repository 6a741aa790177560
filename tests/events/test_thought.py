"""What is only thought of, laid down or stopped is no event; what was brought about, managed or decided is one."""

import pytest

from tests.events.test_timing import Told, narrated, reported

NO_ACT = [
    "In 1902 the specter of a war between Peru and Chile receded.",
    "Many Peruvians criticised the treaty with Chile in 1902.",
    "Peru clung to the hope that Chile would not attack Bolivia.",
    "Peru expressed interest in talks with Chile.",
    "Peru had an interest in negotiating a treaty with Chile.",
    "The conference was a prelude to talks between Peru and Chile.",
    "The issue of Chilean arms sales to Peru remained open in 1902.",
    "In 1902 Peru argued for a blockade, followed by an invasion of Chile.",
    "Peru regarded the note as an attack on Chile.",
    "In 1902 Peru believed that only an attack on Chile would remove the guns.",
    "Peru preferred a Chilean occupation of Bolivia.",
    "Cooperation with Chile was vital to Peru.",
    "Peru would have attacked Chile in 1902 had Bolivia not intervened in the quarrel.",
    "Had Peru not attacked Chile in 1902, Bolivia would have joined the league.",
    "Peru was prepared to let Chilean troops enter the port.",
    "Peru's policy was to support Chile.",
    "Peru was committed to defending Chile.",
    "The Peruvian king had two choices: attack Chile or sign a treaty with Bolivia.",
    "In 1902 Peru faced a choice: recognise Chile, or break off relations with Bolivia.",
    "Peru had three options: war, a truce or a withdrawal from Chile.",
    "The Peruvian troops stopped shelling the Chilean town in 1902.",
    "Peru signed nothing without consulting Chile, nor would it sign without consulting Bolivia.",
    "In 1902 Peru began preparing a proposal to Chile.",
    "Peru made no offer to Chile in 1902.",
    "To invade Chile, and to annex it.",
    "The Peruvians had nearly taken Iquique from the Chileans when the rain came.",
    "The legacy of the Falklands War shaped naval plans in June 1999.",
    "To help Chile defend Bolivia.",
    "Peru was interested in ending the war with Chile.",
    "Peru hoped to appease Chile and thereby split Bolivia from Argentina.",
    "Peru did not intend to withdraw from Chile.",
    "In 1902 Peru ceased to shell Chile.",
    "Their first item of business was settling the frontier of Peru with Chile.",
    "Peru was unwilling to lift the tax or to receive envoys until Chile agreed to hand back the port.",
    "Peru recommended lifting the embargo on Chile.",
    "In 1902 the Bolivian envoy reported that Peru was willing to meet Chile.",
    "The fall of the king encouraged Peru to enlarge its campaign against Chile.",
    "Peruvians in the north opposed the war with Chile.",
    "Peru kept a navy to ensure that no state would attack Chile.",
]


@pytest.mark.parametrize("text", NO_ACT)
def test_what_is_only_spoken_of(text: str) -> None:
    """Feared, preferred, imagined, stopped or undone by a condition: it neither happened nor is it a plan."""
    assert not [event for event in narrated(text) if event[2] != "negated"]


ONLY = [
    ("Rather than attack Chile, Peru recognised Bolivia in 1902.", [("SUPPORT", "1902", "occurred")]),
    ("Peru proposed several steps, including ending the embargo on Chile.", [("AGREE", None, "occurred")]),
    ("Peru refused to sign the treaty with Chile in 1902.", [("REJECT", "1902", "occurred")]),
    ("Peru agreed to a ceasefire with Chile in 1902.", [("AGREE", "1902", "occurred")]),
    ("Peru agreed to launch an attack on Chile.", [("AGREE", None, "occurred")]),
    ("Peru promised Chile that it would withdraw its troops.", [("AGREE", None, "occurred")]),
    ("Chile gave a guarantee that it would not attack Peru.", [("AGREE", None, "occurred")]),
    ("Peru would not lift the embargo on Chile until Chile agreed to talks.", [("RETREAT", None, "negated")]),
    ("Peru signed no treaty with Chile in 1902.", [("SUPPORT", "1902", "negated")]),
]


@pytest.mark.parametrize(("text", "expected"), ONLY)
def test_one_event_and_no_other(text: str, expected: list[Told]) -> None:
    """What was promised, refused, left or asked for is told by that alone."""
    assert narrated(text) == expected


DONE = [
    ("The raid led Peru to declare war on Chile in May 1902.", ("ASSAULT", "1902-05", "occurred")),
    ("The raid forced Peru to break off relations with Chile in 1902.", ("SANCTION", "1902", "occurred")),
    ("Peru had two options: first it attacked Chile in 1902, then it left.", ("ASSAULT", "1902", "occurred")),
    ("Peru was able to invade Chile in 1902.", ("ASSAULT", "1902", "occurred")),
    ("In 1902 Peru voted to renew the treaty with Chile.", ("SUPPORT", "1902", "occurred")),
    ("In 1902 Peru decided to recognise Bolivia.", ("SUPPORT", "1902", "occurred")),
    ("In 1902 Peru took several steps, including ending the embargo on Chile.", ("RETREAT", "1902", "occurred")),
    ("Peru planned to attack Chile and signed a treaty with Bolivia in May 1902.", ("SUPPORT", "1902-05", "occurred")),
    ("Peru provided aid to Chile in 1902.", ("AID", "1902", "occurred")),
    ("Peru's envoy said that Peru would be willing to meet with Chile.", ("AGREE", None, "occurred")),
    ("In 1902 Peru's king telephoned Chile's king to apologise for the raid.", ("CONCEDE", "1902", "occurred")),
    ("In May 1902 Peru voted to go to war against Chile.", ("ASSAULT", "1902-05", "occurred")),
    ("In 1901 Peru told Chile that it would withdraw its troops from Bolivia.", ("CONCEDE", "1901", "occurred")),
    ("In 1901 Peru announced that it would leave Chile in 1903.", ("RETREAT", "1903", "planned")),
    ("In 1901 Peru informed Chile that Bolivia had attacked Brazil.", ("ASSAULT", "../1901", "alleged")),
    ("In 1901 Peru learned that Bolivia had attacked Chile.", ("ASSAULT", "../1901", "occurred")),
    ("The Peruvians opposed the Chilean plan.", ("REJECT", None, "occurred")),
    ("Peruvians blamed Chile for the bombing.", ("ACCUSE", None, "occurred")),
    ("Peru agreed to lift the embargo once Chile left Bolivia in 1902.", ("RETREAT", "1902", "occurred")),
    ("According to the treaty Peru left Chile in 1902.", ("RETREAT", "1902", "occurred")),
    ("In 1902 Peru undertook an attack on Chile.", ("ASSAULT", "1902", "occurred")),
]


@pytest.mark.parametrize(("text", "expected"), DONE)
def test_what_was_brought_about(text: str, expected: Told) -> None:
    """Forced, managed, decided, or told beside a plan in a clause of its own: it happened."""
    assert expected in narrated(text)


def test_not_until_they_do() -> None:
    """What one will not do until another acts is not done in the news."""
    text = "Peru will not lift the embargo on Chile until Chile recalls its envoy from Bolivia."
    assert reported(text, "2012-05-03") == [("RETREAT", "2012-05-03", "negated")]


@pytest.mark.parametrize("verb", ["leave", "force Chile to leave", "begin to leave", "let Chile leave"])
def test_a_sentence_that_is_an_infinitive(verb: str) -> None:
    """It hangs on nothing."""
    assert narrated(f"To {verb} the pact with Peru and attack Bolivia.") == []


NEWS = [
    ("According to the Chilean agency, Peru attacked a Chilean ship on Tuesday.", ("ASSAULT", "2012-05-01", "alleged")),
    ("Peru is said to have attacked Chile on Tuesday.", ("ASSAULT", "2012-05-01", "alleged")),
    ("There were reports that Peru had attacked Chile on Tuesday.", ("ASSAULT", "2012-05-01", "alleged")),
    ("Peru is holding talks with Chile in Lima.", ("CONSULT", "2012-05-03", "ongoing")),
    ("Peru is holding talks with Chile on 9 May.", ("CONSULT", "2012-05-09", "planned")),
    ("Peru held talks with Chile on Tuesday.", ("CONSULT", "2012-05-01", "occurred")),
    ("Peru said it would cut off trade with Chile unless it withdrew.", ("THREATEN", "2012-05-03", "occurred")),
    ("Peru said on Tuesday it would attack Chile if it were attacked.", ("THREATEN", "2012-05-01", "occurred")),
    ("Peru will reopen its border with Chile if it is asked.", ("RETREAT", None, "planned")),
    ("Peru will send troops to Chile.", ("MOBILIZE", None, "planned")),
    ("Talks between Peru and Chile are to begin in Lima on Monday.", ("CONSULT", None, "planned")),
    ("A meeting between Peru and Chile is scheduled for Monday.", ("CONSULT", "2012-05-07", "planned")),
    ("The accord between Peru and Bolivia provides for Peru to withdraw from Chile.", ("RETREAT", None, "planned")),
    ("Peru will cease to recognise Chile.", ("SANCTION", None, "planned")),
    ("Peru's premier will fly to Chile on 9 May for talks with its president.", ("CONSULT", "2012-05-09", "planned")),
    ("Peru said that Chile had shelled its posts.", ("ASSAULT", None, "alleged")),
    ("Peru has accused Chile of the attack; Chile denies it.", ("REJECT", "2012-05-03", "occurred")),
    ("Peru announced that it would withdraw its troops from Chile.", ("CONCEDE", "2012-05-03", "occurred")),
]


@pytest.mark.parametrize(("text", "expected"), NEWS)
def test_hearsay_and_what_goes_on(text: str, expected: Told) -> None:
    """In the news of a day what others are named for is alleged, and what is being done goes on."""
    assert expected in reported(text, "2012-05-03")
