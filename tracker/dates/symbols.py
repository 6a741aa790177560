"""What the finder hands on: words of time in their place, with a value in which the missing parts are still missing."""

from enum import StrEnum

from tracker.dates.expression import TimexType
from tracker.dates.value import DateValue, Precision
from tracker.documents.document import Kind
from tracker.records import dataclass


class Anchor(StrEnum):
    """From which day a phrase reckons: that of publication, or the date that the text mentioned last.

    `EITHER` is publication in news and the date told last elsewhere, `PRESENT` ("this May") publication in the
    background of news too.
    """

    PUBLICATION = "publication"
    TEXT = "text"
    EITHER = "either"
    PRESENT = "present"


@dataclass(frozen=True, slots=True)
class Step:
    """So many units from the anchor: "yesterday", "two days later", "that year" (0), "last month" (-1).

    `count` is None where the words do not say how many ("days later").
    """

    count: int | None
    unit: str
    anchor: Anchor


@dataclass(frozen=True, slots=True)
class Named:
    """A part of the calendar by its name. None stands for what the words leave out.

    `month` may be EDTF's code of a season, quarter or half. `weekday` is 1 (Monday) to 7. `reach` says which one is
    meant (-1 the last, 0 this, 1 the next) as seen from `anchor`. `of` is the year or month that it belongs to,
    where that is itself told by reference ("May of that year"). `bare_year` says that `year` is not complete: two
    digits that lack their century, or three that lack their era. `nth` counts the weekday in its month, 5 the last one.
    `carried` is the year that a list of dated lines gives it.
    """

    precision: Precision
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    reach: int | None = None
    anchor: Anchor = Anchor.EITHER
    of: Step | None = None
    bare_year: bool = False
    nth: int | None = None
    carried: int | None = None


@dataclass(frozen=True, slots=True)
class Length:
    """A duration in TIMEX3's letters (`P3D`). `reach` says whether it lies before (-1) or after (1) the anchor."""

    value: str
    unit: str
    count: int | None = None
    reach: int | None = None


@dataclass(frozen=True, slots=True)
class Repeat:
    """A set in TIMEX3's letters ("every Tuesday": `XXXX-WXX-2`)."""

    value: str


@dataclass(frozen=True, slots=True)
class Vague:
    """PAST_REF, PRESENT_REF or FUTURE_REF: recognised, so that it is not mistaken for a date.

    `bounds` says that a text's publication bounds it ("previously" is before, "soon" after). `only` is the kind of
    text in which the word tells a time: a history's "soon" tells none, nor does the "former" of news.
    """

    value: str
    bounds: bool = False
    only: Kind | None = None


@dataclass(frozen=True, slots=True)
class Exact:
    """A date that its words tell completely."""

    date: DateValue


@dataclass(frozen=True, slots=True)
class Either:
    """A date in digits that is one of two: the day first or the month first ("4/5/2001")."""

    day_first: DateValue
    month_first: DateValue


@dataclass(frozen=True, slots=True)
class Reckoned:
    """So many units from a date told beside them ("ten days after 5 May"), or with 0 the unit it lies in."""

    base: "Exact | Named"
    count: int
    unit: str


Symbol = Either | Reckoned | Step | Named | Length | Repeat | Vague | Exact


@dataclass(frozen=True, slots=True)
class Found:
    """Words of time at `start` to `end`, with the symbol that they stand for and the rules that read them.

    `clock` is what TIMEX3 appends to a day (`TMO`, `T17:10Z`). `weak` marks words that are a date only in the right
    company (a year of three digits, which needs an era in the neighbourhood).
    """

    start: int
    end: int
    text: str
    type: TimexType
    symbol: Symbol
    rules: tuple[str, ...]
    mod: str | None = None
    signal: str | None = None
    clock: str = ""
    uncertain: bool = False
    weak: bool = False
