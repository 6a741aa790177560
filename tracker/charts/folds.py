"""Events that find no room of their own, folded into "+12" where they stand in time."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import TypeVar

from tracker.charts.axis import day_name
from tracker.charts.info import Extent, Fold, View
from tracker.charts.packing import Box
from tracker.views import TimelineRow

CELL, HALF, SPILL = 44, 19, 3
NAMED = 6
Thing = TypeVar("Thing")


def cells(things: Sequence[Thing], middle: Callable[[Thing], float], view: View) -> list[tuple[int, list[Thing]]]:
    """Things by the stretch of `CELL` pixels in which their middle lies, from left to right, without empty ones."""
    found: dict[int, list[Thing]] = defaultdict(list)
    last = max(view.width // CELL - 1, 0)
    for thing in things:
        found[min(max(int(middle(thing) // CELL), 0), last)].append(thing)
    return sorted(found.items(), key=lambda item: item[0])


def fits(box: Box, cell: int) -> bool:
    """Whether a mark can stand in a cell without reaching into the next fold."""
    return box.left >= cell * CELL - SPILL and box.right <= (cell + 1) * CELL + SPILL


def fold(inside: Sequence[tuple[TimelineRow, Extent]], cell: int, view: View, *, lane: int, row: int) -> Fold:
    """One sign for all events of a cell."""
    first = max(min(form.x0 for _, form in inside), view.start)
    last = min(max(form.x1 for _, form in inside), view.end)
    middle = (cell + 0.5) * CELL
    return Fold(
        lane=lane,
        row=row,
        events=tuple(one.id for one, _ in inside),
        first=first,
        last=last,
        x=view.at(middle),
        left=view.at(middle - HALF),
        right=view.at(middle + HALF),
        hover=_hover([one for one, _ in inside], first, last),
    )


def _hover(rows: Sequence[TimelineRow], first: float, last: float) -> tuple[str, ...]:
    count = len(rows)
    head = f"{count} more {'event' if count == 1 else 'events'}, {day_name(int(first))} to {day_name(int(last))}"
    titles = [f"{row.title}, {row.date_words}" for row in rows[:NAMED]]
    rest = [f"and {count - NAMED} others"] if count > NAMED else []
    return (head, *titles, *rest, "Click to zoom in.")
