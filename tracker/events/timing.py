"""When it happened: the time expression that governs an act, by syntax first, then clause, sentence and context."""

import re
from collections.abc import Sequence

from tracker.dates.expression import TimeExpression
from tracker.events.apart import after_clause, after_leading, clause, in_terms, introducer, reckoned_apart
from tracker.events.carried import from_context
from tracker.events.denial import done_at, never, not_until
from tracker.events.discourse import Discourse
from tracker.events.governing import alone, at_that_time, dated, from_above, saying
from tracker.events.reckoned import reckoned
from tracker.events.same_time import at_the_time
from tracker.events.syntax import Scene
from tracker.events.tense import Tense, tense_of
from tracker.events.timed import UNKNOWN, Timing, after_act, done_before, sometime_after, stated
from tracker.events.triggers import Trigger

LOOSELY_AFTER = re.compile(
    r"\b(?:[Ss]oon|in due course|[Ll]ater|[Aa]fterwards|[Ss]ubsequently|[Ee]ventually|before long|[Tt]hereafter"
    r"|in the (?:days|weeks|months|years) that followed|in the following (?:days|weeks|months|years))\b"
)


def timing(
    trigger: Trigger, own: dict[Trigger, TimeExpression], triggers: Sequence[Trigger], scene: Scene, context: Discourse
) -> Timing:
    """The date of an act: its own words', the governing clause's, the sentence's, or the context's."""
    plain = _told(trigger, own, triggers, scene)
    if plain is not None:
        return plain
    if never(trigger.verb or trigger.token):
        return UNKNOWN
    said = saying(trigger, own, triggers, scene)
    if said is not None and tense_of(trigger) is Tense.PAST_PERFECT:
        return done_before(said.date)
    above = from_above(trigger, own, triggers, scene)
    word = introducer(trigger, scene)
    if word is not None and above is not None and scene.head_of(above) in clause(word).subtree:
        return stated(above, "date/clause", "the clause above it tells the date")
    if word is not None or in_terms(trigger):
        told = reckoned(scene, context)
        if told is not None:
            return after_act(told)
        return UNKNOWN if word is None else reckoned_apart(word, dated(triggers, scene), scene)
    if LOOSELY_AFTER.search(scene.text_of(trigger.verb or trigger.token)):
        base = above.date if above is not None else context.last
        return sometime_after(base) if base is not None else UNKNOWN
    if above is not None:
        later = after_clause(above, trigger, scene)
        return later or stated(above, "date/clause", "the clause above it tells the date")
    meanwhile = at_the_time(trigger, dated(triggers, scene), scene)
    if meanwhile is not None:
        return stated(meanwhile, "date/clause", "the clause that says how it came about tells the date")
    later = after_leading(trigger, dated(triggers, scene), scene)
    if later is not None:
        return later
    only = alone(trigger, own, triggers, scene)
    if only is not None:
        return stated(only, "date/sentence", "the only date of its sentence")
    return from_context(trigger, scene, context)


def _told(
    trigger: Trigger, own: dict[Trigger, TimeExpression], triggers: Sequence[Trigger], scene: Scene
) -> Timing | None:
    """The date that an act's own words tell, or the time to which it is added."""
    until = not_until(trigger.verb or trigger.token)
    done = done_at(until, dated(triggers, scene), scene) if until is not None else None
    if done is not None:
        return stated(done, "date/until", "it was not done before that")
    then = at_that_time(trigger.token, scene) if trigger.is_verb else None
    if then is not None and then.date is not None:
        return stated(then, "date/governed", "it is what happened at that time")
    if trigger in own:
        return stated(own[trigger], "date/governed", "its own words tell its date")
    return None
