"""Weekdays, months and days of wire stories: which way they point, and whose year they have."""

import pytest

from tests.dates.reading import dates, read
from tracker.dates.calendar import civil, easter, ordinal, weekday
from tracker.dates.edtf import from_edtf, to_edtf
from tracker.dates.intervals import link_intervals
from tracker.dates.value import DateValue
from tracker.documents.document import Document, Kind
from tracker.extract import extract_times

FRIDAY = "1998-02-27"


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("The court ordered a retrial Friday.", "1998-02-27"),
        ("The strike begins Monday.", "1998-03-02"),
        ("The law takes effect on Sunday.", "1998-03-01"),
        ("Rebels take the town Monday.", "1998-02-23"),
        ("He declined to return, and did not open the talks Monday.", "1998-02-23"),
        ("Bonds due in 2042 fell Thursday.", "1998-02-26"),
        ("Leaders are to meet on Tuesday.", "1998-03-03"),
        ("They will meet Friday.", "1998-02-27"),
        ("The border stays shut until Friday.", "1998-03-06"),
        ("They meet again next Saturday.", "1998-03-07"),
        ("They meet again next Monday.", "1998-03-02"),
        ("The president flew home Sunday.", "1998-02-22"),
    ],
)
def test_weekdays(text: str, date: str) -> None:
    """The latest one, the day itself included, unless a verb in future or a timetable points ahead."""
    assert dates(text, Kind.NEWS, FRIDAY)[-1][1] == date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("The embargo, imposed in 1990 after the invasion of Aug. 2, stays.", "1990-08-02"),
        ("The hostages were seized in November 1979 and freed in January.", "1980-01"),
        ("The plant that opened in 1985 was shut in January.", "1998-01"),
        ("The firm, founded in March 1985, said in January that it would close.", "1998-01"),
        ("It was founded in March 1985. In January it closed.", "1998-01"),
        ("The accord of 1995 will be reviewed in May.", "1998-05"),
    ],
)
def test_flashbacks(text: str, date: str) -> None:
    """A month belongs to the older year of its own breath, not across a comma or a full stop."""
    assert dates(text, Kind.NEWS, FRIDAY)[-1][1] == date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("The talks resumed on the 25th.", "1998-02-25"),
        ("The talks had begun on the 28th.", "1998-01-28"),
        ("The talks will resume on the 3rd.", "1998-03-03"),
        ("They met on Jan. 5. On the 30th they parted.", "1998-01-30"),
        ("They met on the 31st.", "1998-01-31"),
    ],
)
def test_days_without_a_month(text: str, date: str) -> None:
    """The nearest, where the verb points, or in the month that was named."""
    assert dates(text, Kind.NEWS, FRIDAY)[-1][1] == date


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Since the 1998–2000 war the border is shut.", "2000/.."),
        ("After the 1912–13 wars they were foes.", "1913/.."),
        ("Before the 1998–2000 war they were friends.", "../1998"),
        ("During the 1998–2000 war they fought.", "1998/2000"),
        ("They fought from 1998 to 2000.", "1998/2000"),
    ],
)
def test_bounds_by_an_interval(text: str, value: str) -> None:
    """What was since or before a war of several years lies after or before all of them."""
    (interval,) = link_intervals(text, read(text))
    assert to_edtf(interval.value) == value


def test_easter() -> None:
    """Sundays all, at the limits that the calendars set, and the dates of some years."""
    for year in range(400, 2500):
        month, day = easter(year)
        assert (3, 22) <= (month, day) <= (4, 25)
    assert all(weekday(ordinal(year, *easter(year))) == 6 for year in range(1583, 2500))
    assert [easter(year) for year in (1066, 1453, 1916, 1998, 2038)] == [(4, 16), (4, 1), (4, 23), (4, 12), (4, 25)]
    assert civil(ordinal(1998, *easter(1998)) - 2) == (1998, 4, 10)


