"""How sure a draft is, from how each of its slots was filled; the reasons are kept in words."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import prod

from tracker.actors.actor import Mention
from tracker.events.draft import Status
from tracker.events.timed import Timing
from tracker.events.triggers import Trigger

NOUN_ALONE = 0.8
LOWER_STATUS = 0.9


LEAST, MOST = 0.05, 0.99


@dataclass(frozen=True, slots=True)
class Certainty:
    """What speaks for each slot of a draft, from 0 to 1; `actors` holds a factor for each of its parts, in order."""

    act: float
    date: float
    actors: tuple[float, ...]
    status: float

    @property
    def confidence(self) -> float:
        """From 0 to 1: the product of all factors, never quite sure and never quite nothing."""
        return round(max(LEAST, min(self.act * self.date * prod(self.actors) * self.status, MOST)), 2)


def certainty(trigger: Trigger, when: Timing, mentions: Iterable[Mention], status: Status) -> Certainty:
    """How sure the act, its date, its actors and its status are, by how each was told."""
    return Certainty(
        act=1.0 if trigger.is_verb or trigger.light else NOUN_ALONE,
        date=when.weight,
        actors=tuple(mention.confidence for mention in mentions),
        status=1.0 if status is Status.OCCURRED else LOWER_STATUS,
    )


def reasons(when: Timing, mentions: Iterable[Mention], standing_reason: str) -> tuple[str, ...]:
    """Why the draft says what it says, one sentence a slot."""
    named = [f"{m.actor.name}: {sentence(m.reason)}" for m in mentions if m.reason and m.reason != _plain(m)]
    return (f"Date: {sentence(when.reason)}", *named, f"Status: {sentence(standing_reason)}")


def _plain(mention: Mention) -> str:
    """The reason that only repeats the name."""
    return f"At that date it is {mention.actor.name}."


def sentence(words: str) -> str:
    """Words as a sentence: with a capital and a full stop."""
    return words[:1].upper() + words[1:].rstrip(".") + "."
