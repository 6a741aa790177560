"""The shape of the JSON that `tracker.exports.json_export` writes."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from tracker.actors.actor import ActorKind
from tracker.dates.expression import Basis
from tracker.dates.value import Modifier, Precision
from tracker.documents.document import Kind
from tracker.events.draft import EvidenceRole, Role, Status
from tracker.store.models import Origin, Review

Id = Annotated[str, Field(min_length=1, max_length=200)]
Digest = Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
Fact = Literal["title", "publisher", "author", "address", "published", "kind"]
Count = Annotated[int, Field(ge=0, le=2**31 - 1)]


class Told(BaseModel):
    """Every key must be there, and none but these; nothing is converted."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, allow_inf_nan=False)


class Head(BaseModel):
    """What tells whether the file is one of ours at all."""

    schema_name: str = Field(alias="schema")
    version: int


class ToldActor(Told):
    """An actor."""

    id: Id
    key: Id
    kind: ActorKind
    code: str | None
    country: str | None
    name: str
    other_names: list[str]
    valid_from: str | None
    valid_to: str | None
    acts_for: str | None


class ToldSource(Told):
    """A document; `published` is EDTF. Of a partial one, `text_sha256` is the whole text's.

    `stated` names what a person said of it; it and what is said of partial ones need not be there.
    """

    id: Id
    name: str
    title: str | None
    publisher: str | None
    author: str | None
    address: str | None
    published: str | None
    published_words: str
    language: str | None
    kind: Kind
    unread: str | None
    text: str
    is_partial: bool = False
    text_sha256: Digest | None = None
    stated: list[Fact] = Field(default_factory=list)


class ToldPlace(Told):
    """A stretch of a source's text."""

    start: Count
    end: Count
    text: str


class ToldPart(Told):
    """An actor's part in an event, by the actor's id."""

    actor: Id
    role: Role


class ToldEvidence(ToldPlace):
    """What a stretch shows; `participation` counts the event's actors from 0."""

    source: Id
    role: EvidenceRole
    participation: Count | None
    rule: str | None
    reason: str | None


class ToldEvent(Told):
    """An event; `date` is EDTF."""

    id: Id
    title: str
    date: str | None
    date_words: str
    vague: bool
    modifier: Modifier | None
    within: Precision | None
    basis: Basis
    type: str | None
    mode: str | None
    status: Status
    place: str | None
    confidence: Annotated[float, Field(ge=0, le=1)]
    review: Review
    origin: Origin
    edited: bool
    rules: list[str]
    reasons: list[str]
    source: Id | None
    sentence: ToldPlace | None
    trigger: ToldPlace | None
    actors: list[ToldPart]
    evidence: list[ToldEvidence]


class ToldArchive(Told):
    """The whole file."""

    schema_name: Literal["tracker-events"] = Field(alias="schema")
    version: Literal[1]
    actors: list[ToldActor]
    sources: list[ToldSource]
    events: list[ToldEvent]
