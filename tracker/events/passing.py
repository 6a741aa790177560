"""What a history only mentions in passing, by a noun and without a date: then it is background, and no event of it."""

from collections.abc import Sequence

from tracker.actors.actor import ActorKind
from tracker.dates.expression import TimeExpression
from tracker.documents.document import Kind, Section
from tracker.events.draft import Draft, Part, Role
from tracker.events.refusal import Refusal
from tracker.events.triggers import Trigger

MENTIONED = Refusal("admission/mentioned", "only mentioned by a noun, and no sentence of the story dates it")


def foreground(
    drafts: Sequence[Draft], sections: Sequence[Section], times: Sequence[TimeExpression]
) -> tuple[Draft, ...]:
    """The drafts without what a history that dates its events only mentions; told elsewhere, it stays."""
    history = all(section.kind is Kind.NARRATIVE for section in sections)
    if not history or all(time.date is None for time in times):
        return tuple(drafts)
    return tuple(draft for draft in drafts if not _is_mentioned(draft))


def _is_mentioned(draft: Draft) -> bool:
    return draft.date is None and draft.rules[0].endswith("/noun") and len(draft.sentences) == 1


def inner_talks(trigger: Trigger, codes: set[str], parts: Sequence[Part]) -> bool:
    """Whether a conference or talks are only mentioned, of one state alone ("the German wartime conference")."""
    if trigger.act.id != "talks" or trigger.is_verb or trigger.light or len(codes) > 1:
        return False
    return all(part.mention.actor.kind is ActorKind.STATE for part in parts)


def by_nobody(trigger: Trigger, parts: Sequence[Part]) -> bool:
    """Whether words or help are told of one side alone, to whom they go from nobody that is told."""
    told = trigger.act.quad != "material conflict" and trigger.act.type != "CONSULT"
    return told and all(part.role is Role.TARGET for part in parts)
