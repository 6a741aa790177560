"""When an act without a date takes the one told before it, and when its date stays open."""

import pytest

from tracker.dates.edtf import from_edtf, to_edtf
from tracker.documents.document import Document, Kind
from tracker.extract import extract


def last_date(text: str) -> str | None:
    """The date of the last event of a narrative."""
    drafts = extract(Document(text=text, kind=Kind.NARRATIVE, language="en"))
    return to_edtf(drafts[-1].date) if drafts[-1].date is not None else None


STAYS = [
    ("On 4 May 1971 Kenya invaded Togo. Kenyan troops captured Togolese towns.", "1971-05-04"),
    ("In May 1971 Kenya invaded Togo. Fiji condemned the invasion.", "1971-05"),
    ("In May 1971 Kenya and Togo met at Riga. In return for peace, Togo ceded an island to Kenya.", "1971-05"),
    ("In May 1971 Kenya expelled Togo's envoy. Togo responded by closing its border with Kenya.", "1971-05"),
    ("In May 1971 Kenya invaded Togo. It took several Togolese ships.", "1971-05"),
    ("On 4 May 1971 Kenya invaded Togo. Fiji spoke by telephone with Kenya.", "1971-05-04"),
    ("On 4 May 1971 Kenya invaded Togo. The rains were late. Kenyan troops captured Togolese towns.", "1971-05-04"),
]
MOVES = [
    "On 4 May 1971 Kenya invaded Togo. Fiji condemned the invasion.",
    "On 4 May 1971 Kenya expelled Togo's envoy. Togo responded by closing its border with Kenya.",
    "On 4 May 1971 Kenya invaded Togo. After the harvest, Kenyan troops captured Togolese towns.",
    "On 4 May 1971 Kenya invaded Togo. Kenyan troops captured Togolese towns when the rains ended.",
    "On 4 May 1971 Kenya invaded Togo. The rains came. The sea rose. Kenyan troops captured Togolese towns.",
    "On 4 May 1971 Kenya invaded Togo. In 1975 the rains failed. Kenyan troops captured Togolese towns.",
    "Until May 1971 Kenya and Togo were at peace. Kenyan troops captured Togolese towns.",
    "On 4 May 1971 Kenya invaded Togo. The ensuing war between Kenya and Togo lasted three years.",
    "In May 1971 Kenya and Togo signed a treaty. The treaty was not ratified by Togo.",
    "In May 1971 Kenya invaded Togo. Fiji offered a loan to Togo.",
    "In May 1971 Kenya invaded Togo. Peru sent medicine to Kenya.",
    "In May 1971 Kenya invaded Togo. Fiji originally supported the invasion.",
]


@pytest.mark.parametrize(("text", "expected"), STAYS)
def test_narration_stays(text: str, expected: str) -> None:
    """The next sentences take the day or the month; an answer to what befell on a day stays open."""
    assert last_date(text) == expected


@pytest.mark.parametrize(("published", "expected"), [("1971-05-06", "1971-05-04"), ("1971-06-03", "1971-05")])
def test_answer_in_the_news(published: str, expected: str) -> None:
    """What answers an act of these days is told with it; of an older one only the month is known."""
    text = "On 4 May Kenya invaded Togo. Fiji condemned the invasion."
    drafts = extract(Document(text=text, kind=Kind.NEWS, published=from_edtf(published), language="en"))
    assert drafts[-1].date is not None
    assert to_edtf(drafts[-1].date) == expected


def dates(text: str) -> list[str | None]:
    """The dates of the events of a news story of 6 May 1971."""
    day = from_edtf("1971-05-06")
    drafts = extract(Document(text=text, kind=Kind.NEWS, published=day, language="en"))
    return [to_edtf(draft.date) if draft.date is not None else None for draft in drafts]


def test_what_has_been_done_in_the_news() -> None:
    """What the perfect tells is news of the day, in the first sentence and in later ones."""
    assert dates("Kenya has invaded Togo. The rains are late.") == ["1971-05-06"]
    assert dates("The rains are late. Kenya has recalled its envoy from Togo.") == ["1971-05-06"]
    assert dates("The rains are late. Kenya has not recalled its envoy from Togo.") == ["1971-05-06"]


def test_hours_later_and_then() -> None:
    """Both are of the day told before, "then" in the news of these days only."""
    assert dates("On Tuesday Kenya invaded Togo. Kenyan jets then bombed a Togolese town.") == ["1971-05-04"] * 2
    assert dates("On Tuesday Kenya invaded Togo. Hours later Fiji recalled its envoy from Kenya.") == ["1971-05-04"] * 2
    assert last_date("On 4 May 1971 Kenya invaded Togo. Hours later Fiji invaded Kenya.") == "1971-05-04"
    assert last_date("On 4 May 1971 Kenya invaded Togo. Kenyan jets then bombed a Togolese town.") is None


@pytest.mark.parametrize("text", MOVES)
def test_narration_moves_on(text: str) -> None:
    """A word of another time, a bound, a long stretch or a gap leaves the date open."""
    assert last_date(text) is None


ASIDE = [
    (
        "Chad, which signed a pact with Libya in March, called for talks with Niger. Sudan urged Libya to wait.",
        "2010-05-20",
    ),
    ("Chad signed a pact with Libya in March. It urged Sudan to wait.", "2010-03"),
]


@pytest.mark.parametrize(("text", "date"), ASIDE)
def test_what_is_told_of_the_subject_moves_no_date(text: str, date: str) -> None:
    """A clause that only says who somebody is tells no day to which the story turns."""
    published = from_edtf("2010-05-20")
    drafts = extract(Document(text=text, kind=Kind.NEWS, published=published, language="en"))
    assert drafts[-1].date is not None
    assert to_edtf(drafts[-1].date) == date
