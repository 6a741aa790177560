"""Heads of state and government whom a text names without saying whose they are ("President Lund visited Lima")."""

from collections.abc import Sequence
from dataclasses import replace

from tracker.actors.person import PersonHit
from tracker.events.draft import Role
from tracker.events.grammar import words
from tracker.events.roles import Filled


def unknown_ruler(found: Sequence[Filled]) -> PersonHit | None:
    """The one doer, where that is a head of state or government of whom the text does not say whose."""
    doers = [one.hit for one in found if one.role is Role.SOURCE]
    person = doers[0] if len(doers) == 1 else None
    if isinstance(person, PersonHit) and person.is_open and person.title.lower() in words("ruling"):
        return person
    return None


def of_side(found: Sequence[Filled], ruler: PersonHit | None, sides: Sequence[Filled]) -> list[Filled]:
    """The ruler as acting for the side that the document tells; without a ruler that side beside the others."""
    if ruler is None or not sides:
        return [*found, *sides]
    state = sides[0].hit
    whose = replace(ruler, candidates=state.candidates, readings=state.readings, certainty=sides[0].weight)
    return [replace(sides[0], hit=whose) if one.hit is ruler else one for one in found]
