"""The tense in which an act is told."""

from enum import StrEnum

from tracker.events.grammar import words
from tracker.events.token import Token, asked_once
from tracker.events.triggers import Trigger


class Tense(StrEnum):
    """As much of tense as dating an act needs."""

    PAST = "past"
    PAST_PERFECT = "past perfect"
    PRESENT = "present"
    FUTURE = "future"


def tense_of(trigger: Trigger) -> Tense:
    """The tense of the clause that tells the act; a verb without its own takes that of the verb above it."""
    verb = trigger.verb if trigger.verb is not None else trigger.token
    for _ in range(6):
        found = _own(verb)
        if found is not None or verb.head == verb:
            return found or Tense.PAST
        verb = verb.head
    return Tense.PAST


def _of_refusal(verb: Token, auxiliaries: set[str]) -> Tense:
    """What one "will not" do is refused now, what one "would not" do was refused then."""
    reported = verb.dep_ == "ccomp"
    return Tense.PRESENT if reported or "would" not in auxiliaries else Tense.PAST


@asked_once
def _own(verb: Token) -> Tense | None:
    """What the verb's own shape and auxiliaries say."""
    auxiliaries = {child.lower_ for child in verb.children if child.dep_ in {"aux", "auxpass"}}
    if auxiliaries & words("future"):
        denied = any(child.dep_ == "neg" for child in verb.children)
        return _of_refusal(verb, auxiliaries) if denied else Tense.FUTURE
    if "had" in auxiliaries:
        return Tense.PAST_PERFECT
    if auxiliaries & {"does", "do", "has", "have", "is", "are", "am", "’s", "'s"}:
        return Tense.PRESENT
    if auxiliaries & {"was", "were", "did"} or verb.tag_ == "VBD":
        return Tense.PAST_PERFECT if not auxiliaries and _shares_had(verb) else Tense.PAST
    return Tense.PRESENT if verb.tag_ in {"VBZ", "VBP"} else None


def _shares_had(verb: Token) -> bool:
    """Whether a participle taken for a past shares "had" in a relative clause ("which had lent it and sent …")."""
    first = verb.head
    joined = verb.dep_ == "conj" and first.dep_ == "relcl" and first.tag_ == "VBN"
    return joined and not any(one.dep_ == "nsubj" for one in verb.children) and _own(first) is Tense.PAST_PERFECT


def is_perfect(trigger: Trigger) -> bool:
    """Whether the clause tells an act as done at some time until now ("has sent troops"), not as not yet done."""
    verb = trigger.verb or trigger.token
    told = {child.lower_ for child in verb.children if child.dep_ in {"aux", "auxpass", "neg", "advmod"}}
    return bool(told & {"has", "have"}) and not told & {"n't", "not", "n’t", "now", "just"}


def is_finished(verb: Token) -> bool:
    """Whether a clause without a tense of its own tells what was done by then ("having invaded Chad, it …")."""
    return verb.tag_ in {"VBN", "VBD"} and any(one.lower_ == "having" for one in verb.children if one.i < verb.i)
