"""Events in the order of time."""

from collections import defaultdict
from functools import lru_cache
from typing import Any

from sqlalchemy import Select, func, nulls_last
from sqlalchemy import select as choose
from sqlmodel import Session, col

from tracker.dates.words import say
from tracker.events.draft import EvidenceRole, Role
from tracker.store.dating import read_date
from tracker.store.models import Actor, Event, Evidence, Participation, Source
from tracker.store.sources import label
from tracker.views.filters import EventFilter, conditions
from tracker.views.rows import ActorPart, TimelineRow

COLUMNS: tuple[Any, ...] = (
    *(Event.id, Event.title, Event.date, Event.earliest, Event.latest, Event.precision, Event.is_interval),
    *(Event.vague, Event.uncertain, Event.approximate, Event.date_words, Event.modifier, Event.within),
    *(Event.basis, Event.type, Event.quad, Event.mode, Event.status, Event.place, Event.review, Event.confidence),
)
FIRST_KNOWN_DAY = func.coalesce(col(Event.earliest), col(Event.latest))


def timeline(wanted: EventFilter, *, session: Session) -> tuple[TimelineRow, ...]:
    """The events that are asked for, earliest first (by its end, where the start is open), undated ones last."""
    return _rows(_ordered(choose(*COLUMNS).where(*conditions(wanted)), wanted), chosen(wanted), session=session)


def chosen(wanted: EventFilter) -> Select[Any]:
    """The ids of the events that are asked for, for use within another query."""
    plain = choose(col(Event.id)).where(*conditions(wanted))
    return plain if wanted.limit is None else _ordered(plain, wanted)


def row_of(event_id: str, *, session: Session) -> TimelineRow:
    """The row of one event, which is there."""
    this = col(Event.id) == event_id
    return _rows(choose(*COLUMNS).where(this), choose(col(Event.id)).where(this), session=session)[0]


def rows_of(chosen: Select[Any], *, session: Session) -> dict[str, TimelineRow]:
    """The rows of the events whose ids `chosen` gives, by id."""
    events = choose(*COLUMNS).where(col(Event.id).in_(chosen))
    return {row.id: row for row in _rows(events, chosen, session=session)}


def _rows(events: Select[Any], chosen: Select[Any], *, session: Session) -> tuple[TimelineRow, ...]:
    """The rows of the events in their order; `chosen` gives the ids of the same events."""
    actors = _actors(chosen, session=session)
    sources = _sources(chosen, session=session)
    found = session.connection().execute(events)
    return tuple(_row(tuple(event), actors.get(event[0], ()), sources.get(event[0], ())) for event in found)


def _ordered(query: Select[Any], wanted: EventFilter) -> Select[Any]:
    ordered = query.order_by(nulls_last(FIRST_KNOWN_DAY), col(Event.upper), col(Event.id))
    return ordered if wanted.limit is None else ordered.limit(wanted.limit)


def _actors(chosen: Select[Any], *, session: Session) -> dict[str, tuple[ActorPart, ...]]:
    query = (
        choose(col(Participation.event_id), col(Participation.role), col(Actor.id), col(Actor.code), col(Actor.name))
        .join(Actor, col(Actor.id) == col(Participation.actor_id))
        .where(col(Participation.event_id).in_(chosen))
        .order_by(col(Participation.event_id), col(Participation.position))
    )
    shared: dict[tuple[str, Role], ActorPart] = {}
    found: dict[str, list[ActorPart]] = defaultdict(list)
    for event_id, role, actor_id, code, name in session.connection().execute(query):
        part = shared.get((actor_id, role)) or ActorPart(actor_id, code, name, role)
        found[event_id].append(shared.setdefault((actor_id, role), part))
    return {event_id: tuple(parts) for event_id, parts in found.items()}


def _sources(chosen: Select[Any], *, session: Session) -> dict[str, tuple[str, ...]]:
    names = choose(col(Source.id), col(Source.title), col(Source.name), col(Source.address))
    labels = {row.id: label(row.title, row.name, row.address) for row in session.execute(names)}
    query = choose(col(Evidence.event_id), col(Evidence.source_id)).where(
        col(Evidence.role) == EvidenceRole.SENTENCE, col(Evidence.event_id).in_(chosen)
    )
    found: dict[str, list[str]] = defaultdict(list)
    for event_id, source_id in session.connection().execute(query.distinct()):
        found[event_id].append(labels[source_id])
    return {event_id: tuple(sorted(titles)) for event_id, titles in found.items()}


def _row(event: tuple[Any, ...], actors: tuple[ActorPart, ...], sources: tuple[str, ...]) -> TimelineRow:
    """The row of a result in the order of `COLUMNS`; by position, because a timeline may have 100,000 of them."""
    event_id, title, date, earliest, latest, precision, is_interval, *flags, words, modifier, within = event[:13]
    dated = date is not None
    ends = (dated and earliest is None, dated and latest is None)
    said = _said(date, flags[0], modifier, within)
    told = [date, earliest, latest, precision, is_interval, *ends, *flags, said, words]
    values: list[Any] = [event_id, title, *told, *event[13:], actors, sources]
    return TimelineRow(*values)


@lru_cache(maxsize=50_000)
def _said(edtf: str | None, vague: bool, modifier: str | None, within: str | None) -> str:
    value = read_date(edtf, vague, modifier, within, "")
    return "undated" if value is None else say(value)
