"""Who takes part in an event that is added: actors by code, name or id, and those who are new."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

import typer

from tracker.actors.actor import ActorKind
from tracker.errors import NotFoundError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sqlmodel import Session

    from tracker.actors.actor import Actor
    from tracker.views import ActorRow

KINDS = "|".join(ActorKind)
OWN_CODE = (ActorKind.STATE, ActorKind.ORGANISATION)


def new_actors(written: "Iterable[str]", taking_part: "Iterable[str]") -> dict[str, ActorKind]:
    """What each new actor is, by name in small letters; what is written wrongly ends the command with exit code 2."""
    named = {_key(word) for word in taking_part}
    found: dict[str, ActorKind] = {}
    for words in written:
        name, _, kind = words.rpartition("=")
        if not name.strip() or _key(kind) not in tuple(ActorKind):
            raise typer.BadParameter(f"“{words}” is not NAME={KINDS}.", param_hint="--new-actor")
        if _key(name) not in named:
            problem = f"“{name.strip()}” takes no part: name it in --source, --target or --participant too."
            raise typer.BadParameter(problem, param_hint="--new-actor")
        found[_key(name)] = ActorKind(_key(kind))
    return found


@dataclass(frozen=True, slots=True)
class Finder:
    """Finds actors in the store and then in the lexicon, within the session that adds the event."""

    session: "Session"
    new: "Mapping[str, ActorKind]"
    at: datetime
    _known: "list[ActorRow]" = field(default_factory=list)

    def find(self, written: str) -> str:
        """The id of an actor, made where it is said to be new; raises NotFoundError where nobody or several are."""
        from tracker.store import create_actor, keep_actor

        kind = self.new.get(_key(written))
        rows = [row for row in self._called(written) if kind in (None, row.kind)]
        if len(rows) > 1:
            told = ", ".join(f"{row.id} ({row.name}, {row.kind}{f', {row.code}' if row.code else ''})" for row in rows)
            raise NotFoundError(f"“{written}” may be {len(rows)} actors.", value=written, remedy=f"Give an id: {told}.")
        if rows:
            return rows[0].id
        actor = _in_lexicon(written)
        if actor is not None and kind in (None, actor.kind):
            return keep_actor(actor, session=self.session)
        if kind is not None:
            return create_actor(written, kind, session=self.session, at=self.at).id
        remedy = f'Give a code or another name, or say what it is: --new-actor "{written}={KINDS}".'
        raise NotFoundError(f"There is no actor “{written}”.", value=written, remedy=remedy)

    def _called(self, written: str) -> "Sequence[ActorRow]":
        """Those of the store with that id, else of that name, else whose own code it is."""
        from tracker.views import all_actors

        if not self._known:
            self._known.extend(all_actors(session=self.session))
        called = _key(written)
        by_id = [row for row in self._known if row.id == called]
        by_name = [row for row in self._known if _key(row.name) == called]
        by_code = [row for row in self._known if row.kind in OWN_CODE and _key(row.code or "") == called]
        return by_id or by_name or by_code


def _in_lexicon(written: str) -> "Actor | None":
    """The actor of that code or name; for a body of another organisation that other one, under whose code it goes."""
    from tracker.actors.known import actors_by_name
    from tracker.actors.lexicon import records

    actor = actors_by_name().get(_key(written))
    head = records().get(actor.code or "") if actor else None
    return head.actor if actor and head and actor.kind is head.kind else actor


def _key(words: str) -> str:
    return " ".join(words.split()).casefold()
