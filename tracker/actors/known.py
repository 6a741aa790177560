"""The actors that the lexicon knows, for a form's choice."""

from functools import cache

from tracker.actors.actor import Actor, ActorKind
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
