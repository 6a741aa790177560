"""When an act happened, and whether it did: dates and status of events, class by class, in sentences of our own."""

import pytest

from tracker.dates.edtf import from_edtf, to_edtf
from tracker.documents.document import Document, Kind
from tracker.events.draft import Draft
from tracker.extract import extract

Told = tuple[str | None, str | None, str]


def told(draft: Draft) -> Told:
    """An event's type, date and status."""
    return draft.type, to_edtf(draft.date) if draft.date is not None else None, draft.status.value


def narrated(text: str) -> list[Told]:
    """What a narrative tells."""
    return [told(draft) for draft in extract(Document(text=text, kind=Kind.NARRATIVE, language="en"))]


def reported(text: str, published: str) -> list[Told]:
    """What a news story of that day tells."""
    day = from_edtf(published)
    return [told(draft) for draft in extract(Document(text=text, kind=Kind.NEWS, published=day, language="en"))]


FRONTED = [
    (
        "In May 1962, after a winter in which the crops had failed and the price of bread had doubled, Peru left NATO.",
        ("SANCTION", "1962-05", "occurred"),
    ),
    ("Mali fell silent in March 1962, and it was April before Togo attacked Mali.", ("ASSAULT", "1962-04", "occurred")),
]


@pytest.mark.parametrize(("text", "expected"), FRONTED)
def test_a_date_before_other_clauses(text: str, expected: Told) -> None:
    """It is the act's, whatever stands between them, as is that of "it was … before"."""
    assert narrated(text)[-1] == expected


YEARS = [
    ("Togo announces in March that it will leave NATO.", ("SANCTION", "1964-03", "occurred")),
    ("Togo says in May that it will withdraw its troops from Mali.", ("CONCEDE", "1964-05", "occurred")),
    ("In April Oman lifts sanctions on Mali.", ("RETREAT", "1964-04", "occurred")),
    ("In June Peru recognises Mali.", ("SUPPORT", "1964-06", "occurred")),
    ("Togo announces that it will leave NATO.", ("SANCTION", "1964", "occurred")),
]


@pytest.mark.parametrize(("text", "expected"), YEARS)
def test_a_month_within_the_entry_of_a_year(text: str, expected: Told) -> None:
    """It is the act's own date, with or without a comma behind it, also where it is the date of saying so."""
    for head in ("1964 – ", "1964: "):
        assert narrated(head + text)[-1] == expected


VOTED = [
    "The Security Council voted on 3 May 1964 to suspend aid to Mali and to expel Togo.",
    "The Security Council voted on 3 May 1964 to suspend aid to Mali and recall its envoy from Togo.",
]


@pytest.mark.parametrize("text", VOTED)
def test_all_that_is_voted_is_done(text: str) -> None:
    """A vote to do two things does both, on the day of the vote."""
    assert narrated(text)[-1] == ("SANCTION", "1964-05-03", "occurred")


def test_a_month_that_cannot_be_told_keeps_its_place() -> None:
    """A month of no known year at the head of a sentence takes nothing from the name behind it."""
    draft = extract(Document(text="In April Oman lifted sanctions on Mali.", kind=Kind.NARRATIVE, language="en"))[0]
    assert [part.mention.actor.code for part in draft.parts] == ["OMN", "MLI"]
    assert (draft.date, draft.trigger.text) == (None, "lifted")


ENTRIES = [
    ("Kenya recognises Togo.", [("SUPPORT", "1971-05-06", "occurred")]),
    ("Kenya refuses to receive the envoy of Togo.", [("REJECT", "1971-05-06", "occurred")]),
    ("The sea is calm. Kenyan troops attack Togo.", [("ASSAULT", "1971-05-06", "occurred")]),
    ("Kenya announces that it will attack Togo in June. Togo condemns Kenya.", [("ACCUSE", "1971-05-06", "occurred")]),
    ("Kenya does not sign the treaty with Togo.", [("SUPPORT", "1971-05-06", "negated")]),
    ("Kenya has recognised Togo.", [("SUPPORT", "1971-05-06", "occurred")]),
]


