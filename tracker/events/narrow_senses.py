"""Words that tell no act in some settings: a member of renown, an ally that stays one, a named project."""

from tracker.events.acts import Act
from tracker.events.grammar import words
from tracker.events.phrases import children, is_infinitive, prepositions
from tracker.events.reading import Reading
from tracker.events.token import Token

STAYING = {"remain", "stay", "be", "keep"}


def is_state(act: Act, verb: Token) -> bool:
    """Whether a phrase tells a state of affairs (“remained aligned with”, “became an active member of”)."""
    if act.id == "ally-with":
        return verb.tag_ == "VBN" and verb.dep_ in {"acomp", "xcomp", "oprd"} and verb.head.lemma_ in STAYING
    if act.id != "become-member":
        return False
    members = (child for child in verb.children if child.lemma_lower == "member")
    return any(one.lemma_lower in words("renown") for noun in members for one in children(noun, "amod"))


def cheers(told: Reading) -> bool:
    """“Encouraged trade”: nobody is asked for anything."""
    below = children(told.verb, "xcomp", "ccomp", "advcl")
    return told.act.type == "REQUEST" and not any(one.tag_ != "VBG" or is_infinitive(one) for one in below)


def shows(told: Reading) -> bool:
    """“Demonstrated its concern”, “demonstrated that it was strong”: no crowd did."""
    return told.found is not None or bool(children(told.verb, "ccomp"))


def is_against(told: Reading) -> bool:
    """“Had become opposed to his rule”: an opinion."""
    return told.act.type == "REJECT" and told.verb.dep_ == "acomp"


def is_named_so(told: Reading) -> bool:
    """“Announced Project Independence”: a name."""
    if told.act.mode != "independence" or told.found is None:
        return False
    return told.found.text[0].isupper() and bool(children(told.found, "compound"))


def drives_from_place(told: Reading) -> bool:
    """“Ousted them from the capital”: no member is suspended."""
    if told.act.id != "suspend-member":
        return False
    left = [noun for prep, noun in prepositions(told.verb) if prep == "from"]
    places = words("territory") | {"capital", "power", "office"}
    return any(noun.lemma_lower in places for noun in left)
