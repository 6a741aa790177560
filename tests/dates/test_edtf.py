"""EDTF: what is read, what is refused, and that nothing changes on the way there and back."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.dates.calendar import civil
from tracker.dates.edtf import from_edtf, to_edtf
from tracker.dates.value import DateValue, Edge, Precision, Unit, century, day, decade, month, season, year
from tracker.errors import DateError

WRITTEN = [
    ("1989", DateValue(year(1989))),
    ("2008-08", DateValue(month(2008, 8))),
    ("2008-08-08", DateValue(day(2008, 8, 8))),
    ("199X", DateValue(decade(1990))),
    ("18XX", DateValue(century(1800))),
    ("1XXX", DateValue(Unit(1000, precision=Precision.MILLENNIUM))),
    ("1942-22", DateValue(season(1942, 22))),
    ("2011-34", DateValue(season(2011, 34))),
    ("2011-40", DateValue(season(2011, 40))),
    ("2004-XX-12", DateValue(Unit(2004, None, 12, Precision.DAY))),
    ("1912~", DateValue(Unit(1912, approximate=True))),
    ("1912?", DateValue(Unit(1912, uncertain=True))),
    ("1912%", DateValue(Unit(1912, uncertain=True, approximate=True))),
    ("1979/1989", DateValue(year(1979), year(1989))),
    ("../2010-06", DateValue(Edge.OPEN, month(2010, 6))),
    ("2003/..", DateValue(year(2003), Edge.OPEN)),
    ("1985/", DateValue(year(1985), Edge.UNKNOWN)),
    ("-0043", DateValue(year(-43))),
    ("-0043-03-15", DateValue(day(-43, 3, 15))),
    ("-04XX", DateValue(century(-499))),
    ("Y-12345", DateValue(year(-12345))),
    ("Y170000002", DateValue(year(170000002))),
    ("Y10000-01-01", DateValue(day(10000, 1, 1))),
]
REFUSED = [
    "",
    "..",
    "../..",
    "/",
    "yesterday",
    "199x",
    "2008-13",
    "2008-02-30",
    "2009-02-29",
    "1989/1979",
    "1942-22-03",
    "199X-05",
    "2004-8-1",
    "2008-08-08T10:00",
]


@pytest.mark.parametrize(("text", "value"), WRITTEN)
def test_edtf_names_the_value(text: str, value: DateValue) -> None:
    """Every notation is read as its value and written back letter by letter."""
    assert from_edtf(text) == value
    assert to_edtf(value) == text


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_no_edtf_is_refused_with_a_remedy(text: str) -> None:
    """The error carries what was given and says how to write a date."""
    with pytest.raises(DateError) as caught:
        from_edtf(text)
    assert caught.value.value == text
    assert "EDTF" in caught.value.remedy


def test_a_day_of_an_unknown_month_spans_the_year() -> None:
    """2004-XX-12 is one of twelve days, the first in January and the last in December."""
    value = from_edtf("2004-XX-12")
    assert (value.earliest, value.latest) == (from_edtf("2004-01-12").earliest, from_edtf("2004-12-12").earliest)


def test_the_bounds_of_years_before_the_common_era() -> None:
    """-04XX is 500 to 401 BC, that is the astronomical years -499 to -400."""
    value = from_edtf("-04XX")
    assert value.earliest is not None
    assert value.latest is not None
    assert (civil(value.earliest), civil(value.latest)) == ((-499, 1, 1), (-400, 12, 31))


years = st.integers(-9999, 9999)
plain = st.one_of(
    st.builds(year, st.integers(-200_000, 200_000)),
    st.builds(lambda n: day(*civil(n)), st.integers(-5_000_000, 5_000_000)),
    st.builds(month, years, st.integers(1, 12)),
    st.builds(season, years, st.sampled_from([21, 22, 23, 24, 33, 34, 35, 36, 40, 41])),
    st.builds(lambda tens: decade(tens * 10), st.integers(0, 999)),
    st.builds(lambda tens: decade(-tens * 10 - 9), st.integers(0, 999)),
    st.builds(lambda hundreds: century(hundreds * 100), st.integers(0, 99)),
)
units = st.builds(
    lambda unit, uncertain, approximate: Unit(unit.year, unit.month, unit.day, unit.precision, uncertain, approximate),
    plain,
    st.booleans(),
    st.booleans(),
)


@st.composite
def values(draw: st.DrawFn) -> DateValue:
    """Single units, closed, open and unknown-ended intervals."""
    first, last = draw(units), draw(units)
    if first.earliest > last.latest:
        first, last = last, first
    edge = draw(st.sampled_from(Edge))
    shapes = [DateValue(first), DateValue(first, edge), DateValue(edge, last)]
    if first.earliest <= last.latest:
        shapes.append(DateValue(first, last))
    return draw(st.sampled_from(shapes))


@settings(derandomize=True, deadline=None)
@given(values())
def test_edtf_goes_there_and_back(value: DateValue) -> None:
    """Writing and reading gives the same value."""
    assert from_edtf(to_edtf(value)) == value


@settings(derandomize=True, deadline=None)
@given(st.text(alphabet="0123456789XY-/.?~%T", max_size=24))
def test_any_text_is_read_or_refused(text: str) -> None:
    """No text makes the reader fail in any way but its own; what it reads it writes back to the same value."""
    try:
        value = from_edtf(text)
    except DateError:
        return
    assert from_edtf(to_edtf(value)) == value
