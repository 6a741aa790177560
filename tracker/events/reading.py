"""A verb read as an act, for the checks that say whether it means something else."""

from tracker.events.acts import Act
from tracker.events.syntax import Scene
from tracker.events.token import Token
from tracker.records import dataclass


@dataclass(frozen=True, eq=False, slots=True)
class Reading:
    """A verb read as an act, with what the act is about."""

    act: Act
    verb: Token
    found: Token | None
    scene: Scene
