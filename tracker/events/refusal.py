"""Why a word that tells an act makes no event: the verdict of the rule that decides it."""

from tracker.documents.document import Span
from tracker.records import dataclass


@dataclass(frozen=True, slots=True)
class Refusal:
    """The name of the rule that left an act out, its reason in words, and the words that decided (None for none)."""

    rule: str
    reason: str
    span: Span | None = None
