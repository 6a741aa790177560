"""A draft with what other sentences tell of the same act: their evidence, and what they know better."""

from collections.abc import Sequence
from dataclasses import replace

from tracker.dates.expression import Basis
from tracker.dates.value import DateValue
from tracker.dates.words import say
from tracker.documents.document import Span
from tracker.events.agreeing import Bond
from tracker.events.draft import Draft, Evidence, EvidenceRole, Part
from tracker.events.telling import Telling, days_of

DISAGREES = "Another sentence says"
LONGEST_QUOTE = 120
MOST_QUOTED = 5  # tellings of which a reason is given; the evidence has all
DISAGREEING = 0.8  # of the confidence, where sentences tell the date differently


def grown(whole: Telling, other: Telling, tie: Bond, before: int) -> Telling:
    """A telling with what another tells of the same act; `before` is how many others it has already."""
    draft = _with(whole.draft, other.draft, tie, quoted=before < MOST_QUOTED)
    persons = {
        code: whole.persons.get(code, frozenset()) | other.persons.get(code, frozenset())
        for code in whole.persons.keys() | other.persons.keys()
    }
    own = draft.date if draft.date_span is not None else None
    return replace(
        whole,
        draft=draft,
        sides=other.sides | whole.sides,
        own=own,
        days=days_of(draft.date),
        begins=whole.begins and not tie.end,
        persons=persons,
        names=whole.names | other.names,
        topics=whole.topics | other.topics,
        first=min(whole.first, other.first, key=_start),
        last=max(whole.last, other.last, key=_start),
    )


def joined(first: Draft, whole: Draft, others: Sequence[tuple[Draft, Bond]]) -> Draft:
    """The whole, which is known by the first telling's sentence and trigger, with the evidence of all tellings."""
    shown = [item for draft in (first, *(other for other, _ in others)) for item in _shown(draft)]
    once: dict[tuple[EvidenceRole, int, int], Evidence] = {}
    for item in shown:
        once.setdefault((item.role, item.span.start, item.span.end), item)
    return replace(whole, evidence=tuple(once.values()))


def _with(first: Draft, second: Draft, tie: Bond, *, quoted: bool) -> Draft:
    """The first draft with the better date and the further actors of the second, and the reason."""
    dated = second if _better(second, first, tie) else first
    known = {part.mention.actor.code or part.mention.actor.name for part in first.parts}
    further = [p for p in second.parts if (p.mention.actor.code or p.mention.actor.name) not in known]
    sure = max(first.confidence, second.confidence)
    said = _said(first, second, dated, tie) if quoted or tie.conflict else []
    return replace(
        first,
        date=_until(first, second) if tie.end else dated.date,
        basis=dated.basis,
        date_span=dated.date_span,
        parts=(*first.parts, *further),
        place=first.place or second.place,
        confidence=round(sure * DISAGREEING, 2) if tie.conflict else sure,
        rules=tuple(dict.fromkeys((*first.rules, *second.rules, tie.rule))),
        reasons=tuple(dict.fromkeys((*first.reasons, *said))),
    )


def _until(first: Draft, second: Draft) -> DateValue:
    """From the beginning that the first tells to the end that the second does."""
    assert first.date is not None
    assert second.date is not None
    words = " … ".join(filter(None, (first.date.words, second.date.words)))
    return DateValue(first.date.start, second.date.end or second.date.start, words=words)


def _better(second: Draft, first: Draft, tie: Bond) -> bool:
    """Whether the second tells the date better: in words of its own, and then more exactly."""
    if second.date is None or tie.end:
        return False
    if first.date is None:
        return True
    own = (first.date_span is not None, second.date_span is not None)
    if own[0] != own[1]:
        return own[1]
    if tie.conflict:
        return first.basis is not Basis.EXPLICIT and second.basis is Basis.EXPLICIT
    return second.date.width < first.date.width


def _said(first: Draft, second: Draft, dated: Draft, tie: Bond) -> list[str]:
    """The reasons that the second telling adds."""
    if tie.conflict:
        left = first if dated is second else second
        words = say(left.date) if left.date is not None else ""
        return [f"{DISAGREES} {words}: “{_quote(left.sentence)}”."]
    if tie.end:
        return [f"When it ended is told in “{_quote(second.sentence)}”."]
    better = [reason for reason in second.reasons if reason.startswith("Date: ")] if dated is second else []
    return [f"Told again in “{_quote(second.sentence)}”.", *better]


def _quote(sentence: Span) -> str:
    """The sentence, or its beginning in whole words."""
    words = " ".join(sentence.text.split()).rstrip(".")
    return words if len(words) <= LONGEST_QUOTE else f"{words[:LONGEST_QUOTE].rsplit(' ', 1)[0]} …"


def _shown(draft: Draft) -> list[Evidence]:
    """All that bears a draft out, its actors with their mentions."""
    shown = [Evidence(EvidenceRole.SENTENCE, draft.sentence), Evidence(EvidenceRole.TRIGGER, draft.trigger)]
    if draft.date_span is not None:
        shown.append(Evidence(EvidenceRole.DATE, draft.date_span))
    shown += [_of_part(part) for part in draft.parts]
    return [*shown, *draft.evidence]


def _of_part(part: Part) -> Evidence:
    mention = part.mention
    return Evidence(EvidenceRole.ACTOR, Span(mention.start, mention.end, mention.text), mention)


def _start(span: Span) -> int:
    return span.start
