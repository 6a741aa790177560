"""How sure a draft is, from how each of its slots was filled; the reasons are kept in words."""

from collections.abc import Iterable

from tracker.actors.actor import Mention
from tracker.events.draft import Status
from tracker.events.timed import Timing
from tracker.events.triggers import Trigger

NOUN_ALONE = 0.8
LOWER_STATUS = 0.9


def confidence(trigger: Trigger, when: Timing, mentions: Iterable[Mention], status: Status) -> float:
    """From 0 to 1: the product of what speaks for the act, its date, its actors and its status."""
    certainty = when.weight
    for mention in mentions:
        certainty *= mention.confidence
    if not trigger.is_verb and not trigger.light:
        certainty *= NOUN_ALONE
    if status is not Status.OCCURRED:
        certainty *= LOWER_STATUS
    return round(max(0.05, min(certainty, 0.99)), 2)


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
