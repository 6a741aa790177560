"""A draft: an event as the text tells it, before any store has given it an id."""

from dataclasses import field
from enum import StrEnum

from tracker.actors.actor import Mention
from tracker.dates.expression import Basis
from tracker.dates.value import DateValue
from tracker.documents.document import Span
from tracker.records import dataclass


class Status(StrEnum):
    """Whether it happened."""

    OCCURRED = "occurred"
    ONGOING = "ongoing"
    PLANNED = "planned"
    ALLEGED = "alleged"
    NEGATED = "negated"


class Role(StrEnum):
    """What an actor has to do with the act; participant where source and target cannot be told apart."""

    SOURCE = "source"
    TARGET = "target"
    PARTICIPANT = "participant"


class EvidenceRole(StrEnum):
    """What a stretch of the document bears witness to."""

    SENTENCE = "sentence"
    TRIGGER = "trigger"
    DATE = "date"
    ACTOR = "actor"
    STATUS = "status"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Part:
    """An actor's part in an act, and the mention that shows it."""

    role: Role
    mention: Mention


@dataclass(frozen=True, slots=True)
class Evidence:
    """A stretch of the document and what it bears witness to; of an actor that another sentence names, the mention."""

    role: EvidenceRole
    span: Span
    mention: Mention | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """One act as one sentence tells it, or as several do: then `sentence` and `trigger` are the first one's.

    `date` is None where it is unknown (basis NONE). `type` is one of the 16 PLOVER types, None where none fits. `rules`
    are the names of the rules that read it; `reasons` say in words why the confidence (0 to 1) is what it is.
    """

    title: str
    sentence: Span
    trigger: Span
    type: str | None
    mode: str | None
    status: Status
    date: DateValue | None
    basis: Basis
    date_span: Span | None
    parts: tuple[Part, ...]
    place: str | None
    confidence: float
    rules: tuple[str, ...]
    evidence: tuple[Evidence, ...] = field(default=())
    reasons: tuple[str, ...] = field(default=())

    @property
    def sentences(self) -> tuple[Span, ...]:
        """All sentences that tell the act, its own first."""
        told = (item.span for item in self.evidence if item.role is EvidenceRole.SENTENCE)
        return tuple(dict.fromkeys((self.sentence, *told)))
