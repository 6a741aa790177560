"""What a history only mentions in passing, by a noun and without a date: then it is background, and no event of it."""

from collections.abc import Sequence

from tracker.dates.expression import TimeExpression
from tracker.documents.document import Kind, Section
from tracker.events.draft import Draft
from tracker.events.refusal import Refusal

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
