"""The prepositions around an act: of its verb, of its noun, of what it is done to, and of what only measures that."""

from collections.abc import Iterator, Sequence

from tracker.events.phrases import children, prepositions
from tracker.events.token import Token
from tracker.events.triggers import Trigger

WAYS = {"back", "home", "over", "out", "away", "up", "down"}  # "sent him back to Chad"
DEEPER = {"MOBILIZE": "for", "SANCTION": "on"}  # "a ban on goods from Chad"


def all_prepositions(trigger: Trigger) -> Sequence[tuple[str, Token]]:
    """Prepositions that may belong to the act: its own, its object's, and those of the verb that carries it."""
    found: Sequence[tuple[str, Token]] | None = trigger.kept.get("prepositions")
    if found is None:  # each slot of an act asks for them
        found = trigger.kept["prepositions"] = tuple(_all_prepositions(trigger))
    return found


def _all_prepositions(trigger: Trigger) -> Iterator[tuple[str, Token]]:
    places = [trigger.token]
    if trigger.act.phrases and trigger.verb is not None:
        places += children(trigger.verb, "acomp", "dobj", "attr")
        told = trigger.act.phrase_words
        behind = prepositions(trigger.verb)
        places += [noun for prep, noun in behind if prep == "as" or noun.lower_ in told]
    if trigger.act.subjects and trigger.act.mode == "attack" and trigger.is_verb:
        places += children(trigger.token, "nsubj")
    if trigger.object is not None and trigger.object != trigger.token:
        places.append(trigger.object)
        yield from (pair for whole in _measure(trigger.object) for pair in prepositions(whole) if pair[0] != "of")
    if trigger.verb is not None and (trigger.light or trigger.token.dep_ == "dobj"):
        places.append(trigger.verb)
    places += [word for word in trigger.token.children if word.dep_ == "advmod" and word.lower_ in WAYS]
    bears = trigger.token if trigger.act.type == "AID" and trigger.token.tag_ == "VBG" else None
    if bears is not None and bears.dep_ == "acl" and bears.head.dep_ in {"nsubj", "nsubjpass"}:
        places.append(bears.head.head)  # "a plane carrying tents landed in Chad"
    if trigger.act.type in DEEPER:
        places += [noun for place in places for prep, noun in prepositions(place) if prep == DEEPER[trigger.act.type]]
    deeper = trigger.act.mutual or (trigger.act.mode == "treaty-ratified" and not trigger.is_verb)
    for place in places:
        for prep, noun in prepositions(place):
            yield prep, noun
            if deeper and prep == "of":
                yield from prepositions(noun)


def _measure(noun: Token) -> list[Token]:
    """What stands before the "of" of a thing that is sent or given ("a shipload of grain to Chad")."""
    above = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else noun
    return [above] if above is not noun and above.dep_ in {"dobj", "nsubjpass", "conj"} else []
