"""Whether the words of an act name somebody who cannot be told: then nobody else is put in the place."""

from tracker.events.clauses import patient, subject
from tracker.events.grammar import words
from tracker.events.triggers import Trigger


def somebody(trigger: Trigger) -> bool:
    """Whether the words do name a doer, though not one that can be told: then nobody is put in the place."""
    if trigger.verb is None or trigger.act.impersonal:
        return False
    who = subject(trigger.verb)
    if who is None or who == trigger.token or who.pos_ not in ("NOUN", "PROPN", "PRON", "ADJ", "DET", "NUM"):
        return False
    return not any(child.lower_ in ("two", "both") for child in who.children)


def one_person(trigger: Trigger) -> bool:
    """Whether somebody is named as the doer by a proper name, as an envoy is of whom the text says no more."""
    who = subject(trigger.verb) if trigger.verb is not None else None
    return who is not None and who.tag_ == "NNP"


def somebody_else(trigger: Trigger) -> bool:
    """Whether the words name the one addressed, though not one that can be told ("asked parliament")."""
    if trigger.act.answers or trigger.act.objects or trigger.verb is None or not trigger.is_verb:
        return False
    noun = patient(trigger.verb)
    told = words("people") - words("neighbour")
    return noun is not None and noun.pos_ == "NOUN" and noun.lemma_.lower() in told


def done_to_somebody(trigger: Trigger) -> bool:
    """Whether the words name a person who suffers it, though not one that can be told ("Braddock was wounded")."""
    noun = patient(trigger.verb) if trigger.is_verb and trigger.verb is not None and not trigger.act.mutual else None
    return noun is not None and (noun.pos_ == "PROPN" or noun.lemma_.lower() in words("people"))
