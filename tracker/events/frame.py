"""What a title is built in: the sentence, the names of the act's actors, and its doers."""

from tracker.actors.mentions import Hit
from tracker.dates.value import DateValue
from tracker.events.naming import with_article
from tracker.events.syntax import Scene
from tracker.events.token import Token
from tracker.records import dataclass

Pieces = dict[int, str]


@dataclass(frozen=True, slots=True)
class Frame:
    """The sentence, the names of the act's actors by where they are mentioned, and its doers.

    `own` is the word for what belongs to the doers ("its", "their"), empty for persons; `country` the single doer's.
    """

    scene: Scene
    date: DateValue | None
    names: dict[int, tuple[str, ...]]
    doers: frozenset[str]
    own: str
    country: str | None = None

    def called(self, hit: Hit) -> tuple[str, ...]:
        """The names of those a mention stands for, with their articles."""
        known = self.names.get(hit.start)
        if known is not None:
            return known
        if hit.is_part:
            return (hit.text,)
        return tuple(with_article(one.actor.name) for one in self.scene.actors.settle_each(hit, self.date))

    def is_own(self, hit: Hit, adjective: Token) -> bool:
        """Whether a mention names the doers, or with its noun somebody of theirs ("the Chilean ambassador")."""
        if frozenset(self.called(hit)) == self.doers:
            return True
        actor = self.scene.settle(hit, self.date).actor
        whole = self.scene.hit_at.get(adjective.head.i) is hit
        return whole and self.country is not None and actor.country == self.country

    def tells(self, token: Token) -> bool:
        """Whether a token belongs to a mention of one of the act's actors."""
        hit = self.scene.hit_at.get(token.i)
        return hit is not None and hit.start in self.names
