"""Times in prose, and the dates that they are resolved to."""

import pytest

from tests.dates.reading import dates, read
from tracker.dates.edtf import from_edtf, to_edtf
from tracker.dates.expression import Basis
from tracker.dates.read import read_times
from tracker.documents.document import Document, Kind, Section, SectionRole

EXPLICIT = [
    ("The treaty was signed on 26 March 1979.", [("26 March 1979", "1979-03-26")]),
    ("On Sunday, 17 February 2008, the parliament met.", [("Sunday, 17 February 2008", "2008-02-17")]),
    ("It was published on March 3rd, 1861.", [("March 3rd, 1861", "1861-03-03")]),
    ("The August 2008 war in Georgia damaged ties.", [("August 2008", "2008-08")]),
    ("The Soviet Union lost many men before withdrawing in 1989.", [("1989", "1989")]),
    ("The conflict of the late 1990s was bitter.", [("the late 1990s", "199X")]),
    ("In the 19th century the frontier moved twice.", [("the 19th century", "18XX")]),
    ("Caesar fell in March 44 BC.", [("March 44 BC", "-0043-03")]),
    ("In the summer of 1942 the front moved.", [("the summer of 1942", "1942-22")]),
    ("Exports grew in the second quarter of 2011.", [("the second quarter of 2011", "2011-34")]),
    ("About 1912 the first league was formed.", [("About 1912", "1912~")]),
]
STORIES = [
    (
        "Chad and Peru signed a pact in 1950. After a clash on 6 May 1955 they met. They parted in June.",
        [("1950", "1950"), ("6 May 1955", "1955-05-06"), ("June", "1955-06")],
    ),
    (
        "Chad left in April 1962. It was led back by Bo, who in June 1968 took office in Lima. He flew home on 8 July.",
        [("April 1962", "1962-04"), ("June 1968", "1968-06"), ("8 July", "1968-07-08")],
    ),
    (
        "Chad left in April 1962. Peru, which had joined in June 1968, protested. On 8 July they met.",
        [("April 1962", "1962-04"), ("June 1968", "1968-06"), ("8 July", "1962-07-08")],
    ),
    (
        "Chad left in April 1962. Peru, which joined in June 1968, protested. On 8 July they met.",
        [("April 1962", "1962-04"), ("June 1968", "1968-06"), ("8 July", "1962-07-08")],
    ),
    (
        "In March 1950 they met. Since 1955 they have been friends. A pact followed in August.",
        [("March 1950", "1950-03"), ("1955", "1955"), ("August", "1955-08")],
    ),
    (
        "On 5 March 1962 the envoys met. In 1955 the old pact had lapsed. On 9 March they parted.",
        [("5 March 1962", "1962-03-05"), ("1955", "1955"), ("9 March", "1962-03-09")],
    ),
    (
        "In 1955 the pact lapsed. In March the envoys met again.",
        [("1955", "1955"), ("March", "1955-03")],
    ),
    (
        "The Porte did not reply until 1844, when a new vizier took office. In May he sent a note.",
        [("1844", "1844"), ("May", "1844-05")],
    ),
    (
        "In March 1877 he left. Not until 18 June 1879 could they meet. It was held in December.",
        [("March 1877", "1877-03"), ("18 June 1879", "1879-06-18"), ("December", "1879-12")],
    ),
    (
        "On 2 March 1979 talks opened. The league was founded in August 1951. On 7 April a pact was signed.",
        [("2 March 1979", "1979-03-02"), ("August 1951", "1951-08"), ("7 April", "1979-04-07")],
    ),
    (
        "In June 1944 they landed in the south. The treaty was held up by 1940. In August of that year it fell.",
        [("June 1944", "1944-06"), ("1940", "1940"), ("August of that year", "1940-08")],
    ),
    (
        "In May 1964 he won. Two camps fought the 1970 vote. It was held in September. "
        "On 3 November 1970 he took office.",
        [("May 1964", "1964-05"), ("1970", "1970"), ("September", "1970-09"), ("3 November 1970", "1970-11-03")],
    ),
    (
        "On 11 January 1974 he flew to Aswan, where the president spent the winter. They agreed on 18 January.",
        [("11 January 1974", "1974-01-11"), ("the winter", "1974-24"), ("18 January", "1974-01-18")],
    ),
    (
        "On 1 May 1974 he left. They spoke of the land lost in the October war. On 16 May they agreed.",
        [("1 May 1974", "1974-05-01"), ("October", "1974-10"), ("16 May", "1974-05-16")],
    ),
    (
        "On 18 May 1967 Cairo asked for it. Four days later the straits were closed. On the 27th nothing moved.",
        [("18 May 1967", "1967-05-18"), ("Four days later", "1967-05-22"), ("the 27th", "1967-05-27")],
    ),
    (
        "In November 1941 they met. In January they met again, and that autumn they quarrelled.",
        [("November 1941", "1941-11"), ("January", "1942-01"), ("that autumn", "1942-23")],
    ),
    (
        "On 23 October 1962 shells hit the fort. It was worse than the raid that April. On 4 December it fell.",
        [("23 October 1962", "1962-10-23"), ("that April", "1962-04"), ("4 December", "1962-12-04")],
    ),
    (
        "The plan of 1986 failed. The tribunal found for Egypt two years later.",
        [("1986", "1986"), ("two years later", "1988")],
    ),
    (
        "The plan came in May 1993. Peru had left in 1982 and returned two years later.",
        [("May 1993", "1993-05"), ("1982", "1982"), ("two years later", "1984")],
    ),
    (
        "They met in May 1991. After a vote in August 1999 had brought riots, they left on 12 September.",
        [("May 1991", "1991-05"), ("August 1999", "1999-08"), ("12 September", "1999-09-12")],
    ),
    (
        "They met in May 1991. Since the treaty of June 1815 much had changed; they left on 12 September.",
        [("May 1991", "1991-05"), ("June 1815", "1815-06"), ("12 September", "1991-09-12")],
    ),
    (
        "The plan came in May 1993. Peru had left in 1982. It failed two years later.",
        [("May 1993", "1993-05"), ("1982", "1982"), ("two years later", "1995")],
    ),
    (
        "It rained on the same day, 18 May 2022, and all that month.",
        [("the same day, 18 May 2022", "2022-05-18"), ("that month", "2022-05")],
    ),
]
NEWS = [
    ("They met on Friday.", "2013-04-20", [("Friday", "2013-04-19")]),
    ("They met on Saturday.", "2013-04-20", [("Saturday", "2013-04-20")]),
    ("She is due to report on Monday.", "2013-04-20", [("Monday", "2013-04-22")]),
    ("They met from Monday to Wednesday.", "2013-04-20", [("Monday", "2013-04-15"), ("Wednesday", "2013-04-17")]),
    ("They met on Friday and Saturday.", "2013-04-19", [("Friday", "2013-04-19"), ("Saturday", "2013-04-20")]),
    ("He died yesterday.", "2013-04-20", [("yesterday", "2013-04-19")]),
    ("Talks opened in February.", "2013-04-20", [("February", "2013-02")]),
    ("They want to start a programme next year.", "2010-07", [("next year", "2011")]),
    ("It was agreed last month.", "2010-07", [("last month", "2010-06")]),
    ("It was agreed on Friday.", "2010-07", [("Friday", None)]),
    ("They want to start a programme next year.", None, [("next year", None)]),
    ("Relations have improved in recent months.", "2010-07", [("recent months", "../2010-07")]),
]


