"""Which events a screen asks for, and the conditions that this comes to."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, or_
from sqlmodel import col, select

from tracker.events.draft import Status
from tracker.store.models import Actor, Event, Evidence, Participation, Review

NOT_REJECTED = (Review.PROPOSED, Review.ACCEPTED)


@dataclass(frozen=True, slots=True)
class EventFilter:
    """What is asked; empty means everything, within a field any of its values.

    `since` and `until` are day numbers: an event counts where it may overlap the days between, both included.
    `actor_codes` take in the people who act for a state. Of each group in `each_of` (ids) somebody takes part.
    `undated` None takes undated events where no range is asked.
    `text` is looked for word by word in title, sentence, place and actors' names. `limit` takes the earliest events.
    """

    actor_ids: tuple[str, ...] = ()
    actor_codes: tuple[str, ...] = ()
    each_of: tuple[tuple[str, ...], ...] = ()
    since: int | None = None
    until: int | None = None
    undated: bool | None = None
    types: tuple[str, ...] = ()
    quads: tuple[str, ...] = ()
    statuses: tuple[Status, ...] = ()
    reviews: tuple[Review, ...] = NOT_REJECTED
    text: str = ""
    source_id: str | None = None
    limit: int | None = None


def conditions(wanted: EventFilter) -> list[ColumnElement[bool]]:
    """The filter as conditions on `Event`, all of which must hold."""
    found = [*_range(wanted), *(_word(word) for word in wanted.text.replace("\0", "").split())]
    for column, values in (
        (col(Event.type), wanted.types),
        (col(Event.quad), wanted.quads),
        (col(Event.status), wanted.statuses),
        (col(Event.review), wanted.reviews),
    ):
        if values:
            found.append(column.in_(values))
    if wanted.actor_ids or wanted.actor_codes:
        found.append(_takes_part(wanted))
    for group in wanted.each_of:
        taking = select(Participation.event_id).where(col(Participation.actor_id).in_(group))
        found.append(col(Event.id).in_(taking))
    if wanted.source_id is not None:
        told = select(Evidence.event_id).where(Evidence.source_id == wanted.source_id)
        found.append(col(Event.id).in_(told))
    return found


def _range(wanted: EventFilter) -> list[ColumnElement[bool]]:
    bounds: list[ColumnElement[bool]] = []
    if wanted.since is not None:
        bounds.append(col(Event.upper) >= wanted.since)
    if wanted.until is not None:
        bounds.append(col(Event.lower) <= wanted.until)
    undated = col(Event.lower).is_(None)
    if wanted.undated is False and not bounds:
        return [~undated]
    if wanted.undated and bounds:
        dated = bounds[0] if len(bounds) == 1 else bounds[0] & bounds[1]
        return [or_(dated, undated)]
    return bounds


def _takes_part(wanted: EventFilter) -> ColumnElement[bool]:
    actors = or_(col(Actor.id).in_(wanted.actor_ids), col(Actor.code).in_(wanted.actor_codes))
    taking = select(Participation.event_id).join(Actor, col(Actor.id) == col(Participation.actor_id)).where(actors)
    return col(Event.id).in_(taking)


def _word(word: str) -> ColumnElement[bool]:
    named = (
        select(Participation.event_id)
        .join(Actor, col(Actor.id) == col(Participation.actor_id))
        .where(col(Actor.name).icontains(word, autoescape=True))
    )
    columns = (col(Event.title), col(Event.sentence_text), col(Event.place))
    return or_(*(column.icontains(word, autoescape=True) for column in columns), col(Event.id).in_(named))
