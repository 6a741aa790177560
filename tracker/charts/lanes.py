"""Which actors get a lane, in which order, and which events stand in it."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from tracker.views import TimelineRow

NOBODY = "No actor told"


@dataclass(frozen=True, slots=True)
class LaneRows:
    """An actor (None for events that name none) and its events."""

    actor: str | None
    name: str
    rows: tuple[TimelineRow, ...]


def lanes(rows: Sequence[TimelineRow], *, chosen: Sequence[str] = (), most: int) -> tuple[tuple[LaneRows, ...], int]:
    """The lanes from top to bottom, and how many actors were left out.

    The chosen actors in their order; without a choice the `most` with the most events, and last those without actor.
    """
    names: dict[str, str] = {}
    held: dict[str, list[TimelineRow]] = defaultdict(list)
    for row in rows:
        for actor in row.actors:
            names[actor.id] = actor.name
            if not held[actor.id] or held[actor.id][-1] is not row:
                held[actor.id].append(row)
    busiest = sorted(held, key=lambda actor: (-len(held[actor]), names[actor]))
    order = [actor for actor in chosen if actor in held] or busiest[:most]
    found = [LaneRows(actor, names[actor], tuple(held[actor])) for actor in order]
    nobody = tuple(row for row in rows if not row.actors)
    if nobody and not chosen:
        found.append(LaneRows(None, NOBODY, nobody))
    return tuple(found), 0 if chosen else len(busiest) - len(order)
