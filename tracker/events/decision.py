"""What became of a word that tells an act: an event with what each of its slots rests on, or none and why."""

from tracker.documents.document import Span
from tracker.events.confidence import Certainty
from tracker.events.draft import Draft
from tracker.events.refusal import Refusal
from tracker.events.standing import Standing
from tracker.events.timed import Timing
from tracker.records import dataclass


@dataclass(frozen=True, slots=True)
class Kept:
    """A draft with its date and its status as they were decided, and how sure each slot is.

    `roles` say for each of its parts, in order, why the actor has that role; empty where the mention's reason says it.
    """

    draft: Draft
    when: Timing
    state: Standing
    certainty: Certainty
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A word that made no event, with the rule that found it; `into` is the event that tells the same act."""

    trigger: Span
    rule: str
    refusal: Refusal
    into: Draft | None = None


Decision = Kept | LeftOut


def left_out(draft: Draft, refusal: Refusal, into: Draft | None = None) -> LeftOut:
    """A draft that is given up after all."""
    return LeftOut(draft.trigger, draft.rules[0], refusal, into)