@pytest.mark.parametrize(("text", "expected"), EXPLICIT)
def test_a_date_keeps_the_precision_of_its_words(text: str, expected: list[tuple[str, str]]) -> None:
    """Explicit dates are read as written, whatever the kind of text, and rest on their own words."""
    assert dates(text) == expected
    assert dates(text, Kind.NEWS, "2010-07-15") == expected
    assert {found.basis for found in read(text)} == {Basis.EXPLICIT}


@pytest.mark.parametrize(("text", "expected"), STORIES)
def test_a_story_carries_its_dates_on(text: str, expected: list[tuple[str, str]]) -> None:
    """In a narrative the date last mentioned gives what later words leave out."""
    assert dates(text) == expected


@pytest.mark.parametrize(("text", "published", "expected"), NEWS)
def test_news_reckons_from_its_publication(
    text: str, published: str | None, expected: list[tuple[str, str | None]]
) -> None:
    """In news the publication date is the anchor; where it is missing or too coarse, nothing is guessed."""
    assert dates(text, Kind.NEWS, published) == expected


def test_headings_set_the_context_and_news_turns_to_narrative() -> None:
    """The first year of a heading is carried into what follows; each section is read by its own kind."""
    parts = [
        ("Talks open", SectionRole.TITLE, Kind.NEWS),
        ("They met on Friday.", SectionRole.PARAGRAPH, Kind.NEWS),
        ("Six years of war, 1967–1973", SectionRole.HEADING, Kind.NARRATIVE),
        ("In May the straits were closed. In October 1973 they fought.", SectionRole.PARAGRAPH, Kind.NARRATIVE),
    ]
    text = "\n".join(part[0] for part in parts)
    sections = [
        Section(start := text.index(words), start + len(words), words, role, kind) for words, role, kind in parts
    ]
    times = read_times(Document(text, published=from_edtf("2010-07-15")), sections)
    found = [(time.text, time.date and to_edtf(time.date)) for time in times]
    assert found[0] == ("Friday", "2010-07-09")
    assert found[-2:] == [("May", "1967-05"), ("October 1973", "1973-10")]
    assert all(text[time.start : time.end] == time.text for time in times)
    assert [time.start for time in times] == sorted(time.start for time in times)


def test_a_background_clause_does_not_carry_the_story() -> None:
    """A year in a clause that looks back stands aside of the thread."""
    text = "In June 1944 they landed. The men, who had trained since 1941, moved on in July."
    assert dates(text)[-1] == ("July", "1944-07")
