"""Towns and regions: names by which a text tells in which state something happens (`knowledge/places.toml`)."""

from collections.abc import Sequence
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
    begun = {table["code"]: parse_period(table["valid"][-1]).first for table in tables}
    knowledge = load("places")
    for code, names in knowledge["in"].items():
        for state, period in (code, ALWAYS), *_before(code, begun, tables):
            found.setdefault(state, []).extend(Name(name, Form.CAPITAL, period=period, part=True) for name in names)
    for key, form in (("moved", Form.CAPITAL), ("regions", Form.NAME)):
        for name, spells in knowledge[key].items():
            for state, _, span in (spell.partition(" ") for spell in spells):
                period = parse_period(span) if span else ALWAYS
                found.setdefault(state, []).append(Name(name, form, period=period, part=True))
    return {code: tuple(names) for code, names in found.items()}


def _before(code: str, begun: dict[str, int | None], tables: Sequence[Table]) -> list[tuple[str, Period]]:
    """The states that a state came of, in turn, each until the next began."""
    first = begun.get(code)
    if first is None:
        return []
    eve = Period(first - 1, first - 1)
    above = [
        table["code"]
        for table in tables
        if code in table.get("successors", ()) and any(parse_period(words).overlaps(eve) for words in table["valid"])
    ]
    if len(above) != 1:
        return []
    return [(above[0], Period(None, first - 1)), *_before(above[0], begun, tables)]
