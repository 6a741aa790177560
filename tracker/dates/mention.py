"""Which mentions carry a narrative on, so that later months and days are reckoned from them, and which stand aside."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tracker.dates.lexicon import cues
from tracker.dates.symbols import Anchor, Exact, Found, Named, Step
from tracker.dates.thread import Thread
from tracker.dates.value import DateValue, Precision, Unit
from tracker.documents.document import Kind, Section, SectionRole

WORD = re.compile(r"[^\W\d_]+")
CLAUSE = re.compile(r"[,;:.!?()\n]")
SENTENCE_END = re.compile(r"[.;!?()\n]")
CLAUSE_LENGTH = 120
LONGEST_LINK = 12
UP_TO = re.compile(r"\s?[-–—]\s?|\s(?:to|until|till|through)\s")
LINK = re.compile(r"[-–—]|\b(?:and|to|until|through|or)\b")
OWNED = ("'s ", "’s ")
ARTICLES = (" the", " The", " its", " a", " their", " his", " her")
DECEMBER = 12
UNTIL_WHEN = re.compile(r",? when\b")
LEADS_BACK = re.compile(r"\b(?:after|before|following|until|to)(?:\s\w+){0,3}\s$")
RELATIVE = {"who", "which", "whose"}
NAMES_OF_WAR = (" war of ", " revolution of ", " rebellion of ")
LATER_ON = re.compile(r"[\w’'”\"][ ,]")
HEADS = (SectionRole.TITLE, SectionRole.HEADING)
LONG = (Precision.DECADE, Precision.CENTURY, Precision.MILLENNIUM)


class Ahead(NamedTuple):
    """The year that the document tells next in words of its own, and the next that is another than the present one."""

    year: int | None
    other: int | None


def years_ahead(sections: Sequence[Section], groups: Sequence[Sequence[Found]]) -> Iterator[list[Ahead]]:
    """For each expression of each section's, the years that the document tells after it, but those of a war's name."""
    told = [
        None if _names_war(section.text, found.start) else year_told(found.symbol)
        for section, group in zip(sections, groups, strict=True)
        for found in group
    ]
    ahead: list[Ahead] = [Ahead(None, None)] * len(told)
    following: int | None = None  # the year told next
    beyond: int | None = None  # the next one that differs from it
    for index in range(len(told) - 1, -1, -1):
        year = told[index]
        ahead[index] = Ahead(following, beyond if following == year else following)
        if year is not None and year != following:
            following, beyond = year, following
    start = 0
    for group in groups:
        yield ahead[start : start + len(group)]
        start += len(group)


def _names_war(text: str, start: int) -> bool:
    return text[max(0, start - CLAUSE_LENGTH) : start].lower().endswith(NAMES_OF_WAR)


def is_inside(text: str, start: int) -> bool:
    """Whether words of its sentence stand before an expression (“the attack on the embassy that April”)."""
    floor = max(0, start - CLAUSE_LENGTH)
    end = start - (text[start - 1 : start] == "\n")  # a line may end within a sentence
    opened = max(text.rfind(mark, floor, end) for mark in ".;!?\n")
    return LATER_ON.search(text, max(floor, opened + 1), end) is not None


def carries(
    found: Found,
    date: DateValue,
    section: Section,
    last: Unit | None,
    ahead: int | None,
    following: Found | None = None,
) -> bool:
    """Whether what follows may be reckoned from this mention.

    `ahead` is the next other year that the text tells, `following` the expression after this one. Aside stand, in
    narratives: words reckoned from the publication but for a later month ("last May"), decades and centuries, bare
    years in brackets or before a noun ("the 1954 accords"), another year in a clause of the background ("which had
    begun in 1940"), and a later year from which the text comes straight back. In news "last year's vote" stands aside
    too.
    """
    symbol = found.symbol
    if section.kind is Kind.NEWS and section.text.startswith(OWNED, found.end):
        return symbol.unit in {"day", "week"} if isinstance(symbol, Step) else True
    if section.kind is Kind.NEWS or _is_taken_up(found, following, section.text):
        return True
    if isinstance(symbol, Step | Named) and symbol.anchor is Anchor.PUBLICATION:
        month = isinstance(symbol, Named) and symbol.month is not None and symbol.month <= DECEMBER
        return month and last is not None and _is_ahead(date, last) and ahead != last.year
    if date.precision in LONG or (isinstance(symbol, Exact) and _is_attribute(found, date, section.text)):
        return False
    if isinstance(symbol, Named) and symbol.year is None and _in_passing(found, symbol, section.text):
        return False
    if isinstance(symbol, Step) and symbol.unit == "year" and (symbol.count or 0) < 0:
        return False
    other_year = last is not None and isinstance(date.start, Unit) and date.start.year != last.year
    if not other_year or not _is_told(symbol) or section.role in HEADS:
        return True
    if _goes_back(date, last) and section.text[: found.start].strip() != "In":  # a paragraph may begin anew
        return False
    # A year farther on from which the text comes straight back was told in passing ("declassified in 2005").
    year = date.start.year if isinstance(date.start, Unit) else None
    comes_back = last is not None and year is not None and ahead == last.year and year > last.year + 1
    return not comes_back and not _in_background(found, date, section.text, last)


def _is_taken_up(found: Found, following: Found | None, text: str) -> bool:
    """Whether a step of years is counted from a year of its sentence: "came in 1982 and left two years later"."""
    if following is None or not isinstance(following.symbol, Step) or not isinstance(found.symbol, Exact):
        return False
    forward = following.symbol.unit == "year" and (following.symbol.count or 0) > 0
    return forward and SENTENCE_END.search(text[found.end : following.start]) is None


def _in_passing(found: Found, symbol: Named, text: str) -> bool:
    """Whether a season, or a month that tells which thing is meant ("the October war"), has no year of its own."""
    if symbol.month is None or symbol.day is not None or symbol.reach is not None or symbol.of is not None:
        return False
    return symbol.month > DECEMBER or _before_noun(found, text)


def _goes_back(date: DateValue, last: Unit | None) -> bool:
    """Whether a bare year lies before the day or month last told: "On 6 June … In 1957 he had …" tells what was."""
    bare = isinstance(date.start, Unit) and date.start.precision is Precision.YEAR
    return bare and last is not None and last.month is not None and date.start.year < last.year  # type: ignore[union-attr]


def is_flashback(text: str, start: int, thread: Thread, offset: int) -> bool:
    """Whether a month in news belongs to the older year told before it in the same breath.

    So do "seized in November 1979 and freed in January" and "imposed in 1990 after the invasion of Aug. 2"; a comma or
    a sentence's end between them leaves it open, and the month is reckoned from the publication.
    """
    last, source, published = thread.last, thread.source, thread.published
    if last is None or source is None or published is None or last.year >= published.year or source.end < offset:
        return False
    between = text[source.end - offset : start]
    if not 0 < len(between) <= CLAUSE_LENGTH or CLAUSE.search(between):
        return False
    return last.month is not None or LEADS_BACK.search(between) is not None


def is_chained(text: str, before: Found, found: Found) -> bool:
    """Whether a weekday follows a weekday in the same breath: "Monday to Friday", "on Monday and Tuesday"."""
    weekdays = all(
        isinstance(one.symbol, Named) and one.symbol.weekday and not one.symbol.day for one in (before, found)
    )
    between = text[before.end : found.start]
    return weekdays and len(between) <= LONGEST_LINK and (LINK.search(between) is not None)


def wraps_to(text: str, found: Found, following: Found | None) -> int | None:
    """The month in which a stretch ends that begins in a later month of the year before: "from October to March"."""
    if following is None or not isinstance(found.symbol, Named) or not isinstance(following.symbol, Named):
        return None
    first, last = found.symbol, following.symbol
    if first.month is None or last.month is None or first.year is not None or last.year is not None:
        return None
    between = text[found.end : following.start]
    wraps = last.month < first.month <= 12 and len(between) <= LONGEST_LINK and UP_TO.fullmatch(between)
    return last.month if wraps and first.reach is None and last.reach is None else None


def _is_told(symbol: object) -> bool:
    return isinstance(symbol, Exact) or (isinstance(symbol, Named) and symbol.year is not None)


def year_told(symbol: object) -> int | None:
    """The year that the words tell themselves, of a day up to a year."""
    if isinstance(symbol, Named):
        return None if symbol.bare_year else symbol.year
    if not isinstance(symbol, Exact) or not isinstance(symbol.date.start, Unit) or symbol.date.precision in LONG:
        return None
    return symbol.date.start.year


def _is_attribute(found: Found, date: DateValue, text: str) -> bool:
    if date.precision is not Precision.YEAR:
        return False
    before, after = text[max(0, found.start - 20) : found.start].rstrip(), text[found.end : found.end + 2]
    if before.endswith("(") and not after.startswith((":", "-")):
        return True
    return _before_noun(found, text)


def _before_noun(found: Found, text: str) -> bool:
    """Whether a date stands between an article and a word: "the 1954 accords"."""
    before, after = text[max(0, found.start - 20) : found.start].rstrip(), text[found.end : found.end + 2]
    return before.endswith(ARTICLES) and after[:1] == " " and after[1:].isalpha()


def _in_background(found: Found, date: DateValue, text: str, last: Unit | None) -> bool:
    if found.signal == "until" and UNTIL_WHEN.match(text, found.end):
        return False
    clause = WORD.findall(CLAUSE.split(text[max(0, found.start - CLAUSE_LENGTH) : found.start])[-1])
    if " ".join(clause[-2:]).lower() in {"not until", "not till"}:
        return False
    if last and clause[-1:] == ["of"] and isinstance(date.start, Unit) and date.start.year < last.year:
        return True
    aside = [word for word in clause if word.lower() in cues("background")]
    return bool(aside) and not (_leads_on(aside, clause, found, text) and _is_ahead(date, last))


def _is_ahead(date: DateValue, last: Unit | None) -> bool:
    """Whether a date lies in a later year than the one told last."""
    return last is not None and isinstance(date.start, Unit) and date.start.year > last.year


def _leads_on(aside: list[str], clause: list[str], found: Found, text: str) -> bool:
    """Whether the words of the background carry the story on to a later date ("after Chad had joined in May 1990").

    A relative clause does so that nothing follows ("came to Chad, which in May 1990 had joined").
    """
    if not all(word.lower() in cues("leading_on") or (word == "Since" and word == clause[0]) for word in aside):
        return False
    month = not isinstance(found.symbol, Exact) or found.symbol.date.precision is not Precision.YEAR
    return not RELATIVE.intersection(aside) or (month and text[found.end : found.end + 1] not in {",", ")"})
