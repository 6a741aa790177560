"""Which actors get a lane, in which order, and which events stand in it."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from tracker.charts.parties import Party
from tracker.views import TimelineRow

NOBODY = "No actor told"


@dataclass(frozen=True, slots=True)
class LaneRows:
    """A party (None for events that name no actor), its events, and for each the other parties in it by name."""

    actor: str | None
    name: str
    rows: tuple[TimelineRow, ...]
    others: tuple[tuple[str, ...], ...]


def lanes(
    rows: Sequence[TimelineRow], *, parties: Sequence[Party] = (), chosen: Sequence[str] = (), most: int
) -> tuple[tuple[LaneRows, ...], int]:
    """The lanes from top to bottom, and how many parties were left out.

    The chosen ones (keys of parties, or ids of single actors) in their order; without a choice the `most` with the
    most events, and last those without actor.
    """
    shared = {member: party for party in parties for member in party.members}
    names: dict[str, str] = {}
    held: dict[str, list[tuple[TimelineRow, dict[str, str]]]] = defaultdict(list)
    for row in rows:
        standing = _standing(row, shared)
        alone = {actor.id: actor.name for actor in row.actors if actor.id in chosen}
        for key, name in {**standing, **alone}.items():
            names[key] = name
            held[key].append((row, standing))
    busiest = sorted((key for key in held), key=lambda key: (-len(held[key]), names[key]))
    order = [key for key in chosen if key in held] or busiest[:most]
    found = [_lane(key, names[key], held[key]) for key in order]
    nobody = [(row, dict[str, str]()) for row in rows if not row.actors]
    if nobody and not chosen:
        found.append(_lane(None, NOBODY, nobody))
    return tuple(found), 0 if chosen else len(busiest) - len(order)


def _standing(row: TimelineRow, shared: dict[str, Party]) -> dict[str, str]:
    """The lanes in which a row stands, key and name."""
    found = ((shared.get(actor.id), actor) for actor in row.actors)
    return {(party.key if party else actor.id): (party.name if party else actor.name) for party, actor in found}


def _lane(key: str | None, name: str, held: Sequence[tuple[TimelineRow, dict[str, str]]]) -> LaneRows:
    others = (tuple(other for at, other in standing.items() if at != key and other != name) for _, standing in held)
    return LaneRows(key, name, tuple(row for row, _ in held), tuple(others))
