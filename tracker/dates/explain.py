"""Why each time expression was read as it was: its context, and the readings that lost."""

from collections.abc import Sequence
from dataclasses import dataclass

from tracker.dates.edtf import to_edtf
from tracker.dates.expression import Basis, TimeExpression
from tracker.dates.find import candidates, find_in
from tracker.dates.read import HEADINGS, read_times
from tracker.dates.symbols import Anchor, Either, Found
from tracker.documents.document import Document, Kind, Section

BY_RULE = {
    "order-of-the-text": "the order of the text's other dates",
    "year-inferred": "inferred year",
    "century-carried": "the century of the date before it, or of publication",
    "era-of-neighbours": "the era of the text's other years",
    "year-from-list": "the dated lines around it",
    "from-date-beside": "the date beside it",
    "bounded-by-publication": "publication date",
}


@dataclass(frozen=True, slots=True)
class Explained:
    """An expression, the section it stands in, the context that resolved it, and why each other reading lost."""

    time: TimeExpression
    section: Section
    context: str
    lost: tuple[str, ...]


def explain_times(document: Document, sections: Sequence[Section]) -> tuple[Explained, ...]:
    """Explain every time expression of a document, in text order."""
    stretches = [(section.start, section.end) for section in sections]
    groups = zip(sections, find_in(document.text, stretches), strict=True)
    found = {one.start + section.start: one for section, group in groups for one in group}
    others = candidates(document.text, stretches)
    explained: list[Explained] = []
    for time in read_times(document, sections):
        section = next(one for one in sections if one.start <= time.start < one.end)
        dated = [one for one in explained if one.time.date is not None]
        context = _context(time, found.get(time.start), section, dated[-1].section if dated else None)
        lost = (*_orders(time, found.get(time.start)), *_matches(document.text, time, others))
        explained.append(Explained(time, section, context, tuple(dict.fromkeys(lost))))
    return tuple(explained)


def _context(time: TimeExpression, found: Found | None, section: Section, before: Section | None) -> str:
    told = next((BY_RULE[rule] for rule in time.rules if rule in BY_RULE), None)
    if told or time.basis in (Basis.EXPLICIT, Basis.NONE):
        return told or ("its own words" if time.basis is Basis.EXPLICIT else "none: not resolved to a date")
    anchor = getattr(found.symbol, "anchor", Anchor.TEXT) if found else Anchor.TEXT
    if anchor is Anchor.PUBLICATION or (anchor is Anchor.EITHER and section.kind is Kind.NEWS) or before is None:
        return "publication date"
    return "heading" if before.role in HEADINGS and section is not before else "date before it in the text"


def _orders(time: TimeExpression, found: Found | None) -> tuple[str, ...]:
    if found is None or not isinstance(found.symbol, Either):
        return ()
    both = (found.symbol.day_first, found.symbol.month_first)
    why = "the text shows no order" if time.date is None else "the text's other dates have the other order"
    return tuple(f"{to_edtf(one)}: {why}" for one in both if time.date is None or to_edtf(one) != to_edtf(time.date))


def _matches(text: str, time: TimeExpression, others: Sequence[tuple[int, int, str]]) -> tuple[str, ...]:
    near = (one for one in others if one[0] < time.end and time.start < one[1] and one[2] not in time.rules)
    return tuple(f"“{text[start:end]}” by {rule}: {_why(time, start, end)}" for start, end, rule in near)


def _why(time: TimeExpression, start: int, end: int) -> str:
    if end - start < time.end - time.start:
        return "shorter"
    return "same words, a later rule" if (start, end) == (time.start, time.end) else "overlapped"
