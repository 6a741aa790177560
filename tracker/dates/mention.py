"""Which mentions carry a narrative on, so that later months and days are reckoned from them, and which stand aside."""

from tracker.dates.symbols import Anchor, Exact, Found, Named, Step
from tracker.dates.value import Precision
from tracker.documents.document import Kind, Section

ASIDE_SIGNALS = ("since", "until", "till", "by", "pre", "post")


def carries(found: Found, section: Section) -> bool:
    """Whether what follows may be reckoned from this mention.

    Aside stand: words reckoned from the publication inside a narrative, decades and centuries, and bare years in
    brackets, before a noun ("the 1954 accords") or as a far bound ("since 1948").
    """
    symbol = found.symbol
    if isinstance(symbol, Step | Named) and symbol.anchor is Anchor.PUBLICATION:
        return section.kind is Kind.NEWS
    if not isinstance(symbol, Exact):
        return True
    if symbol.date.precision is not Precision.YEAR:
        return symbol.date.precision not in (Precision.DECADE, Precision.CENTURY)
    return not _stands_aside(found, section.text)


def _stands_aside(found: Found, text: str) -> bool:
    if found.signal in ASIDE_SIGNALS:
        return True
    before, after = text[: found.start].rstrip(), text[found.end : found.end + 2]
    if before.endswith("(") and not after.startswith((":", "-")):
        return True
    return before.endswith((" the", " The", " its", " a", " their")) and after[:1] == " " and after[1:].isalpha()
