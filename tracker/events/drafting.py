"""From parsed sentences to drafts: triggers, roles, dates, status, place and title put together.

Each word that tells an act ends in a decision: a draft, or the reason why it is none.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from tracker.actors.actor import Mention
from tracker.dates.expression import Basis
from tracker.documents.document import Section, Span
from tracker.events.acts import act
from tracker.events.admission import refusal
from tracker.events.announced import as_said
from tracker.events.bilateral import brokers
from tracker.events.confidence import certainty, reasons, ways
from tracker.events.decision import Decision, Kept, LeftOut, left_out
from tracker.events.discourse import Discourse, Told
from tracker.events.domestic import of_one_side
from tracker.events.draft import Draft, Evidence, EvidenceRole, Part, Status
from tracker.events.followers import with_followers
from tracker.events.general import general
from tracker.events.governing import governing
from tracker.events.grammar import words
from tracker.events.headings import UNDATED, Headed
from tracker.events.membership import body_at_hand
from tracker.events.phrases import is_passive
from tracker.events.places import place
from tracker.events.refusal import Refusal
from tracker.events.roles import as_leaving, fill
from tracker.events.same_act import merged
from tracker.events.series import with_repeats
from tracker.events.settled import settled
from tracker.events.shares import with_shares
from tracker.events.standing import SET_FOR, Standing
from tracker.events.status import GOING_ON, standing
from tracker.events.staying import is_aside, long_before, looks_back, main_time
from tracker.events.syntax import Scene
from tracker.events.taken_up import taken_up
from tracker.events.taking_part import sides
from tracker.events.timed import Timing
from tracker.events.timing import timing
from tracker.events.titles import title_of
from tracker.events.triggers import Trigger, find_triggers

NOTHING_TOLD = Refusal("discourse/nothing-told", "nothing was told before that it could take up")
NOT_OFFERED = Refusal("status/not-offered", "an offer that was not made")
STOOD = Refusal("status/stood", "how relations stood, and no act")

OF_ACT = (EvidenceRole.SENTENCE, EvidenceRole.TRIGGER, EvidenceRole.DATE)
BESIDE = (EvidenceRole.STATUS, EvidenceRole.PLACE)


def decide(scenes: Iterable[Scene], discourse: Discourse) -> Iterator[Decision]:
    """What becomes of each act that the scenes of one document tell; those kept come in text order."""
    paragraph: Section | None = None
    for scene in scenes:
        if scene.sentence.start >= discourse.headed.end:
            yield from discourse.headed.decisions()
            discourse.headed = Headed()
        if scene.section is not paragraph:
            paragraph = scene.section
            discourse.turn(entry=scene.entry is not None)
        found = with_shares(with_followers(with_repeats(_of_scene(scene, discourse), scene), scene), scene)
        if scene.is_heading:
            yield from (left_out(one.draft, UNDATED) for one in found if isinstance(one, Kept) and not _dated(one))
            yield from (one for one in found if isinstance(one, LeftOut))
            told = [one for one in found if isinstance(one, Kept) and _dated(one)]
            discourse.headed = Headed(discourse.parts.get(scene.section.start, 0), told)
            continue
        if discourse.headed.end:
            discourse.headed.below += found
        else:
            yield from found
        _move_on(discourse, found, scene)
    yield from discourse.headed.decisions()


def _dated(one: Kept) -> bool:
    return one.draft.date is not None and one.draft.date_span is not None


def _move_on(discourse: Discourse, found: Sequence[Decision], scene: Scene) -> None:
    """Note the date at which the narration stands after a sentence, where the sentence tells one itself."""
    drafts = [one.draft for one in found if isinstance(one, Kept) and one.draft.status is Status.OCCURRED]
    told = [d for d in drafts if d.date is not None and not d.date.vague and not is_aside(d.trigger.start, scene)]
    own = [d.date for d in told if d.date_span is not None or d.basis is not Basis.CONTEXT]
    if any(draft.date_span is None for draft in drafts):
        own = [date for date in own if not long_before(date, discourse.last or discourse.story)]
    date = next((one for one in (main_time(scene), *reversed(own)) if one in own or not told), None)
    if date is not None and not looks_back(scene):
        discourse.last, discourse.last_at, discourse.era = date, scene.sentence.start, date


def _of_scene(scene: Scene, discourse: Discourse) -> list[Decision]:
    """The decisions on one sentence's acts, those that tell the same act made one."""
    scene.kept["body"] = body_at_hand(discourse, scene)
    triggers = find_triggers(scene)
    own = governing(triggers, scene)
    drafts: list[tuple[Trigger, Kept]] = []
    left: list[Decision] = []
    for trigger in triggers:
        when = timing(trigger, own, triggers, scene, discourse)
        found = _draft(trigger, when, scene, discourse)
        if isinstance(found, Refusal):
            left.append(LeftOut(scene.token_span(trigger.token), trigger.rule, found))
        else:
            drafts.append((trigger, found))
    return merged(drafts) + left


