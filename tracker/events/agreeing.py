"""Whether two tellings can be of one act, must be of two, or are of one with dates that do not agree."""

import re
from math import inf

from tracker.dates.expression import Basis
from tracker.dates.value import Precision
from tracker.events.draft import Role
from tracker.events.telling import Days, Telling, act_id
from tracker.records import dataclass

FEW_DAYS = 14  # by which two sentences may be apart that tell the day of one act differently
NEWS_DAYS = 3  # for which an act is news
WORDS = {"ACCUSE", "REQUEST", "REJECT", "THREATEN"}  # said again and again
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
    if _is_news_again(first, second) or _is_news_again(second, first):
        return Bond("retold/news")
    if first.ends or second.ends or not _may_be_then(first, second):
        return None
    if named:
        return Bond("retold/name")
    if near and _takes_up(first, second):
        return Bond("retold/definite")
    return Bond("retold/known") if _only_one(first, second) or _only_one(second, first) else None


def excludes(one: Days | None, other: Days | None) -> bool:
    """Whether two dates have no day in common."""
    return one is not None and other is not None and (one[0] > other[1] or other[0] > one[1])


def _contained(one: Days, other: Days) -> bool:
    """Whether one of two dates lies within the other; an open one only within the same."""
    if inf in (one[1], other[1], -one[0], -other[0]):
        return one == other
    return (one[0] <= other[0] and other[1] <= one[1]) or (other[0] <= one[0] and one[1] <= other[1])


def _of_ends(first: Telling, second: Telling, *, near: bool, named: bool) -> Bond | None:
    """A war whose beginning one sentence tells and whose end another."""
    late = first.days is not None and second.days is not None and first.days[1] < second.days[0]
    known = named or first.sides.keys() == second.sides.keys() or (near and second.definite)
    return Bond("retold/end", end=True) if late and known else None


def _of_dates(first: Telling, second: Telling, *, near: bool, named: bool) -> Bond | None:
    """Two tellings that both have a date of their own."""
    one, other = first.own, second.own
    assert one is not None
    assert other is not None
    assert first.days is not None
    assert second.days is not None
    if excludes(first.days, second.days):
        known = named or (near and second.definite)
        return Bond("retold/conflict", conflict=True) if known and _days_apart(first, second) else None
    if not _contained(first.days, second.days) or one.vague or other.vague or first.ends != second.ends:
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
    """Whether the same two do an act of a kind that is done once, on days that lie near each other.

    A day that is only reckoned ("the next day") may be that of something else, and is no contradiction.
    """
    if Basis.RELATIVE in (first.draft.basis, second.draft.basis):
        return False
    if not (first.kind.once and first.to_the_day and second.to_the_day and first.sides.keys() == second.sides.keys()):
        return False
    assert first.days is not None
    assert second.days is not None
    return abs(first.days[0] - second.days[0]) <= FEW_DAYS


def _may_be_then(first: Telling, second: Telling) -> bool:
    """Whether dates of which one at least is only supposed, or not told at all, leave open that the acts are one."""
    return first.days is None or second.days is None or _contained(first.days, second.days)


def _is_news_again(news: Telling, told: Telling) -> bool:
    """Whether what the lead tells as news of the day is told again with its own day, some days before."""
    if news.draft.basis is not Basis.PUBLICATION or not told.to_the_day or news.days is None or told.days is None:
        return False
    alike = news.kind.once or (act_id(news.draft) == act_id(told.draft) and news.draft.type not in WORDS)
    whole = len(told.sides) > 1 and told.sides.keys() == news.sides.keys()
    return alike and whole and 0 <= news.days[1] - told.days[0] <= NEWS_DAYS


def _takes_up(first: Telling, second: Telling) -> bool:
    """Whether the second speaks of the act as known, and adds no name of its own: a name is not new to the reader."""
    equal = first.sides.keys() == second.sides.keys()
    if not second.definite or (second.names and not first.names):
        return False
    return first.kind.once or equal


def _only_one(told: Telling, known: Telling) -> bool:
    """Whether one has no date of its own and the text dates it elsewhere: a known invasion, or what is done for good.

    That the document tells no other such act at another time is seen to where all are compared.
    """
    if known.own is not None or told.own is None:
        return False
    if told.kind.ever:
        return bool(_of(told, Role.SOURCE)) and _of(told, Role.SOURCE) == _of(known, Role.SOURCE)
    whole = len(told.sides) > 1 and told.sides.keys() == known.sides.keys()
    return told.kind.known and whole and (known.definite or known.aside)


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