def test_ended() -> None:
    """A weekday after "came to an end" is past, one after "ends" ahead."""
    assert to_edtf(_last("The war over the bay came to an end on Sunday.")) == "1998-02-22"
    assert to_edtf(_last("The truce over the bay ends on Sunday.")) == "1998-03-01"


STORY = "Chile closed its embassy in Lima on Monday.\n\n"


def _last(text: str) -> DateValue:
    """The last date of a whole story."""
    date = extract_times(Document(text, Kind.NEWS, published=from_edtf(FRIDAY)))[-1].date
    assert date is not None
    return date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (
            "In February last year they fell out. In 1997 they had met. On 23 November Peru closed the port.",
            "1997-11-23",
        ),
        ("In July 1990 the two signed an accord. On 3 September Peru broke it.", "1990-09-03"),
        ("In July 1990 the two signed an accord. On 3 June Peru broke it.", "1997-06-03"),
        ("In July 1997 the two signed an accord. On 3 June Peru broke it.", "1997-06-03"),
        ("In July 1997 the two signed an accord. In April Peru broke it.", "1997-04"),
        ("They fought over the bay in 1990.\n\nOn 26 January Peru closed the port.", "1998-01-26"),
        ("They fought on 5 May 1990.\n\nOn 26 June they made peace.", "1990-06-26"),
        ("They fought in May 1990.\n\nOn 26 June they made peace.", "1990-06-26"),
        ("They signed in May 1990. Peru broke it last October. On 3 November it closed the port.", "1997-11-03"),
        ("They signed in May 1990 in a hall that fell last October. In July 1990 Peru left.", "1990-07"),
        ("They signed in May 1990. This January Peru broke it. On 3 February it closed the port.", "1998-02-03"),
        ("They signed in May 1990. That January Peru had broken it.", "1990-01"),
        ("They met on 4 January. In March 1990 they had fought. On 16 February Peru closed the port.", "1998-02-16"),
    ],
)
def test_background_years(text: str, date: str) -> None:
    """A day of the background lies before publication, in the older year only where the narration stays there."""
    assert to_edtf(_last(STORY + text)) == date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("They met on 4 February. The following weekend Peru closed the port.", "1998-02-07/1998-02-08"),
        ("They met on Sunday 1 February. The following weekend Peru closed the port.", "1998-02-07/1998-02-08"),
        ("They met on 4 February over last year's quarrel. The next day Peru closed the port.", "1998-02-05"),
        ("They signed in 1990.\n\nA week earlier they had met.", "1998-02-16/1998-02-22"),
        ("They signed on 10 January. A week earlier they had met.", "1997-12-29/1998-01-04"),
    ],
)
def test_steps_in_a_story(text: str, date: str) -> None:
    """The weekend after a working day is that of its week; a step back in a new paragraph counts from the news."""
    assert to_edtf(_last(STORY + text)) == date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("LIMA, Feb. 25 — Peru closed the port today.", "1998-02-25"),
        ("LIMA, Feb. 25.\n\nPeru closed the port yesterday.", "1998-02-24"),
        ("QUITO, FEBRUARY 20. Peru closed the port this morning.", "1998-02-20"),
        ("QUITO, Feb. 20. It rained.\n\nLIMA, Feb. 24. Peru closed the port yesterday.", "1998-02-23"),
        ("LIMA (Agency) — Peru closed the port today.", "1998-02-27"),
        ("LIMA, Sept. 25 — Peru closed the port today.", "1998-02-27"),
    ],
)
def test_days_below_a_dateline(text: str, date: str) -> None:
    """They are reckoned from its day, where that lies some days before publication."""
    assert to_edtf(_last(text)) == date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("They fought on 4 January. Next day Peru closed the port.", "1998-01-05"),
        ("They fought on 4 January. Next morning Peru closed the port.", "1998-01-05"),
        ("They fought on 4 January. Next week Peru will close the port.", "1998-03-02/1998-03-08"),
    ],
)
def test_next_day_is_told_from_the_day_before(text: str, date: str) -> None:
    """Not from the day of publication, as next week is."""
    assert to_edtf(_last(STORY + text)).removesuffix("TMO") == date
