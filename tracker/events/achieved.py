"""Infinitives that tell what was done: "managed to leave", "got Chad to leave", "was allowed to", "saw fit to"."""

from tracker.events.carriers import is_led_up_to
from tracker.events.grammar import words
from tracker.events.phrases import children, is_passive
from tracker.events.token import Token

TAKING = {"use", "take", "seize", "exploit", "grasp"}
TRYING = {"try", "seek", "attempt", "endeavour", "endeavor", "strive", "struggle", "labour", "work"}
TRYING |= {"send", "dispatch", "despatch"}
BETWEEN = {"mediate", "intercede", "arbitrate", "conciliate"}
LETTING = {"allow", "permit", "enable", "make"}
GOING = {
    "go",
    "come",
    "travel",
    "fly",
    "journey",
    "sail",
    "return",
    "cross",
    "hasten",
    "hurry",
    "drive",
    "meet",
    "gather",
}


def done_by(verb: Token, above: Token, *, history: bool) -> Token | None:
    """The verb above an infinitive with which its act is done or not, None where it only tells an aim.

    In a history what one went somewhere to sign was signed; in the news of the day it may be still to come.
    """
    if above == verb:
        return None
    lemma = above.lemma_lower
    caused = lemma in words("causing") and children(above, "dobj")
    goes_on = verb.dep_ != "advcl" or caused or is_led_up_to(verb, above)
    if (lemma in words("implicative") and goes_on) or _was_let(above):
        return above
    if above.lemma_ in TRYING and _is_mediating(verb):
        return above
    if history and above.lemma_ in GOING and above.tag_ == "VBD" and verb.lemma_lower in words("gone_for"):
        return above
    if above.lower_ == "fit" and above.head.lemma_ == "see":
        return above.head
    return _chance_taken(above) or _used(above)


def _was_let(above: Token) -> bool:
    """Whether somebody was let do something, or a thing made it possible ("was allowed to join", "enabled it to")."""
    if above.lemma_ not in LETTING:
        return False
    told = any(one.lower_ in {"was", "were"} for one in children(above, "auxpass"))
    return above.lemma_ == "enable" or (is_passive(above) and told)


def _is_mediating(verb: Token) -> bool:
    """Whether it comes between two, which is done when it is tried ("tried to mediate", "sent a bishop to")."""
    together = verb.lemma_ == "bring" and any(child.lower_ == "together" for child in verb.children)
    return together or verb.lemma_lower in BETWEEN


def _chance_taken(above: Token) -> Token | None:
    """The verb of a chance that was taken, and the act with it ("used the occasion to invade Chad")."""
    verb = above.head if above.lemma_lower in words("chance") and above.dep_ == "dobj" else above
    taken = [noun for noun in children(verb, "dobj") if noun.lemma_lower in words("chance")]
    return verb if taken and verb.lemma_lower in TAKING else None


def _used(above: Token) -> Token | None:
    """The verb of what served to do it ("used the raid to break off relations")."""
    verb = above.head if above.dep_ == "dobj" else above
    return verb if verb.lemma_ == "use" and verb.tag_ == "VBD" and children(verb, "dobj") else None
