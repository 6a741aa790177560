"""An event, or a word that became none, with what each slot rests on: as lines for `tracker explain`."""

from collections.abc import Iterable, Iterator, Mapping
from math import prod

from tracker.dates.edtf import to_edtf
from tracker.documents.document import Span
from tracker.events.confidence import ways
from tracker.events.decision import Decision, Kept, LeftOut
from tracker.events.draft import Draft, EvidenceRole, Part
from tracker.events.passing import MENTIONED, background

RETOLD = "retold/"


def decision_lines(decision: Decision) -> Iterator[str]:
    """The first line stands for the whole; the others belong under it. The words are as the text has them."""
    if isinstance(decision, LeftOut):
        yield f"no event: {_said(decision.trigger)}, {decision.rule}: {_why_not(decision)}"
        return
    draft = decision.draft
    yield f"event “{draft.title}”"
    yield f"sentence: {_said(draft.sentence)}"
    yield f"trigger: {_said(draft.trigger)}; {draft.rules[0]}"
    yield f"act: {draft.type or 'no type'}, {draft.mode or 'no mode'}"
    yield f"status: {_status(decision)}"
    yield f"date: {_date(decision)}"
    for part, why in zip(draft.parts, decision.roles, strict=True):
        yield f"{part.role}: {_actor(part, why)}"
    yield f"place: {_place(draft)}"
    yield f"confidence: {_confidence(decision)}"


def acts(events: Iterable[Draft]) -> dict[Span, Draft]:
    """By the words that tell an act, the event of it."""
    return {item.span: event for event in events for item in event.evidence if item.role is EvidenceRole.TRIGGER}


def retold_lines(decision: Decision, events: Mapping[Span, Draft]) -> Iterator[str]:
    """Where else the act is told, and by which rule that is the same event; or that it is none of the whole."""
    if not isinstance(decision, Kept):
        return
    event = events.get(decision.draft.trigger)
    if event is None:
        why = background(decision.draft) or MENTIONED
        yield f"left out of the whole: {why.reason} [{why.rule}]"
        return
    if len(event.sentences) == 1:
        return
    rules = ", ".join(rule for rule in event.rules if rule.startswith(RETOLD))
    others = (sentence for sentence in event.sentences if sentence != decision.draft.sentence)
    date = "no date" if event.date is None else to_edtf(event.date)
    yield f"one event with: {'; '.join(map(_said, others))}; {date}; {rules}"


def starts_at(decision: Decision) -> int:
    """Where in the text the word stands that tells the act."""
    return (decision.trigger if isinstance(decision, LeftOut) else decision.draft.trigger).start


def _said(span: Span) -> str:
    return f"{span.start}-{span.end} “{span.text}”"


def _why_not(left: LeftOut) -> str:
    """The reason with the words that decided, the event that tells it instead, and the rule."""
    words = f" ({_said(left.refusal.span)})" if left.refusal.span is not None else ""
    into = f"; told by “{left.into.title}”" if left.into is not None else ""
    return f"{left.refusal.reason}{words}{into} [{left.refusal.rule}]"


def _status(kept: Kept) -> str:
    words = f" by {_said(kept.state.span)}" if kept.state.span is not None else ""
    return f"{kept.draft.status}{words}; {kept.state.reason}"


def _date(kept: Kept) -> str:
    when = kept.when
    if when.date is None:
        return f"none; {when.rule}: {when.reason}"
    vague = ", vague" if when.date.vague else ""
    words = f" by {_said(when.span)}" if when.span is not None else ""
    return f"{to_edtf(when.date)}, {when.date.precision}{vague}, {when.basis}{words}; {when.rule}: {when.reason}"


def _actor(part: Part, why: str) -> str:
    mention = part.mention
    code = f" ({mention.actor.code})" if mention.actor.code else ""
    said = _said(Span(mention.start, mention.end, mention.text))
    reasons = "; ".join(reason.rstrip(".") for reason in (why, mention.reason) if reason)
    return f"{mention.actor.name}{code} by {said}; {mention.rule}: {reasons}"


def _place(draft: Draft) -> str:
    spans = (item.span for item in draft.evidence if item.role is EvidenceRole.PLACE)
    return next((_said(span) for span in spans if span.text == draft.place), draft.place or "none")


def _confidence(kept: Kept) -> str:
    """The product with its factors, slot by slot."""
    sure, how = kept.certainty, ways(kept.draft.type, kept.draft.rules, kept.draft.parts, kept.draft.status)
    slots = [(slot, getattr(how, slot), getattr(sure, slot)) for slot in ("act", "date", "actors", "status")]
    told = " × ".join(f"{slot} ({way}) {_factor(factor)}" for slot, way, factor in slots)
    product = prod(factor for _, _, factor in slots)
    bounded = "" if abs(product - sure.confidence) < 0.006 else ", kept within its bounds"
    return f"{sure.confidence:.2f} = {told}{bounded}"


def _factor(factor: float) -> str:
    return f"{factor:.3f}".rstrip("0").rstrip(".")
