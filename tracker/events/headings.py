"""Headings that tell a dated act themselves ("Legation opened, 1952"): how they are read, and when they count.

What stands under a heading tells the act better: a heading's own event counts only where nothing below it does, and
its date serves an act of the same kind below that has none.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tracker.actors.mentions import Hit
from tracker.dates.expression import TimeExpression
from tracker.dates.value import DateValue
from tracker.documents.document import Section, SectionRole, Sentence
from tracker.events.decision import Decision, Kept, left_out
from tracker.events.draft import Draft
from tracker.events.refusal import Refusal

TOLD_BELOW = Refusal("heading/told-below", "what stands below the heading tells the same")
UNDATED = Refusal("heading/undated", "a heading tells an event only with a date of its own")
PARTS = (SectionRole.HEADING, SectionRole.TITLE)


@dataclass(slots=True)
class Headed:
    """What one heading tells, and what was read below it so far; `end` is where its part of the text ends."""

    end: int = 0
    told: list[Kept] = field(default_factory=list)
    below: list[Decision] = field(default_factory=list)

    def date_for(self, mode: str | None) -> DateValue | None:
        """The date of the heading's act, for one of the same kind below it that has none."""
        dates = {one.draft.date for one in self.told if mode is not None and one.draft.mode == mode}
        return dates.pop() if len(dates) == 1 else None

    def decisions(self) -> Iterator[Decision]:
        """The heading's own events, left out where something below it tells them, and what is below."""
        below = [one.draft for one in self.below if isinstance(one, Kept)]
        for one in self.told:
            again = next((draft for draft in below if _tells(draft, one.draft)), None)
            yield one if again is None else left_out(one.draft, TOLD_BELOW, again)
        yield from self.below


def _tells(below: Draft, heading: Draft) -> bool:
    """Whether a draft below a heading is of its kind and lies within its date."""
    if below.date is None or heading.date is None or (below.type, below.mode)[below.type is None] is None:
        return False
    early, late = heading.date.earliest, heading.date.latest
    first, last = below.date.earliest, below.date.latest
    inside = None not in (early, late, first, last) and early <= first and last <= late  # type: ignore[operator]
    return inside and (below.mode == heading.mode or (below.type == heading.type and below.type is not None))


def parts(sections: Sequence[Section]) -> dict[int, int]:
    """For each heading, by where it begins, where the part of the text below it ends."""
    heads = [section.start for section in sections if section.role in PARTS]
    after = [*heads[1:], sections[-1].end if sections else 0]
    return dict(zip(heads, after, strict=False))


def dated_parts(sections: Sequence[Section], times: Sequence[TimeExpression]) -> tuple[int, ...]:
    """Where the headings of a text with dated ones begin: what stands below each is an act of its own."""
    told = [time.start for time in times if time.date is not None]
    heads = [section for section in sections if section.role is SectionRole.HEADING]
    dated = any(bisect_left(told, head.start) < bisect_left(told, head.end) for head in heads)
    return tuple(head.start for head in heads) if dated else ()


def as_sentence(section: Section, times: Sequence[TimeExpression]) -> Sentence | None:
    """A heading with a date as a sentence; None for another section."""
    if section.role is not SectionRole.HEADING:
        return None
    dated = any(time.date is not None and section.start < time.start < section.end for time in times)
    return Sentence(section.start, section.end, section.text) if dated else None


def in_small_letters(sentence: Sentence, text: str, hits: Sequence[Hit], times: Sequence[TimeExpression]) -> str:
    """A heading's words as a sentence would write them: the parser takes capitals for names."""
    ends = [*((hit.start, hit.end) for hit in hits), *((time.start, time.end) for time in times)]
    kept = [(start - sentence.start, end - sentence.start) for start, end in ends]
    letters = list(text.lower()) if len(text.lower()) == len(text) else list(text)
    for start, end in kept:
        letters[start:end] = text[start:end]
    return "".join(letters)
