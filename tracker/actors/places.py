"""Towns and regions: names by which a text tells in which state something happens (`knowledge/places.toml`)."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from tracker.actors.actor import Form
from tracker.actors.period import ALWAYS, Period, parse_period
from tracker.actors.record import Name
from tracker.knowledge import load

Table = dict[str, Any]


@cache
def places() -> dict[str, tuple[Name, ...]]:
    """The towns and regions of each state by its code, also those that it held before they came to another."""
    found: dict[str, list[Name]] = {}
    tables = [table for file in ("states", "former_states") for table in load(file)["state"]]
    valid = {table["code"]: [parse_period(words) for words in table["valid"]] for table in tables}
    for state, name, period in _capitals(tables, valid):
        found.setdefault(state, []).append(Name(name, Form.CAPITAL, period=period, part=True))
    knowledge = load("places")
    for code, names in knowledge["in"].items():
        for state, period in (code, ALWAYS), *_before(code, valid, tables):
            found.setdefault(state, []).extend(Name(name, Form.CAPITAL, period=period, part=True) for name in names)
    for key, form in (("moved", Form.CAPITAL), ("regions", Form.NAME)):
        for name, spells in knowledge[key].items():
            for state, _, span in (spell.partition(" ") for spell in spells):
                period = parse_period(span) if span else ALWAYS
                found.setdefault(state, []).append(Name(name, form, period=period, part=True))
    return {code: tuple(names) for code, names in found.items()}


def _capitals(tables: Sequence[Table], valid: dict[str, list[Period]]) -> Iterator[tuple[str, str, Period]]:
    """The capitals of states that were towns of one which broke up into several, with the time until then."""
    broke_up = {table["code"]: _seats(table) for table in tables if len(table.get("successors", ())) > 1}
    for table in tables:
        for state, period in _before(table["code"], valid, tables):
            towns = _seats(table) - broke_up[state] if state in broke_up else frozenset()
            yield from ((state, town, period) for town in sorted(towns))


def _seats(table: Table) -> frozenset[str]:
    """The capitals of a state."""
    return frozenset(one if isinstance(one, str) else one["text"] for one in table.get("capitals", ()))


def _before(code: str, valid: dict[str, list[Period]], tables: Sequence[Table]) -> list[tuple[str, Period]]:
    """The states that a state came of, in turn, each until the next began; of one that came again, since it ended."""
    periods = [period for period in valid.get(code, ()) if period.first is not None]
    last = _of_eve(code, periods[-1], tables) if periods else None
    found: list[tuple[str, Period]] = []
    ended: int | None = None
    for period in periods:
        if last is not None and period.first is not None and _of_eve(code, period, tables) == last:
            chain = [(last, Period(None, period.first - 1)), *_before(last, valid, tables)]
            found += _since(ended, chain)
        ended = None if period.last is None else period.last + 1
    return found


def _since(day: int | None, chain: Sequence[tuple[str, Period]]) -> list[tuple[str, Period]]:
    """The same states, none before a day."""
    if day is None:
        return list(chain)
    later = [(state, told) for state, told in chain if told.last is None or told.last >= day]
    return [(state, Period(day if told.first is None else max(day, told.first), told.last)) for state, told in later]


def _of_eve(code: str, period: Period, tables: Sequence[Table]) -> str | None:
    """The one state that stood on the day before a time of a state and of which it came."""
    day = 0 if period.first is None else period.first - 1
    eve = Period(day, day)
    above = [
        table["code"]
        for table in tables
        if code in table.get("successors", ()) and any(parse_period(words).overlaps(eve) for words in table["valid"])
    ]
    return above[0] if len(above) == 1 else None
