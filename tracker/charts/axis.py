"""Where the axis has its ticks and what they say, before the year 1 too."""

from collections.abc import Iterator

from tracker.charts.info import Tick, View
from tracker.dates.calendar import civil, ordinal

YEAR_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
MONTH_STEPS = (1, 3, 6)
DAY_STEPS = (1, 2, 7)
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
YEAR_DAYS = 365.2425
EDGE = 24
YEAR_ROOM, MONTH_ROOM, DAY_ROOM = 64, 84, 96


def year_name(year: int) -> str:
    """An astronomical year as people write it: 0 is 1 BC."""
    return str(year) if year > 0 else f"{1 - year} BC"


def day_name(number: int) -> str:
    """A day number as people write the day."""
    year, month, day = civil(number)
    return f"{day} {MONTHS[month - 1]} {year_name(year)}"


def ticks(view: View) -> tuple[Tick, ...]:
    """Round places about the view, one view's width beyond each edge, far enough apart for their words.

    None stands so near to an edge that its words would be cut.
    """
    margin = view.days(EDGE)
    return tuple(
        tick for tick in _rounds(view) if abs(tick.x - view.start) > margin and abs(tick.x - view.end) > margin
    )


def _rounds(view: View) -> tuple[Tick, ...]:
    span = view.end - view.start
    per_px = span / view.width
    for step in DAY_STEPS:
        if step / per_px >= DAY_ROOM:
            return tuple(_days(view.start - span, view.end + span, step))
    for step in MONTH_STEPS:
        if step * YEAR_DAYS / 12 / per_px >= MONTH_ROOM:
            return tuple(_months(view.start - span, view.end + span, step))
    step = next((s for s in YEAR_STEPS if s * YEAR_DAYS / per_px >= YEAR_ROOM), YEAR_STEPS[-1])
    return tuple(_years(view.start - span, view.end + span, step))


def _days(start: float, end: float, step: int) -> Iterator[Tick]:
    first = int(start // step) * step + 1
    for number in range(first, int(end) + 1, step):
        yield Tick(float(number), day_name(number))


def _months(start: float, end: float, step: int) -> Iterator[Tick]:
    first, last = civil(int(start))[0], civil(int(end))[0]
    for year in range(first, last + 1):
        for month in range(1, 13, step):
            yield Tick(float(ordinal(year, month, 1)), f"{MONTHS[month - 1]} {year_name(year)}")


def _years(start: float, end: float, step: int) -> Iterator[Tick]:
    """Multiples of the step as people count: 100 BC and 100, not the year 0."""
    first, last = civil(int(start))[0] // step, civil(int(end))[0] // step
    for multiple in range(first, last + 1):
        year = multiple * step if multiple > 0 else multiple * step + 1
        yield Tick(float(ordinal(year, 1, 1)), year_name(year))