@pytest.mark.parametrize(("text", "expected"), ENTRIES)
def test_entry_of_a_chronology(text: str, expected: list[Told]) -> None:
    """The present of a dated entry tells the past, and every sentence of it has the entry's date."""
    for head in ("6 May 1971 – ", "6 May 1971: "):
        assert set(expected) <= set(narrated(head + text))


def test_entries_below_their_dates() -> None:
    """A date alone on the line above is the entry's too, and so are the sides that the title names."""
    text = "Kenya and Togo\n6 May 1971\nKenya recognises Togo.\n\n1973\nDiplomatic relations are broken.\n"
    assert narrated(text) == [("SUPPORT", "1971-05-06", "occurred"), ("SANCTION", "1973", "occurred")]


def test_present_outside_an_entry() -> None:
    """Outside a chronology a refusal in the present is an attitude that stands."""
    assert narrated("Kenya rejects the claims of Togo.") == [("REJECT", None, "ongoing")]


HUNG_ELSEWHERE = [
    ("Kenya and Togo agreed on a joint withdrawal in October 1958.", ("AGREE", "1958-10", "occurred")),
    ("Kenya gave notice of its withdrawal from the League on 3 May 1935.", ("SANCTION", "1935-05-03", "occurred")),
    (
        "Kenya left Togo on 5 May 1935; the same night Fijian jets bombed Togo.",
        ("ASSAULT", "1935-05-05", "occurred"),
    ),
    (
        "Kenya's emir flew to Togo on 4 May 1971 to try to mend the split, a day after Fiji and its allies left Togo.",
        ("RETREAT", "1971-05-03", "occurred"),
    ),
    (
        "In August 1919 Kenya and Togo met. After the coup of February 1921 it rained. That spring Togo left Kenya.",
        ("RETREAT", "1921-21", "occurred"),
    ),
    ("In 1931 it rained. Kenya recognised Togo on the last day of the year.", ("SUPPORT", "1931-12-31", "occurred")),
]


@pytest.mark.parametrize(("text", "expected"), HUNG_ELSEWHERE)
def test_date_that_the_parser_hung_elsewhere(text: str, expected: Told) -> None:
    """A date behind what an act is about, or before a clause, or taken up from a passing word, is the act's."""
    assert expected in narrated(text)


