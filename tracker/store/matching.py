"""Which event of the store a new reading tells again.

An event is recognised by its sentence and its act: first by the very place of the trigger; where a changed rule moved
the trigger, by whatever in the same sentence is most like it and like enough. One that several sentences tell is
recognised by any of them in the end.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from tracker.events.draft import EvidenceRole
from tracker.store.models import Event, Origin
from tracker.store.records import Record

ENOUGH_COMMON_ACTORS = 0.5


@dataclass(frozen=True, slots=True)
class Known:
    """A record of the store; `reading` is what the machine had read, where a person has edited it since.

    `living` is False for a record that was withdrawn or deleted, `deleted` is True where a person did that.
    """

    record: Record
    reading: Record
    living: bool = True
    deleted: bool = False

    @property
    def is_a_persons(self) -> bool:
        """Whether a person decided about it, so that no machine touches it."""
        return self.deleted or (self.living and self.record.event.is_protected)


def match(known: Sequence[Known], read: Sequence[Record]) -> dict[int, Known]:
    """By the position of a reading, the known record that it tells again; each is used once, the likest first."""
    ranked = sorted(_pairs(known, read), key=lambda pair: pair[0])
    matched: dict[int, Known] = {}
    used: set[int] = set()
    for _, index, number in ranked:
        if index not in matched and number not in used:
            matched[index] = known[number]
            used.add(number)
    return matched | _by_any_act(known, read, set(matched), used)


def acts(record: Record) -> frozenset[tuple[int, int]]:
    """Where the words stand that tell the act: several where several sentences do."""
    told = ((item.start, item.end) for item in record.evidence if item.role == EvidenceRole.TRIGGER)
    return frozenset((_trigger(record.event), *told))


def same_act(record: Record) -> tuple[Any, ...]:
    """What makes two readings of one text one and the same: equal for those that would only be doubles."""
    event = record.event
    place = (event.sentence_start, event.sentence_end, event.trigger_start, event.trigger_end)
    return (*place, event.type, event.mode, event.status, _date(event), _actors(record))


def was_read(record: Record) -> bool:
    """Whether an event comes from a sentence without a person's doing: one by hand may quote a sentence too."""
    return record.event.origin != Origin.BY_HAND and record.event.sentence_start is not None


def _by_any_act(known: Sequence[Known], read: Sequence[Record], matched: set[int], used: set[int]) -> dict[int, Known]:
    """Of what is left: those that share any word for the act, so that a telling more or less makes no other event."""
    telling: dict[tuple[int, int], int] = {}
    for number, item in enumerate(known):
        if number not in used:
            for place in acts(item.reading):
                telling.setdefault(place, number)
    found: dict[int, Known] = {}
    for index, record in enumerate(read):
        numbers = {telling[place] for place in acts(record) if place in telling} - used
        if index not in matched and numbers:
            used.add(min(numbers))
            found[index] = known[min(numbers)]
    return found


def _pairs(known: Sequence[Known], read: Sequence[Record]) -> Iterator[tuple[tuple[Any, ...], int, int]]:
    """Rank (smallest first), position of the reading, number of the known record."""
    ordered = sorted(range(len(known)), key=lambda number: _sentence(known[number].reading)[0])
    starts = [_sentence(known[number].reading)[0] for number in ordered]
    longest = max((end - start for start, end in map(_sentence, (item.reading for item in known))), default=0)
    for index, record in enumerate(read):
        start, end = _sentence(record)
        first = bisect_left(starts, start - longest)
        for number in ordered[first : bisect_left(starts, end)]:
            rank = _rank(known[number], record)
            if rank is not None:
                yield rank, index, number


def _rank(known: Known, read: Record) -> tuple[Any, ...] | None:
    """How like the two are, smallest first; None where they are not the same act."""
    one, other = known.reading.event, read.event
    if not _overlap(_sentence(known.reading), _sentence(read)):
        return None
    exact = _trigger(one) == _trigger(other)
    touching = exact or _overlap(_trigger(one), _trigger(other))
    common = _common_actors(known.reading, read)
    if not touching and not (common >= ENOUGH_COMMON_ACTORS and _same_kind(one, other)):
        return None
    likeness = _likeness(one, other) + 2 * common
    return (not exact, not known.living, not touching, -likeness, _trigger(one), known.record.event.id)


def _same_kind(one: Event, other: Event) -> bool:
    """Whether two acts with triggers far apart may be one: of one type, and of one date or one mode."""
    same_mode = one.mode is not None and one.mode == other.mode
    return one.type == other.type and (same_mode or _date(one) == _date(other))


def _likeness(one: Event, other: Event) -> float:
    return (
        2.0 * (one.type == other.type)
        + 1.0 * (_date(one) == _date(other))
        + 0.5 * (one.mode == other.mode)
        + 0.5 * (one.status == other.status)
        + 0.25 * (_sentence_of(one) == _sentence_of(other))
    )


def _common_actors(one: Record, other: Record) -> float:
    """The share of actors with their roles that both have; 1 where neither has any."""
    ours, theirs = _actors(one), _actors(other)
    return len(ours & theirs) / len(ours | theirs) if ours or theirs else 1.0


def _actors(record: Record) -> frozenset[tuple[str, str]]:
    return frozenset((part.actor_id, str(part.role)) for part in record.parts)


def _date(event: Event) -> tuple[Any, ...]:
    return (event.date, event.vague, event.modifier, event.within)


def _sentence(record: Record) -> tuple[int, int]:
    return _sentence_of(record.event)


def _sentence_of(event: Event) -> tuple[int, int]:
    return (event.sentence_start or 0, event.sentence_end or 0)


def _trigger(event: Event) -> tuple[int, int]:
    return (event.trigger_start or 0, event.trigger_end or 0)


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]
