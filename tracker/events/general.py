"""What is, or was always, so between two: a history tells it as their way, not as something that was done."""

from tracker.events.grammar import words
from tracker.events.phrases import children, prepositions
from tracker.events.refusal import Refusal
from tracker.events.syntax import Scene
from tracker.events.timed import Timing
from tracker.events.token import Token
from tracker.events.triggers import Trigger

GENERAL = Refusal("status/general", "it tells what is or was always so, and not that it was done")
LASTING = {"COOPERATE", "SUPPORT", "AID", "CONSULT"}
MODES = {None, "joint-programme", "aid", "military-aid", "loan", "visit", "talks", "exchange", "arms-deal"}


def general(trigger: Trigger, when: Timing, scene: Scene) -> Refusal | None:
    """Why an undated act of a history is no act; None where it is one, or anything tells when it was done."""
    verb = trigger.verb if trigger.is_verb or trigger.light else None
    if when.date is not None or verb is None or scene.entry is not None:
        return None
    if trigger.act.mode == "independence":
        apart = verb.dep_ == "advcl" and any(child.lower_ == "since" for child in verb.children)
        return GENERAL if apart else None
    if trigger.act.type not in LASTING or trigger.act.mode not in MODES or scene.times:
        return None
    return GENERAL if _is_present(verb) or _is_usual(verb) or _is_first(verb) else None


def _is_present(verb: Token) -> bool:
    """Whether it is told in the plain present, of the clause itself or of the one that it goes on with."""
    top = verb
    while top.dep_ == "conj" and top.head.pos_ in {"VERB", "AUX"} and not children(top, "nsubj", "nsubjpass"):
        top = top.head
    helped = children(verb, "aux", "auxpass") or children(top, "aux", "auxpass")
    return verb.tag_ in {"VBZ", "VBP"} and top.dep_ in {"ROOT", "conj", "relcl"} and not helped


def _is_usual(verb: Token) -> bool:
    """Whether words say that it was done again and again, or for a long time."""
    told = [child.lower_ for child in children(verb, "advmod", "npadvmod")]
    long = [noun for prep, noun in prepositions(verb) if prep in {"for", "over", "through", "throughout"}]
    return bool(words("usual").intersection(told)) or any(_is_long(noun) for noun in long)


def _is_long(noun: Token) -> bool:
    return any(one.lemma_lower in words("age") for one in noun.subtree)


def _is_first(verb: Token) -> bool:
    """Whether it only says who was the first or the largest to do it ("was the first state to trade with Chad")."""
    noun = verb.head
    ranked = noun.dep_ == "attr" and verb.dep_ in {"relcl", "acl"}
    return ranked and any(child.tag_ == "JJS" or child.lower_ in words("ranked") for child in noun.children)
