"""`tracker add`: one event, told by hand."""

from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.cli.asking import told
from tracker.cli.taking_part import KINDS, Finder, new_actors
from tracker.cli.terminal import reported, shown, write_line
from tracker.errors import DateError
from tracker.events.draft import Role, Status

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlmodel import Session

    from tracker.actors.actor import ActorKind
    from tracker.dates.value import DateValue
    from tracker.store import Quotation
    from tracker.store.models import Event

Names = list[str] | None


@dataclass(frozen=True, slots=True)
class _Quoted:
    """The words that tell the event, and where they stand; None where nothing was said."""

    words: str | None
    document: str | None
    title: str | None
    address: str | None


@dataclass(frozen=True, slots=True)
class _Told:
    """What was said about the event, as far as it can be told without the store."""

    title: str
    date: str | None
    taking_part: tuple[tuple[str, Role], ...]
    new: "Mapping[str, ActorKind]"
    kind: str | None
    mode: str | None
    status: Status
    place: str | None
    quoted: _Quoted


def add_event(
    title: Annotated[str, typer.Argument(metavar="TITLE", help="What happened, in a few words.")],
    date: Annotated[str | None, typer.Option(help="8 August 2008, the 1990s, 1979 to 1989 … or EDTF.")] = None,
    source: Annotated[Names, typer.Option(help="Who acted: a code or a name; can be repeated.")] = None,
    target: Annotated[Names, typer.Option(help="Towards whom; can be repeated.")] = None,
    participant: Annotated[Names, typer.Option(help="Who else took part; can be repeated.")] = None,
    new_actor: Annotated[Names, typer.Option(metavar=f"NAME={KINDS}", help="What a new actor is.")] = None,
    kind: Annotated[str | None, typer.Option("--type", help="A type (ASSAULT) or its name.")] = None,
    mode: Annotated[str | None, typer.Option(help="The kind of act (war, visit …); it sets the type too.")] = None,
    status: Annotated[Status, typer.Option(help="Whether it happened.")] = Status.OCCURRED,
    place: Annotated[str | None, typer.Option(help="Where.")] = None,
    quote: Annotated[str | None, typer.Option(help="The words that tell it.")] = None,
    document: Annotated[
        str | None, typer.Option(help="The title or the id of the stored document they are of.")
    ] = None,
    cited_title: Annotated[str | None, typer.Option(help="The title of another text that they are of.")] = None,
    cited_address: Annotated[str | None, typer.Option(help="The address of another text that they are of.")] = None,
) -> None:
    """Add one event; it counts as accepted. Says how the date was understood and how the timeline will draw it.

    \b
    Examples:
      tracker add "Russia and Georgia go to war" --date "8 August 2008" --source Russia --target Georgia --mode war
      tracker add "Canal reopens" --date 1975-06-05 --quote "The canal is open." --cited-title "The Daily"
      tracker add "The envoy visits Tbilisi" --source "Jane Doe" --new-actor "Jane Doe=person" --status planned
    """
    roles = ((Role.SOURCE, source), (Role.TARGET, target), (Role.PARTICIPANT, participant))
    taking_part = tuple(dict.fromkeys((name, role) for role, names in roles for name in names or ()))
    new = new_actors(new_actor or (), [name for name, _ in taking_part])
    quoted = _checked(_Quoted(quote, document, cited_title, cited_address))
    said = _Told(title, date, taking_part, new, *_act(kind, mode), status, place, quoted)
    with reported():
        _add(said)


def _checked(quoted: _Quoted) -> _Quoted:
    """Words and where they stand belong together; anything else ends the command with exit code 2."""
    cited = quoted.title is not None or quoted.address is not None
    if quoted.words is None and (cited or quoted.document is not None):
        raise typer.BadParameter("Of a text there must be the words that tell the event.", param_hint="--quote")
    if quoted.document is not None and cited:
        problem = "Words are of a stored document or of another text, and not of both."
        raise typer.BadParameter(problem, param_hint="--document")
    if quoted.words is not None and not cited and quoted.document is None:
        problem = "Say where the words stand: --document, --cited-title or --cited-address."
        raise typer.BadParameter(problem, param_hint="--quote")
    return quoted


