"""Holds what a parser of many languages makes of a phrase to the phrase's own words: no part is added, none is lost."""

import re
import time
from collections.abc import Callable
from datetime import datetime

from tracker.dates.calendar import civil
from tracker.dates.reckon import named_unit, year_in_news
from tracker.dates.refusals import NEEDS_DAY, NEEDS_PUBLICATION, NO_YEAR, SHORT_YEAR, impossible
from tracker.dates.thread import sole_unit
from tracker.dates.value import DateValue, Precision, Unit

Parse = Callable[[str, datetime], DateValue | None]
# Two far days: a phrase that means another day on each of them is relative.
PROBES = (datetime(1987, 2, 3), datetime(2014, 11, 25))
SHORTEST = 3
YEAR_OF_THREE = re.compile(r"(?<![\d:.])(\d{3})$")
NUMBER_OF_DAY = re.compile(r"(?<!\d)\d{1,2}(?!\d)")


def read_foreign(phrase: str, published: DateValue | None, parse: Parse) -> tuple[DateValue | None, str]:
    """The date of a phrase in any language that `parse` knows, or None and what stood in the way."""
    if len(phrase) < SHORTEST and phrase.isascii():
        return None, ""
    padded = YEAR_OF_THREE.sub(r"0\1", phrase)
    first, second = (parse(padded, base) for base in PROBES)
    if first is None or second is None:
        return None, _lacking_day(padded, parse)
    if not isinstance(first.start, Unit) or not isinstance(second.start, Unit):
        return None, ""
    if first == second:
        if _uses_every_number(phrase, first.start):
            return first, ""
        short = {first.start.year % 100, first.start.month, first.start.day} >= _numbers(phrase) != set()
        return None, SHORT_YEAR if short else ""
    return _from_publication(phrase, first, second, published, parse)


def _from_publication(
    phrase: str, first: DateValue, second: DateValue, published: DateValue | None, parse: Parse
) -> tuple[DateValue | None, str]:
    anchor, named = sole_unit(published), _part_of_year(first, second)
    if re.search(r"\d{3}", phrase) or (named and not _numbers(phrase) <= set(named)):
        return None, ""
    if named is None and _is_day_alone(first, second):
        return None, ""
    if anchor is None:
        return None, NO_YEAR if named else NEEDS_PUBLICATION
    if named:
        in_year = year_in_news(named[0] or 1, anchor, ahead=None)
        return (None, NEEDS_DAY) if in_year is None else (DateValue(named_unit(in_year, *named)), "")
    if anchor.day is None or not 1 <= anchor.year <= 9999:
        return None, NEEDS_DAY
    return parse(phrase, datetime(*civil(anchor.earliest))), ""


def _is_day_alone(first: DateValue, second: DateValue) -> bool:
    """Whether both readings are the same day of other months: a number that the parser gave a month."""
    days = [value.start.day for value in (first, second) if isinstance(value.start, Unit) and value.within is None]
    return len(days) == 2 and days[0] is not None and days[0] == days[1]


def _lacking_day(phrase: str, parse: Parse) -> str:
    """What the calendar has against the day of a phrase that is read with a first day instead."""
    told = NUMBER_OF_DAY.search(phrase)
    if told is None:
        return ""
    possible = f"{phrase[: told.start()]}1{phrase[told.end() :]}"
    first, second = (parse(possible, base) for base in PROBES)
    named = _part_of_year(first, second) if first and second else None
    if first is None or named is None or not isinstance(first.start, Unit):
        return ""
    return impossible(first.start.year if first == second else None, named[0] or 1, int(told[0]))


def _part_of_year(first: DateValue, second: DateValue) -> tuple[int | None, int | None] | None:
    """The month and day that two readings share while their years differ."""
    one, other = first.start, second.start
    if not isinstance(one, Unit) or not isinstance(other, Unit) or one.month is None or first.within:
        return None
    same = (one.month, one.day, one.precision) == (other.month, other.day, other.precision)
    return (one.month, one.day) if same else None


def _numbers(phrase: str) -> set[int | None]:
    return {int(number) for number in re.findall(r"\d+", phrase)}


def _uses_every_number(phrase: str, unit: Unit) -> bool:
    numbers = _numbers(phrase)
    told = unit.precision is not Precision.DAY or unit.day in numbers
    return numbers <= {unit.year, unit.month, unit.day} and unit.year in numbers and told


def seconds_of_search(text: str) -> float:
    """How long dateparser, warmed up, searches an English text for dates: a measure to compare with."""
    from dateparser.search import search_dates

    search_dates("They met on 4 May 1991.", languages=["en"])
    started = time.perf_counter()
    search_dates(text, languages=["en"])
    return time.perf_counter() - started
