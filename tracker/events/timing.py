"""When it happened: the time expression that governs an act, by syntax first, then clause, sentence and context."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tracker.dates.expression import TimeExpression
from tracker.dates.reckon import shifted
from tracker.dates.value import DateValue, Edge, Precision, Unit
from tracker.documents.document import Kind
from tracker.events.aims import complied_with
from tracker.events.antecedent import of_antecedent, of_mediated
from tracker.events.apart import (
    after_clause,
    after_leading,
    after_own,
    clause,
    counted_off,
    in_terms,
    introducer,
    reckoned_apart,
)
from tracker.events.carried import from_context
from tracker.events.clauses import done_with, shared_object, sharing
from tracker.events.complement import by_paper, in_its_course, of_complement, of_purpose, signed_on, to_be_done
from tracker.events.counted import counted_from
from tracker.events.deadline import deadline
from tracker.events.denial import done_at, never, not_until
from tracker.events.describing import dated
from tracker.events.discourse import Discourse
from tracker.events.governing import alone, from_above, saying
from tracker.events.grammar import words
from tracker.events.owned_up import judging
from tracker.events.phrases import children
from tracker.events.reckoned import reckoned
from tracker.events.same_time import at_that_time, at_the_time
from tracker.events.syntax import Scene
from tracker.events.tense import Tense, is_finished, tense_of
from tracker.events.timed import (
    UNKNOWN,
    Timing,
    after_act,
    done_before,
    from_then,
    sometime_after,
    stated,
    that_day,
    until_its_end,
)
from tracker.events.token import Token
from tracker.events.triggers import Trigger

LOOSELY_AFTER = re.compile(
    r"\b(?:[Ss]oon|in due course|[Ll]ater|[Aa]fterwards|[Ss]ubsequently|[Ee]ventually|before long|[Tt]hereafter"
    r"|in the (?:days|weeks|months|years) that followed|in the following (?:days|weeks|months|years))\b"
)

LOOSE_PARTS = ("oon", "course", "ater", "fterwards", "ubsequently", "ventually", "long", "hereafter", "follow")
HOURS = re.compile(r"\b[Hh]ours (?:later|afterwards)\b")
PARTS = {"day", "week", "month", "year", "morning", "evening", "night"}
OF_ANOTHER = {"next", "following", "same", "previous", "preceding"}
MOMENTS = {"relations-established", "relations-restored", "relations-broken", "relations-raised", "relations-lowered"}
MOMENTS |= {"recognition", "treaty-in-force", "embassy-opened", "embassy-closed", "independence"}
YEAR = re.compile(r"\d{4}")
WEEKDAY = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
DAYS_OF_WEEK = 7


def timing(
    trigger: Trigger, own: dict[Trigger, TimeExpression], triggers: Sequence[Trigger], scene: Scene, context: Discourse
) -> Timing:
    """The date of an act: its own words', the governing clause's, the sentence's, or the context's."""
    above = None if trigger in own else from_above(trigger, own, triggers, scene)
    until = deadline(trigger, own.get(trigger, above), scene, context)
    if until is not None:
        return until
    plain = _told(trigger, own, triggers, scene, context)
    if plain is not None:
        plain = until_its_end(plain) if _is_over(trigger, own.get(trigger), scene) else plain
        return _not_ahead(plain, trigger, scene, context)
    if _untold(trigger, scene) or never(trigger.verb or trigger.token):
        return UNKNOWN
    said = saying(trigger, own, triggers, scene)
    if (by_then := _by_then(trigger, above, said, context)) is not None:
        return by_then
    word = introducer(trigger, scene)
    if word is not None and above is not None and scene.head_of(above) in clause(word).subtree:
        return stated(above, "date/clause", "the clause above it tells the date")
    if word is not None or in_terms(trigger):
        told = reckoned(scene, context)
        if told is not None:
            return after_act(told)
        return UNKNOWN if word is None else reckoned_apart(word, dated(triggers, scene), scene)
    if _loosely_after(trigger, scene):
        return _some_time_after(above.date if above is not None else context.last, scene)
    if above is not None:
        later = after_clause(above, trigger, scene)
        return later or stated(above, "date/clause", "the clause above it tells the date")
    meanwhile = at_the_time(trigger, dated(triggers, scene), scene)
    if meanwhile is not None:
        return stated(meanwhile, "date/clause", "the clause that says how it came about tells the date")
    later = after_leading(trigger, dated(triggers, scene), scene) or after_own(trigger, scene)
    if later is None and (only := alone(trigger, own, triggers, scene)) is not None:
        return counted_from(only, scene) or stated(only, "date/sentence", "the only date of its sentence")
    return later or from_context(trigger, scene, context)


def _by_then(
    trigger: Trigger, above: TimeExpression | None, said: TimeExpression | None, context: Discourse
) -> Timing | None:
    """For what had been done when it was judged, when it was said or when its doer went on."""
    judged = trigger.is_verb and judging(trigger.token) is not None
    if judged or (said is not None and tense_of(trigger) is Tense.PAST_PERFECT):
        bound = above if judged else said
        return done_before(context.published if bound is None else bound.date)
    if above is None or not is_finished(trigger.verb or trigger.token):
        return None
    return done_before(above.date)


def _some_time_after(base: DateValue | None, scene: Scene) -> Timing:
    hours = HOURS.search(scene.sentence.text) is not None
    base = base or (scene.entry if hours else None)
    if base is None:
        return UNKNOWN
    return that_day(base) if hours else sometime_after(base)


def _loosely_after(trigger: Trigger, scene: Scene) -> bool:
    """Whether the act's own clause has a word such as "soon"; one in a clause about its object does not count."""
    text = scene.sentence.text
    if not any(map(text.__contains__, LOOSE_PARTS)):  # one of which stands in each
        return False
    verb = trigger.verb or trigger.token
    found = LOOSELY_AFTER.search(scene.text_of(verb))
    if found is None:
        return False
    aside = {token.i for one in verb.subtree if one.dep_ == "relcl" and one != verb for token in one.subtree}
    aside |= {token.i for token in verb.subtree if token.i in scene.time_at}
    own = (token for token in verb.subtree if token.i not in aside)
    return any(token.lower_ == found[0].split()[0].lower() for token in own)


