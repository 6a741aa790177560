"""Says in plain words why what a person typed is no date: the day that a month lacks, the year that is missing."""

import re
from collections.abc import Iterator

from tracker.dates.calendar import days_in_month, ordinal, weekday
from tracker.dates.edtf import from_edtf
from tracker.dates.expression import TimeExpression, TimexType
from tracker.dates.lexicon import spelled
from tracker.dates.read import read_times
from tracker.dates.value import DateValue
from tracker.dates.words import MONTHS
from tracker.documents.document import Document, Kind, Section, SectionRole
from tracker.errors import DateError

ENDS_FIRST = "it ends before it begins."
NEEDS_PUBLICATION = "it is reckoned from a date of publication, and none is given."
NEEDS_DAY = "it is reckoned from the day of publication, which is not known so exactly."
NO_YEAR = "it has no year."
NO_YEAR_ZERO = "there is no year 0; the year after 1 BC is AD 1."
SHORT_YEAR = "a year of two digits may belong to any century; write all four."
NO_DAY_ZERO = "there is no day 0."
NO_MONTH_NOR_YEAR = "it has no month and no year."
LONG_YEAR = "a year has at most four digits."
LENGTH = "it is a length of time."
OFTEN = "it tells how often, not when."
HOUR = "it is a time of the day, without the day."
ISO = re.compile(r"(-?\d{4})-(\d{1,2})(?:-(\d{1,2}))?[?~%]?")
DIGITS = re.compile(r"(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})")
MONTH_AND_YEAR = re.compile(r"(\d{1,2})[./](\d{4})")
COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)")
HAN = re.compile(r"(\d{1,4})年(\d{1,2})月(?:(\d{1,2})[日号])?")
ZERO = re.compile(r"(?:the |year |in )*0+(?: ?(?:BC|AD|CE|BCE))?", re.IGNORECASE)
QUARTER = re.compile(r"\bQ(\d)\b")
PATTERNS = r"(\d{{1,3}})(?:st|nd|rd|th)?(?: of)? ({months})\b\.?(?:,? (\d{{1,4}}|['’]\d\d)\b)?"
MONTH_FIRST = r"\b({months})\.? (?:the )?(\d{{1,3}})(?:st|nd|rd|th)?\b(?:,? (\d{{3,4}}|['’]\d\d)\b)?"
SHAPES = {
    r"['’]\d\d": SHORT_YEAR,
    r"\d{5,7}|\d{9,}": LONG_YEAR,
    r"\d{1,2}:\d\d(?: ?[ap]\.?m\.?)?": HOUR,
    r"(?:on )?(?:the )?\d{1,2}(?:st|nd|rd|th)": NO_MONTH_NOR_YEAR,
    r"(?:in )?(?:the )?(?:spring|summer|autumn|fall|winter)": NO_YEAR,
}
DAYS_OF_WEEK = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
LEAP_DAY_YEAR = 2000
# Where the old calendar was kept longest it was given up in 1923: older weekdays prove nothing.
NEW_STYLE = 1924


def refusal(phrase: str, published: DateValue | None) -> str:
    """Why the phrase is no date, as the end of a sentence; empty where nothing more can be said."""
    return _in_digits(phrase) or _in_words(phrase) or _in_times(phrase, published)


def weekday_told(phrase: str) -> str:
    """Which weekday the day of the phrase was, where its words say another; empty where they agree."""
    name = next((name for name in DAYS_OF_WEEK if re.search(rf"\b{name}\b", phrase, re.IGNORECASE)), None)
    for year, month, day in _days_named(phrase):
        if name and year and year >= NEW_STYLE and not impossible(year, month, day):
            told = DAYS_OF_WEEK[weekday(ordinal(year, month, day))]
            return "" if told == name else f"{day} {MONTHS[month - 1]} {year} was a {told}."
    return ""


