"""Where a text names an actor, and which actor is meant at the date of the event."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import field, replace
from functools import cache
from typing import TypeVar

from tracker.actors.actor import ActorKind, Form, Mention
from tracker.actors.joint import parted
from tracker.actors.names import find_names
from tracker.actors.period import ALWAYS, Period, period_of
from tracker.actors.record import Record
from tracker.actors.trie import Entry
from tracker.dates.value import DateValue
from tracker.knowledge import load
from tracker.records import dataclass

CERTAINTY = {Form.NAME: 1.0, Form.DEMONYM: 0.95, Form.CAPITAL: 0.8, Form.SEAT: 0.85}
ORDER = {form: place for place, form in enumerate(Form)}


@dataclass(frozen=True, slots=True)
class Hit:
    """A name in the text before its date is known: all readings stay open until `settle`.

    `readings` pairs each candidate with the name that it answers to. A hit always has a candidate.
    """

    start: int
    end: int
    text: str
    form: Form
    candidates: tuple[Record, ...] = field(hash=False)
    readings: tuple[Entry, ...] = field(default=(), hash=False)

    @property
    def is_part(self) -> bool:
        """Whether it names a town or a region: a part of a state, which never acts."""
        return bool(self.readings) and all(entry.name.part for entry in self.readings)


HitT = TypeVar("HitT", bound=Hit)


def apart(hits: Iterable[HitT]) -> Iterator[HitT]:
    """The hits that do not begin inside the one before; they come in the order of their places."""
    upto = 0
    for hit in hits:
        if hit.start >= upto:
            yield hit
            upto = hit.end


def find_mentions(text: str) -> tuple[Hit, ...]:
    """All names of states, organisations and groups, in order and apart from each other."""
    found = tuple(_hit(text, found.start, found.end, found.entries) for found in parted(text, find_names(text)))
    found = tuple(hit for at, hit in enumerate(found) if not (at and _is_national(found[at - 1], hit)))
    hits = _of_twins(text, _told_apart(found))
    told = {hit.text for hit in hits}
    others = {word for names in _shared() if not told.isdisjoint(names.texts) for word in names.of(text, hits)}
    return tuple(hit for hit in hits if hit.text not in others) if others else hits


def _is_national(before: Hit, hit: Hit) -> bool:
    """Whether the name of a body is only that of a nation's own ("the Danish Red Cross")."""
    beside = before.form is Form.DEMONYM and before.end + 1 == hit.start
    return beside and any(hit.text in table["texts"] for table in load("not_actors")["national"])


