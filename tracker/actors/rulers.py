"""Whose ruler "the sultan" is, of whom a text tells no name: of the only state named nearby that had one then."""

import re
from collections.abc import Iterable
from functools import cache

from tracker.actors.actor import ActorKind
from tracker.actors.mentions import Hit
from tracker.actors.period import ALWAYS, Period, parse_period
from tracker.actors.person import PersonHit
from tracker.actors.record import Record
from tracker.dates.calendar import ordinal
from tracker.knowledge import load

YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
NEAR = 300  # characters back in which the one of several states stands that is meant


@cache
def ruled() -> dict[str, dict[str, tuple[Period, ...]]]:
    """By title the states in which somebody bore it, and when."""
    found: dict[str, dict[str, tuple[Period, ...]]] = {}
    for table in load("rulers")["ruler"]:
        whose = dict(_state(entry) for entry in table["of"])
        found |= dict.fromkeys(table["texts"], whose)
    return found


def _state(entry: str | dict[str, object]) -> tuple[str, tuple[Period, ...]]:
    if isinstance(entry, str):
        return entry, (ALWAYS,)
    valid = entry["valid"]
    assert isinstance(valid, list)
    return str(entry["code"]), tuple(parse_period(words) for words in valid)


def ruler_of(title: str, text: str, place: int, near: Iterable[Hit]) -> Hit | None:
    """The mention, nearest first among `near`, of the only state that had a ruler of that title; None of several."""
    known = ruled().get(title)
    if known is None:
        return None
    when = _year_there(text, place)
    found: dict[str, Hit] = {}
    for hit in near:
        held = next((one.code for one in _states_named(hit) if _held(known.get(one.code, ()), when)), None)
        if held is not None:
            found.setdefault(held, hit)
    close = [hit for hit in found.values() if hit.end > place - NEAR]
    only = list(found.values()) if len(found) == 1 else close
    return only[0] if len(only) == 1 else None


def _year_there(text: str, place: int) -> int | None:
    """The last year written before a place, or else the first behind it."""
    years = YEAR.findall(text, max(0, place - 2 * NEAR), place)
    first = None if years else YEAR.search(text, place, place + NEAR)
    return int(years[-1]) if years else int(first[0]) if first is not None else None


def _held(periods: Iterable[Period], year: int | None) -> bool:
    if year is None:
        return any(True for _ in periods)
    span = Period(ordinal(year, 1, 1), ordinal(year, 12, 31))
    return any(period.overlaps(span) for period in periods)


def _states_named(hit: Hit) -> tuple[Record, ...]:
    """The states that a mention can stand for, a town's none."""
    if hit.is_part:
        return ()
    if isinstance(hit, PersonHit) and hit.offices and not hit.candidates:
        return (hit.offices[0].record,)
    return tuple(one for one in hit.candidates if one.kind is ActorKind.STATE)
