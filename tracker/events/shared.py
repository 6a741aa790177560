"""How far the date of a verb reaches: to the acts that go with it, not to those that it is only about."""

from tracker.events.token import Token
from tracker.events.triggers import Trigger

# "led to war", "ended with a truce": the noun's act goes with the verb; "in response to", "before the war" does not.
WITH_THE_VERB = {"in", "at", "with", "by", "through", "into", "to", "during", "under"}
OF_A_THING = {"of", "to", "on", "about", "over", "against", "for", "before", "after", "since", "regarding"}
WITH_THE_NOUN = {"outbreak", "start", "beginning", "course", "series", "round", "wave", "number", "group", "set"}

# "flew to Ankara on Friday for talks": those who go somewhere for talks hold them there and then.
GOING = {
    "fly",
    "travel",
    "go",
    "come",
    "arrive",
    "return",
    "sail",
    "land",
    "gather",
    "assemble",
    "convene",
    "meet",
    "be",
}

# "recognised the occupation": what stands when it is recognised was done before.
STANDING = {"recognise", "recognize", "acknowledge", "accept", "legitimise", "legitimize", "tolerate", "sanction"}
STANDING |= {"condemn", "denounce", "deplore", "criticise", "criticize", "censure", "protest"}
LASTING = {"occupation", "annexation", "conquest", "seizure", "independence", "withdrawal"}


def reaches(token: Token, trigger: Trigger) -> bool:
    """Whether the date of what governs a token on the way up from an act is the act's as well."""
    if trigger.is_verb or trigger.light:
        return not (token.dep_ == "acl" and token.tag_ == "VBN")
    if token.dep_ == "dobj" and token.lemma_ in LASTING and token.head.lemma_ in STANDING:
        return False
    if token.dep_ != "prep":
        return True
    if token.head.pos_ in {"VERB", "AUX"}:
        going = token.lower_ == "for" and trigger.act.type == "CONSULT" and token.head.lemma_ in GOING
        return going or token.lower_ in WITH_THE_VERB
    return token.lower_ not in OF_A_THING or token.head.lemma_lower in WITH_THE_NOUN
