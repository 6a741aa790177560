"""What looks like a date and is none, and what must not be mistaken for one."""

import pytest

from tests.dates.reading import dates, read
from tracker.documents.document import Kind

NO_DATES = [
    "It may rain, and they march on to the fall of the wall while he sat in the sun.",
    "UN Resolution 1973 was adopted.",
    "They flew a Boeing 1973 along Route 1980.",
    "Document S/1999/535 and Article 1945 were read.",
    "A force of 1500 men met 2000 troops, and 1800 rebels killed 1650 soldiers.",
    "Between 1500 and 2000 people fled.",
    "It cost $1990, or £1985.",
    "He was in his 60s, and she in her thirties.",
    "Call 555-1990 or +44 1865 270000.",
    "They won 3-2 with version 3.11.2.",
    "The March to Rome began; the Fall of Saigon followed.",
    "Mrs May met Theresa May; April Jones and June Smith agreed.",
    "They crossed the 38th parallel on the 20th anniversary.",
    "Bloody Sunday and Black Friday are remembered.",
    "On 31 February 2008 nothing happened.",
    "The second man came first, and the third one last.",
    "A 45-year-old man spoke.",
    "On 03/04/2020 they met.",
    "In 480 ships they fled.",
    "He read the Sun.",
    "Eduard met Jan Masaryk after the Winter War and the Prague Spring.",
]
UNRESOLVED = [
    ("In May they met.", "XXXX-05"),
    ("On 5 May they met.", "XXXX-05-05"),
    ("On the 27th they met.", "XXXX-XX-27"),
    ("On Friday they met.", "XXXX-WXX-5"),
    ("On the Friday they met.", "XXXX-WXX-5"),
    ("That summer they met.", "XXXX-SU"),
    ("Two days later they met.", "XXXX-XX-XX"),
    ("The following year they met.", "XXXX"),
    ("Last month they met.", "XXXX-XX"),
    ("They met for ten years.", "P10Y"),
    ("They meet every Tuesday.", "XXXX-WXX-2"),
    ("They now agree.", "PRESENT_REF"),
    ("They had recently agreed.", "PAST_REF"),
]


@pytest.mark.parametrize("text", NO_DATES)
@pytest.mark.parametrize("kind", [Kind.NEWS, Kind.NARRATIVE])
def test_no_date_is_invented(text: str, kind: Kind) -> None:
    """Verbs, names, numbers and impossible days give no calendar date."""
    assert [found for found in dates(text, kind, "2010-07-15") if found[1]] == []


@pytest.mark.parametrize(("text", "value"), UNRESOLVED)
@pytest.mark.parametrize("kind", [Kind.NEWS, Kind.NARRATIVE])
def test_without_an_anchor_nothing_is_guessed(text: str, value: str, kind: Kind) -> None:
    """The expression is found, its TIMEX3 value says what is missing, and it has no date."""
    (found,) = read(text, kind)
    assert (found.value, found.date) == (value, None)


@pytest.mark.parametrize(
    ("text", "published", "edtf"),
    [
        ("Ties improved in recent months.", "2010-07", "../2010-07"),
        ("They had previously agreed.", "2010-07-15", "../2010-07-15"),
        ("They meet in the next few months.", "2010-07", "2010-07/.."),
        ("It grew over the last two years.", "2010-07", "2008/2010-07"),
    ],
)
def test_vague_references_bound_and_say_so(text: str, published: str, edtf: str) -> None:
    """A vague reference in news is bounded by the publication, and marked as vague."""
    (found,) = read(text, Kind.NEWS, published)
    assert dates(text, Kind.NEWS, published) == [(found.text, edtf)]
    assert found.date is not None
    assert found.date.vague


@pytest.mark.parametrize(
    ("published", "text", "edtf"),
    [
        ("2010-07", "They met yesterday.", None),
        ("2010-07", "They met last week.", None),
        ("2010-07", "They met last month.", "2010-06"),
        ("2010", "They met last month.", None),
        ("2010", "They met last year.", "2009"),
        ("2010", "They met in May.", None),
        ("2010", "They met last summer.", None),
        ("2010", "They met this summer.", "2010-22"),
        ("2009/2010", "They met last year.", None),
    ],
)
def test_an_imprecise_publication_gives_only_what_it_can(published: str, text: str, edtf: str | None) -> None:
    """What is finer than the publication date stays unresolved."""
    assert [found[1] for found in dates(text, Kind.NEWS, published)] == [edtf]


def test_a_short_line_ends_its_phrase() -> None:
    """A heading does not run into the line below it; a wrapped line does."""
    assert dates("In 1967: a week in May\n10 men came.") == [("1967", "1967"), ("a week", None), ("May", "1967-05")]
    wrapped = "The treaty was signed by all of the parties there on 8 August\n2008, in the capital."
    assert dates(wrapped) == [("8 August\n2008", "2008-08-08")]


LONG_LINES = [
    "1 ",
    "1990 ",
    "8 May 2008 ",
    "early in the ",
    "two hundred and ",
    "1,",
    "A.",
    "(",
    "“",
    "5, ",
    "'s ",
    "May/",
]


@pytest.mark.parametrize("unit", LONG_LINES)
def test_a_long_line_is_read(unit: str) -> None:
    """A line of 100,000 characters is read in one go, whatever it repeats."""
    text = unit * (100_000 // len(unit))
    assert all(text[found.start : found.end] == found.text for found in read(text))


def test_a_weekday_without_anchor_gives_none_to_the_next() -> None:
    """What is unresolved is no anchor, nor is an older date that stands before it."""
    found = dates("It began on 8 May 1945. They met on Monday and Tuesday.", Kind.NEWS)
    assert found == [("8 May 1945", "1945-05-08"), ("Monday", None), ("Tuesday", None)]


def test_a_quotation_is_not_dated_by_the_narrative() -> None:
    """In a history someone quoted says "two years ago" of his own time."""
    quoted = "In 1975 he said: “They signed two years ago.”"
    assert dates(quoted, Kind.NARRATIVE, "2009-12-19") == [("1975", "1975"), ("two years ago", None)]
