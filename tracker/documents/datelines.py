"""Dates that shape a page: alone on a line, at the head of an entry, or in a news agency's dateline."""

import re
from collections.abc import Sequence
from functools import lru_cache

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_YEAR = r"\d{3,4}s?(?:\s(?:BC|AD|BCE|CE))?"
_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)?"
_CORE = (
    rf"{_WEEKDAY}(?:\d{{4}}-\d\d(?:-\d\d)?|{_DAY}\s(?:of\s)?{_MONTH}(?:,?\s{_YEAR})?|{_MONTH}\s{_DAY}(?:,?\s{_YEAR})?"
    rf"|{_MONTH}(?:,?\s{_YEAR})?|{_YEAR})"
)
_LEAD = r"(?:(?:early|mid|late|about|around|circa|c\.|spring|summer|autumn|fall|winter|end of|the)[\s-](?:of\s)?){0,2}"
_TO = rf"(?:\s?(?:[–—/-]|to|until|and)\s?(?:{_CORE}|{_DAY}(?:,?\s{_YEAR})?|present|today))?"
_DATE = rf"{_LEAD}{_CORE}{_TO}"
_ALONE = re.compile(rf"\W{{0,2}}{_DATE}\s?[:.]?", re.IGNORECASE)
_ENTRY = re.compile(rf"(?:[•·▪‣*–—-]\s+)?{_DATE}\s?(?::|\s[–—-]+)\s+(?=\S)", re.IGNORECASE)
_HEADED = re.compile(rf"[(\[*_\s•·▪‣–—-]*{_DATE}[)\]*_]*\s?(?:[:.,|–—-]\s|\t|\s+(?=\W?[A-Z])|$)", re.IGNORECASE)
_FOUR_DIGITS = re.compile(r"\d{4}")
_FULL = re.compile(
    rf"{_WEEKDAY}(?:\d{{4}}-\d\d-\d\d|{_DAY}\s{_MONTH},?\s\d{{4}}|{_MONTH}\s{_DAY},?\s\d{{4}})", re.IGNORECASE
)
_PLACE = r"[^\W\d_a-z][\w.'’-]{0,20}(?:[\s/][^\W\d_a-z][\w.'’-]{0,20}){0,4}"
_DATELINE = re.compile(
    rf"(?P<place>{_PLACE}(?:,\s{_PLACE}){{0,2}})?(?P<date>(?:,\s?|\s)(?i:{_CORE}))?"
    r"(?P<agency>\s?\([^()\n]{2,40}\))?\s?(?:--|[–—-])\s+(?=[^\w\s]{0,2}[^\W\d_a-z])"
)
_TELEGRAM = re.compile(rf"(?P<place>{_PLACE}(?:,\s{_PLACE}){{0,2}}),?\s(?i:{_CORE})\s?(?:\.\s+(?=[A-Z])|[.:]?\s*$)")
_LABELLED = re.compile(rf"\W{{0,3}}[A-Z][^.:;!?]{{2,80}}: (?:(?:on|in|since)\s)?(?i:{_DATE})[.)*]{{0,2}}")
_LONGEST = 60
_LONGEST_DATELINE = 160
_LEAST_ENTRIES = 3
LEAST_PLACE = 4  # letters: no "XX. May 3"


def is_date_alone(text: str) -> bool:
    """Whether the line is a date and nothing else ("Mid-May 2017:")."""
    return len(text) <= _LONGEST and _ALONE.fullmatch(text) is not None


def is_full_date(text: str) -> bool:
    """Whether the line is one day of a year and nothing else ("May 3, 2004")."""
    return len(text) <= _LONGEST and _FULL.fullmatch(text) is not None


def is_labelled_date(text: str) -> bool:
    """Whether the line says of something when it was, and no more ("Relations established: 3 May 1960")."""
    return len(text) <= 3 * _LONGEST and ": " in text and _LABELLED.fullmatch(text) is not None


@lru_cache(maxsize=1)  # several rules ask the same of a line, one after the other
def is_dated_entry(text: str) -> bool:
    """Whether the line is a chronology's entry ("Dec. 29, 2016: …")."""
    return _ENTRY.match(text[: 2 * _LONGEST]) is not None


def is_chronology(lines: Sequence[str]) -> bool:
    """Whether the lines are the entries of a chronology: several begin with a date, of more years than one."""
    opened = [match[0] for line in lines if (match := _HEADED.match(line[: 2 * _LONGEST])) is not None]
    years = {year for text in opened for year in _FOUR_DIGITS.findall(text)}
    return len(opened) >= _LEAST_ENTRIES and len(opened) >= len(lines) / 3 and len(years) > 1


def dateline_length(text: str) -> int:
    """How many characters of the paragraph are its dateline ("GENEVA, 3 May 2004 (Agency) -- "); 0 where none is."""
    match = None if is_dated_entry(text) else _DATELINE.match(text[:_LONGEST_DATELINE])
    if match is None:
        return _telegram_length(text)
    place, capitals = match["place"] or "", (match["place"] or "").isupper() and len(match["place"] or "") > 4
    return match.end() if match["agency"] or (place and match["date"]) or capitals else 0


def is_dateline(text: str) -> bool:
    """Whether the line is the place and day of a telegram and nothing else ("ATHENS, April 18.")."""
    return len(text) <= _LONGEST and _telegram_length(text) == len(text)


def _telegram_length(text: str) -> int:
    """How many characters tell a place in capitals and a day, before a full stop; 0 where none do."""
    match = _TELEGRAM.match(text[:_LONGEST_DATELINE])
    return match.end() if match is not None and match["place"].isupper() and len(match["place"]) >= LEAST_PLACE else 0
