"""Why each time expression was read as it was: its context, and the readings that lost."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from tracker.dates.context import Context, Rest
from tracker.dates.edtf import to_edtf
from tracker.dates.expression import TimeExpression
from tracker.dates.read import trace_times
from tracker.dates.rivals import Rival, rivals
from tracker.dates.value import DateValue
from tracker.documents.document import Document, Section
from tracker.records import dataclass


@dataclass(frozen=True, slots=True)
class Explained:
    """An expression, the section it stands in, the context that resolved it, and why each other reading lost."""

    time: TimeExpression
    section: Section
    context: Context
    lost: tuple[str, ...]


def explain_times(document: Document, sections: Sequence[Section]) -> tuple[Explained, ...]:
    """Explain every time expression of a document, in text order; the cost is linear in its length."""
    traced = list(trace_times(document, sections, explains=True))
    stretches = [(section.start, section.end) for section in sorted(sections, key=lambda section: section.start)]
    lost = _by_time([one.time for one in traced], rivals(document.text, stretches))
    return tuple(
        Explained(time, section, context, tuple(dict.fromkeys((*_passed(context), *_said(document.text, losers)))))
        for (time, section, context), losers in zip(traced, lost, strict=True)
    )


def say_context(context: Context) -> str:
    """The context in a line: what it was reckoned from and where that stands, why that way, and by which verb."""
    told = str(context.rest)
    if context.unit is not None and context.rest is not Rest.NONE:
        told += f" {to_edtf(DateValue(context.unit))}"
    source = context.source
    place = f" (“{source.text}”, {source.start}-{source.end})" if source else ""
    parts = [told, context.why + place] if context.rest is Rest.NONE else [told + place, context.why]
    if context.tense is not None:
        parts.append(f"“{context.tense.cue}” points {'ahead' if context.tense.ahead else 'back'}")
    return "; ".join(part for part in parts if part)


def _by_time(times: Sequence[TimeExpression], losers: Sequence[Rival]) -> list[list[Rival]]:
    """The losers of each expression: of the words that it won."""
    starts = [time.start for time in times]
    lost: list[list[Rival]] = [[] for _ in times]
    for rival in losers:
        at = bisect_right(starts, rival.winner[1] - 1) - 1
        if at >= 0 and rival.winner[0] < times[at].end:
            lost[at].append(rival)
    return lost


def _passed(context: Context) -> Iterator[str]:
    return (f"{to_edtf(one.date)}: {one.why}" for one in context.passed)


def _said(text: str, losers: Sequence[Rival]) -> Iterator[str]:
    return (f"“{text[one.start : one.end]}” by {one.rule}: {one.why}" for one in losers)