def _draft(trigger: Trigger, when: Timing, scene: Scene, discourse: Discourse) -> Kept | Refusal:
    """One trigger's draft, or why it is no event between states, or nothing that happened or is to happen."""
    state = standing(trigger, scene, when.date, discourse.published)
    taken = _taken_up(trigger, discourse, scene)
    if isinstance(state, Refusal):
        spoken_of = Told(trigger.act, tuple(fill(trigger, scene)), when.date, scene.sentence.start)
        discourse.denied.append(spoken_of)
        return state
    if taken is None:
        return NOTHING_TOLD
    if state.status is Status.NEGATED and (unmade := _unmade(trigger, discourse)) is not None:
        return unmade
    told_again = trigger.rule if trigger.act.id == "the-same" else None
    trigger, again = taken
    trigger, state = _refused(trigger, state)
    trigger, filled = sides(trigger, again, when, scene, discourse)
    day = discourse.naming_day(when.date)
    trigger, state, when = as_said(as_leaving(trigger, filled), state, when, filled, scene, discourse)
    able = [one for one in filled if discourse.may_act(one.hit, when.date)]
    roles = settled([*able, *brokers(trigger, able, scene)], day, scene)
    parts = tuple(part for part, _ in roles)
    refused = refusal(trigger, parts, when, history=discourse.history) or (
        of_one_side(trigger, parts, when, scene, dates=discourse.tells_dates)
        or (general(trigger, when, scene) if state.status is not Status.PLANNED else None)
        if discourse.history
        else None
    )
    if refused is not None:
        return refused
    discourse.remember(trigger.act, filled, when.date, scene.sentence.start, trigger.thing)
    kept = _composed(trigger, _headed(_checked(when, state), trigger, state, discourse), roles, state, scene)
    if told_again is None:
        return kept
    return replace(kept, draft=replace(kept.draft, rules=(told_again, *kept.draft.rules)))


def _taken_up(trigger: Trigger, discourse: Discourse, scene: Scene) -> tuple[Trigger, Told | None] | None:
    """For "did the same": the act told last; None where nothing was told."""
    if trigger.act.id != "the-same":
        return trigger, None
    told = taken_up(trigger, discourse, scene)
    return None if told is None else (replace(trigger, act=told.act), told)


def _refused(trigger: Trigger, state: Standing) -> tuple[Trigger, Standing]:
    """An agreement that is denied is a refusal, and that did happen ("will not accept", "refused to agree").

    So is help or support that somebody says he will not give.
    """
    if state.status is not Status.NEGATED or trigger.act.adjectives:
        return trigger, state
    passive = trigger.is_verb and is_passive(trigger.token)
    if (trigger.act.type != "AGREE" or passive) and not _is_withheld(trigger):
        return trigger, state
    refused = replace(state, status=Status.OCCURRED, reason="an agreement was refused")
    return replace(trigger, act=act("reject")), refused


