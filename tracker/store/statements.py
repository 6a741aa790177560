"""What a person may state about events and documents."""

from sqlmodel import Field, SQLModel

from tracker.dates.expression import Basis
from tracker.dates.value import Modifier, Precision
from tracker.documents.document import Kind
from tracker.events.draft import Role, Status
from tracker.store.models import EventBase


class PartStated(SQLModel):
    """An actor's part as a person states it, by the id of a known actor."""

    actor_id: str
    role: Role


class Quotation(SQLModel):
    """The words that tell an event: of a document in the store (`source_id`), or of one that is named only here.

    `published` is EDTF.
    """

    text: str
    source_id: str | None = None
    title: str | None = None
    publisher: str | None = None
    address: str | None = None
    published: str | None = None
    published_words: str = ""


class EventCreate(EventBase):
    """An event that a person adds. `date` is EDTF; `vague`, `modifier` and `within` say what it has no code for."""

    date: str | None = None
    date_words: str = ""
    vague: bool = False
    modifier: Modifier | None = None
    within: Precision | None = None
    parts: list[PartStated] = Field(default_factory=list)
    quotation: Quotation | None = None


class EventUpdate(SQLModel):
    """What a person changes about an event: only the fields that are set. `date` is EDTF.

    `revision` is the one that the person saw, where a change made meanwhile must not be overwritten.
    """

    title: str | None = None
    type: str | None = None
    mode: str | None = None
    status: Status | None = None
    place: str | None = None
    basis: Basis | None = None
    date: str | None = None
    date_words: str | None = None
    vague: bool | None = None
    modifier: Modifier | None = None
    within: Precision | None = None
    parts: list[PartStated] | None = None
    quotation: Quotation | None = None
    revision: int | None = None


class SourceUpdate(SQLModel):
    """What a person changes about a document: only the fields that are set; None says that it is not known.

    `published` is EDTF. `revision` is the one that the person saw.
    """

    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    address: str | None = None
    published: str | None = None
    published_words: str | None = None
    kind: Kind | None = None
    revision: int | None = None
