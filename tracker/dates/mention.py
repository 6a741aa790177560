"""Which mentions carry a narrative on, so that later months and days are reckoned from them, and which stand aside."""

import re

from tracker.dates.lexicon import cues
from tracker.dates.symbols import Anchor, Exact, Found, Named, Step
from tracker.dates.value import DateValue, Precision, Unit
from tracker.documents.document import Kind, Section

WORD = re.compile(r"[^\W\d_]+")
CLAUSE = re.compile(r"[,;:.!?()\n]")
CLAUSE_LENGTH = 120
LONGEST_LINK = 12
LINK = re.compile(r"[-–—]|\b(?:and|to|until|through|or)\b")
LONG = (Precision.DECADE, Precision.CENTURY, Precision.MILLENNIUM)


def carries(found: Found, date: DateValue, section: Section, last: Unit | None) -> bool:
    """Whether what follows may be reckoned from this mention.

    Aside stand, in narratives: words reckoned from the publication, decades and centuries, bare years in brackets or
    before a noun ("the 1954 accords"), and another year in a clause of the background ("which had begun in 1940").
    """
    symbol = found.symbol
    if section.kind is Kind.NEWS:
        return True
    if isinstance(symbol, Step | Named) and symbol.anchor is Anchor.PUBLICATION:
        return False
    if date.precision in LONG or (isinstance(symbol, Exact) and _is_attribute(found, date, section.text)):
        return False
    if isinstance(symbol, Step) and symbol.unit == "year" and (symbol.count or 0) < 0:
        return False
    other_year = last is not None and isinstance(date.start, Unit) and date.start.year != last.year
    return not (other_year and _is_told(symbol) and _in_background(found, date, section.text, last))


def is_chained(text: str, before: Found, found: Found) -> bool:
    """Whether a weekday follows a weekday in the same breath: "Monday to Friday", "on Monday and Tuesday"."""
    weekdays = all(
        isinstance(one.symbol, Named) and one.symbol.weekday and not one.symbol.day for one in (before, found)
    )
    between = text[before.end : found.start]
    return weekdays and len(between) <= LONGEST_LINK and (LINK.search(between) is not None)


def _is_told(symbol: object) -> bool:
    return isinstance(symbol, Exact) or (isinstance(symbol, Named) and symbol.year is not None)


def _is_attribute(found: Found, date: DateValue, text: str) -> bool:
    if date.precision is not Precision.YEAR:
        return False
    before, after = text[max(0, found.start - 20) : found.start].rstrip(), text[found.end : found.end + 2]
    if before.endswith("(") and not after.startswith((":", "-")):
        return True
    return before.endswith((" the", " The", " its", " a", " their")) and after[:1] == " " and after[1:].isalpha()


def _in_background(found: Found, date: DateValue, text: str, last: Unit | None) -> bool:
    clause = WORD.findall(CLAUSE.split(text[max(0, found.start - CLAUSE_LENGTH) : found.start])[-1])
    if last and clause[-1:] == ["of"] and isinstance(date.start, Unit) and date.start.year < last.year:
        return True
    return any(word.lower() in cues("background") for word in clause)
