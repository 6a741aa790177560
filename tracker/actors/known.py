"""The actors that the lexicon knows, for a form's choice and by name."""

from collections import defaultdict
from functools import cache

from tracker.actors.actor import Actor, ActorKind, Form
from tracker.actors.lexicon import records

CHOSEN = (ActorKind.STATE, ActorKind.ORGANISATION)


@cache
def known_actors() -> tuple[Actor, ...]:
    """States, present and former, and organisations, by name.

    A body of another organisation is left out: what it does counts as that other one's, under whose code it goes.
    """
    chosen = (record for record in records().values() if record.kind in CHOSEN)
    own = (record.actor for record in chosen if record.acts_for is None and not record.loose)
    return tuple(sorted(own, key=lambda actor: (actor.name.casefold(), actor.code or "")))


@cache
def actors_by_name() -> dict[str, Actor]:
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