def _unmade(trigger: Trigger, discourse: Discourse) -> Refusal | None:
    """Why what did not happen is no refusal either: a story tells that no offer was made, or how relations stood."""
    if trigger.act.id == "has-relations":
        return STOOD
    unoffered = discourse.history and trigger.act.type == "AGREE" and trigger.act.mode == "offer"
    return NOT_OFFERED if trigger.act.adjectives or unoffered else None


def _is_withheld(trigger: Trigger) -> bool:
    """Whether one says that one "will not" give, support, meet or let in, or does not recognise."""
    verb = trigger.token
    willing = {child.lower_ for child in verb.children if child.dep_ == "aux"}
    reported = verb.dep_ == "ccomp" and verb.head.lemma_lower in words("reporting")
    so = {"will", "would", "wo", *(("does", "do", "did") if trigger.act.mode == "recognition" else ())}
    said = (reported and willing & so) or (verb.dep_ == "ROOT" and willing & {"will", "wo"})
    kinds = {"AID", "SUPPORT", "CONSULT"} | ({"RETREAT", "CONCEDE"} if reported else set())
    return trigger.is_verb and bool(said) and trigger.act.type in kinds


def _checked(when: Timing, state: Standing) -> Timing:
    """A plan or an attitude takes no date from the context: that is when it was told, not when it is or is to be."""
    lent = ("date/sentence",) if state.reason == SET_FOR else ("date/clause", "date/sentence")
    borrowed = (when.span is None or when.rule in lent) and state.reason != GOING_ON
    if state.status in (Status.PLANNED, Status.ONGOING) and when.date is not None and borrowed:
        return Timing(None, Basis.NONE, None, "date/none", f"{state.status}, without a date of its own")
    return when


def _headed(when: Timing, trigger: Trigger, state: Standing, discourse: Discourse) -> Timing:
    """An act without a date takes that of the heading above it, where the heading tells an act of its kind."""
    above = discourse.headed.date_for(trigger.act.mode)
    if above is None or when.date is not None or state.status is not Status.OCCURRED:
        return when
    return Timing(above, Basis.CONTEXT, None, "date/heading", "the heading above it tells the date")


def _composed(trigger: Trigger, when: Timing, roles: Sequence[tuple[Part, str]], state: Standing, scene: Scene) -> Kept:
    """The draft with its title, evidence, confidence and rules."""
    parts = tuple(part for part, _ in roles)
    mentions = [part.mention for part in parts]
    rules = (trigger.rule, when.rule, *dict.fromkeys(m.rule for m in mentions))
    sure = certainty(ways(trigger.act.type, rules, parts, state.status))
    where = place(trigger, scene, {mention.start for mention in mentions})
    told = Span(scene.sentence.start, scene.sentence.end, scene.sentence.text)
    word = scene.token_span(trigger.token)
    draft = Draft(
        title=title_of(trigger, parts, state.status, scene, when.date),
        sentence=told,
        trigger=word,
        type=trigger.act.type,
        mode=trigger.act.mode,
        status=state.status,
        date=when.date,
        basis=when.basis,
        date_span=when.span,
        parts=parts,
        place=where.text if where else None,
        confidence=sure.confidence,
        rules=rules,
        evidence=tuple(_evidence((told, word, when.span), mentions, (state.span, where))),
        reasons=reasons(when, mentions, state.reason),
    )
    return Kept(draft, when, state, sure, tuple(why for _, why in roles))


def _evidence(
    act: Sequence[Span | None], mentions: Sequence[Mention], beside: Sequence[Span | None]
) -> Iterator[Evidence]:
    """Every stretch of the text that bears the draft out: of sentence, word and date, the actors, status and place."""
    yield from (Evidence(role, span) for role, span in zip(OF_ACT, act, strict=True) if span is not None)
    for mention in mentions:
        yield Evidence(EvidenceRole.ACTOR, Span(mention.start, mention.end, mention.text))
    yield from (Evidence(role, span) for role, span in zip(BESIDE, beside, strict=True) if span is not None)
