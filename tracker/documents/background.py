"""Finds the background paragraphs of a news story: they tell history, so their dates are read against each other."""

import re
from collections.abc import Iterator, Sequence

from tracker.dates.calendar import civil
from tracker.documents.document import Document, Kind, SectionRole
from tracker.documents.sentences import split_sentences

YEAR = re.compile(r"\b(1[0-9]{3}|20[0-9]{2})\b")
DEICTIC = re.compile(
    r"\b(?:[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|(?:[Tt]his|[Nn]ext|[Ll]ast) (?:week|weekend|month|year|spring|summer|autumn|winter)|ago)\b"
)
PRESENT = re.compile(r"\b(?:has|have|is|are|does|do|says|wants|plans|expects|insists|remains|will)\b")
# "In May 1988 …" opens a history, "the 1988 treaty" only says which
OPENING = re.compile(
    r"\W*(?:\w+\W+){0,5}?(?<!\bthe )(?<!\bThe )(?<!\b[Aa] )(?<!['’]s )(?<!since )(1[0-9]{3}|20[0-9]{2})\b"
)
OLD_YEARS = 1  # a year that lies this many years before the story's own is history


def section_kinds(document: Document, kind: Kind, parts: Sequence[tuple[SectionRole, str]]) -> list[Kind]:
    """How the dates of each part are read: NARRATIVE in the background paragraphs of a news story, else `kind`."""
    if kind is not Kind.NEWS:
        return [kind] * len(parts)
    return list(_kinds(parts, _own_year(document)))


def _own_year(document: Document) -> int | None:
    published = document.published
    return None if published is None or published.latest is None else civil(published.latest)[0]


def _kinds(parts: Sequence[tuple[SectionRole, str]], own_year: int | None) -> Iterator[Kind]:
    """Background begins with a paragraph that names an old year and nothing of the day, and lasts until one does.

    The first paragraph of a story whose day is known is its news, unless it opens with an old year.
    """
    background, lead = False, own_year is not None
    for role, text in parts:
        if role is SectionRole.PARAGRAPH:
            told = _opens_old(text, own_year) if lead else _tells_history(text, own_year)
            background = not DEICTIC.search(text) and (told or (background and _stays(text)))
            lead = False
        yield Kind.NARRATIVE if background and role is SectionRole.PARAGRAPH else Kind.NEWS


def _tells_history(text: str, own_year: int | None) -> bool:
    """Whether a sentence of the paragraph comes to an old year with nothing in the present before it."""
    return any(_old_before_present(sentence.text, own_year) for sentence in split_sentences(text))


def _opens_old(text: str, own_year: int | None) -> bool:
    """Whether a paragraph opens with an old year as the time of what it tells."""
    found = OPENING.match(text)
    return found is not None and _is_old(int(found[1]), own_year)


def _is_old(year: int, own_year: int | None) -> bool:
    return own_year is None or year <= own_year - OLD_YEARS


def _old_before_present(sentence: str, own_year: int | None) -> bool:
    old = (found for found in YEAR.finditer(sentence) if _is_old(int(found[1]), own_year))
    first = next(old, None)
    return first is not None and not PRESENT.search(sentence, 0, first.start())


def _stays(text: str) -> bool:
    """Whether a paragraph without a year goes on with the history: it is told in the past."""
    return not PRESENT.search(text)
