"""Two triggers of one sentence that tell the same act become one draft ("visited Rome for talks with …")."""

from collections.abc import Sequence
from dataclasses import replace

from tracker.events.confidence import certainty, reasons, ways
from tracker.events.coordination import first_joined
from tracker.events.decision import Decision, Kept, left_out
from tracker.events.draft import Draft, Role, Status
from tracker.events.gone_for import purpose_of, recalled_for
from tracker.events.phrases import children, is_infinitive, joined, prepositions
from tracker.events.refusal import Refusal
from tracker.events.token import Token
from tracker.events.triggers import Trigger

SAME = Refusal("merging/same-act", "it tells the same act")
INTRODUCES = Refusal("merging/introduces", "it only introduces the dated act that is agreed or offered")
AGREED = Refusal("merging/agreed", "an undated act that is only what was agreed or offered")
OUTCOME = Refusal("merging/outcome", "it only tells what the signing brings about")
SIGNED = ("treaty-signed", "agreement-in-principle")
ENDING = ("end", "settle", "resolve", "close", "conclude")
OTHER_TIMES = {"after", "following", "since", "before", "until", "besides", "despite"}
OPENS = ("will", "would", "shall", "should")
Pairs = Sequence[tuple[Trigger, Kept]]


def merged(drafts: Pairs) -> list[Decision]:
    """The drafts of a sentence, with those that tell the same act put together, in text order; then those left out."""
    kept: list[tuple[Trigger, Kept]] = []
    joined: list[tuple[Draft, int]] = []
    again: list[tuple[Trigger, int]] = []
    for trigger, one in drafts:
        for at, (other, earlier) in enumerate(kept):
            if _same(other, earlier.draft, trigger, one.draft) or _refuses(other, trigger, one.draft):
                moved = earlier.draft.type == "MOBILIZE" and one.draft.type == "ASSAULT"
                joined.append((earlier.draft if moved else one.draft, at))
                again.append((other if moved else trigger, at))
                kept[at] = (trigger, _together(one, earlier)) if moved else (other, _together(earlier, one))
                break
        else:
            kept.append((trigger, one))
    told = [*kept, *((trigger, kept[at][1]) for trigger, at in again)]
    settled = [_settled(trigger, one, kept, told) for trigger, one in kept]
    return settled + [left_out(draft, SAME, kept[at][1].draft) for draft, at in joined]


def _settled(trigger: Trigger, one: Kept, kept: Pairs, told: Pairs) -> Decision:
    """An agreement or offer gives way to the dated act that is agreed, an undated act to its agreement.

    `told` are all words that tell what is kept, also those that only tell it again.
    """
    others = (
        (SAME, _shouted(trigger, one.draft, kept)),
        (SAME, _refused(trigger, kept)),
        (INTRODUCES, _introduced(trigger, kept)),
        (SAME, _followed(trigger, kept)),
        (OUTCOME, _signed(trigger, kept)),
        (AGREED, _agreement(trigger, one.draft, told)),
    )
    return next((left_out(one.draft, why, other) for why, other in others if other is not None), one)


def _shouted(trigger: Trigger, draft: Draft, kept: Pairs) -> Draft | None:
    """The protest at which a crowd says what it wants ("marched, demanding that Chad leave")."""
    if draft.type not in {"REQUEST", "ACCUSE"} or trigger.token.tag_ != "VBG" or trigger.token.dep_ != "advcl":
        return None
    protests = (one.draft for other, one in kept if other.act.type == "PROTEST" and other.token is trigger.token.head)
    return next(protests, None)


def _refused(trigger: Trigger, kept: Pairs) -> Draft | None:
    """The refusal that somebody only announces ("said that it would not recognise Chad")."""
    if trigger.act.id != "will-not":
        return None
    said = {token.i for clause in children(trigger.token, "ccomp") for token in clause.subtree}
    return next((one.draft for other, one in kept if one.draft.type == "REJECT" and other.token.i in said), None)


def _introduced(trigger: Trigger, kept: Pairs) -> Draft | None:
    """The dated act that an agreement or an offer only introduces ("agreed to withdraw in May")."""
    if trigger.act.type != "AGREE":
        return None
    below = _complements(trigger)
    dated = (one.draft for other, one in kept if one.draft.date_span is not None and other.token.i in below)
    return next(dated, None)