OTHER_CLAUSES = [
    ("After the conquest of Togo by Benin, Kenya attacked Togo in 1971.", ("ASSAULT", "1971", "occurred")),
    ("In 1971 the king of Togo gave a speech in which he demanded that Benin leave.", ("REQUEST", "1971", "occurred")),
    ("In 1971 Togo delivered a speech in which it demanded that Benin leave.", ("REQUEST", "1971", "occurred")),
    ("Togo left the war on 9 May 1971, four days after attacking Benin.", ("ASSAULT", "1971-05-05", "occurred")),
    ("Togo signed the treaty on 9 May 1971, hours after Benin attacked Mali.", ("ASSAULT", "1971-05-09", "occurred")),
    ("Togo attacked Benin in May 1971, a month before Mali recognised Chad.", ("SUPPORT", "1971-06", "occurred")),
    ("Togo attacked Benin in May 1971, three years after Mali recognised Chad.", ("SUPPORT", "1968", "occurred")),
    ("Togo attacked Benin in 1971, three days after Mali recognised Chad.", ("SUPPORT", None, "occurred")),
    ("Togo attacked Benin in May 1971, many years after Mali recognised Chad.", ("SUPPORT", None, "occurred")),
    ("Togo attacked Benin in May 1971 after Mali had asked Togo for help.", ("REQUEST", "../1971-05", "occurred")),
    ("Two days after Togo attacked Benin on 3 May 1971, Mali recognised Chad.", ("SUPPORT", "1971-05-05", "occurred")),
    (
        "On 3 May 1971, two days before Mali recognised Chad, Togo attacked Benin.",
        ("SUPPORT", "1971-05-05", "occurred"),
    ),
    ("On 3 May 1971, two days after Mali recognised Chad, Togo attacked Benin.", ("SUPPORT", "1971-05-01", "occurred")),
    ("After shelling Benin, Togo sank a ship of Benin on 3 May 1971.", ("ASSAULT", None, "occurred")),
    ("After shelling Benin, Togo sank a ship of Benin on 3 May 1971.", ("ASSAULT", "1971-05-03", "occurred")),
    (
        "Two acts were told—the raid of Togo on Benin in 1931, the invasion of Mali by Chad in 1935.",
        ("ASSAULT", "1935", "occurred"),
    ),
    ("In May 1971, after Togo had attacked Benin, Mali recognised Chad.", ("ASSAULT", "../1971-05", "occurred")),
    ("Togo met Benin in Oslo, and on 3 May 1971, recognised Chad.", ("CONSULT", None, "occurred")),
    ("Togo met Benin in Oslo, and on 3 May 1971, recognised Chad.", ("SUPPORT", "1971-05-03", "occurred")),
    ("After Togo attacked Benin in May 1971, Mali recognised Chad.", ("SUPPORT", "1971-05/..", "occurred")),
    ("After Togo attacked Benin in May 1971, Mali recognised Chad.", ("ASSAULT", "1971-05", "occurred")),
    (
        "In 1960 Mali left Chad. When Benin attacked Fiji in May 1971, a month later Togo gave notice that it would "
        "leave the United Nations.",
        ("SANCTION", "1971-06", "occurred"),
    ),
    (
        "In May 1938 the Togolese party, financed from Chad since 1935, broke off its talks with Mali.",
        ("REJECT", "1938-05", "occurred"),
    ),
    ("After the fall of Togo in May 1971, Mali recognised Chad.", ("SUPPORT", "1971-05/..", "occurred")),
    ("In May 1971, after a ship of Togo had been shelled, Mali recognised Chad.", ("SUPPORT", "1971-05", "occurred")),
    ("After the fall of Togo in May 1971, Mali threatened Chad with war.", ("THREATEN", "1971-05", "occurred")),
    ("After the riots of 6 May 1971 Mali closed its border with Chad.", ("SANCTION", "1971-05", "occurred")),
    ("After the riots of 29 May 1971 Mali closed its border with Chad.", ("SANCTION", "1971-05-29/..", "occurred")),
    ("After the riots of May 1971 Mali eventually accused Chad of murder.", ("ACCUSE", None, "occurred")),
    (
        "After riots in May 1971 Mali accused Chad of murder and recalled its envoy.",
        ("SANCTION", "1971-05", "occurred"),
    ),
    (
        "After Bo had come to Mali in May 1971, Chad put off talks with Mali; in July the two made peace.",
        ("REJECT", "1971-05", "occurred"),
    ),
    ("Having invaded Togo, Mali signed a treaty with Chad in May 1971.", ("ASSAULT", "../1971-05", "occurred")),
    ("Having invaded Togo in 1970, Mali signed a treaty with Chad in May 1971.", ("ASSAULT", "1970", "occurred")),
    ("In May 1971 Mali accused Chad of having shelled a village in Mali.", ("ASSAULT", "../1971-05", "alleged")),
    ("Invading Togo, Mali broke with Chad in May 1971.", ("SANCTION", "1971-05", "occurred")),
    (
        "President Bo of Chad signed a trade agreement with Togo during a visit to Lima in May 1971.",
        ("SUPPORT", "1971-05", "occurred"),
    ),
    (
        "Chad signed a treaty with Togo on fishing at the port that Mali had seized in May 1971.",
        ("SUPPORT", None, "occurred"),
    ),
    ("Mali broke off relations with Chad as of 3 May 1971.", ("SANCTION", "1971-05-03", "occurred")),
    ("Mali has shelled Chad since May 1971.", ("ASSAULT", "1971-05/..", "occurred")),
    ("After the fall of Togo in May 1971, Mali withdrew from Chad.", ("RETREAT", "1971-05/..", "occurred")),
    ("After the riots of 1971 Mali accused Chad of murder.", ("ACCUSE", "1971/..", "occurred")),
    ("After a long quarrel Mali recognised Chad in May 1971.", ("SUPPORT", "1971-05", "occurred")),
    ("Mali stayed in the league until May 1971 before it recognised Chad.", ("SUPPORT", None, "occurred")),
]


@pytest.mark.parametrize(("text", "expected"), OTHER_CLAUSES)
def test_clause_of_another_time(text: str, expected: Told) -> None:
    """An act told in a clause with "after" or "before" is reckoned from the one beside it, as far as the words go."""
    assert expected in narrated(text)


