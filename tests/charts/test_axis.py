"""Ticks stand at round places and say them as people do."""

from itertools import pairwise

import pytest

from tracker.charts.axis import ticks, year_name
from tracker.charts.info import View
from tracker.dates.calendar import ordinal


def view(first: tuple[int, int, int], last: tuple[int, int, int], width: int = 1000) -> View:
    """The view from one day to another."""
    return View(float(ordinal(*first)), float(ordinal(*last)), width)


CASES = [
    ("years", view((1980, 1, 1), (2000, 1, 1)), ["1982", "1984", "1986"]),
    ("centuries about the year 1", view((-200, 1, 1), (300, 1, 1)), ["150 BC", "100 BC", "50 BC", "1", "50"]),
    ("months", view((1989, 1, 20), (1989, 9, 1)), ["Feb 1989", "Mar 1989"]),
    ("days", view((1989, 11, 4), (1989, 11, 14)), ["5 Nov 1989", "6 Nov 1989"]),
    ("days before the year 1", view((-43, 3, 12), (-43, 3, 19)), ["13 Mar 44 BC", "14 Mar 44 BC"]),
]


@pytest.mark.parametrize(("seen", "first"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_ticks_in_view(seen: View, first: list[str]) -> None:
    """The leftmost ticks of a view."""
    inside = [tick.text for tick in ticks(seen) if seen.start < tick.x < seen.end]
    assert inside[: len(first)] == first


@pytest.mark.parametrize("width", [360, 800, 1400])
@pytest.mark.parametrize("years", [0.05, 0.4, 3, 30, 300, 4000])
def test_ticks_leave_room_for_their_words(width: int, years: float) -> None:
    """At any zoom and width, ticks stand at least 60 pixels apart, and none at an edge."""
    seen = View(0.0, years * 365.2425, width)
    places = [seen.px(tick.x) for tick in ticks(seen)]
    assert all(b - a > 60 for a, b in pairwise(places))
    assert not any(abs(place) < 24 or abs(place - width) < 24 for place in places)


@pytest.mark.parametrize(("year", "name"), [(1989, "1989"), (1, "1"), (0, "1 BC"), (-43, "44 BC")])
def test_there_is_no_year_0(year: int, name: str) -> None:
    """Astronomical years are never shown."""
    assert year_name(year) == name