def _followed(trigger: Trigger, kept: Pairs) -> Draft | None:
    """The truce or treaty that is told to have followed, where its noun tells it again ("a ceasefire followed")."""
    follows = (one.draft for other, one in kept if other.act.id == "treaty-follows" and other.token is trigger.verb)
    return next(follows, None) if trigger.light else None


def _signed(trigger: Trigger, kept: Pairs) -> Draft | None:
    """The signing of which an act is only the outcome ("signed an accord, ending a long war")."""
    verb = trigger.verb
    if verb is None or verb.tag_ != "VBG" or verb.dep_ != "advcl" or verb.lemma_lower not in ENDING:
        return None
    return next((one.draft for other, one in kept if other.token == verb.head and other.act.mode in SIGNED), None)


def _agreement(trigger: Trigger, draft: Draft, kept: Pairs) -> Draft | None:
    """The agreement of which an undated act is only what was agreed: then the agreement is the event."""
    agreed = (
        one.draft
        for other, one in kept
        if other.act.type == "AGREE"
        and other is not trigger
        and (draft.date_span is None or (trigger.verb is other.token and draft.date_span == one.draft.date_span))
        and _places(trigger) & (_complements(other) | _contents(other))
    )
    return next(agreed, None)


def _refuses(one: Trigger, other: Trigger, draft: Draft) -> bool:
    """Whether the second act is only what the first refuses ("refused to sign", "declined to make an offer")."""
    if one.act.id not in ("reject", "will-not") or (draft.status is not Status.NEGATED and draft.type != "REJECT"):
        return False
    offered = {below.i for noun in children(one.token, "dobj") for below in children(noun, "acl")}
    offered |= {below.i for below in children(one.token, "advcl") if is_infinitive(below)}  # "rejected offers to join"
    offered |= {below.i for below in children(one.token, "ccomp") if one.act.id == "will-not"}
    return not (_complements(one) | offered).isdisjoint(_places(other))


def _places(trigger: Trigger) -> set[int]:
    """The word that tells an act and the verb that carries it, by token index."""
    return {trigger.token.i} | ({trigger.verb.i} if trigger.light and trigger.verb is not None else set())


def _complements(trigger: Trigger) -> set[int]:
    """The verbs of what is agreed, offered or refused, by token index."""
    below = {child for child in trigger.token.children if child.dep_ == "xcomp"}
    if trigger.act.mode == "offer" and trigger.is_verb:  # "pledged ten million dollars to support Chad"
        sums = children(trigger.token, "dobj")
        below |= {
            one for noun in (trigger.token, *sums) for one in children(noun, "advcl", "acl") if is_infinitive(one)
        }
    wider = {c for child in below for c in (*child.conjuncts, *(d for d in child.children if d.dep_ == "advcl"))}
    return {token.i for token in below | wider}


def _contents(trigger: Trigger) -> set[int]:
    """What is agreed to by a noun ("agreed to a ceasefire") or in a clause of what one will do, by token index.

    So it is with what "was agreed".
    """
    told = [clause for clause in children(trigger.token, "ccomp") if _is_to_come(clause)]
    verbs = [verb for clause in told for verb in (clause, *clause.conjuncts)]
    nouns = [noun for prep, below in prepositions(trigger.token) if prep in {"to", "on"} for noun in joined(below)]
    nouns += [noun for told in children(trigger.token, "nsubjpass", "dobj") for noun in joined(told)]
    return {token.i for token in (*verbs, *nouns)}


def _is_to_come(verb: Token) -> bool:
    return any(child.lower_ in OPENS for child in children(verb, "aux"))


