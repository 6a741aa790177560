"""Whether two tellings can be of one act, must be of two, or are of one with dates that do not agree."""

import re
from dataclasses import dataclass

from tracker.dates.value import DateValue, Precision
from tracker.events.draft import Role
from tracker.events.telling import Telling, act_id

FEW_DAYS = 14  # by which two sentences may be apart that tell the day of one act differently
LONG = {Precision.DECADE, Precision.CENTURY, Precision.MILLENNIUM}
NAME = re.compile(r"\b[A-Z][\w’'-]+")
CALENDAR = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$"
)


@dataclass(frozen=True, slots=True)
class Bond:
    """Two tellings are of one act, by this rule; `conflict` where their dates exclude each other, `end` where the
    second tells when it ended."""

    rule: str
    conflict: bool = False
    end: bool = False


def bond(first: Telling, second: Telling, *, near: bool) -> Bond | None:
    """Why two tellings of one group are of one act, None where they are not or it cannot be told.

    `near` says that the second follows soon in the same section.
    """
    if second.another or _contradict(first, second) or not _same_sides(first, second):
        return None
    named = bool(first.names & second.names)
    if first.own and second.own:
        if first.begins and second.ends:
            return _of_ends(first, second, near=near, named=named)
        return _of_dates(first, second, near=near, named=named)
    if first.ends or second.ends or not _may_be_then(first, second):
        return None
    if named:
        return Bond("retold/name")
    return Bond("retold/definite") if near and _takes_up(first, second) else None


def excludes(one: DateValue | None, other: DateValue | None) -> bool:
    """Whether two dates have no day in common."""
    if one is None or other is None:
        return False
    ends = (one.earliest, other.latest), (other.earliest, one.latest)
    return any(start is not None and end is not None and start > end for start, end in ends)


def contains(outer: DateValue, inner: DateValue) -> bool:
    """Whether one date lies within another, both with two ends."""
    ends = outer.earliest, inner.earliest, inner.latest, outer.latest
    if None in ends:
        return outer == inner
    first, early, late, last = ends
    return first <= early and late <= last  # type: ignore[operator]


def _of_ends(first: Telling, second: Telling, *, near: bool, named: bool) -> Bond | None:
    """A war whose beginning one sentence tells and whose end another."""
    assert first.own is not None
    assert second.own is not None
    late = first.own.latest is not None and second.own.earliest is not None and first.own.latest < second.own.earliest
    known = named or first.sides.keys() == second.sides.keys() or (near and second.definite)
    return Bond("retold/end", end=True) if late and known else None


def _of_dates(first: Telling, second: Telling, *, near: bool, named: bool) -> Bond | None:
    """Two tellings that both have a date of their own."""
    one, other = first.own, second.own
    assert one is not None
    assert other is not None
    if excludes(one, other):
        known = named or (near and second.definite)
        return Bond("retold/conflict", conflict=True) if known and _days_apart(first, second) else None
    if not (contains(one, other) or contains(other, one)) or one.vague or other.vague or first.ends != second.ends:
        return None
    if {one.precision, other.precision} & LONG:
        return Bond("retold/name") if named else None
    return Bond("retold/date") if _agree(first, second, named=named) else None


def _agree(first: Telling, second: Telling, *, named: bool) -> bool:
    """Whether an agreeing date is enough for acts of their kind."""
    to_the_day = first.to_the_day and second.to_the_day
    equal = first.sides.keys() == second.sides.keys()
    if first.kind.once or named:
        return named or to_the_day or equal or _same_role(first, second)
    if first.kind.id == "visit" and equal and not to_the_day:
        return bool(first.persons) and first.persons == second.persons
    if first.kind.nouns:
        return to_the_day and equal
    same_act = act_id(first.draft) == act_id(second.draft)
    return to_the_day and equal and same_act and bool(_particular(first) & _particular(second))


def _days_apart(first: Telling, second: Telling) -> bool:
    """Whether the same two do an act of a kind that is done once, on days that lie near each other."""
    if not (first.kind.once and first.to_the_day and second.to_the_day and first.sides.keys() == second.sides.keys()):
        return False
    assert first.own is not None
    assert second.own is not None
    one, other = first.own.earliest, second.own.earliest
    return one is not None and other is not None and abs(one - other) <= FEW_DAYS


def _may_be_then(first: Telling, second: Telling) -> bool:
    """Whether dates of which one at least is only supposed, or not told at all, leave open that the acts are one."""
    one, other = first.draft.date, second.draft.date
    return one is None or other is None or contains(one, other) or contains(other, one)


def _takes_up(first: Telling, second: Telling) -> bool:
    """Whether the second speaks of the act as known, and adds no name of its own: a name is not new to the reader."""
    equal = first.sides.keys() == second.sides.keys()
    if not second.definite or second.own or (second.names and not first.names):
        return False
    return first.kind.once or equal


def _contradict(first: Telling, second: Telling) -> bool:
    """Whether names, subjects, persons or places tell them apart."""
    if first.names and second.names and not first.names & second.names:
        return True
    if first.topics and second.topics and not first.topics & second.topics:
        return True
    shared = first.persons.keys() & second.persons.keys()
    if any(not first.persons[code] & second.persons[code] for code in shared):
        return True
    places = first.draft.place, second.draft.place
    return not first.kind.once and None not in places and places[0] != places[1]


def _same_sides(first: Telling, second: Telling) -> bool:
    """Whether the actors are the same, or one sentence leaves some out, and nobody has changed sides."""
    one, other = first.sides, second.sides
    if not (one.keys() <= other.keys() or other.keys() <= one.keys()):
        return False
    shared = one.keys() & other.keys()
    return first.kind.mutual or all(
        one[code] is other[code] or Role.PARTICIPANT in (one[code], other[code]) for code in shared
    )


def _same_role(first: Telling, second: Telling) -> bool:
    """Whether all that do the act, or all that undergo it, are the same in both, where sides differ."""
    if first.kind.mutual:
        return False
    return any(_of(first, role) and _of(first, role) == _of(second, role) for role in (Role.SOURCE, Role.TARGET))


def _of(one: Telling, role: Role) -> set[str]:
    return {code for code, own in one.sides.items() if own is role}


def _particular(one: Telling) -> set[str]:
    """Names in the sentence that are no actor's of the act and no month's: where it was, or what it was called."""
    acting = {word for part in one.draft.parts for word in NAME.findall(part.mention.text)}
    words = set(NAME.findall(one.draft.sentence.text.partition(" ")[2])) - acting
    return {word for word in words if not CALENDAR.match(word)}
