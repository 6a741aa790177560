"""Dates as people type them into a form or an option: EDTF, an English phrase, or a phrase of another language."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from tracker.dates.edtf import from_edtf
from tracker.dates.expression import TimeExpression
from tracker.dates.foreign import read_foreign
from tracker.dates.frames import doubted, framed, frames, of_number, plainly, turned_back
from tracker.dates.intervals import bounded, link_intervals
from tracker.dates.numeric import read_digits
from tracker.dates.read import read_times
from tracker.dates.reckon import week_of
from tracker.dates.refusals import ENDS_FIRST, refusal, weekday_told
from tracker.dates.value import DateValue, Modifier, Precision, Unit, century, day, decade, month, year
from tracker.documents.document import Document, Kind, Section, SectionRole
from tracker.errors import DateError

REMEDY = "Write it as in “8 August 2008”, “August 2008”, “the 1990s”, “1979 to 1989”, or as EDTF: 2008-08-08."
LEAD = re.compile(
    r"(?:on|in|at|during|from|since|until|till|by|before|after|between|the)?\s*(?:the\s*)?", re.IGNORECASE
)
BARE_YEAR = re.compile(r"[1-9]\d{0,3}")
ROUND_CENTURY = re.compile(r"(?:in )?(?:the )?(early |mid-|late )?(1\d00|2[01]00)['’]?s", re.IGNORECASE)
CENTURY_PARTS = {"early ": Modifier.START, "mid-": Modifier.MID, "late ": Modifier.END}
NUMBER_OF_DAY = re.compile(r"(\d{1,2})(?:日|号|er)?")
MONTH_AND_DAY = re.compile(r"\d{1,2}月\d{1,2}[日号]?")
SHORT_END = re.compile(r"([^\W\d]) (\d\d)$")
DOUBT = "?. "
LONGEST = 80
DEEPEST = 5


def read_typed(
    text: str, *, published: DateValue | None = None, languages: Sequence[str] | None = None
) -> tuple[DateValue, ...]:
    """Every reading of what a person typed, the likeliest first: two for "8/3/2008", else one.

    Relative phrases ("last Friday") need `published`. `languages` are codes such as "fr"; all are tried without.
    Raises DateError that says what is wrong with it, and how to write a date.
    """
    phrase = text.strip()
    if not phrase or len(phrase) > LONGEST:
        problem = f"That is longer than any date: {len(phrase)} characters." if phrase else "There is no date."
        raise DateError(problem, value=text, remedy=REMEDY)
    plain, reader = plainly(phrase), _Reader(published, languages)
    try:
        readings = reader.read(plain)
    except DateError as error:
        told = error.problem[:1].lower() + error.problem[1:]
        raise DateError(f"“{text}” is no date: {told}", value=text, remedy=REMEDY) from error
    problem = weekday_told(plain)
    if not readings:
        problem = problem or refusal(plain, published) or reader.problem or "no date could be read in it."
    if problem:
        raise DateError(f"“{text}” is no date: {problem}", value=text, remedy=REMEDY)
    return tuple(reading.said(phrase) for reading in readings)


@dataclass(slots=True)
class _Reader:
    """Reads one phrase; `problem` is what stood in the way of the reading that came closest."""

    published: DateValue | None
    languages: Sequence[str] | None
    problem: str = ""

    def read(self, phrase: str, depth: int = 0) -> tuple[DateValue, ...]:
        if depth == 0 and (written := _as_edtf(phrase)) is not None:
            return (written,)
        if BARE_YEAR.fullmatch(phrase):
            return (DateValue(year(int(phrase))),)
        if re.fullmatch(r"[\d./-]+", phrase):
            return read_digits(phrase)
        if found := ROUND_CENTURY.fullmatch(phrase):
            part = CENTURY_PARTS[found[1].lower()] if found[1] else None
            first = int(found[2])
            return DateValue(century(first), modifier=part), DateValue(decade(first), modifier=part)
        times = _english_times(phrase, self.published)
        if times and (value := self._as_english(phrase, times)) is not None:
            return (value,)
        if depth < DEEPEST and (readings := self._in_frame(phrase, depth)):
            return readings
        told = not times and (depth == 0 or any(character.isdigit() for character in phrase))
        if not told:
            return ()
        value, problem = read_foreign(phrase, self.published, partial(_parsed, languages=self.languages))
        self.problem = self.problem or problem
        return () if value is None else (value,)

    def _as_english(self, phrase: str, times: Sequence[TimeExpression]) -> DateValue | None:
        if len(times) == 2 and "day-beside-clock" in times[0].rules:
            value = times[0].date
        elif len(times) == 2:
            if (value := next((interval.value for interval in link_intervals(phrase, times)), None)) is None:
                self._refuse_turned(times[0].date, times[1].date)
        else:
            value = bounded(times[0]) if len(times) == 1 and times[0].date is not None else None
        return doubted(value, end_only=True) if value and phrase.endswith("?") else value

    def _refuse_turned(self, first: DateValue | None, last: DateValue | None) -> None:
        if first and last and first.earliest and last.latest and first.earliest > last.latest:
            raise DateError(ENDS_FIRST)

    def _in_frame(self, phrase: str, depth: int) -> tuple[DateValue, ...]:
        for frame in frames():
            found = frame.pattern.fullmatch(phrase)
            if found is None:
                continue
            if frame.means == "interval":
                readings = tuple(self._intervals(found[1], found[2], depth))
            elif frame.means in {"decade", "century"}:
                number = of_number(frame.means, found[1])
                readings = (number,) if number else ()
            elif frame.means == "before Christ" and (turned := self._turned_back(found[1])):
                readings = (turned,)
            else:
                padded = SHORT_END.sub(r"\1 00\2", found[1]) if frame.means == "before Christ" else found[1]
                inside = self._inner(padded, depth)
                readings = tuple(value for one in inside if (value := framed(frame.means, one)))
            if readings:
                return readings
        return ()

    def _inner(self, phrase: str, depth: int) -> tuple[DateValue, ...]:
        """A phrase within another; EDTF's unit may stand there, as in "depuis 2008-08"."""
        written = _as_edtf(phrase) if any(character.isdigit() for character in phrase) else None
        return (written,) if written is not None and written.end is None else self.read(phrase.strip(), depth + 1)

    def _turned_back(self, phrase: str) -> DateValue | None:
        ends = (f.pattern.fullmatch(phrase) for f in frames() if f.means == "interval")
        return next((value for found in ends if found and (value := turned_back(found[1], found[2]))), None)

    def _intervals(self, first: str, last: str, depth: int) -> Iterator[DateValue]:
        lasts = self._inner(last, depth)
        if not lasts and (borrowed := _borrowed(first, last)):
            lasts = self._inner(borrowed, depth)
        for index, end in enumerate(lasts):
            starts = self._starts(first, end, depth)
            if starts and end.end is None:
                start = starts[min(index, len(starts) - 1)]
                self._refuse_turned(start, end)
                if start.end is None:
                    yield DateValue(start.start, end.start)

    def _starts(self, first: str, end: DateValue, depth: int) -> tuple[DateValue, ...]:
        """The start of an interval, with the month and the year of its end where it lacks them."""
        unit, number = end.start, NUMBER_OF_DAY.fullmatch(first)
        if isinstance(unit, Unit) and unit.day and unit.month and number:
            return (DateValue(day(unit.year, unit.month, int(number[1]))),)
        found = self._inner(first, depth)
        if not found and isinstance(unit, Unit) and unit.year > 0:
            found = self._inner(f"{first} {unit.year:04d}", depth)
            return tuple(start for start in found if start.precision is not Precision.YEAR)
        return found


