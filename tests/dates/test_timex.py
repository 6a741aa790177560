"""The TIMEX3 view of a value, and publication dates as annotated files give them."""

import pytest

from tracker.dates.edtf import from_edtf, to_edtf
from tracker.dates.timex import read_publication, timex_value
from tracker.dates.value import DateValue, Precision, day, year
from tracker.errors import DateError

VIEWS = [
    ("1989", "1989"),
    ("2008-08-08", "2008-08-08"),
    ("199X", "199"),
    ("18XX", "18"),
    ("1942-22", "1942-SU"),
    ("1941-24", "1941-WI"),
    ("2011-34", "2011-Q2"),
    ("2011-40", "2011-H1"),
    ("1912~", "1912"),
    ("-0043", "BC0044"),
    ("-0043-03-15", "BC0044-03-15"),
    ("-04XX", "BC04"),
    ("2004-XX-12", "2004-XX-12"),
    ("../2010-06", "2010-06"),
    ("2003/..", "2003"),
    ("1979/1989", "1979/1989"),
]


@pytest.mark.parametrize(("edtf", "timex"), VIEWS)
def test_timex_shows_the_value(edtf: str, timex: str) -> None:
    """Each EDTF value has its TIMEX3 form."""
    assert timex_value(from_edtf(edtf)) == timex


def test_a_week_and_a_weekend_have_their_numbers() -> None:
    """ISO weeks: the one that holds 1 January 2010 still belongs to 2009."""
    week = DateValue(day(2009, 12, 28), day(2010, 1, 3), within=Precision.WEEK)
    weekend = DateValue(day(2010, 1, 2), day(2010, 1, 3), within=Precision.WEEK)
    assert (timex_value(week), timex_value(weekend)) == ("2009-W53", "2009-W53-WE")


def test_a_decade_before_the_common_era_is_named_by_its_digits() -> None:
    """The 490s BC are the years 499 to 490 BC, which EDTF's masked years cannot name."""
    assert timex_value(DateValue(year(-498), year(-489), within=Precision.DECADE)) == "BC049"


@pytest.mark.parametrize(
    ("given", "edtf"),
    [
        ("20040826", "2004-08-26"),
        ("2004-08-26T17:10", "2004-08-26"),
        ("2004-08-26T17:10:00Z", "2004-08-26"),
        ("2004-08-26", "2004-08-26"),
        ("2010-07", "2010-07"),
        ("2010", "2010"),
    ],
)
def test_publication_dates_are_read(given: str, edtf: str) -> None:
    """A time of the day is left out; an imprecise date stays imprecise."""
    assert to_edtf(read_publication(given)) == edtf


@pytest.mark.parametrize("given", ["20041326", "26 August 2004", "", "20040826X"])
def test_what_is_no_publication_date_is_refused(given: str) -> None:
    """The error says what was wrong and how to write it."""
    with pytest.raises(DateError) as caught:
        read_publication(given)
    assert "EDTF" in str(caught.value)
