"""What a history only mentions in passing, by a noun and without a date: then it is background, and no event of it."""

from collections.abc import Sequence

from tracker.actors.actor import ActorKind
from tracker.dates.expression import TimeExpression
from tracker.documents.document import Kind, Section
from tracker.events.confidence import certainty, ways
from tracker.events.draft import Draft, Part, Role
from tracker.events.refusal import Refusal
from tracker.events.triggers import Trigger

FAINT = Refusal("admission/faint", "two of its slots are told so weakly that one in four of such events is right")
UNSURE, WEAK = 0.45, 0.757  # of 42 checked events below the first, with two slots below the second, 10 were right
FORMAL = {"diplomatic", "official", "formal", "consular", "full"}
STOOD = {"lay-claim", "unwilling", "interest-in-talks"}
COMPLIED = {"request/noun", "at-behest/noun"}  # "at the request of Chad": both sides are told, and when is not
MENTIONED = Refusal("admission/mentioned", "only mentioned by a noun, and no sentence of the story dates it")


def foreground(
    drafts: Sequence[Draft], sections: Sequence[Section], times: Sequence[TimeExpression]
) -> tuple[Draft, ...]:
    """The drafts without what a history that dates its events only mentions or tells faintly; told twice, it stays."""
    history = all(section.kind is Kind.NARRATIVE for section in sections)
    if not history or all(time.date is None for time in times):
        return tuple(drafts)
    return tuple(draft for draft in drafts if background(draft) is None)


def background(draft: Draft) -> Refusal | None:
    """Why a draft of a history that dates its events is background, None where it is none."""
    if len(draft.sentences) > 1:
        return None
    if draft.date is None and draft.rules[0].endswith("/noun") and draft.rules[0] not in COMPLIED:
        return MENTIONED
    if draft.confidence >= UNSURE:
        return None
    sure = certainty(ways(draft.type, draft.rules, draft.parts, draft.status))
    weak = [slot for slot in (sure.act, sure.date, sure.actors, sure.status) if slot < WEAK]
    return FAINT if len(weak) > 1 else None


def inner_talks(trigger: Trigger, codes: set[str], parts: Sequence[Part]) -> bool:
    """Whether a conference or talks are only mentioned, of one state alone ("the German wartime conference")."""
    if trigger.act.id != "talks" or trigger.is_verb or trigger.light or len(codes) > 1:
        return False
    return all(part.mention.actor.kind is ActorKind.STATE for part in parts)


def met_by_record(trigger: Trigger, parts: Sequence[Part]) -> bool:
    """Whether a conference is mentioned whose time and parties are on record, at a date of that time."""
    return trigger.act.type == "CONSULT" and any(part.mention.rule == "actors.record" for part in parts)


def by_nobody(trigger: Trigger, parts: Sequence[Part]) -> bool:
    """Whether words or help are told of one side alone, to whom they go from nobody that is told."""
    told = trigger.act.quad != "material conflict" and trigger.act.type != "CONSULT"
    return told and all(part.role is Role.TARGET for part in parts)


def how_things_stood(trigger: Trigger) -> bool:
    """Whether undated words tell of a claim, an interest or unwillingness, or how relations began ("began badly")."""
    if trigger.act.mode != "relations-established":
        return trigger.act.id in STOOD
    begun = trigger.verb is not None and trigger.verb.lemma_ in ("begin", "start")
    who = [one for one in trigger.verb.children if one.dep_ == "nsubj"] if begun and trigger.verb is not None else []
    return any(one.lower_ == "relations" and not {below.lower_ for below in one.children} & FORMAL for one in who)


def heads_entry(trigger: Trigger) -> bool:
    """Whether a noun tells its act without any verb, as an entry does ("Second war over Kashmir", "Summit in Lima")."""
    noun = trigger.token
    parted = next((one.i for one in noun.sentence[noun.i :] if one.text == ";"), len(noun.sentence))
    verbs = [one for one in noun.ancestors if one.pos_ in ("VERB", "AUX") and one.i < parted]
    alone = noun.pos_ in ("NOUN", "PROPN") and not verbs
    return alone and not any(one.dep_ in ("det", "poss", "relcl", "acl") for one in noun.children)
