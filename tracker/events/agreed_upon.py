"""Who made the agreement that "it" or "the treaty" takes up: one of them ratifies it, a third only speaks of it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tracker.actors.mentions import Hit
from tracker.events.acts import act
from tracker.events.clauses import patient
from tracker.events.counterparts import Codes
from tracker.events.discourse import AGREED, Discourse, Told
from tracker.events.draft import Role
from tracker.events.grammar import words
from tracker.events.phrases import children, prepositions
from tracker.events.roles import Filled
from tracker.events.token import Token
from tracker.events.triggers import Trigger

TREATY_ACTS = {"treaty-ratified", "treaty-signed", "treaty-left"}
OPINIONS = {"ACCUSE", "REJECT", "SUPPORT"}
SIGNING = {"sign", "ratify", "accept", "approve", "endorse", "join", "adhere", "accede", "recognise", "recognize"}
DENOUNCED = {"denounce", "repudiate"}  # by a party it is left, by a third it is condemned


def of_treaty(trigger: Trigger, discourse: Discourse, sources: set[str], codes: Codes) -> list[Hit]:
    """The other parties to what was just agreed, of which one ratifies, refuses or leaves "it" or "the treaty"."""
    noun = patient(trigger.verb) if trigger.is_verb and trigger.verb is not None else None
    if noun is None or not (trigger.act.answers or trigger.act.mode in TREATY_ACTS):
        return []
    if not (noun.lower_ in {"it", "them"} or _is_the_agreement(noun)):
        return []
    far = discourse.agreed if _is_the_agreement(noun) or discourse.entry is not None else None
    left = trigger.act.mode == "treaty-left" and noun.lemma_lower not in {"cession", "swap"}
    made = AGREED - {"handover"} if left else AGREED
    for told in (*reversed(discourse.told), *([far] if far is not None else [])):
        if told.act.mode in made:
            parties = [one.hit for one in told.filled]
            return parties if any(codes(hit) & sources for hit in parties) else []
    return []


def of_others(trigger: Trigger, discourse: Discourse) -> list[Hit]:
    """The parties to what was just agreed, where one who is none of them welcomes, condemns or refuses "it"."""
    if trigger.act.type not in OPINIONS or trigger.act.mode in TREATY_ACTS or not trigger.is_verb:
        return []
    noun = _what(trigger)
    if noun is None or not (noun.lower_ in {"it", "them"} or _is_the_agreement(noun)):
        return []
    told = list(_agreements(discourse, by_name=noun.pos_ == "NOUN"))
    made = [[one.hit for one in agreed.filled if one.role is Role.SOURCE] for agreed in told]
    by_several = next((doers for doers in made if len(doers) > 1), [])  # before the one who brought it about
    return by_several or [one.hit for agreed in told[:1] for one in agreed.filled]


def by_third(trigger: Trigger, filled: Sequence[Filled], discourse: Discourse, codes: Codes) -> Trigger:
    """The act as a condemnation, where one who is no party denounces the agreement that was just told."""
    noun = patient(trigger.verb) if trigger.is_verb and trigger.verb is not None else None
    if trigger.act.mode != "treaty-left" or trigger.token.lemma_lower not in DENOUNCED or noun is None:
        return trigger
    told = next(_agreements(discourse, by_name=noun.pos_ == "NOUN"), None)
    doers = {code for one in filled if one.role is Role.SOURCE for code in codes(one.hit)}
    if told is None or not doers or not (noun.lower_ == "it" or _is_the_agreement(noun)):
        return trigger
    parties = {code for one in told.filled for code in codes(one.hit)}
    return trigger if doers & parties or len(parties) < 2 else replace(trigger, act=act("condemn"))


def _agreements(discourse: Discourse, *, by_name: bool) -> Iterator[Told]:
    """What was agreed in the paragraph, the last first; for "it" only what no other act was told after.

    What others said of it lies between and does not matter.
    """
    found = by_name
    for told in reversed(discourse.told):
        if told.act.mode in AGREED:
            found = True
            yield told
        elif not found and (told.act.type not in OPINIONS or told.act.mode is not None):
            return


def _what(trigger: Trigger) -> Token | None:
    """What is welcomed or refused, or what one refuses to sign."""
    assert trigger.verb is not None
    noun = patient(trigger.verb)
    if noun is not None or trigger.act.type != "REJECT":
        return noun
    below = [verb for verb in children(trigger.verb, "xcomp") if verb.lemma_lower in SIGNING]
    return next((one for verb in below for one in children(verb, "dobj")), None)


def _is_the_agreement(noun: Token) -> bool:
    """Whether a noun takes up what was agreed, with "the" or "this" and no word whose it is."""
    told_whose = any(prep in {"with", "of", "between", "by"} for prep, _ in prepositions(noun))
    named = any(child.pos_ == "PROPN" for child in noun.children)
    definite = any(child.lower_ in {"the", "this"} for child in noun.children) and not told_whose and not named
    return definite and noun.lemma_lower in words("agreed")
