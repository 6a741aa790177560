"""Verbs with which the act below them stands or falls: by which one came to do it, was quick to, was the first to."""

from tracker.events.denial import denying
from tracker.events.phrases import children
from tracker.events.token import Token

DOING = {"able", "quick", "swift", "glad"}


def carrier(verb: Token, above: Token, preposition: Token | None) -> Token | None:
    """The verb with which an act stands or falls ("fought it by arming …", "was quick to leave", "let them leave")."""
    if preposition is not None and preposition.lower_ in ("by", "through", "with", "into"):
        return above if above.pos_ in ("VERB", "AUX") else None
    did = above.lemma_ in DOING and above.dep_ == "acomp" and above.head.tag_ == "VBD"
    if did and denying(above.head) is None:
        return above.head
    return above if above.lemma_ == "let" and verb.tag_ in ("VB", "VBP") else None


def is_led_up_to(verb: Token, above: Token) -> bool:
    """Whether nothing but "on" parts it from the verb that leads up to it ("went on to annex the port")."""
    led = above.lemma_ == "go" and [child.lower_ for child in children(above, "prt")] == ["on"]
    return led and not children(above, "dobj", "prep") and above.i < verb.i <= above.i + 4


def said_first(above: Token) -> Token | None:
    """The verb by which one is said to be the first to do it; "was not the only one to sign" says that one did."""
    told = above.head if above.dep_ == "attr" else above
    return told if told.pos_ in ("VERB", "AUX") and denying(told) is None else None