def _same(one: Trigger, first: Draft, other: Trigger, second: Draft) -> bool:
    """Whether one hangs on the other, both are of one type and time, and they share an actor."""
    if one.token is other.token and (first.type, first.mode) == (second.type, second.mode):
        return True
    timeless = first.date_span is None and second.date_span is None
    if {first.type, second.type} == {"MOBILIZE", "ASSAULT"} and (timeless or first.date == second.date):
        return _codes(first, Role.SOURCE) == _codes(second, Role.SOURCE) and other.token in one.token.conjuncts
    if purpose_of(one, other) and first.type == second.type and second.date_span is None:
        return bool(_codes(first) & _codes(second))
    if recalled_for(one, other):
        return True
    if first.type != second.type or first.status != second.status:
        return False
    if other.token.dep_ == "appos" and one.token in other.token.ancestors and one.act.mode == other.act.mode:
        return True
    doers = _codes(first, Role.SOURCE), _codes(second, Role.SOURCE)
    named = "named-treaty" in (one.act.id, other.act.id) and doers[0] != doers[1]
    if named or (all(doers) and not doers[0] & doers[1]) or _at_another_time(one) or _at_another_time(other):
        return False
    known = {one.act.mode, other.act.mode} == {"treaty-signed", "recognition"}
    if known or _one_after_the_other(one, other) or _once_done(one, other):
        return False
    both = _own_clause(one) and _own_clause(other)
    if first.date == second.date and _codes(first) == _codes(second):
        return one.act.id == other.act.id or not both
    beside = other.token in one.token.conjuncts
    if beside and ((other.is_verb and _apart(first, second)) or (both and doers[0] != doers[1])):
        return False
    hangs = _below(one, other) or _below(other, one)
    alike = first.type == "CONSULT" or one.act.mode == other.act.mode or _codes(first) == _codes(second)
    timely = first.date == second.date or None in (first.date, second.date)
    return hangs and alike and timely and bool(_codes(first) & _codes(second))


def _one_after_the_other(one: Trigger, other: Trigger) -> bool:
    """Whether verbs joined by "and" tell acts of two kinds ("closed the border and recalled its envoy")."""
    if not (one.is_verb and other.is_verb and other.token in one.token.conjuncts):
        return False
    kinds = {one.act.mode, other.act.mode}
    things = [[noun for noun in children(each.token, "dobj") if noun.pos_ != "PRON"] for each in (one, other)]
    return len(kinds) == 2 and (None not in kinds or all(things))


def _once_done(one: Trigger, other: Trigger) -> bool:
    """Whether one verb tells what was done before the other ("after shelling the port, it sank two ships")."""
    verb = first_joined(one.token)
    before = verb.head if verb.dep_ == "pcomp" else None
    return before is not None and before.lower_ == "after" and other.is_verb and one.is_verb and other.token != before


def _at_another_time(trigger: Trigger) -> bool:
    """Whether a noun tells what came before or after the act of its clause ("after its conquest of Chad, it …")."""
    noun = trigger.token
    return not trigger.is_verb and noun.dep_ == "pobj" and noun.head.lower_ in OTHER_TIMES


def _apart(first: Draft, second: Draft) -> bool:
    """Whether both go to somebody, and to nobody alike ("telephoned Peru's leader and wrote to Chile's")."""
    targets = _codes(first, Role.TARGET), _codes(second, Role.TARGET)
    return all(targets) and not targets[0] & targets[1]


def _below(one: Trigger, other: Trigger) -> bool:
    """Whether one act hangs on the other, or on the verb that carries the other."""
    above = list(one.token.ancestors)
    return other.token in above or (other.light and other.verb in above)


def _own_clause(trigger: Trigger) -> bool:
    """Whether a verb with a subject of its own tells the act."""
    return trigger.is_verb and any(child.dep_ in {"nsubj", "nsubjpass"} for child in trigger.token.children)


def _codes(draft: Draft, role: Role | None = None) -> set[str | None]:
    return {part.mention.actor.code for part in draft.parts if role is None or part.role is role}


def _together(first: Kept, second: Kept) -> Kept:
    """The first with the second's further actors and evidence, and with its date where it has none itself."""
    draft, other = first.draft, second.draft
    known = _codes(draft)
    parts = zip(other.parts, second.roles, strict=True)
    further = [one for one in parts if one[0].mention.actor.code not in known]
    when = second.when if first.when.date is None and second.when.date is not None else first.when
    together = (*draft.parts, *(part for part, _ in further))
    sure = certainty(ways(draft.type, (draft.rules[0], when.rule), together, draft.status))
    whole = replace(
        draft,
        parts=together,
        date=when.date,
        basis=when.basis,
        date_span=when.span,
        confidence=sure.confidence,
        rules=tuple(dict.fromkeys((draft.rules[0], when.rule, *draft.rules, *other.rules))),
        evidence=tuple(dict.fromkeys((*draft.evidence, *other.evidence))),
        reasons=reasons(when, [part.mention for part in together], first.state.reason),
    )
    return Kept(whole, when, first.state, sure, (*first.roles, *(role for _, role in further)))
