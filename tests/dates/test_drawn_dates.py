"""Dates drawn at random, written by templates of their own: as precise when they are read as when they were written."""

import random
import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.dates.reading import read
from tracker.dates.calendar import civil
from tracker.dates.value import DateValue, Precision, Unit, century, day, decade, month, season, year
from tracker.documents.document import Document, Kind
from tracker.extract import extract_times

NAMES = "January February March April May June July August September October November December"
SHORT_NAMES = "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec."
MONTHS, SHORT = NAMES.split(), SHORT_NAMES.split()
SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "winter": 24}
QUARTERS = {"first": 33, "second": 34, "third": 35, "fourth": 36}
LEADS = [
    "It was agreed {} in the capital.",
    "🕊️ Peace 👩‍👧‍👦 came {} at last 🎉.",
    "Le cafe\u0301 o\u0308ffnete; it was agreed {} there.",
    "First line\r\n\r\nIt was agreed {} in the\r\ncapital.",
    "“So it was,” he said, “{}.”",
    "\u200fسلام — it was agreed {}; 5,000 men left.",
]
FORMS = {
    Precision.DAY: [
        "on {d} {m} {y}", "on {m} {d}, {y}", "on the {o} of {m} {y}", "on {s} {d}, {y}",
        "on {y:04d}-{n:02d}-{d:02d}",
    ],
    Precision.MONTH: ["in {m} {y}", "in {m} of {y}", "in {s} {y}", "in {m}, {y}"],
    Precision.YEAR: ["in {y}", "during {y}", "in the year {y}"],
}  # fmt: skip


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 4th."""
    ending = "th" if number in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


@st.composite
def written(draw: st.DrawFn) -> tuple[Unit, str]:
    """A unit and the words that tell it, without the preposition that leads them."""
    on = civil(draw(st.integers(370_000, 767_000)))
    kind = draw(st.sampled_from([*FORMS, Precision.SEASON, Precision.QUARTER, Precision.DECADE, Precision.CENTURY]))
    if kind is Precision.SEASON:
        name = draw(st.sampled_from(sorted(SEASONS)))
        return season(on[0], SEASONS[name]), f"in the {name} of {on[0]}"
    if kind is Precision.QUARTER:
        name = draw(st.sampled_from(sorted(QUARTERS)))
        return season(on[0], QUARTERS[name]), f"in the {name} quarter of {on[0]}"
    if kind is Precision.DECADE:
        return decade(on[0] // 10 * 10), f"in the {on[0] // 10 * 10}s"
    if kind is Precision.CENTURY:
        return century(on[0] // 100 * 100), f"in the {ordinal(on[0] // 100 + 1)} century"
    form = draw(st.sampled_from(FORMS[kind]))
    words = form.format(
        y=on[0], n=on[1], d=on[2], m=MONTHS[on[1] - 1], s=SHORT[on[1] - 1], o=ordinal(on[2])
    )  # fmt: skip
    units = {Precision.DAY: day(*on), Precision.MONTH: month(*on[:2]), Precision.YEAR: year(on[0])}
    return units[kind], words


@settings(derandomize=True, deadline=None, max_examples=400)
@given(written(), st.sampled_from(LEADS), st.sampled_from(Kind))
def test_precision_out_is_precision_in(drawn: tuple[Unit, str], lead: str, kind: Kind) -> None:
    """The value comes back as it was written, and the offsets cut its very words from the text."""
    unit, words = drawn
    text = lead.format(words)
    found = [one for one in extract_times(Document(text, kind=kind, language="en")) if one.date is not None]
    assert [one.date for one in found] == [DateValue(unit)]
    (one,) = found
    assert text[one.start : one.end] == one.text
    assert words.endswith(one.text)
    assert len(words) - len(one.text) <= len("during the ")


DASHES = "-‐‑‒–—−"


@pytest.mark.parametrize("dash", DASHES)
def test_every_dash_joins(dash: str) -> None:
    """Days, months and years."""
    text = f"They met on 3{dash}9 March 1991, in May{dash}June 1992 and in 1993{dash}1995."
    values = [one.value for one in read(text)]
    assert values == ["1991-03-03", "1991-03-09", "1992-05", "1992-06", "1993", "1995"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("They met on 8\u00a0August\u00a02008.", ["2008-08-08"]),
        ("They met on 8\u2009August\u202f2008.", ["2008-08-08"]),
        ("They met in the 1990’s and the 1960´s.", ["199", "196"]),
        ("They met in 1989[1] and 1990¹ and 1991*.", ["1989", "1990", "1991"]),
        ("They met in 1990.2 But they parted.", ["1990"]),
        ("They met in August2008 and on 8August 2009.", ["2008-08", "2009-08-08"]),
        ("They met in ２００８.", ["2008"]),
        ("Resolution 1973 (2011) and 1244 (1999) were adopted.", ["2011", "1999"]),
        ("Tel. 020 7946 1958; ISBN 0-1990-1234-5; a force of 1,989 men.", []),
        ("John Smith (1904–1987) wrote it in 1950.", ["1904", "1987", "1950"]),
    ],
)
def test_deformed_dates_are_read(text: str, values: list[str]) -> None:
    """Spaces, quotes, marks of footnotes and numbers of resolutions do not mislead."""
    assert [one.value for one in read(text)] == values


PIECES = [
    "the", "of", "in", "5", "17", "1989", "May", "Mar", "last", "week", "years later", "BC", "1990s", "-", "–", ",",
    ".", "(", ")", "[1]", "’s", "\n", "\r\n\r\n", "Friday", "8/3/2008", "99999999999999999999", "0", "00:00",
    "24:61", "31",
    "February", "Q2", "th", "1st", "o'clock", "\u0000", "\ud83d", "é", "🙂", "٣", "²", "½", "half", "and", "a",
    "century", "early", "since", "2008-02-30", "T", ":", "O.S.", "'68", "millennium", "last Monday of",
    "of that year", "weekend",
]  # fmt: skip


def test_ten_thousand_inputs_raise_nothing() -> None:
    """Rows of pieces, and real sentences with letters dropped, doubled and changed."""
    draw = random.Random(11)
    sentence = "On Friday, 8 August 2008, two weeks after the summer of 1998–2000, they met at 5 p.m. (26 July 2008)."
    for number in range(10_000):
        if number % 2:
            text = draw.choice(("", " ")).join(draw.choices(PIECES, k=draw.randint(1, 14)))
        else:
            letters = list(sentence)
            for _ in range(draw.randint(1, 8)):
                letters[draw.randrange(len(letters))] = draw.choice(
                    ("", " ", "0", "/", "-", ",", "May", "’", "9", "\n")
                )
            text = "".join(letters)
        document = Document(text, kind=draw.choice(list(Kind)), language="en")
        found = extract_times(document)
        assert all(document.text[one.start : one.end] == one.text for one in found)
        assert all(first.end <= second.start for first, second in pairwise(found))


REPEATED = [
    "1 ", "1990 ", "8 May 2008 ", "early in the ", "of the ", "two hundred and ", "1,", "5, ", "May, ", "1990–91", "(",
    "“", "the end of the ", "May 5 - ", "\n1990: ", "3 May\n", "[1]", "19 90 ", "1.", "a few ", "before the ", "half ",
]  # fmt: skip


def _seconds(document: Document) -> float:
    """Of the processor's time."""
    began = time.process_time()
    extract_times(document)
    return time.process_time() - began


@pytest.mark.parametrize("unit", REPEATED)
def test_time_grows_with_the_length(unit: str) -> None:
    """Tens of thousands of characters on one line cost no more than their share."""

    def cost(length: int) -> float:
        document = Document(unit * (length // len(unit)), language="en")
        return min(_seconds(document) for _ in range(2))  # of two, since a machine may be busy with others

    cost(1_000)
    assert cost(40_000) < 12 * max(cost(10_000), 0.05)