DENIED = [
    ("Togo did not recognise Benin until May 1962.", [("SUPPORT", "1962-05", "occurred")]),
    ("It was not until May 1962 that Togo recognised Benin.", [("SUPPORT", "1962-05", "occurred")]),
    ("Togo attacked Mali in 1960, but Chad did not agree to lend aid until 1962.", [("AGREE", "1962", "occurred")]),
    ("Not until May 1962 could Togo and Benin sign the treaty.", [("SUPPORT", "1962-05", "occurred")]),
    ("Togo could not attack Benin until May 1962.", [("ASSAULT", "1962-05", "occurred")]),
    ("Togo signed the treaty in 1960 but never ratified it.", [("SUPPORT", None, "negated")]),
    ("No treaty has ever been signed between Togo and Benin.", [("SUPPORT", None, "negated")]),
    ("Togo did not recognise Benin in 1962, because Mali was hurt until 1961.", [("SUPPORT", "1962", "negated")]),
    ("Togo boycotted Benin in 1986 because Mali had not recognised Chad.", [("SUPPORT", None, "negated")]),
]


@pytest.mark.parametrize(("text", "expected"), DENIED)
def test_denied(text: str, expected: list[Told]) -> None:
    """What was "not done until" a day was done on it; what was never done has no date."""
    assert set(expected) <= set(narrated(text))


SAID = [
    ("In May 1955 Togo revealed that it had attacked Benin.", ("ASSAULT", "../1955-05", "occurred")),
    ("In May 1955 Togo announced that it recognised Benin.", ("SUPPORT", "1955-05", "occurred")),
]


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_said_then(text: str, expected: Told) -> None:
    """What had been done when it was said was done before."""
    assert expected in narrated(text)


@pytest.mark.parametrize(
    "text",
    [
        "Chad has sent thousands of soldiers to Libya's border, the Libyan minister said on Monday.",
        "The Libyan minister said on Monday that Chad has sent troops to the border with Libya.",
    ],
)
def test_said_of_the_present(text: str) -> None:
    """What has been done, by what was said on a day before, is news of the day of publication."""
    assert ("MOBILIZE", "2021-05-05", "occurred") in reported(text, "2021-05-05")


NO_EVENT = [
    "In 1885 Togo accepted the Malian annexation of Benin.",
    "Chad wanted to provide arms to Libya.",
    "In 1980 France focused on intervention in Chad.",
    "In 1987 Chad considered declaring war on Libya.",
    "In 1987 Libya would not permit French troops to enter Chad.",
    "Kenya hoped to sign a treaty with Uganda in 1964.",
    "Kenya worked to sign a treaty with Uganda.",
    "The envoy argued that Kenya should not leave without demanding that Uganda do so.",
    "The fleet of Kenya sailed to Uganda's coast without warning.",
    "Any attack on Uganda would have harmed Kenya.",
    "In 1964 Kenya postponed its attack on Uganda.",
    "In 1964 Sudan prevented Kenya from attacking Uganda.",
    "In 1898 a Kenyan invasion of Uganda became likely.",
    "Kenya drew up a draft that would recognise Uganda.",
    "Kenya anticipated that Uganda would recognise Sudan.",
    "Kenya weighed the prospect of an attack on Uganda.",
    "In that event Kenya would attack Uganda.",
    "Kenya wrote of future cooperation with Uganda.",
    "In 1964 Kenya sent envoys to secure Sudanese recognition of Somalia.",
    "Kenya closed its camps in return for Ugandan recognition of Somalia.",
    "Kenya kept its army, recognizing that its navy would not do.",
]


@pytest.mark.parametrize("text", NO_EVENT)
def test_what_is_only_thought_of(text: str) -> None:
    """What is wished, weighed, hindered, likely or only spoken of as to come is no event of a story."""
    assert not {"ASSAULT", "AID", "COOPERATE", "SUPPORT"} & {event[0] for event in narrated(text)}


