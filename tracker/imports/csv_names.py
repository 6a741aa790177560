"""Actors whom a table names: those of the store, else states and organisations that are known, else groups."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache

from tracker.actors.actor import Actor as NamedActor
from tracker.actors.actor import ActorKind, Form
from tracker.actors.lexicon import records
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
        named = (_lexicon().get(name.casefold()) if kind is None else None) or NamedActor(
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


@cache
def _lexicon() -> dict[str, NamedActor]:
    """By name and code, in small letters, those whom one record alone is called so, whenever it was."""
    named: dict[str, set[str]] = defaultdict(set)
    for code, record in records().items():
        names = (name.text for name in record.names if name.form is Form.NAME and not name.weak)
        for name in (code, record.name, record.formal, *names):
            if name:
                named[name.casefold()].add(code)
    own = {record.name.casefold(): code for code, record in records().items()}
    return {
        name: records()[own.get(name, min(codes))].actor
        for name, codes in named.items()
        if len(codes) == 1 or name in own
    }
