"""Two triggers of one sentence that tell the same act become one draft ("visited Rome for talks with …")."""

from collections.abc import Sequence
from dataclasses import replace

from tracker.events.draft import Draft, Part, Role
from tracker.events.triggers import Trigger


def merged(drafts: Sequence[tuple[Trigger, Draft]]) -> list[Draft]:
    """The drafts of a sentence, with those that tell the same act put together, in text order."""
    kept: list[tuple[Trigger, Draft]] = []
    for trigger, draft in drafts:
        for at, (other, earlier) in enumerate(kept):
            if _same(other, earlier, trigger, draft):
                moved = earlier.type == "MOBILIZE" and draft.type == "ASSAULT"
                kept[at] = (trigger, _joined(draft, earlier)) if moved else (other, _joined(earlier, draft))
                break
        else:
            kept.append((trigger, draft))
    return [draft for trigger, draft in kept if not _only_introduces(trigger, kept) and not _only_agreed(trigger, kept)]


Kept = Sequence[tuple[Trigger, Draft]]


def _only_introduces(trigger: Trigger, kept: Kept) -> bool:
    """Whether an agreement or an offer only introduces the dated act that is agreed ("agreed to withdraw in May")."""
    return trigger.act.type == "AGREE" and any(
        draft.date_span is not None for other, draft in kept if other.token.i in _complements(trigger)
    )


def _only_agreed(trigger: Trigger, kept: Kept) -> bool:
    """Whether an undated act is only what was agreed: then the agreement is the event."""
    draft = next(draft for other, draft in kept if other is trigger)
    return draft.date_span is None and any(
        other.act.type == "AGREE" and trigger.token.i in _complements(other) for other, _ in kept
    )


def _complements(trigger: Trigger) -> set[int]:
    """The verbs of what is agreed or offered, by token index."""
    below = {child for child in trigger.token.children if child.dep_ == "xcomp"}
    wider = {c for child in below for c in (*child.conjuncts, *(d for d in child.children if d.dep_ == "advcl"))}
    return {token.i for token in below | wider}


def _same(one: Trigger, first: Draft, other: Trigger, second: Draft) -> bool:
    """Whether one hangs on the other, both are of one type and time, and they share an actor."""
    timeless = first.date_span is None and second.date_span is None
    if {first.type, second.type} == {"MOBILIZE", "ASSAULT"} and (timeless or first.date == second.date):
        return _codes(first, Role.SOURCE) == _codes(second, Role.SOURCE) and other.token in one.token.conjuncts
    if first.type != second.type or first.status != second.status:
        return False
    doers = _codes(first, Role.SOURCE), _codes(second, Role.SOURCE)
    if all(doers) and not doers[0] & doers[1]:
        return False
    if first.date == second.date and _codes(first) == _codes(second):
        return one.act.id == other.act.id or not (_own_clause(one) and _own_clause(other))
    hangs = _below(one, other) or _below(other, one)
    alike = first.type == "CONSULT" or one.act.mode == other.act.mode or _codes(first) == _codes(second)
    timely = first.date == second.date or None in (first.date, second.date)
    return hangs and alike and timely and bool(_codes(first) & _codes(second))


def _below(one: Trigger, other: Trigger) -> bool:
    """Whether one act hangs on the other, or on the verb that carries the other."""
    above = list(one.token.ancestors)
    return other.token in above or (other.light and other.verb in above)


def _own_clause(trigger: Trigger) -> bool:
    """Whether a verb with a subject of its own tells the act."""
    return trigger.is_verb and any(child.dep_ in ("nsubj", "nsubjpass") for child in trigger.token.children)


def _codes(draft: Draft, role: Role | None = None) -> set[str | None]:
    return {part.mention.actor.code for part in draft.parts if role is None or part.role is role}


def _joined(first: Draft, second: Draft) -> Draft:
    """The first draft with the second's further actors and evidence."""
    known = _codes(first)
    further: list[Part] = [part for part in second.parts if part.mention.actor.code not in known]
    return replace(
        first,
        parts=(*first.parts, *further),
        date=first.date or second.date,
        basis=first.basis if first.date else second.basis,
        date_span=first.date_span if first.date else second.date_span,
        rules=tuple(dict.fromkeys((*first.rules, *second.rules))),
        evidence=tuple(dict.fromkeys((*first.evidence, *second.evidence))),
    )
