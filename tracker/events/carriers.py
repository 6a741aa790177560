"""Verbs with which the act below them stands or falls: one had to do it, was quick to, was the first to, went on to."""

from tracker.events.denial import denying
from tracker.events.grammar import words
from tracker.events.phrases import children, is_infinitive, is_passive, prepositions
from tracker.events.token import Token

DOING = {"able", "quick", "swift", "glad", "right", "wrong"}
WITH = {"by", "through", "with", "into"}
AFTER = {"after", "since", "following", "before", "upon", "on"}
PAST = {"VBD", "VBN"}


def carrier(verb: Token, above: Token, preposition: Token | None) -> Token | None:
    """The verb with which an act stands or falls ("fought it by arming …", "was quick to leave", "let them leave")."""
    if preposition is not None and preposition.lower_ in WITH:
        driven = preposition.lower_ != "into" or is_passive(above) or children(above, "dobj")
        return above if driven and above.pos_ in {"VERB", "AUX"} else None
    if preposition is not None:
        return _of_step(above, preposition)
    did = above.lemma_ in DOING and above.dep_ == "acomp" and above.head.tag_ == "VBD"
    if did and denying(above.head) is None:
        return above.head
    if not is_infinitive(verb):
        return above if above.lemma_ == "let" and verb.tag_ in {"VB", "VBP"} else None
    if above.lower_ in {"fit", "far"} and above.head.lemma_ in {"see", "go"}:  # "saw fit to", "went so far as to"
        return above.head
    bold = above.lemma_lower in words("boldness") and above.dep_ == "dobj" and above.head.lemma_ == "have"
    return above.head if bold else above if _leads_to(verb, above) else None


def _of_step(above: Token, preposition: Token) -> Token | None:
    """The verb of a step that was taken ("made the mistake of leaving"), or of a means that one took to."""
    if preposition.lower_ == "of" and above.dep_ == "dobj" and above.lemma_lower in words("taken_step"):
        return above.head if above.head.lemma_ in {"take", "make", "commit"} else None
    if preposition.lower_ == "as" and above.lower_ == "far" and above.head.lemma_ == "go":
        return above.head
    taken_to = preposition.lower_ == "to" and above.lemma_ in {"resort", "stoop", "revert", "take", "descend"}
    about = preposition.lower_ == "about" and above.lemma_ in {"set", "go"}
    return above if (taken_to or about) and above.pos_ == "VERB" else None


def _leads_to(verb: Token, above: Token) -> bool:
    """Whether a verb without sense of its own tells that the act came about ("had to leave", "moved to annex it")."""
    past = above.tag_ in PAST
    if above.lemma_ == "have":  # "had to", not "has yet to"
        bare = past and verb.dep_ == "xcomp" and not children(above, "dobj", "advmod")
        return bare and above.dep_ not in {"ccomp", "acl", "relcl"}  # "knew that it had to leave"
    if above.lemma_ == "see":
        return past and any(child.lower_ == "fit" for child in above.children)
    if above.lemma_ == "move":
        return past and verb.dep_ == "xcomp" and not children(above, "dobj")
    if above.lemma_ != "take":
        return False
    it = [noun.lower_ for noun in children(above, "dobj")]
    upon = it == ["it"] and any(prep in {"on", "upon"} for prep, _ in prepositions(above))
    return upon or is_time_taken(above)


def is_time_taken(above: Token) -> bool:
    """Whether it is told how long somebody needed ("it took Chad a year to leave")."""
    it = any(child.lower_ == "it" for child in children(above, "nsubj"))
    return above.lemma_ == "take" and above.tag_ in PAST and it


def is_led_up_to(verb: Token, above: Token) -> bool:
    """Whether nothing but "on" parts it from the verb that leads up to it ("went on to annex the port")."""
    led = above.lemma_ == "go" and [child.lower_ for child in children(above, "prt")] == ["on"]
    return led and not children(above, "dobj", "prep") and above.i < verb.i <= above.i + 4


def said_first(above: Token) -> Token | None:
    """The verb by which one is said to be the first to do it; "was not the only one to sign" says that one did."""
    told = above.head if above.dep_ == "attr" else above
    return told if told.pos_ in {"VERB", "AUX"} and denying(told) is None else None


def is_done(verb: Token, above: Token, preposition: Token | None) -> bool:
    """Whether it was done, whatever the words above deny or plan ("had no choice but to", "lost no time in doing")."""
    if preposition is not None and verb.tag_ == "VBG":
        before = preposition.lower_ not in {"on", "upon"} or preposition.i < above.i
        if preposition.lower_ in AFTER and before and above.pos_ in {"VERB", "AUX"}:
            return _is_past(above)
        lost = preposition.lower_ in {"in", "about"} and above.lemma_ in {"lose", "waste"}
        return lost and any(noun.lemma_ == "time" for noun in children(above, "dobj"))
    if not is_infinitive(verb):
        return False
    if _is_only_choice(verb):
        return any(one.tag_ in PAST for one in verb.ancestors)
    if above.lemma_ in {"hesitate", "fail", "neglect", "forget"}:
        return denying(above) is not None and any(child.lower_ == "did" for child in children(above, "aux"))
    places = (verb, *children(verb, "mark"))  # "only for Chad to leave"
    said = (child for place in places for child in children(place, "advmod"))
    only = next((child for child in said if child.lower_ == "only" and child.i < verb.i), None)
    return only is not None and only.i > 0 and only.nbor(-1).text == "," and above.tag_ == "VBD"


def _is_only_choice(verb: Token) -> bool:
    """Whether there was "no choice but" to do it."""
    to = next((child for child in children(verb, "aux") if child.lower_ == "to"), None)
    if to is None or to.i <= 1 or to.nbor(-1).lower_ != "but":
        return False
    return to.nbor(-2).lemma_ in {"choice", "option", "alternative"}


def _is_past(verb: Token) -> bool:
    """Whether the clause of a verb tells what happened, not what will or may."""
    top = verb
    while top.dep_ in {"xcomp", "conj", "advcl"} and top.tag_ not in PAST and top.head.pos_ in {"VERB", "AUX"}:
        top = top.head
    beside = {child.lower_ for child in children(top, "aux")}
    return top.tag_ in PAST and not beside & words("future", "hypothetical")


def is_now(above: Token) -> Token | None:
    """The "is" of what is about to be done; what "was" about to be done need not have been."""
    places = [above.head] if above.dep_ == "acomp" else children(above, "auxpass", "aux")
    return next((one for one in places if one.lower_ in {"is", "are", "’s", "'s", "’re", "'re"}), None)
