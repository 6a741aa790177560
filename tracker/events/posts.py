"""Embassies, envoys and the like: the words that name a post, as what somebody is sent, and where."""

import re

from tracker.events.acts import Act
from tracker.events.grammar import words
from tracker.events.phrases import children, joined, prepositions
from tracker.events.token import Token

HYPHENS = ("-", "\u2011")
AIRCRAFT = re.compile(r"\b(?:F|B|C|P|U|AWACS|Su|SU|Tu|TU|MiG|Mig|MIG|Il|An|Mi|JAS|RQ|MQ|KC|RC)[-\u2011]\d+[A-Z]?s?\b")


def is_posting(act: Act) -> bool:
    """Whether an act is about an embassy or an envoy, which one state has in another by its nature."""
    return act.host and act.type != "CONSULT"


def names(noun: Token, lemmas: frozenset[str]) -> bool:
    """Whether a noun is one of these words; "MiG-29s" are aircraft."""
    if noun.lemma_lower in lemmas or noun.lower_ in lemmas:
        return True
    if noun.lower_ in {"d'affaires", "d’affaires"}:
        return "ambassador" in lemmas
    return "aircraft" in lemmas and AIRCRAFT.fullmatch(noun.text) is not None


def names_post(noun: Token, lemmas: frozenset[str]) -> bool:
    """Whether a noun is one of these words, or ends a name that holds one ("Consul General", "Embassy Lima")."""
    if names(noun, lemmas):
        return True
    ends_a_name = noun.pos_ == "PROPN" or noun.lower_ == "general"
    return ends_a_name and any(names(child, lemmas) for child in children(noun, "compound"))


def is_posts_place(noun: Token) -> bool:
    """Whether a noun names the place of the post before it ("Embassy Lima")."""
    kinds = words("post")
    return not names(noun, kinds) and names_post(noun, kinds)


def capacity(verb: Token) -> list[Token]:
    """As what somebody is appointed or sent ("appointed consul", "sent her as envoy", "became ambassador")."""
    behind = (noun for prep, noun in prepositions(verb) if prep == "as" or (prep == "to" and not is_somebody(noun)))
    told = [*children(verb, "oprd", "attr", "xcomp"), *behind]
    told += [noun for one in told for noun in children(one, "attr", "oprd")]
    return [noun for one in told for noun in joined(one)]


def is_somebody(noun: Token) -> bool:
    """Whether a noun is one to whom something is sent ("sent a note to the Danish envoy"), and no post to be filled."""
    return noun.tag_ == "NNP" or (noun.lemma_lower in words("people") and bool(children(noun, "det", "poss")))