WHICH = [
    (
        "Togo attacked Mali in May 1865 and, on 8 June 1866, signed a treaty with Benin.",
        ("ASSAULT", "1865-05", "occurred"),
    ),
    ("The treaty, signed on 3 May 1866, recognised the independence of Togo.", ("SUPPORT", "1866-05-03", "occurred")),
    ("The Treaty of Lomé, signed on 8 May 1833, bound Togo and Benin.", ("SUPPORT", "1833-05-08", "occurred")),
    ("On 3 May 1848 Chad signed a treaty by which Togo recognised Benin.", ("SUPPORT", "1848-05-03", "occurred")),
    (
        "Ties were taken up on 3 May 1960, the day on which Togo became independent, and Chad hailed it a year later.",
        (None, "1960-05-03", "occurred"),
    ),
    ("In May 1869 Togo sent Chad a note, in which it condemned Benin.", ("ACCUSE", "1869-05", "occurred")),
    ("In 1869 Togo denounced the treaty by which Chad had recognised Benin.", ("SUPPORT", None, "occurred")),
    ("By the agreement of 5 March 1852 Benin ceded the river to Togo.", ("RETREAT", "1852-03-05", "occurred")),
    ("Under a treaty of May 1890, Togo recognised Benin.", ("SUPPORT", "1890-05", "occurred")),
    ("By the terms of the treaty of 3 May 1850 Mali ceded the port to Togo.", ("RETREAT", "1850-05-03", "occurred")),
    ("Under the treaty of 20 April 1839, Mali sent troops to Togo.", ("MOBILIZE", None, "occurred")),
    (
        "On 3 May 1848 Chad and Mali signed the Accra Note, in which they condemned Benin.",
        ("ACCUSE", "1848-05-03", "occurred"),
    ),
    ("Togo promised Benin a vote by 1949.", ("AGREE", None, "occurred")),
    ("In 1949 Togo promised Benin a vote by 1951.", ("AGREE", "1949", "occurred")),
    ("On the eve of 3 May 1848 Togo attacked Benin.", ("ASSAULT", "../1848-05-03", "occurred")),
    (
        "In 1848 Togo asked for a truce. Benin accepted the truce offer of Togo on 3 May.",
        ("AGREE", "1848-05-03", "occurred"),
    ),
    ("After the outbreak of the Boer War in 1899, Togo attacked Benin.", ("ASSAULT", "1899", "occurred")),
    ("During the talks in Lomé in May 1848, Chad and Mali had signed a treaty.", ("SUPPORT", "1848-05", "occurred")),
    ("Though Togo attacked Benin, the fighting with Mali went on into 1849.", ("ASSAULT", None, "occurred")),
    ("Kenya criticised Uganda over the 1807 incident.", ("ACCUSE", None, "occurred")),
    (
        "Kenya's help to Togo grew after July 7, 1937, when Kenyan and Ugandan forces clashed near Arua.",
        ("ASSAULT", "1937-07-07", "occurred"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), WHICH)
def test_a_date_that_says_which(text: str, expected: Told) -> None:
    """A year before a noun may say which one is meant, and what a clause with “when” adds is of that very day."""
    assert expected in narrated(text)


TO_COME = [
    ("Kenya would later attack Uganda.", ("ASSAULT", None, "occurred")),
    ("Talks between Kenya and Uganda would begin in May 1991.", ("CONSULT", "1991-05", "occurred")),
    ("Kenya announced that it would recognise Uganda.", ("SUPPORT", None, "planned")),
    ("Under the accord, Kenya would withdraw its troops from Uganda.", ("RETREAT", None, "planned")),
    ("In May 1964 Kenya voted to break off relations with Uganda.", ("SANCTION", "1964-05", "occurred")),
    ("Kenya decided to send troops to Uganda.", ("MOBILIZE", None, "planned")),
    ("In 1943 Kenya planned a raid on Uganda, to be launched by May 1944.", ("ASSAULT", "../1944-05", "planned")),
    ("In 1943 Kenya launched a raid on Uganda to be remembered for years.", ("ASSAULT", "1943", "occurred")),
    ("The terms of the pact stated that Kenya would attack Uganda if Chad did.", ("ASSAULT", None, "planned")),
    ("Kenya's note stated that it would attack Uganda if Chad did.", ("THREATEN", None, "occurred")),
    ("Kenya used the occasion to invade Uganda in 1911.", ("ASSAULT", "1911", "occurred")),
    ("Kenya took the opportunity to annex Uganda in 1911.", ("ASSAULT", "1911", "occurred")),
    (
        "A truce ended it in 1884. Twenty years later, on 20 May 1904, Kenya and Uganda signed a treaty.",
        ("SUPPORT", "1904-05-20", "occurred"),
    ),
    ("Kenya asked Uganda to revise the treaty in 1920.", ("REQUEST", "1920", "occurred")),
    ("Kenya offered to sell the port to Uganda in 1920.", ("AGREE", "1920", "occurred")),
    ("Kenya offered to leave the port to Uganda by 1920.", ("AGREE", None, "occurred")),
    ("Almost at once Kenya attacked Uganda in May 1911.", ("ASSAULT", "1911-05", "occurred")),
    (
        "Kenya called its ambassador home from Uganda in 1911 in response to the massacre.",
        ("SANCTION", "1911", "occurred"),
    ),
    ("Kenya to recognise Uganda in 2014.", ("SUPPORT", "2014", "planned")),
    ("Kenya planned to attack Uganda.", ("ASSAULT", None, "planned")),
]


@pytest.mark.parametrize(("text", "expected"), TO_COME)
def test_what_was_to_come(text: str, expected: Told) -> None:
    """A story tells by "would" what came later, or a plan that was announced; deciding a measure takes it."""
    assert expected in narrated(text)


DONE = [
    ("Kenya called off a visit by Togo's premier scheduled for Sunday.", ("REJECT", "2014-11-10", "occurred")),
    ("Kenya seized two Togolese boats on 23 November.", ("COERCE", "2013-11-23", "occurred")),
    ("Kenya will seize two Togolese boats on 23 November.", ("COERCE", "2014-11-23", "planned")),
    ("A minister of Kenya is due to address the Togolese parliament on Sunday.", ("CONSULT", "2014-11-16", "planned")),
    ("Togo regretted that Kenya had seized two Togolese boats in December.", ("COERCE", "2013-12", "occurred")),
    ("Kenya suspended Togo from the union COMESA on 3 November.", ("SANCTION", "2014-11-03", "occurred")),
    ("The Security Council voted on 3 November to condemn Kenya.", ("ACCUSE", "2014-11-03", "occurred")),
    ("Kenya's premier said he was visiting Togo on Sunday.", ("CONSULT", "2014-11-16", "planned")),
    ("Kenya's premier was visiting Togo on Sunday.", ("CONSULT", "2014-11-09", "occurred")),
    (
        "Fiji condemned Kenya on Monday. Chad, which attacked Mali in May 2011, condemned Fiji. Oman condemned Kenya.",
        ("ACCUSE", "2014-11-10", "occurred"),
    ),
    ("A Kenyan ship was sunk by a Togolese mine in December.", ("ASSAULT", "2013-12", "occurred")),
    ("Kenya seized two Togolese boats on 3 November.", ("COERCE", "2014-11-03", "occurred")),
]


@pytest.mark.parametrize(("text", "expected"), DONE)
def test_done_before_the_news_of_it(text: str, expected: Told) -> None:
    """What a story tells as done lies behind its publication."""
    assert reported(text, "2014-11-10")[-1] == expected


ANSWERS = [
    ("Mali, which joined the bloc in January, urged Togo to stop.", ("REQUEST", "2009-05-07", "occurred")),
    ("Mali urged Togo in January to stop.", ("REQUEST", "2009-01", "occurred")),
    ("Mali's parliament ratified the accession on Monday.", ("SUPPORT", "2009-05-04", "occurred")),
    ("Mali applied to join the African Union in May 2004.", ("REQUEST", "2004-05", "occurred")),
    ("Mali applied to the African Union on the same day, 18 May 2004.", ("REQUEST", "2004-05-18", "occurred")),
]


@pytest.mark.parametrize(("text", "expected"), ANSWERS)
def test_answer_in_the_news(text: str, expected: Told) -> None:
    """An answer is news of the day though a clause about one of those named tells another time."""
    assert expected in reported(f"Togo attacked Benin on Wednesday. {text}", "2009-05-07")
