"""The tables.

source ─┐                      actor ─┐
        ├─ evidence ── event ── participation
revision: what was, for every change that somebody may want to undo
"""

from enum import StrEnum
from typing import Any, ClassVar

from sqlalchemy import JSON, BigInteger, Boolean, Column, Index, MetaData, Text, false
from sqlmodel import Field, SQLModel

from tracker.actors.actor import ActorKind
from tracker.dates.expression import Basis
from tracker.documents.document import Kind
from tracker.events.draft import EvidenceRole, Role, Status
from tracker.store.columns import worded

NAMES = {
    "ix": "ix_%(column_0_N_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Review(StrEnum):
    """What a person thinks of an event."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class Origin(StrEnum):
    """How an event came into the store."""

    EXTRACTED = "extracted"
    BY_HAND = "by hand"
    IMPORTED = "imported"


class Action(StrEnum):
    """What a revision did."""

    CREATE = "create"
    UPDATE = "update"
    WITHDRAW = "withdraw"
    RETURN = "return"
    ACCEPT = "accept"
    REJECT = "reject"
    DELETE = "delete"
    EDIT = "edit"
    UNDO = "undo"
    IMPORT = "import"


class By(StrEnum):
    """Who made a revision."""

    MACHINE = "machine"
    PERSON = "person"


class Table(SQLModel):
    """What all tables share: names of constraints that migrations can rely on."""

    metadata: ClassVar[MetaData] = MetaData(naming_convention=NAMES)


class SourceBase(SQLModel):
    """What is known about a document. `published` is EDTF."""

    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    address: str | None = None
    published: str | None = None
    published_words: str = ""
    language: str | None = None
    kind: Kind = Field(default=Kind.AUTO, sa_type=worded(Kind))


class Source(SourceBase, Table, table=True):
    """A document. `name` is the caller's own name for it, `unread` says why no events were read from it.

    `stated` names the columns that a person set, which no machine changes any more. Of a partial document only the
    quoted stretches of the text are known; line breaks stand for the rest, so that places stay true, and `text_sha256`
    is the whole text's.
    """

    id: str = Field(primary_key=True)
    name: str = ""
    text: str = Field(sa_type=Text)
    text_sha256: str = Field(unique=True)
    unread: str | None = None
    published_earliest: int | None = Field(default=None, sa_type=BigInteger)
    published_latest: int | None = Field(default=None, sa_type=BigInteger)
    stated: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False, server_default="[]"))
    is_partial: bool = Field(default=False, sa_column=Column(Boolean, nullable=False, server_default=false()))
    revision: int = 1


class ActorBase(SQLModel):
    """A state, organisation, person or group; `valid_from`, `valid_to` are EDTF, `acts_for` the code of another."""

    kind: ActorKind = Field(sa_type=worded(ActorKind))
    code: str | None = Field(default=None, index=True)
    country: str | None = None
    name: str
    other_names: list[str] = Field(default_factory=list, sa_type=JSON)
    valid_from: str | None = None
    valid_to: str | None = None
    acts_for: str | None = None


class Actor(ActorBase, Table, table=True):
    """An actor under its id; `key` is by what a text's actor is recognised, and stays when the name is changed."""

    id: str = Field(primary_key=True)
    key: str = Field(unique=True)


class EventBase(SQLModel):
    """What a person may state about an event."""

    title: str
    type: str | None = None
    mode: str | None = None
    status: Status = Field(default=Status.OCCURRED, sa_type=worded(Status))
    place: str | None = None
    basis: Basis = Field(default=Basis.NONE, sa_type=worded(Basis))


class DateColumns(SQLModel):
    """A DateValue in columns.

    `earliest` and `latest` are day numbers (1 is 1 January of the year 1), None where that end is open. `lower` and
    `upper` are the same with open ends moved to the far ends of time, so that a search by range can use an index.
    """

    date: str | None = None
    date_words: str = ""
    earliest: int | None = Field(default=None, sa_type=BigInteger)
    latest: int | None = Field(default=None, sa_type=BigInteger)
    lower: int | None = Field(default=None, sa_type=BigInteger)
    upper: int | None = Field(default=None, sa_type=BigInteger)
    precision: str | None = None
    vague: bool = False
    modifier: str | None = None
    within: str | None = None
    is_interval: bool = False
    uncertain: bool = False
    approximate: bool = False


class IdentityColumns(SQLModel):
    """By what a machine's event is recognised when its document is read again."""

    source_id: str | None = Field(default=None, foreign_key="source.id")
    sentence_start: int | None = None
    sentence_end: int | None = None
    sentence_text: str | None = Field(default=None, sa_type=Text)
    trigger_start: int | None = None
    trigger_end: int | None = None
    trigger_text: str | None = None


class Event(EventBase, DateColumns, IdentityColumns, Table, table=True):
    """An event under the id it was given once. `edited`: a person changed it, so that no machine may any more."""

    __table_args__ = (
        Index(None, "lower", "upper"),
        Index(None, "upper", "lower"),
        Index(None, "source_id", "sentence_start"),
    )

    id: str = Field(primary_key=True)
    quad: str | None = None
    confidence: float = 1.0
    review: Review = Field(default=Review.PROPOSED, sa_type=worded(Review))
    origin: Origin = Field(default=Origin.EXTRACTED, sa_type=worded(Origin))
    edited: bool = False
    rules: list[str] = Field(default_factory=list, sa_type=JSON)
    reasons: list[str] = Field(default_factory=list, sa_type=JSON)
    revision: int = 1

    @property
    def is_protected(self) -> bool:
        """Whether it is a person's word, which no machine touches."""
        return self.edited or self.review != Review.PROPOSED or self.origin != Origin.EXTRACTED


class Participation(Table, table=True):
    """An actor's part in an event; `position` keeps the order of the text."""

    event_id: str = Field(primary_key=True, foreign_key="event.id", ondelete="CASCADE")
    position: int = Field(primary_key=True)
    actor_id: str = Field(foreign_key="actor.id", index=True)
    role: Role = Field(sa_type=worded(Role))


class Evidence(Table, table=True):
    """A stretch of a source and what it shows; of an actor, `participation` is the position that it shows."""

    event_id: str = Field(primary_key=True, foreign_key="event.id", ondelete="CASCADE")
    position: int = Field(primary_key=True)
    source_id: str = Field(foreign_key="source.id", index=True)
    role: EvidenceRole = Field(sa_type=worded(EvidenceRole))
    start: int
    end: int
    text: str = Field(sa_type=Text)
    participation: int | None = None
    rule: str | None = None
    reason: str | None = None


class Revision(Table, table=True):
    """One change: what was before and after (None: was not there), who made it, and which revision it undoes."""

    __table_args__ = (Index(None, "entity", "entity_id"), Index(None, "source_id", "action"))

    id: int | None = Field(default=None, primary_key=True)
    entity: str
    entity_id: str
    action: Action = Field(sa_type=worded(Action))
    by: By = Field(sa_type=worded(By))
    who: str | None = None
    at: str
    before: dict[str, Any] | None = Field(default=None, sa_column=Column(JSON(none_as_null=True)))
    after: dict[str, Any] | None = Field(default=None, sa_column=Column(JSON(none_as_null=True)))
    source_id: str | None = None
    undoes: int | None = None
