"""In what an expression was resolved: what it was reckoned from, why that way, and the readings passed over."""

from enum import StrEnum
from typing import NamedTuple

from tracker.dates.value import DateValue, Unit
from tracker.records import dataclass


class Rest(StrEnum):
    """What an expression rests on."""

    WORDS = "its own words"
    PUBLICATION = "publication date"
    PRINTED = "day printed at the head"
    MENTION = "date before it in the text"
    HEADING = "heading"
    LINE = "dated line beside it"
    BESIDE = "date beside it"
    YEAR = "the one year that the text's dates tell"
    ERA = "the era of the text's other years"
    ORDER = "the order of the text's other dates"
    CENTURY = "the twentieth century, for want of a date"
    NONE = "none"


class Source(NamedTuple):
    """The words from which another expression is reckoned, and their place in the document."""

    start: int
    end: int
    text: str
    heads: bool = False


class Tense(NamedTuple):
    """Whether the time lies ahead of the publication, and the word that tells it."""

    ahead: bool
    cue: str


class Passed(NamedTuple):
    """A reading that the resolver weighed and did not choose, and why."""

    date: DateValue
    why: str


@dataclass(frozen=True, slots=True)
class Context:
    """What an expression was reckoned from (`unit`, told at `source`), why that way, and by which verb."""

    rest: Rest
    why: str = ""
    unit: Unit | None = None
    source: Source | None = None
    tense: Tense | None = None
    passed: tuple[Passed, ...] = ()


OWN_WORDS = Context(Rest.WORDS)
NO_DATE = Context(Rest.NONE, "it tells no date of the calendar")
