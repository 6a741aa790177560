"""Sentences: a table of texts and their cuts, places, odd input and speed."""

import time

import pytest

from tracker.documents.sentences import split_sentences
from tracker.knowledge import load

# `|` stands where a sentence ends and the next begins.
CASES = [
    "Egypt attacked. | Israel replied.",
    "The U.S. President flew to Peking. | He met Mao.",
    "It was signed in the U.S. | The Senate refused.",
    "The U.N. Security Council met. | France abstained.",
    "He saw Mr. Eden and Mrs. Meir. | They agreed.",
    "Gen. J. R. Smith and Lt. Col. A. Popescu signed.",
    "Resolution No. 242 was adopted. | Resolution No. 338 followed.",
    "Would they sign? | They said no. | Then they signed.",
    "St. Petersburg hosted the talks. | Moscow did not.",
    "They met at 5 p.m. on Friday. | Nothing came of it.",
    "They met at 5 p.m. | The talks failed.",
    "They banned arms, oil, etc. | The ban held.",
    "They banned arms, oil, etc., for a year.",
    "Growth was 5.5 per cent. | Exports fell by 3.2 per cent.",
    "It ended in 1989. | In 1990 another began.",
    "On Dec. 29, 2016 the envoys left. | On Dec. 30 others came.",
    "World War I. | The peace came in 1919.",
    "They had fought in World War I. | Germany paid.",
    "John F. Kennedy met N. S. Khrushchev in Vienna.",
    '"Go!" he said. | They went.',
    '"Why?" Mr Putin asked. | No one knew.',
    '"Why now?" the minister asked.',
    "“We want peace,” he said. | “We shall have it.”",
    "He said: “We go. | We win.” | Then he left.",
    "‘It is over.’ | The crowd cheered.",
    "The talks (in Geneva) failed. | (They had begun in May.) | Nobody wept.",
    "The firm (a U.K. company) left. | It came back.",
    "They waited … and waited. | Nobody came.",
    "They waited... | The envoy never came.",
    'He spoke of "the ... Russian question" twice.',
    "Was it so?! | Yes.",
    "Israel withdrew; Egypt did not; Syria waited.",
    "There were three points: land, water and peace.",
    "1. Egypt shall withdraw. | 2. Israel shall follow.",
    "The treaty of 5. May 1949 stands. | It was renewed.",
    "The truce held.[12] | It was the first.",
    "Iran seized the Anglo-Iranian Oil Co. | The British protested.",
    "In Nicaragua v. United States the court found so. | Washington objected.",
    "He quoted art. 5 of the treaty. | Nobody disagreed.",
    "The Rev. Jesse Jackson flew to Damascus. | Syria released him.",
    "The State Dept. spokesman denied it. | Tass did not.",
    "Washington, D.C. – the seat of government – was burned.",
    "It was 1914. | Europe mobilised!",
    "Sadat said so… | Begin answered.",
    "Kosovo, e.g. Pristina, and Serbia, i.e. Belgrade, agreed.",
    "The fleet sailed on the 7th. | On the 8th it was back.",
    "NATO Secretary-Gen. Rasmussen asked. | Russia gave.",
    "Prices rose to $4.50. | They fell to £3.10 later.",
    "See www.example.org for the text. | It is long.",
    "The financier J. P. Morgan lent to Gen. P. G. T. Beauregard.",
    "See p. 5 and pp. 7 to 9. | The rest is lost.",
    "A ceasefire began at 0600 hrs. | Both sides kept it.",
    "Yasser Arafat, Jr. was not there. | Others were.",
]


@pytest.mark.parametrize("marked", CASES)
def test_text_is_cut_where_its_sentences_end(marked: str) -> None:
    """Every case is cut at its marks and nowhere else."""
    wanted = marked.split(" | ")
    assert [sentence.text for sentence in split_sentences(" ".join(wanted))] == wanted


@pytest.mark.parametrize("record", load("sentences")["abbreviation"], ids=lambda record: str(record["id"]))
def test_examples_of_abbreviations_hold(record: dict[str, list[str]]) -> None:
    """An abbreviation's examples stay one sentence; its counter-examples are cut."""
    assert all(len(split_sentences(text)) == 1 for text in record["examples"])
    assert all(len(split_sentences(text)) > 1 for text in record["not_examples"])


def test_no_abbreviation_is_claimed_twice() -> None:
    """Ids and forms are unique."""
    records = load("sentences")["abbreviation"]
    forms = [form.casefold() for record in records for form in record["forms"]]
    assert len(forms) == len(set(forms))
    assert len({record["id"] for record in records}) == len(records)


@pytest.mark.parametrize(
    "text",
    [
        "\r\nEgypt attacked.\r\nIsrael\r\nreplied.\r\n\r\nThen peace came.",
        " Egypt\u00a0attacked.\u00a0Israel replied. \f Page two",
        "A \ud800 lone surrogate. And another \udfff one.",
        "No stop at all",
        "• First point.\n• Second point.",
        "\ufeffEgypt attacked. \u200bIsrael replied.",
        "... !!! ???",
    ],
)
def test_places_are_verbatim_slices(text: str) -> None:
    """Every sentence is what stands at its place, trimmed, in order, without overlap."""
    last = 0
    for sentence in split_sentences(text, 7):
        assert text[sentence.start - 7 : sentence.end - 7] == sentence.text == sentence.text.strip()
        assert sentence.start - 7 >= last
        last = sentence.end - 7


def test_a_blank_line_and_a_page_break_end_a_sentence() -> None:
    """Words on either side of a blank line never make one sentence."""
    texts = [sentence.text for sentence in split_sentences("A heading\r\n\r\nA text\fAnother page")]
    assert texts == ["A heading", "A text", "Another page"]


@pytest.mark.parametrize("piece", ["a", ".", "!? ", "Mr. ", "\n ", '"', "A.", " ", "The U.S. left. ", "1. "])
def test_cutting_is_linear(piece: str) -> None:
    """Endless repetitions cost no more than their length."""
    text = piece * (400_000 // len(piece))
    start = time.perf_counter()
    split_sentences(text)
    assert time.perf_counter() - start < 5
