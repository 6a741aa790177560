"""When it happened: the time expression that governs an act, by syntax first, then clause, sentence and context."""

import re
from collections.abc import Sequence

from tracker.dates.expression import TimeExpression
from tracker.events.carried import from_context
from tracker.events.discourse import Discourse
from tracker.events.governing import alone, dated, from_above
from tracker.events.reckoned import reckoned
from tracker.events.same_time import at_the_time
from tracker.events.syntax import Scene
from tracker.events.timed import UNKNOWN, Timing, after_act, sometime_after, stated
from tracker.events.token import Token
from tracker.events.triggers import Trigger

LOOSELY_AFTER = re.compile(
    r"\b(?:[Ss]oon|in due course|[Ll]ater|[Aa]fterwards|[Ss]ubsequently|[Ee]ventually|before long|[Tt]hereafter"
    r"|in the (?:days|weeks|months|years) that followed|in the following (?:days|weeks|months|years))\b"
)


def timing(
    trigger: Trigger, own: dict[Trigger, TimeExpression], triggers: Sequence[Trigger], scene: Scene, context: Discourse
) -> Timing:
    """The date of an act: its own words', the governing clause's, the sentence's, or the context's."""
    if trigger in own:
        return stated(own[trigger], "date/governed", "its own words tell its date", 1.0)
    if _apart(trigger):
        told = reckoned(scene, context)
        return UNKNOWN if told is None else after_act(told)
    above = from_above(trigger, own, triggers, scene)
    if LOOSELY_AFTER.search(scene.text_of(trigger.verb or trigger.token)):
        base = above.date if above is not None else context.last
        return sometime_after(base) if base is not None else UNKNOWN
    if above is not None:
        return stated(above, "date/clause", "the clause above it tells the date", 0.85)
    meanwhile = at_the_time(trigger, dated(triggers, scene), scene)
    if meanwhile is not None:
        return stated(meanwhile, "date/clause", "the clause that says how it came about tells the date", 0.85)
    only = alone(trigger, own, triggers, scene)
    if only is not None:
        return stated(only, "date/sentence", "the only date of its sentence", 0.75)
    return from_context(trigger, scene, context)


def _at_another_time(verb: Token) -> bool:
    """Whether a clause says itself that it lies before or after the one above it ("after the troops had left")."""
    return verb.dep_ == "advcl" and any(
        child.dep_ == "mark" and child.lower_ in ("after", "since", "until", "once") for child in verb.children
    )


def _apart(trigger: Trigger) -> bool:
    """Whether the act stands in a clause of another time, or in the terms of an agreement ("under which …")."""
    chain = [trigger.token, *trigger.token.ancestors]
    return any(_at_another_time(token) or _in_terms(token) for token in chain if token.pos_ in ("VERB", "AUX"))


def _in_terms(verb: Token) -> bool:
    """Whether a relative clause tells what an agreement lays down."""
    return verb.dep_ == "relcl" and any(
        child.dep_ == "prep"
        and child.lower_ in ("under", "by", "in")
        and any(w.lower_ == "which" for w in child.children)
        for child in verb.children
    )
