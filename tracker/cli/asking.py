"""Which events a command is about: the flags that `list` and `export` share, and what they come to."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from tracker.errors import InputError, NotFoundError
from tracker.events.draft import Status

if TYPE_CHECKING:
    from sqlmodel import Session

    from tracker.dates.value import DateValue
    from tracker.views import ActorRow, EventFilter

Value = TypeVar("Value")


class ReviewWord(StrEnum):
    """What people said of an event; the store's own words, named here so that help needs no database library."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


Actors = Annotated[list[str] | None, typer.Option(help="A code (GEO) or a name (Georgia); can be repeated.")]
Since = Annotated[str, typer.Option(metavar="DATE", help="From this date on: 2008, “August 2008”, “8.8.2008” …")]
Until = Annotated[str, typer.Option(metavar="DATE", help="Up to and including this date.")]
Types = Annotated[list[str] | None, typer.Option("--type", help="A type (CONSULT) or its name; can be repeated.")]
Statuses = Annotated[list[Status] | None, typer.Option(help="Whether it happened; can be repeated.")]
Reviews = Annotated[list[ReviewWord] | None, typer.Option(help="What people said of it; can be repeated.")]
Text = Annotated[str, typer.Option(help="Words to look for in title, sentence, place and actors.")]
DocumentName = Annotated[str, typer.Option("--document", help="The title or the id of the document that tells it.")]
Limit = Annotated[int | None, typer.Option(min=1, help="How many at most, earliest first.")]


@dataclass(frozen=True, slots=True)
class Asked:
    """What the flags say, as far as it can be told without the store."""

    actors: tuple[str, ...] = ()
    since: "DateValue | None" = None
    until: "DateValue | None" = None
    types: tuple[str, ...] = ()
    statuses: tuple[Status, ...] = ()
    reviews: tuple[ReviewWord, ...] = ()
    text: str = ""
    document: str = ""
    limit: int | None = None

    @property
    def is_everything(self) -> bool:
        """Whether no flag was given."""
        return self == Asked()


def asked(
    *,
    actor: list[str] | None,
    since: str,
    until: str,
    kind: list[str] | None,
    status: list[Status] | None,
    review: list[ReviewWord] | None,
    text: str,
    document: str,
    limit: int | None,
) -> Asked:
    """The flags, read; a date or a type that is none ends the command with exit code 2."""
    from tracker.events.kinds import type_called

    return Asked(
        actors=tuple(actor or ()),
        since=told(one_date, since, "--since") if since else None,
        until=told(one_date, until, "--until") if until else None,
        types=tuple(told(type_called, words, "--type") for words in kind or ()),
        statuses=tuple(status or ()),
        reviews=tuple(review or ()),
        text=text,
        document=document,
        limit=limit,
    )


def event_filter(wanted: Asked, *, session: "Session") -> "EventFilter":
    """What the store is asked. Raises NotFoundError for an unknown actor or document."""
    from tracker.store import Review
    from tracker.views import EventFilter
    from tracker.views.filters import NOT_REJECTED

    named = [(word, row) for word in wanted.actors for row in actors_called(word, session=session)]
    return EventFilter(
        actor_ids=tuple(row.id for _, row in named),
        actor_codes=tuple(row.code for word, row in named if row.code and word.casefold() == row.code.casefold()),
        since=wanted.since.earliest if wanted.since else None,
        until=wanted.until.latest if wanted.until else None,
        types=wanted.types,
        statuses=wanted.statuses,
        reviews=tuple(map(Review, wanted.reviews)) or NOT_REJECTED,
        text=wanted.text,
        source_id=document_called(wanted.document, session=session) if wanted.document else None,
        limit=wanted.limit,
    )


def actors_called(word: str, *, session: "Session") -> "Sequence[ActorRow]":
    """The actors of that code or name; raises NotFoundError where there is none."""
    from tracker.views import actors_in_use

    called = word.casefold()
    known = actors_in_use(session=session)
    named = [row for row in known if called in (row.name.casefold(), (row.code or "").casefold())]
    if not named:
        raise NotFoundError(f"No event has an actor “{word}”.", value=word, remedy="Try a code or another name.")
    return named


def document_called(words: str, *, session: "Session") -> str:
    """The id of the document of that title or id; raises NotFoundError where there is none, or several."""
    from tracker.views import sources

    called = words.casefold()
    found = [row for row in sources(session=session) if words == row.id or called == row.label.casefold()]
    if not found:
        raise NotFoundError(f"There is no document “{words}”.", value=words, remedy="Give its whole title, or its id.")
    if len(found) > 1:
        ids = ", ".join(row.id for row in found)
        raise NotFoundError(f"There are {len(found)} documents “{words}”.", value=words, remedy=f"Give an id: {ids}.")
    return found[0].id


def one_date(written: str) -> "DateValue":
    """The one reading of a date; raises InputError where there is none, or two."""
    from tracker.dates.edtf import to_edtf
    from tracker.dates.typed import read_typed

    readings = read_typed(written)
    if len(readings) > 1:
        both = " or ".join(to_edtf(reading) for reading in readings)
        raise InputError(f"“{written}” may be {both}: write which.", value=written)
    return readings[0]


def told(reader: Callable[[str], Value], written: str, option: str) -> Value:
    """What an option says; what cannot be read ends the command with exit code 2."""
    try:
        return reader(written)
    except InputError as error:
        raise typer.BadParameter(str(error), param_hint=option) from error
