"""What one goes to a place or is called home for: "flies to Lima for talks", "recalled for consultations"."""

from tracker.events.triggers import Trigger


def purpose_of(one: Trigger, other: Trigger) -> bool:
    """Whether one goes to a place for the other ("flies to Lima next week for talks")."""
    noun = other.token
    return one.act.mode == "visit" and noun.dep_ == "pobj" and noun.head.lower_ == "for" and noun.head.head == one.token


def recalled_for(one: Trigger, other: Trigger) -> bool:
    """Whether talks are only what an envoy is called home for ("recalled its envoy for consultations")."""
    if one.act.mode != "ambassador-recalled" or other.act.type != "CONSULT" or other.token.dep_ != "pobj":
        return False
    return other.token.head.lower_ == "for" and one.token in other.token.ancestors
