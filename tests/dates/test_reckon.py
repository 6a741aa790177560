"""Reckoning with units: what lies so many units from another, and what cannot be told."""

import pytest

from tracker.dates.edtf import from_edtf, to_edtf
from tracker.dates.reckon import last_weekday, next_weekday, shifted, year_in_news, year_in_story
from tracker.dates.value import Unit


def unit(edtf: str) -> Unit:
    """The single unit that the EDTF names."""
    start = from_edtf(edtf).start
    assert isinstance(start, Unit)
    return start


SHIFTED = [
    ("2010-07-15", -1, "day", "2010-07-14"),
    ("2012-02-28", 2, "day", "2012-03-01"),
    ("9999-12-31", 1, "day", "Y10000-01-01"),
    ("2010-07-15", -1, "week", "2010-07-05/2010-07-11"),
    ("2010-07-15", 0, "weekend", "2010-07-17/2010-07-18"),
    ("2010-01", -1, "month", "2009-12"),
    ("2010-07-15", 0, "quarter", "2010-35"),
    ("0001", -1, "year", "0000"),
    ("1989-11-09", 5, "year", "1994"),
    ("1989", 1, "decade", "199X"),
    ("1989", 0, "century", "19XX"),
    ("-0479", 1, "decade", "-0478/-0469"),
    ("-0043", 0, "century", "-00XX"),
    ("-0043", 1, "century", "00XX"),
    ("-0479", 0, "century", "-04XX"),
]
UNTOLD = [
    ("2010-07", 1, "day"),
    ("2010", 1, "month"),
    ("2010-22", 1, "month"),
    ("199X", 1, "year"),
    ("-0003", 1, "decade"),
    ("Y20000", 0, "century"),
    ("2010-07-15", 1, "hour"),
]


@pytest.mark.parametrize(("anchor", "count", "name", "edtf"), SHIFTED)
def test_units_are_counted_from_an_anchor(anchor: str, count: int, name: str, edtf: str) -> None:
    """The result has the precision of the unit that is counted."""
    found = shifted(unit(anchor), count, name)
    assert found is not None
    assert to_edtf(found) == edtf


@pytest.mark.parametrize(("anchor", "count", "name"), UNTOLD)
def test_a_coarse_anchor_tells_nothing_finer(anchor: str, count: int, name: str) -> None:
    """From a month no day can be counted."""
    assert shifted(unit(anchor), count, name) is None


@pytest.mark.parametrize(
    ("code", "last", "in_year"),
    [
        (5, "1967", 1967),
        (6, "1967-05-18", 1967),
        (3, "1967-05", 1967),
        (1, "1941-11", 1942),
        (12, "1941-01", 1941),
        (24, "1941-11", 1941),
        (2, "196X", 1960),
    ],
)
def test_a_story_moves_forward(code: int, last: str, in_year: int) -> None:
    """A month belongs to the year last mentioned, or the next where it would jump back more than four months."""
    assert year_in_story(code, unit(last)) == in_year


@pytest.mark.parametrize(
    ("code", "published", "ahead", "in_year"),
    [
        (2, "2013-04-20", None, 2013),
        (12, "2013-04-20", None, 2012),
        (9, "2013-04-20", None, 2013),
        (9, "2013-04-20", False, 2012),
        (2, "2013-04-20", True, 2014),
        (1, "2013-11-20", None, 2014),
        (1, "2013-11-20", False, 2013),
        (5, "2013", None, None),
    ],
)
def test_news_means_the_nearest_month(code: int, published: str, ahead: bool | None, in_year: int | None) -> None:
    """Within half a year either way, unless the tense says otherwise."""
    assert year_in_news(code, unit(published), ahead=ahead) == in_year


def test_weekdays_around_a_day() -> None:
    """The last one may be the day itself; the next one after it is a week away."""
    thursday = unit("2010-07-15").earliest
    assert last_weekday(thursday, 4, including=True) == thursday
    assert last_weekday(thursday, 4, including=False) == thursday - 7
    assert next_weekday(thursday, 4, including=False) == thursday + 7
    assert next_weekday(thursday, 5, including=True) == thursday + 1
