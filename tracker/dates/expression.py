"""What the finder and the resolver hand on: a time expression in its text, with its value and how it came to it."""

from enum import StrEnum

from tracker.dates.value import DateValue
from tracker.records import dataclass


class TimexType(StrEnum):
    """TIMEX3's types."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Basis(StrEnum):
    """What a date rests on."""

    EXPLICIT = "explicit"
    RELATIVE = "relative"
    CONTEXT = "context"
    INFERRED = "inferred"
    PUBLICATION = "publication"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """Words that tell a time, as they stand in the document, and what they were read as.

    `value` and `mod` are TIMEX3's; `date` is None where it is no calendar date (a duration, an unresolved month).
    `rules` names the rules that found and resolved it, in the order in which they fired. `signal` is the word before
    it that makes it a bound, outside its span ("since", "until", "before", "after", "by"), else None.
    """

    start: int
    end: int
    text: str
    type: TimexType
    value: str
    date: DateValue | None
    basis: Basis
    rules: tuple[str, ...]
    mod: str | None = None
    signal: str | None = None