def _as_edtf(phrase: str) -> DateValue | None:
    try:
        return from_edtf(phrase)
    except DateError:
        return None


def _english_times(phrase: str, published: DateValue | None) -> tuple[TimeExpression, ...]:
    """The expressions of an English phrase that is nothing but a time; empty where it is something else."""
    words = phrase.rstrip(DOUBT)
    section = Section(0, len(words), words, SectionRole.PARAGRAPH, Kind.NEWS)
    times = read_times(Document(words, published=published), [section])
    whole = times and LEAD.fullmatch(words[: times[0].start]) and times[-1].end == len(words)
    return times if whole else ()


def _borrowed(first: str, last: str) -> str:
    """The end of an interval with the year and month that stand at its start ("1991年3月3日至9日")."""
    lead = re.match(r"(\d{4}年)(\d{1,2}月)?", first)
    if lead is None:
        return ""
    return lead[1] + last if MONTH_AND_DAY.fullmatch(last) else lead[0] + last


def _parsed(phrase: str, base: datetime, languages: Sequence[str] | None) -> DateValue | None:
    """dateparser's reading, with the precision that it reports."""
    from dateparser.date import DateDataParser

    settings = {"RELATIVE_BASE": base, "RETURN_TIME_AS_PERIOD": True}
    parser = DateDataParser(languages=list(languages) if languages else None, settings=settings)
    data = parser.get_date_data(phrase)
    if data.date_obj is None or data.period == "time":
        return None
    found = data.date_obj
    if data.period == "week":
        return week_of(day(found.year, found.month, found.day).earliest)
    if data.period == "year":
        return DateValue(year(found.year))
    return DateValue(
        month(found.year, found.month) if data.period == "month" else day(found.year, found.month, found.day)
    )
