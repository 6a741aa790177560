"""Who shares a lane: a state or organisation with its organs and the people who act for it; everybody else alone."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from tracker.actors.actor import ActorKind
from tracker.actors.lexicon import actor as known
from tracker.errors import NotFoundError
from tracker.views import ActorRow

HEADS = (ActorKind.STATE, ActorKind.ORGANISATION)


@dataclass(frozen=True, slots=True)
class Party:
    """A lane's actors: `key` is a code, or the id of an actor who stands alone; `members` are ids of actors."""

    key: str
    name: str
    members: tuple[str, ...]


def parties(actors: Sequence[ActorRow]) -> tuple[Party, ...]:
    """All actors in parties, those with the most events first."""
    names = _names(actors)
    members: dict[str, list[ActorRow]] = defaultdict(list)
    for actor in actors:
        members[_key(actor, names)].append(actor)
    busiest = sorted(members.items(), key=lambda item: -sum(actor.events for actor in item[1]))
    return tuple(
        Party(key, names.get(key, found[0].name), tuple(actor.id for actor in found)) for key, found in busiest
    )


def _key(actor: ActorRow, names: dict[str, str]) -> str:
    """A group may fight the state whose code it carries, so it stands alone unless the code is its own."""
    if actor.code not in names:
        return actor.id
    alone = actor.kind is ActorKind.GROUP and names[actor.code] != actor.name
    return actor.id if alone else actor.code


def _names(actors: Sequence[ActorRow]) -> dict[str, str]:
    """The name of each code: the lexicon's, else that of the busiest state or organisation which carries it."""
    names: dict[str, str] = {}
    for actor in actors:
        if actor.code is None or actor.code in names:
            continue
        try:
            names[actor.code] = known(actor.code).name
        except NotFoundError:
            if actor.kind in HEADS:
                names[actor.code] = actor.name
    return names
