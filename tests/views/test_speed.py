"""Filters run in the database, and large stores stay quick."""

import time
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert
from sqlalchemy import select as choose
from sqlalchemy.dialects import sqlite
from sqlmodel import Session, col, text

from tracker.dates.calendar import civil
from tracker.dates.value import DateValue, day
from tracker.store import Store, open_store
from tracker.store.dating import date_columns
from tracker.store.models import Actor, Event, Evidence, Participation, Source
from tracker.views import EventFilter, actors_in_use, counts, timeline
from tracker.views.filters import conditions

MANY = 100_000


def plan(wanted: EventFilter, session: Session) -> str:
    """How SQLite goes about a filter."""
    query = choose(col(Event.id)).where(*conditions(wanted))
    sql = query.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True})
    return " / ".join(row[3] for row in session.execute(text(f"explain query plan {sql}")))


@pytest.mark.parametrize(
    ("wanted", "index"),
    [
        (EventFilter(since=700_000), "ix_event_upper_event_lower (upper>?)"),
        (EventFilter(until=700_000), "ix_event_lower_event_upper (lower<?)"),
        (EventFilter(since=700_000, until=700_100), "ix_event_"),
        (EventFilter(actor_codes=("EGY",)), "ix_participation_actor_id"),
        (EventFilter(actor_ids=("x",)), "ix_participation_actor_id"),
        (EventFilter(source_id="x"), "ix_evidence_source_id"),
    ],
)
def test_filters_use_an_index(tmp_path: Path, wanted: EventFilter, index: str) -> None:
    """Nobody reads the whole table to find a few events."""
    opened = open_store(f"sqlite:///{tmp_path / 'a.sqlite'}")
    with opened.read() as session:
        found = plan(wanted, session)
    opened.close()
    assert index in found
    assert "SCAN event" not in found


def fill(store: Store) -> None:
    """A hundred thousand events of 90 actors over two centuries."""
    events: list[dict[str, Any]] = []
    parts: list[dict[str, Any]] = []
    evidence: list[dict[str, Any]] = []
    columns = Event(id="", title="").model_dump()
    for number in range(MANY):
        date = DateValue(day(*civil(660_000 + number * 7 % 73_000)))
        own = {"id": f"e{number}", "title": f"Event {number}", "source_id": "s", "type": "CONSULT"}
        events.append(columns | date_columns(date) | own)
        parts += [
            {"event_id": f"e{number}", "position": place, "actor_id": f"a{(number + place) % 90}", "role": "source"}
            for place in (0, 1)
        ]
        shown = {"event_id": f"e{number}", "position": 0, "source_id": "s", "role": "sentence"}
        evidence.append({**shown, "start": 0, "end": 1, "text": "x"})
    with store.write() as session:
        session.add(Source(id="s", text="x", text_sha256="s"))
        session.add_all(Actor(id=f"a{n}", key=f"a{n}", kind="state", name=f"Actor {n}") for n in range(90))
        session.flush()
        for table, rows in ((Event, events), (Participation, parts), (Evidence, evidence)):
            session.execute(insert(table), rows)


@pytest.mark.soak
def test_a_hundred_thousand_events(store: Store) -> None:
    """A decade of one actor, the counts and the actors each come at once; even everything comes in seconds."""
    fill(store)
    with store.read() as session:
        for what, allowed in (
            (lambda: timeline(EventFilter(actor_ids=("a1",), since=700_000, until=703_650), session=session), 1),
            (lambda: timeline(EventFilter(limit=500), session=session), 1),
            (lambda: counts(session=session), 2),
            (lambda: actors_in_use(session=session), 3),
            (lambda: timeline(EventFilter(), session=session), 15),
        ):
            began = time.perf_counter()
            assert what()
            assert time.perf_counter() - began < allowed
