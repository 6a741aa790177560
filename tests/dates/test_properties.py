"""Whatever the date: put into words it comes back with the same value, in its place."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.dates.reading import read
from tracker.dates.calendar import civil, weekday
from tracker.dates.edtf import to_edtf
from tracker.dates.find import find_times
from tracker.dates.intervals import link_intervals
from tracker.dates.rulebook import rulebook
from tracker.dates.value import DateValue, Unit, day, decade, month, season, year
from tracker.dates.words import MONTHS, SEASONS
from tracker.documents.document import Kind

WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
FIRST, LAST = 365_000, 767_000  # from about the year 1000 to 2100

days = st.integers(FIRST, LAST).map(lambda number: day(*civil(number)))
day_forms = st.sampled_from(
    ["{d} {m} {y}", "{m} {d}, {y}", "{w}, {d} {m} {y}", "the {d} of {m} {y}", "{w} {m} {d}, {y}"]
)
leads = st.sampled_from(["The treaty was signed on ", "«Naïve» – Ünited, on ", "5,000 men and 3.5 tons: "])


def worded(unit: Unit, form: str) -> str:
    """The day in one of the forms."""
    name = WEEKDAYS[weekday(unit.earliest)]
    return form.format(d=unit.day, m=MONTHS[(unit.month or 1) - 1], y=unit.year, w=name)


@settings(derandomize=True, deadline=None)
@given(days, day_forms, leads)
def test_days_come_back(unit: Unit, form: str, lead: str) -> None:
    """Every way to write a day gives that day, and the offsets cut its words."""
    words = worded(unit, form)
    text = f"{lead}{words}, in the capital."
    (found,) = read(text)
    assert found.date == DateValue(unit)
    assert text[found.start : found.end] == words == found.text


@settings(derandomize=True, deadline=None)
@given(st.integers(1000, 2100), st.integers(1, 12), st.sampled_from([21, 22, 23, 24]))
def test_coarser_units_gain_nothing(number: int, month_of_year: int, code: int) -> None:
    """Months, seasons, years and decades keep their precision."""
    cases = [
        (f"in {MONTHS[month_of_year - 1]} {number}", month(number, month_of_year)),
        (f"in the {SEASONS[code]} of {number}", season(number, code)),
        (f"in {number}", year(number)),
        (f"in the {number // 10 * 10}s", decade(number // 10 * 10)),
    ]
    for words, unit in cases:
        (found,) = read(f"It happened {words}.")
        assert found.date == DateValue(unit)


@settings(derandomize=True, deadline=None)
@given(days, days)
def test_intervals_come_back(first: Unit, last: Unit) -> None:
    """Two days in order make the interval between them."""
    first, last = sorted((first, last), key=lambda unit: unit.earliest)
    text = f"It went on from {worded(first, '{d} {m} {y}')} to {worded(last, '{d} {m} {y}')}."
    if first != last:
        (interval,) = link_intervals(text, read(text))
        assert interval.value == DateValue(first, last)


@settings(derandomize=True, deadline=None)
@given(days, st.integers(1, 90))
def test_reckoning_there_and_back(unit: Unit, count: int) -> None:
    """So many days later, and as many earlier, is the same day."""
    text = f"On {worded(unit, '{d} {m} {y}')} it began. {count} days later it ended; {count} days earlier it had begun."
    times = read(text)
    assert times[0].date == times[2].date
    assert times[1].date is not None
    assert times[1].date.earliest == unit.earliest + count


@settings(derandomize=True, deadline=None)
@given(days)
def test_today_is_the_publication(unit: Unit) -> None:
    """In news, today and the weekday of the publication are that day."""
    published = to_edtf(DateValue(unit))
    for word in ("today", f"on {WEEKDAYS[weekday(unit.earliest)]}"):
        (found,) = read(f"They met {word}.", Kind.NEWS, published)
        assert found.date == DateValue(unit)


WORDS = st.sampled_from(
    [
        "the",
        "of",
        "in",
        "on",
        "a",
        "and",
        "to",
        "5",
        "17",
        "44",
        "1989",
        "480",
        "May",
        "March",
        "second",
        "last",
        "next",
        "week",
        "years",
        "later",
        "ago",
        "BC",
        "1990s",
        "early",
        "end",
        "5th",
        "5:30",
        "pm",
        "-",
        ",",
        ".",
        "(",
        ")",
        "’s",
        "'s\n\n",
        "half",
        "31",
        "February",
        "century",
        "night",
        "Friday",
        "since",
        "two",
        "hundred",
        "1,500",
        "3.5",
        "?",
        "~",
        "2008-08-08",
        "12/12/2012",
    ]
)


@settings(derandomize=True, deadline=None, max_examples=300)
@given(st.lists(WORDS, max_size=40), st.sampled_from(Kind), st.sampled_from([None, "2010-07-15", "2010-07", "2010"]))
def test_any_row_of_words_is_read(words: list[str], kind: Kind, published: str | None) -> None:
    """No row of date words makes the reader fail; spans cut the text, do not overlap and are sorted."""
    text = " ".join(words)
    times = read(text, kind, published)
    assert times == read(text, kind, published)
    assert all(text[time.start : time.end] == time.text for time in times)
    assert all(first.end <= second.start for first, second in pairwise(times))
    assert all(text[found.start : found.end] == found.text for found in find_times(text))
    for time in times:
        assert set(time.rules) <= set(rulebook())
        if time.date is not None:
            to_edtf(time.date)
    link_intervals(text, times)
