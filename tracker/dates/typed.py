"""Dates as people type them into a form or an option: EDTF, an English phrase, or a phrase of another language."""

import re
from collections.abc import Sequence
from datetime import datetime

from tracker.dates.calendar import civil
from tracker.dates.edtf import from_edtf
from tracker.dates.expression import TimeExpression
from tracker.dates.intervals import bounded, link_intervals
from tracker.dates.numeric import PARTS, read_numeric
from tracker.dates.read import read_times
from tracker.dates.reckon import named_unit, year_in_news
from tracker.dates.thread import publication_unit
from tracker.dates.value import DateValue, Precision, Unit, day, month, year
from tracker.documents.document import Document, Kind, Section, SectionRole
from tracker.errors import DateError

REMEDY = "Write it as in “8 August 2008”, “August 2008”, “the 1990s”, “1979 to 1989”, or as EDTF: 2008-08-08."
LEAD = re.compile(
    r"(?:on|in|at|during|from|since|until|till|by|before|after|between|the)?\s*(?:the\s*)?", re.IGNORECASE
)
DOUBT = "?. "
LONGEST = 80
SHORTEST_FOREIGN = 3
# Two far days: a phrase that means another day on each of them is relative.
PROBES = (datetime(1987, 2, 3), datetime(2014, 11, 25))


def read_typed(
    text: str, *, published: DateValue | None = None, languages: Sequence[str] | None = None
) -> tuple[DateValue, ...]:
    """Every reading of what a person typed, the likeliest first: two for "8/3/2008", else one.

    Relative phrases ("last Friday") need `published`. `languages` are codes such as "fr"; all are tried without.
    Raises DateError with a remedy where the text is no date, or an impossible one.
    """
    phrase = text.strip()
    if not phrase or len(phrase) > LONGEST:
        raise DateError("That is no date." if phrase else "There is no date.", value=text, remedy=REMEDY)
    if (written := _as_edtf(phrase)) is not None:
        return (written.said(phrase),)
    if PARTS.fullmatch(phrase):
        readings = read_numeric(phrase)
    elif times := _english_times(phrase, published):
        readings = _one(_as_english(phrase, times))
    else:
        readings = _one(_as_foreign(phrase, published, languages))
    if not readings:
        raise DateError(f"“{text}” is no date that could be read.", value=text, remedy=REMEDY)
    return tuple(reading.said(phrase) for reading in readings)


def _as_edtf(phrase: str) -> DateValue | None:
    try:
        return from_edtf(phrase)
    except DateError:
        return None


def _one(value: DateValue | None) -> tuple[DateValue, ...]:
    return () if value is None else (value,)


def _english_times(phrase: str, published: DateValue | None) -> tuple[TimeExpression, ...]:
    """The expressions of an English phrase that is nothing but a time; empty where it is something else."""
    words = phrase.rstrip(DOUBT)
    section = Section(0, len(words), words, SectionRole.PARAGRAPH, Kind.NEWS)
    times = read_times(Document(words, published=published), [section])
    whole = times and LEAD.fullmatch(words[: times[0].start]) and times[-1].end == len(words)
    return times if whole else ()


def _as_english(phrase: str, times: Sequence[TimeExpression]) -> DateValue | None:
    if len(times) == 2:
        return next((interval.value for interval in link_intervals(phrase, times)), None)
    if len(times) != 1 or times[0].date is None:
        return None
    return _doubted(bounded(times[0])) if phrase.endswith("?") else bounded(times[0])


def _doubted(value: DateValue) -> DateValue:
    if value.end is not None or not isinstance(value.start, Unit):
        return value
    unit = value.start
    return DateValue(
        Unit(unit.year, unit.month, unit.day, unit.precision, True, unit.approximate), modifier=value.modifier
    )


def _as_foreign(phrase: str, published: DateValue | None, languages: Sequence[str] | None) -> DateValue | None:
    """dateparser's reading, kept only where it adds no part that the phrase lacks and every number is used."""
    if len(phrase) < SHORTEST_FOREIGN:
        return None
    first, second = (_parsed(phrase, base, languages) for base in PROBES)
    if first is None or second is None:
        return None
    if first == second:
        return DateValue(first) if _uses_every_number(phrase, first) else None
    anchor = publication_unit(published)
    if anchor is None or re.search(r"\d{3}", phrase):
        return None
    if (first.month, first.day, first.precision) == (second.month, second.day, second.precision) and first.month:
        in_year = year_in_news(first.month, anchor, ahead=None)
        return None if in_year is None else DateValue(named_unit(in_year, first.month, first.day))
    return _reckoned(phrase, anchor, languages) if first.day is None or first.day != second.day else None


def _reckoned(phrase: str, anchor: Unit, languages: Sequence[str] | None) -> DateValue | None:
    if anchor.day is None or not 1 <= anchor.year <= 9999:
        return None
    relative = _parsed(phrase, datetime(*civil(anchor.earliest)), languages)
    return DateValue(relative) if relative else None


def _parsed(phrase: str, base: datetime, languages: Sequence[str] | None) -> Unit | None:
    from dateparser.date import DateDataParser

    settings = {"RELATIVE_BASE": base, "RETURN_TIME_AS_PERIOD": True}
    parser = DateDataParser(languages=list(languages) if languages else None, settings=settings)
    data = parser.get_date_data(phrase)
    if data.date_obj is None or data.period == "time":
        return None
    found = data.date_obj
    if data.period == "year":
        return year(found.year)
    return month(found.year, found.month) if data.period == "month" else day(found.year, found.month, found.day)


def _uses_every_number(phrase: str, unit: Unit) -> bool:
    parts = {number for number in (unit.year, unit.month, unit.day) if number is not None}
    numbers = {int(number) for number in re.findall(r"\d+", phrase)}
    told = unit.precision is not Precision.DAY or unit.day in numbers
    return numbers <= parts and unit.year in numbers and told
