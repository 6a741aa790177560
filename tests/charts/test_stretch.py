"""Which days are shown at first."""

import pytest

from tests.charts.made import row
from tracker.charts.stretch import asked_range, usual_range, whole_range
from tracker.dates.calendar import ordinal
from tracker.views import TimelineRow

NEAR = [row(n, "Talks", f"{1950 + n % 40}-05-01", "Egypt") for n in range(1, 101)]
OLD = row(200, "Charter", "1215", "Egypt")


def years(stretch: tuple[float, float]) -> tuple[int, int]:
    """First and last year, about."""
    return round(stretch[0] / 365.2425), round(stretch[1] / 365.2425)


def test_one_event_of_long_ago_does_not_squeeze_the_rest() -> None:
    """It is left of the view, and the whole range has it."""
    assert usual_range([*NEAR, OLD])[0] > ordinal(1940, 1, 1)
    assert whole_range([*NEAR, OLD])[0] < ordinal(1215, 1, 1)


CASES: list[tuple[str, list[TimelineRow]]] = [
    ("few events", [NEAR[0], OLD]),
    ("no loners", NEAR),
    ("two times of about equal weight", [*NEAR, *(row(300 + n, "War", f"{1700 + n}", "Egypt") for n in range(30))]),
    ("nothing dated", [row(1, "Quarrel", None, "Egypt")]),
    ("nothing", []),
]


@pytest.mark.parametrize("rows", [case[1] for case in CASES], ids=[case[0] for case in CASES])
def test_else_everything_is_shown(rows: list[TimelineRow]) -> None:
    """As long as nothing stands far from all others."""
    assert usual_range(rows) == whole_range(rows)


def test_the_days_asked_for_are_shown() -> None:
    """Even where a long event reaches beyond them; an open end comes from the events."""
    since, until = ordinal(1960, 1, 1), ordinal(1970, 1, 1)
    assert years(asked_range(since, until, NEAR)) == (1959, 1969)
    assert years(asked_range(since, None, NEAR))[0] in (1958, 1959)
    assert asked_range(since, None, NEAR)[1] == usual_range(NEAR)[1]
    assert asked_range(until, since, NEAR) == usual_range(NEAR)
