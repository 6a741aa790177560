"""What a person states about an event, checked, as columns and rows."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlmodel import Session, col, select

from tracker.dates.edtf import from_edtf
from tracker.dates.expression import Basis
from tracker.dates.value import DateValue
from tracker.errors import InputError, NotFoundError
from tracker.events.acts import QUADS
from tracker.store.dating import date_columns, date_of
from tracker.store.facts import bounded
from tracker.store.models import Actor, Event, Participation
from tracker.store.plain import plain, plain_or_none
from tracker.store.statements import PartStated

DATE_FIELDS = {"date", "date_words", "vague", "modifier", "within"}
LONGEST_TITLE = 300
LONGEST_PLACE = 200


def stated_columns(stated: dict[str, Any], event: Event) -> dict[str, Any]:
    """The columns that change. Raises InputError for what an event cannot have, DateError for no date."""
    columns = {name: value for name, value in stated.items() if name not in DATE_FIELDS}
    columns |= {name: plain_or_none(columns[name]) for name in ("mode", "place", "type") if name in columns}
    if "title" in columns:
        columns["title"] = _title(columns["title"])
    if columns.get("place"):
        bounded("place", columns["place"], LONGEST_PLACE)
    if "type" in columns:
        columns["quad"] = QUADS.get(_type(columns["type"]) or "")
    for name in ("status", "basis"):
        if name in columns and columns[name] is None:
            raise InputError(f"An event needs its {name}.", value=None)
    if DATE_FIELDS & stated.keys():
        date = _date(stated, event)
        columns |= date_columns(date)
        if "date" in stated and columns.get("basis") in (None, Basis.NONE):
            columns["basis"] = _basis(date, event)
    return columns


def stated_parts(parts: Sequence[PartStated], event_id: str, *, session: Session) -> tuple[Participation, ...]:
    """The rows of the parts; raises NotFoundError for an actor that is not in the store."""
    wanted = {part.actor_id for part in parts}
    known = set(session.exec(select(Actor.id).where(col(Actor.id).in_(wanted))))
    if wanted - known:
        missing = min(wanted - known)
        raise NotFoundError(f"There is no actor {missing}.", value=missing)
    return tuple(
        Participation(event_id=event_id, position=position, actor_id=part.actor_id, role=part.role)
        for position, part in enumerate(parts)
    )


def _title(title: str | None) -> str:
    if not title or not plain(title).strip():
        raise InputError("An event needs a title.", value=title)
    return bounded("title", plain(title).strip(), LONGEST_TITLE)


def _type(name: str | None) -> str | None:
    if name is not None and name not in QUADS:
        raise InputError(f"There is no event type {name}.", value=name, remedy=f"Choose of {', '.join(QUADS)}.")
    return name


def _date(stated: dict[str, Any], event: Event) -> DateValue | None:
    """The date with what is stated about it; a new date forgets what was known about the old one's words."""
    if "date" in stated:
        if not stated["date"]:
            return None
        value = from_edtf(stated["date"])
    else:
        known = date_of(event)
        if known is None:
            return None
        value = known
    if stated.get("vague") is not None:
        value = replace(value, vague=stated["vague"])
    value = replace(value, **{name: stated[name] for name in ("modifier", "within") if name in stated})
    if stated.get("date_words") is not None:
        value = value.said(plain(stated["date_words"]))
    return value


def _basis(date: DateValue | None, event: Event) -> Basis:
    if date is None:
        return Basis.NONE
    return Basis.EXPLICIT if event.basis == Basis.NONE else event.basis