def _act(kind: str | None, mode: str | None) -> tuple[str | None, str | None]:
    """The type and the mode; a mode of another one ends the command with exit code 2."""
    from tracker.events.kinds import mode_called, type_called, type_of_mode

    named = told(type_called, kind, "--type") if kind is not None else None
    slug = told(mode_called, mode, "--mode") if mode is not None else None
    own = type_of_mode(slug) if slug else None
    if own and named and named != own:
        problem = f"“{mode}” is of the type {own}, and not of {named}."
        raise typer.BadParameter(problem, param_hint="--mode")
    return named or own, slug


def _add(said: _Told) -> None:
    """Write the event, whole or not at all, and say what became of it."""
    from tracker.store import open_store
    from tracker.store.plain import plain

    value = None if said.date is None else _date(plain(said.date))
    with closing(open_store()) as store, store.write() as session:
        event = _written(said, value, session)
    write_line(shown(f"Added {event.id}: {event.title}"))
    write_line(shown(_understood(value, event)))


def _written(said: _Told, value: "DateValue | None", session: "Session") -> "Event":
    from tracker.cli.taking_in import now
    from tracker.dates.edtf import to_edtf
    from tracker.store import EventCreate, PartStated, add
    from tracker.store.plain import plain, plain_or_none

    at = now()
    finder = Finder(session, said.new, at)
    found = dict.fromkeys((finder.find(plain(name)), role) for name, role in said.taking_part)
    event = EventCreate(
        title=plain(said.title),
        type=said.kind,
        mode=said.mode,
        status=said.status,
        place=plain_or_none(said.place),
        date=None if value is None else to_edtf(value),
        date_words="" if value is None else value.words,
        vague=value is not None and value.vague,
        modifier=None if value is None else value.modifier,
        within=None if value is None else value.within,
        parts=[PartStated(actor_id=actor_id, role=role) for actor_id, role in found],
        quotation=_quotation(said.quoted, session),
    )
    return add(event, session=session, at=at)


def _quotation(quoted: _Quoted, session: "Session") -> "Quotation | None":
    from tracker.cli.asking import document_called
    from tracker.store import Quotation
    from tracker.store.plain import plain_or_none, same_length

    if quoted.words is None:
        return None
    return Quotation(
        text=same_length(quoted.words),
        source_id=None if quoted.document is None else document_called(quoted.document, session=session),
        title=plain_or_none(quoted.title),
        address=plain_or_none(quoted.address),
    )


def _date(written: str) -> "DateValue":
    """The one reading of a date; raises DateError where there is none, or two."""
    from tracker.dates.edtf import to_edtf
    from tracker.dates.typed import read_typed
    from tracker.dates.value import Precision
    from tracker.dates.words import say

    readings = read_typed(written)
    if len(readings) > 1:
        both = " or ".join(map(say, readings))
        by_month = all(reading.precision is Precision.DAY for reading in readings)
        remedy = "Write the month as a word." if by_month else f"Write {' or '.join(map(to_edtf, readings))}."
        raise DateError(f"“{written}” may be {both}.", value=written, remedy=remedy)
    return readings[0]


def _understood(value: "DateValue | None", event: "Event") -> str:
    """How the date was read, and how the timeline draws what was kept of it."""
    from tracker.charts.drawn import how_drawn
    from tracker.dates.words import say
    from tracker.store.dating import date_of

    kept = date_of(event)
    if value is None or kept is None:
        return "It has no date, so the timeline does not draw it."
    return f"“{value.words}” is read as {say(value)} ({event.date}), and drawn as {how_drawn(kept)}."