def _is_over(trigger: Trigger, time: TimeExpression | None, scene: Scene) -> bool:
    """Whether its words tell when a war or a siege was over, not when it was begun or waged ("the 1864 war ended")."""
    verb, token = trigger.verb, trigger.token
    if verb is None or trigger.act.type != "ASSAULT" or verb.lemma_lower not in words("finishing"):
        return False
    above = scene.head_of(time) if time is not None else None
    return token.dep_ == "nsubj" and not children(verb, "dobj") and above is not None and above.i > verb.i


def _untold(trigger: Trigger, scene: Scene) -> bool:
    """Whether the act's clause has a time of its own that cannot be reckoned ("in 1963, and the next month")."""
    verb = trigger.verb or trigger.token
    if complied_with(trigger) is not None or _is_meanwhile(trigger):
        return True
    for token in verb.children:
        if token.lower_ in {"during", "throughout"} and verb.dep_ == "conj" and token.i < verb.i:
            return not any(below.i in scene.time_at for below in token.subtree)
        if token.lemma_ in PARTS and token.dep_ in {"npadvmod", "nmod", "obl"}:
            near = {child.lower_ for child in token.children}
            if near & OF_ANOTHER and scene.time_at.get(token.i) is None:
                return True
    return False


def _is_meanwhile(trigger: Trigger) -> bool:
    """Whether a war only says when something else was done, whose date is not the war's ("in 1900, during the war")."""
    war = trigger.token
    return trigger.act.mode == "war" and war.dep_ == "pobj" and war.head.lower_ in {"during", "amid", "throughout"}


def _not_ahead(told: Timing, trigger: Trigger, scene: Scene, context: Discourse) -> Timing:
    """The date of what a news story tells as done: a day or month that its words leave open lies behind publication."""
    published, date = context.published, told.date
    verb = trigger.verb or trigger.token
    past = (trigger.is_verb or trigger.light) and _is_past(verb) and scene.section.kind is Kind.NEWS
    if not past or published is None or date is None or told.span is None or YEAR.search(told.span.text):
        return told
    if None in (published.latest, date.earliest) or date.is_interval or date.earliest <= published.latest:  # type: ignore[operator]
        return told
    if not isinstance(date.start, Unit) or date.precision not in (Precision.DAY, Precision.MONTH):
        return told
    before = scene.sentence.text[: told.span.start - scene.sentence.start]
    if told.span.text.startswith("next") or before.endswith(" for "):  # "called a meeting for Tuesday"
        return told
    if WEEKDAY.search(told.span.text):
        return replace(told, date=shifted(date.start, -DAYS_OF_WEEK, "day"))
    return replace(told, date=replace(date, start=replace(date.start, year=date.start.year - 1)))


