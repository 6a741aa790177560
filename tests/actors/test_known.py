"""The actors that a form offers."""

import time

from tracker.actors.actor import ActorKind
from tracker.actors.known import known_actors
from tracker.actors.lexicon import actor


def test_states_and_organisations_by_name() -> None:
    """Present and former ones, each once, under a name and a code of its own; no groups and no bodies of others."""
    found = known_actors()
    assert {actor(code) for code in ("EGY", "SUN", "DDR", "UN", "NATO", "XKX")} <= set(found)
    assert {one.kind for one in found} == {ActorKind.STATE, ActorKind.ORGANISATION}
    assert [one.name.casefold() for one in found] == sorted(one.name.casefold() for one in found)
    assert len({one.name for one in found}) == len({one.code for one in found}) == len(found) > 400
    assert None not in {one.code for one in found}


def test_the_second_time_it_is_there() -> None:
    """A page can ask for it whenever it is drawn."""
    known_actors()
    began = time.perf_counter()
    assert known_actors() is known_actors()
    assert time.perf_counter() - began < 0.01
