"""What screens get: frozen rows, in which nothing is left to look up."""

from collections.abc import Mapping
from dataclasses import dataclass

from tracker.actors.actor import ActorKind
from tracker.dates.expression import Basis
from tracker.dates.value import DateValue
from tracker.documents.document import Kind
from tracker.events.draft import EvidenceRole, Role, Status
from tracker.store.models import Action, By, Origin, Review


@dataclass(frozen=True, slots=True)
class ActorPart:
    """An actor in an event."""

    id: str
    code: str | None
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """An event on a timeline.

    `earliest` and `latest` are day numbers (1 is 1 January of the year 1), None where that end is open or unknown.
    `date` is EDTF, None for an undated event; `date_words` says it in English, `text_words` is what the text says.
    `precision` is one of `tracker.dates.value.Precision`.
    """

    id: str
    title: str
    date: str | None
    earliest: int | None
    latest: int | None
    precision: str | None
    is_interval: bool
    open_start: bool
    open_end: bool
    vague: bool
    uncertain: bool
    approximate: bool
    date_words: str
    text_words: str
    basis: Basis
    type: str | None
    quad: str | None
    mode: str | None
    status: Status
    place: str | None
    review: Review
    confidence: float
    actors: tuple[ActorPart, ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ActorRow:
    """An actor and in how many events it takes part."""

    id: str
    code: str | None
    name: str
    kind: ActorKind
    country: str | None
    events: int


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A document and how many events it tells. `published` is EDTF; `label` is never empty; `length` in characters.

    `stated` names what a person said of it; of a partial document only the quoted words are known.
    """

    id: str
    label: str
    title: str | None
    publisher: str | None
    author: str | None
    address: str | None
    published: str | None
    published_words: str
    language: str | None
    kind: Kind
    unread: str | None
    length: int
    events: int
    revision: int = 1
    stated: tuple[str, ...] = ()
    is_partial: bool = False


@dataclass(frozen=True, slots=True)
class Counts:
    """How many events there are, by what; `first_day` and `last_day` are day numbers, None where nothing is dated."""

    total: int
    undated: int
    by_review: Mapping[Review, int]
    by_status: Mapping[Status, int]
    by_type: Mapping[str | None, int]
    by_quad: Mapping[str | None, int]
    first_day: int | None
    last_day: int | None


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a passage and what it shows; `start` and `end` count from the passage's own beginning."""

    start: int
    end: int
    role: EvidenceRole
    text: str
    actor_id: str | None = None
    rule: str | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class ToldEvent:
    """An event where a document tells it; the marks count from the document's beginning."""

    row: TimelineRow
    marks: tuple[Mark, ...]
    edited: bool
    origin: Origin
    revision: int
    rules: tuple[str, ...]
    reasons: tuple[str, ...]
    can_undo: bool


@dataclass(frozen=True, slots=True)
class Passage:
    """Text of a source from its character `start` on, with what is to be marked in it, in order."""

    start: int
    text: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Context:
    """Where a source tells an event: its sentence, the paragraph around it, and evidence that stands elsewhere.

    Further sentences of the paragraph that tell the event are marked in it.
    """

    source: SourceRow
    sentence: Passage
    paragraph: Passage
    elsewhere: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """One entry of an event's history; `fields` names what is other than before. `at` is ISO 8601 in UTC."""

    action: Action
    by: By
    who: str | None
    at: str
    fields: tuple[str, ...]
    is_undone: bool


@dataclass(frozen=True, slots=True)
class EventDetail:
    """Everything about one event."""

    row: TimelineRow
    date: DateValue | None
    origin: Origin
    edited: bool
    revision: int
    rules: tuple[str, ...]
    reasons: tuple[str, ...]
    contexts: tuple[Context, ...]
    history: tuple[Change, ...]

    @property
    def can_undo(self) -> bool:
        """Whether there is something that a person did with it and that is not taken back yet."""
        return any(one.by is By.PERSON and one.action is not Action.UNDO and not one.is_undone for one in self.history)