def _told_apart(hits: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """The hits, a short name of several organisations ("the League") as the only one that the text names in full."""
    full = {one.candidates[0] for one in hits if len(one.candidates) == 1}
    return tuple(_as_named(hit, full) if len(hit.candidates) > 1 else hit for hit in hits)


def _of_twins(text: str, hits: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """The hits, a name of two states as that of whom the text speaks by other words, too ("Congo … Brazzaville")."""
    for table in load("not_actors")["twin"]:
        told = any(sign in text for sign in table["signs"]) and not any(sign in text for sign in table["unless"])
        if told:
            hits = tuple(_as_of(hit, table["code"]) if hit.text in table["texts"] else hit for hit in hits)
    return hits


def _as_of(hit: Hit, code: str) -> Hit:
    readings = tuple(entry for entry in hit.readings if entry.record.code == code)
    return replace(hit, candidates=(readings[0].record,), readings=readings) if readings else hit


def _as_named(hit: Hit, full: set[Record]) -> Hit:
    named = [one for one in hit.candidates if one in full]
    if len(named) != 1 or any(one.kind is not ActorKind.ORGANISATION for one in hit.candidates):
        return hit
    readings = tuple(entry for entry in hit.readings if entry.record == named[0])
    return replace(hit, candidates=(named[0],), readings=readings)


@dataclass(frozen=True, slots=True)
class _Shared:
    """Names that another place or people bears too, whose presence its `signs` tell."""

    texts: frozenset[str]
    code: str
    signs: re.Pattern[str]

    def of(self, text: str, hits: tuple[Hit, ...]) -> frozenset[str]:
        """The names, where the text speaks of those others and names the state of the code in no other way."""
        own = any(hit.text not in self.texts and self.code in {one.code for one in hit.candidates} for hit in hits)
        return self.texts if not own and self.signs.search(text) else frozenset()


@cache
def _shared() -> tuple[_Shared, ...]:
    return tuple(
        _Shared(frozenset(table["texts"]), table["code"], re.compile(rf"\b(?:{'|'.join(table['signs'])})\b"))
        for table in load("not_actors")["shared"]
    )


def _hit(text: str, start: int, end: int, entries: tuple[Entry, ...]) -> Hit:
    if len(entries) > 1:
        entries = tuple(sorted(entries, key=lambda entry: (entry.name.weak, ORDER[entry.name.form])))
    candidates = tuple(dict.fromkeys([entry.record for entry in entries]))
    return Hit(start, end, text[start:end], entries[0].name.form, candidates, entries)


def settle(hit: Hit, when: DateValue | None) -> Mention:
    """The mention at the date of its event: validity chooses between readings and never overrides the words."""
    reading = _at(hit.readings, period_of(when)) if when is not None else _today(hit.readings)
    entry = reading.entry
    certainty = CERTAINTY[entry.name.form] * reading.certainty
    certainty *= 0.8 if entry.name.weak else 1.0
    rule = "actors.place" if entry.name.part else f"actors.{entry.name.form}"
    reason = f"{hit.text} lay in {entry.record.name}." if entry.name.part else reading.reason
    return Mention(hit.start, hit.end, hit.text, entry.record.actor, entry.name.form, rule, reason, round(certainty, 3))


@dataclass(frozen=True, slots=True)
class _Reading:
    entry: Entry
    certainty: float = 1.0
    reason: str = ""


def _at(entries: tuple[Entry, ...], span: Period) -> _Reading:
    """The reading that holds longest within the span; where none does, the named one, less surely."""
    if len(entries) == 1 and _fit(entries[0], span) > 0:  # as most have one
        return _Reading(entries[0])
    alive = [(fit, entry) for entry in entries if (fit := _fit(entry, span)) > 0]
    if not alive:
        entry = entries[0]
        return _Reading(entry, 0.6, f"{entry.record.name} did not exist under this name at that date.")
    strong = [(fit, entry) for fit, entry in alive if not entry.name.weak] or alive
    _, chosen = max(strong, key=lambda one: one[0])
    others = {entry.record.actor.code: entry.record.name for _, entry in strong if entry.record != chosen.record}
    if others:
        return _Reading(chosen, 0.7, f"At that date it may also be {' or '.join(others.values())}.")
    return _Reading(chosen, 1.0, _why(entries, chosen))


def _fit(entry: Entry, span: Period) -> float:
    """How many days of the span the record lives and bears the name."""
    borne = entry.name.period
    if entry.name.part and borne is not ALWAYS:  # the state's land lies there also while it has no government
        return borne.shared(span)
    lives = sum([period.shared(span) for period in entry.record.valid])
    return lives if borne is ALWAYS else min(lives, borne.shared(span))


def _why(entries: tuple[Entry, ...], chosen: Entry) -> str:
    if len({entry.record.code for entry in entries}) == 1:
        return ""
    return f"At that date it is {chosen.record.name}."


def _today(entries: tuple[Entry, ...]) -> _Reading:
    """The present-day reading, less surely where there are others; a name of the past keeps its own."""
    present = [entry for entry in entries if entry.record.exists_today and entry.name.period.is_open] or list(entries)
    chosen = present[0]
    strong = {e.record.name: e for e in entries if not e.name.weak or chosen.name.weak}
    others = [name for name, entry in strong.items() if entry.record != chosen.record]
    if not others:
        return _Reading(chosen)
    alive = any(strong[name].record.exists_today for name in others)
    return _Reading(chosen, 0.7 if alive else 0.85, f"Without a date it may also be {' or '.join(others)}.")