def _done_with(trigger: Trigger, times: Sequence[TimeExpression], scene: Scene) -> TimeExpression | None:
    """The date behind a participle that shares its doer with this one ("was shelled and taken by Chad in 1990")."""
    if not trigger.is_verb or children(trigger.token, "agent"):
        return None
    along = [*done_with(trigger.token), *sharing(trigger.token)]
    if shared_object(trigger.token) is not None:  # "tortured and killed two Danes in 1957"
        along += children(trigger.token, "conj")
    places = {child.i for verb in along for child in (verb, *verb.children)}
    near = ((time, scene.head_of(time)) for time in times) if places else ()
    return next((t for t, head in near if head is not None and {head.i, head.head.i} & places), None)


def _of_ending(trigger: Trigger, own: dict[Trigger, TimeExpression]) -> TimeExpression | None:
    """When a war ended of which only the treaty is named that ended it ("ended with the Treaty of Lima in 1871")."""
    if trigger.act.id != "by-treaty":
        return None
    return next((time for other, time in own.items() if other.verb is trigger.verb), None)


def _is_past(verb: Token) -> bool:
    """Whether a verb stands in the simple past, active or passive, or in the past perfect."""
    told = any(child.lower_ in {"was", "were", "had"} for child in children(verb, "auxpass", "aux"))
    return verb.tag_ == "VBD" or (verb.tag_ == "VBN" and told)


def _of_noun(trigger: Trigger, time: TimeExpression, scene: Scene) -> DateValue | None:
    """The date before the noun that tells an act, without the bound that it is for others ("after the 1967 war")."""
    date = time.date
    head = scene.head_of(time)
    if trigger.is_verb or time.signal is None or date is None or head is None or head.head is not trigger.token:
        return date
    unit = next((one for one in (date.start, date.end) if isinstance(one, Unit)), None)
    attribute = time.end < scene.at(trigger.token) and not {date.start, date.end}.isdisjoint(Edge)
    return DateValue(unit) if attribute and unit is not None else date


def _told(
    trigger: Trigger, own: dict[Trigger, TimeExpression], triggers: Sequence[Trigger], scene: Scene, context: Discourse
) -> Timing | None:
    """The date that an act's own words tell, or the time to which it is added."""
    until = not_until(trigger.verb or trigger.token)
    done = done_at(until, dated(triggers, scene), scene) if until is not None else None
    if done is not None:
        return stated(done, "date/until", "it was not done before that")
    then = at_that_time(trigger.token, scene) if trigger.is_verb else None
    if then is not None and then.date is not None:
        return stated(then, "date/governed", "it is what happened at that time")
    if (ahead := to_be_done(trigger, scene)) is not None:
        return stated(ahead, "date/governed", "the words tell when it is to be done")
    if trigger in own and (off := counted_off(trigger, own[trigger], scene)) is not None:
        return off
    if trigger in own:
        told = stated(own[trigger], "date/governed", "its own words tell its date")
        date = _of_noun(trigger, own[trigger], scene)
        if date is told.date and (counted := counted_from(own[trigger], scene)) is not None:
            return counted
        told = replace(told, date=date)
        told = from_then(told) if trigger.act.mode in MOMENTS else told
        return after_clause(own[trigger], trigger, scene) or told
    shared = _of_ending(trigger, own) or of_mediated(trigger, own) or _done_with(trigger, dated(triggers, scene), scene)
    if shared is not None:
        return stated(shared, "date/governed", "done together with what has the date")
    about = of_antecedent(trigger.verb or trigger.token, scene)
    if about is not None:
        return stated(about, "date/clause", "what its clause is about has the date")
    below = of_complement(trigger, dated(triggers, scene), scene) or signed_on(trigger, scene.times, scene)
    below = below or in_its_course(trigger, own) or by_paper(trigger, scene)
    if below is not None:
        return stated(below, "date/governed", "what it leads to tells its date")
    aim = of_purpose(trigger, scene, context.published)
    return None if aim is None else stated(aim, "date/clause", "what it was done for has the date")
