"""The date that the text carries on to an act without one: the sentence before, the story's day, the publication's."""

import re

from tracker.dates.expression import Basis, TimeExpression
from tracker.dates.value import DateValue, Precision, Unit, month
from tracker.documents.document import Kind
from tracker.events.bounds import is_anothers
from tracker.events.discourse import Discourse
from tracker.events.grammar import words
from tracker.events.phrases import children, is_infinitive
from tracker.events.reckoned import reckoned
from tracker.events.staying import stays
from tracker.events.syntax import Scene
from tracker.events.tense import Tense, is_perfect, tense_of
from tracker.events.timed import REACTIONS, UNKNOWN, Timing, after_act
from tracker.events.token import Token
from tracker.events.triggers import Trigger

# "four days after the vote" tells a date that is not the context's, though it cannot be reckoned
RECKONED = re.compile(r"\b(?:days?|weeks?|months?|years?|hours?) (?:after|before)\b")
NEAR = 3  # days
ONCE = {"closely", "largely", "mostly"}  # of "usual" words those that may tell how a thing was done once
SPOKEN = ("verbal conflict", "verbal cooperation")


def from_context(trigger: Trigger, scene: Scene, context: Discourse) -> Timing:
    """The date carried on by the text: the sentence before, the story's day, the day of publication."""
    tense = tense_of(trigger)
    told = reckoned(scene, context)
    if told is not None:
        return after_act(told)
    if scene.entry is not None and tense in (Tense.PAST, Tense.PRESENT):
        return Timing(scene.entry, Basis.CONTEXT, None, "date/entry", "its entry in the chronology tells the date")
    if _is_reckoned(trigger, scene, context):
        return UNKNOWN
    if scene.section.kind is Kind.NEWS:
        return _in_news(tense, trigger, scene, context)
    if tense is Tense.PAST and context.last is not None and stays(trigger, scene, context):
        return UNKNOWN if _may_come_later(context.last, trigger) else _staying(context.last, trigger)
    return UNKNOWN


def _is_reckoned(trigger: Trigger, scene: Scene, context: Discourse) -> bool:
    """Whether the sentence counts from another time, except behind what is the news ("left, a day after the vote")."""
    text = scene.sentence.text
    found = RECKONED.search(text) if " after" in text or " before" in text else None
    if found is None or scene.section.kind is not Kind.NEWS or context.last is not None:
        return found is not None
    behind = scene.sentence.start + found.start() > scene.at(trigger.verb or trigger.token)
    return not behind or found[0].endswith("before")


def _may_come_later(last: DateValue, trigger: Trigger) -> bool:
    """Whether an act answers what befell on a day: neither that day nor its month is told of the answer."""
    answers = trigger.act.type in REACTIONS and trigger.act.type != "SUPPORT"
    answers = answers or (trigger.act.mode == "mediation" and is_infinitive(trigger.token))  # which may be tried long
    return answers and last.end is None and last.precision is Precision.DAY


def _staying(last: DateValue, trigger: Trigger) -> Timing:
    """The date at which the narration stands: for a reaction the month rather than the day."""
    unit = last.start if last.end is None else None
    if isinstance(unit, Unit) and unit.day is not None and unit.month is not None and trigger.act.type in REACTIONS:
        last = DateValue(month(unit.year, unit.month))
    return Timing(last, Basis.CONTEXT, None, "date/context", "the narration stays at this date")


def _is_of_these_days(last: DateValue, published: DateValue | None) -> bool:
    """Whether a day lies so near before publication that what answers its event is told with it."""
    if published is None or last.precision is not Precision.DAY or last.end is not None:
        return False
    ends = (published.latest, last.latest)
    return None not in ends and 0 <= ends[0] - ends[1] <= NEAR  # type: ignore[operator]


def _answer(trigger: Trigger, scene: Scene, context: Discourse) -> Timing:
    """The day of publication for an answer in words of another time than what was told last."""
    return _published(context, "an answer to the news") if _answers_now(trigger, scene) else UNKNOWN


def _answers_now(trigger: Trigger, scene: Scene) -> bool:
    """Whether a main verb tells an answer in words, and times stand only in clauses about those it names."""
    verb = trigger.token
    main = verb.head if verb.dep_ in {"conj", "ccomp"} else verb
    if not trigger.is_verb or main.head is not main or trigger.act.quad not in SPOKEN:
        return False
    heads = [head for time in scene.times if (head := scene.head_of(time)) is not None]
    return all(any(one.dep_ == "relcl" for one in (head, *head.ancestors)) for head in heads)


def _of_another_clause(trigger: Trigger, scene: Scene, context: Discourse) -> bool:
    """Whether the story's day is told in the sentence of something else than the act."""
    days = [time for time in scene.times if time.date == context.story]
    return bool(days) and all(
        is_anothers(time, trigger.token, scene) or _tells_of_a_noun(time, trigger.token, scene) for time in days
    )


def _tells_of_a_noun(time: TimeExpression, act: Token, scene: Scene) -> bool:
    """Whether a date stands in words that only tell more of somebody or something ("a ship seized on Friday")."""
    head = scene.head_of(time)
    chain = (head, *head.ancestors) if head is not None else ()
    clauses = (one for one in chain if one.dep_ == "relcl" or (one.dep_ == "acl" and one.tag_ == "VBN"))
    return any(act not in one.subtree for one in clauses)


def _in_news(tense: Tense, trigger: Trigger, scene: Scene, context: Discourse) -> Timing:
    """In a news story: the paragraph's date, then the story's day, then the day of publication."""
    if tense is Tense.PAST_PERFECT or _is_usual(trigger):
        return UNKNOWN
    if is_perfect(trigger) and context.published is not None and context.published.precision is Precision.DAY:
        return _published(context, "news of the day of publication")
    if tense is Tense.PAST and context.last is not None:
        next_to_it = _is_of_these_days(context.last, context.published)
        if not stays(trigger, scene, context, goes_on=next_to_it):
            return _answer(trigger, scene, context)
        if next_to_it:
            return Timing(context.last, Basis.CONTEXT, None, "date/context", "the narration stays at this day")
        return _staying(context.last, trigger)
    told = context.story is not None and scene.section.start >= context.story_at
    if tense is Tense.PAST and told and not _of_another_clause(trigger, scene, context):
        return Timing(context.story, Basis.CONTEXT, None, "date/story", "the day that the story is about")
    return _published(context, "news of the day of publication") if tense is not Tense.FUTURE else UNKNOWN


def _is_usual(trigger: Trigger) -> bool:
    """Whether it was done again and again, as "has always demanded" tells, and so on no one day."""
    verb = trigger.verb
    return verb is not None and any(child.lower_ in words("usual") - ONCE for child in children(verb, "advmod"))


def _published(context: Discourse, reason: str) -> Timing:
    if context.published is None:
        return UNKNOWN
    return Timing(context.published, Basis.PUBLICATION, None, "date/publication", reason)