def impossible(year: int | None, month: int, day: int | None) -> str:
    """What the calendar has against a day; empty where it exists."""
    if not 1 <= month <= 12:
        return f"there is no month {month}."
    if day is None or 1 <= day <= days_in_month(LEAP_DAY_YEAR if year is None else year, month):
        return ""
    if day == 0:
        return NO_DAY_ZERO
    name = MONTHS[month - 1]
    if year is None:
        return f"{name} has {'28 or 29' if month == 2 else days_in_month(LEAP_DAY_YEAR, month)} days."
    told = f"{1 - year} BC" if year <= 0 else str(year)
    return f"{name} {told} has {days_in_month(year, month)} days."


def _in_digits(phrase: str) -> str:
    if ZERO.fullmatch(phrase):
        return NO_YEAR_ZERO
    if told := next((told for shape, told in SHAPES.items() if re.fullmatch(shape, phrase, re.IGNORECASE)), ""):
        return told
    if _are_dates(phrase.split("/")):
        return ENDS_FIRST
    if found := ISO.fullmatch(phrase) or COMPACT.fullmatch(phrase) or HAN.search(phrase):
        return impossible(int(found[1]), int(found[2]), int(found[3]) if found[3] else None)
    if found := MONTH_AND_YEAR.fullmatch(phrase):
        return impossible(int(found[2]), int(found[1]), None)
    found = DIGITS.search(phrase)
    if found is None:
        return ""
    first, sign, second, third = int(found[1]), found[2], int(found[3]), int(found[4])
    if len(found[1]) == 4:
        return impossible(first, second, third)
    if len(found[4]) < 4:
        return SHORT_YEAR if found[0] == phrase else ""
    swapped = second > 12 >= first and sign != "."
    return impossible(third, first, second) if swapped else impossible(third, second, first)


def _are_dates(ends: list[str]) -> bool:
    """Whether both ends are EDTF, so that only their order can be wrong."""
    try:
        return len(ends) == 2 and all(from_edtf(end) for end in ends)
    except DateError:
        return False


def _in_words(phrase: str) -> str:
    if found := QUARTER.search(phrase):
        return "" if 1 <= int(found[1]) <= 4 else "a year has four quarters."
    for year, month, day in _days_named(phrase):
        if year is not None and year < 100 and "BC" not in phrase.upper():
            return SHORT_YEAR
        if told := impossible(year, month, day):
            return told
    return ""


def _days_named(phrase: str) -> Iterator[tuple[int | None, int, int]]:
    """Year, month and day of each day that the phrase names in English."""
    months = {name.lower(): int(value) for name, value in spelled("MONTH").items()}
    listed = "|".join(sorted(months, key=len, reverse=True))
    for found in re.finditer(PATTERNS.format(months=listed), phrase, re.IGNORECASE):
        yield _year(found[3]), months[found[2].lower()], int(found[1])
    for found in re.finditer(MONTH_FIRST.format(months=listed), phrase, re.IGNORECASE):
        yield _year(found[3]), months[found[1].lower()], int(found[2])


def _year(written: str | None) -> int | None:
    return int(written.strip("'’")) if written else None


def _in_times(phrase: str, published: DateValue | None) -> str:
    """Why an English time is no date: a length of time, a word that is reckoned from the publication."""
    section = Section(0, len(phrase), phrase, SectionRole.PARAGRAPH, Kind.NEWS)
    times = read_times(Document(phrase, published=published), [section])
    return next((told for time in times if time.date is None and (told := _lacking(time, published))), "")


def _lacking(time: TimeExpression, published: DateValue | None) -> str:
    if time.type is TimexType.DURATION and "reach" not in "".join(time.rules):
        return LENGTH
    if time.type is TimexType.SET:
        return OFTEN
    if {"clock", "hour", "military-clock"} & set(time.rules):
        return HOUR
    if time.rules[0] in {"day-month", "month-day", "word-day-month", "month", "season", "quarter", "feast"}:
        return NO_YEAR
    if time.value in {"PAST_REF", "FUTURE_REF", "PRESENT_REF"}:
        return "it names no date." if published else NEEDS_PUBLICATION
    return NEEDS_DAY if published else NEEDS_PUBLICATION
