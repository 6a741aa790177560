"""Actors whom a table names: those of the store, else states and organisations that are known, else groups."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from tracker.actors.actor import Actor as NamedActor
from tracker.actors.actor import ActorKind
from tracker.actors.known import actors_by_name
from tracker.errors import ImportFileError
from tracker.imports.json_schema import ToldActor
from tracker.store.actors import actor_id, actor_key
from tracker.store.models import Actor

KIND = re.compile(rf"\s*\((?P<kind>{'|'.join(ActorKind)})\)\s*$", re.IGNORECASE)


class Names:
    """Finds an actor by name. One whom nobody knows is a group, or what stands behind the name: “(person)”."""

    def __init__(self, known: Iterable[Actor]) -> None:
        self._known: Mapping[str, dict[str, Actor]] = defaultdict(dict)
        for actor in known:
            for name in (actor.name, actor.code or "", *actor.other_names):
                if name:
                    self._known[name.casefold()][actor.id] = actor

    def find(self, written: str) -> ToldActor:
        """The actor of that name or code; raises ImportFileError where several in the store have it."""
        said = KIND.search(written)
        name = written[: said.start()].strip() if said else written.strip()
        kind = ActorKind(said["kind"].casefold()) if said else None
        found = [actor for actor in self._known.get(name.casefold(), {}).values() if kind is None or actor.kind is kind]
        found = [actor for actor in found if actor.name.casefold() == name.casefold()] or _heads(found)
        if len(found) > 1:
            kinds = ", ".join(sorted(f"{actor.name} ({actor.kind})" for actor in found))
            raise ImportFileError(f"“{name}” may be {kinds}.", value=written)
        if found:
            return ToldActor.model_validate(found[0].model_dump(exclude={"id", "key"}) | _ids(found[0]))
        named = (actors_by_name().get(name.casefold()) if kind is None else None) or NamedActor(
            kind or ActorKind.GROUP, None, None, name
        )
        return _told(named)


def _heads(found: list[Actor]) -> list[Actor]:
    """Of those who share a code, the one whose own it is."""
    return [actor for actor in found if actor.acts_for is None] or found


def _ids(actor: Actor) -> dict[str, str]:
    return {"id": actor.id, "key": actor.key}


def _told(actor: NamedActor) -> ToldActor:
    key = actor_key(actor)
    own = actor.kind in (ActorKind.STATE, ActorKind.ORGANISATION)
    return ToldActor(
        id=actor_id(key),
        key=key,
        kind=actor.kind,
        code=actor.code,
        country=actor.country,
        name=actor.name,
        other_names=[],
        valid_from=None,
        valid_to=None,
        acts_for=None if own else actor.code,
    )
