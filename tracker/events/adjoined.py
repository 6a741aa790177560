"""Words that belong to what stands before them: the day on which a thing is said, what is added behind a comma.

In "said on Monday it would leave" the parser ties the day to the leaving.
"""

from tracker.events.phrases import children
from tracker.events.rejoined import is_date
from tracker.events.ties import FINITE, retie
from tracker.events.token import Token

TOLD_OF = {"fired", "launched", "lobbed", "linked", "tied", "based", "flown", "aimed", "stationed", "sent", "captured"}
WHEN = {"on", "in", "at", "late", "early", "during", "last", "earlier"}


def with_day_said(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, a date between a verb and the clause below it tied to the verb ("said on Monday it would leave")."""
    for verb in tokens:
        above = verb.head
        if verb.dep_ != "ccomp" or above.i > verb.i or above.tag_ not in FINITE:
            continue
        who = children(verb, "nsubj", "nsubjpass", "expl")
        for one in children(verb, "prep", "npadvmod") if who else ():
            between = tokens[above.i + 1 : one.subtree[0].i]
            dated = one.dep_ == "npadvmod" or (one.lower_ in WHEN and any(map(is_date, children(one, "pobj"))))
            if dated and above.i < one.i < who[0].i and all(token.lower_ in WHEN for token in between):
                retie(one, above, one.dep_)
    return tokens


def with_added(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, what is added behind a comma no second object ("held talks in May, the first in a decade")."""
    for noun in tokens:
        if noun.dep_ != "dobj" or noun.pos_ not in {"NOUN", "PROPN"} or noun.head.pos_ != "VERB":
            continue
        before = [one for one in children(noun.head, "dobj") if one.i < noun.i]
        opens = noun.subtree[0]
        bare = bool(before) and before[0].i > noun.head.i and before[-1].pos_ == "NOUN"
        if bare and opens.pos_ in {"DET", "PRON"} and tokens[opens.i - 1].text == ",":
            retie(noun, before[-1], "appos")
    return tokens


def with_those_who_say(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, a name before a verb who does it, no other name of the thing ("a move the Vatican called unjust")."""
    for verb in tokens[2:]:
        thing = verb.head
        if verb.dep_ != "acl" or verb.tag_ != "VBN" or thing.pos_ != "NOUN" or children(verb, "agent", "nsubj"):
            continue
        beside = [one for one in children(thing, "appos") if thing.i < one.i < verb.i]
        who = next((one for one in beside if one.subtree[-1].i == verb.i - 1 and one.pos_ == "PROPN"), None)
        if who is not None and who.subtree[0].i == thing.i + 1:
            retie(who, verb, "nsubj")
            verb.dep_, verb.tag_ = "relcl", "VBD"
    return tokens


def with_later_verb(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, the second of two past forms the sentence's verb ("Rockets fired from Chad hit a town in Mali")."""
    first = next((token for token in tokens if token.dep_ == "ROOT"), None)
    who = children(first, "nsubj") if first is not None and first.tag_ in {"VBN", "VBD"} else []
    if (
        first is None
        or first.lower_ not in TOLD_OF
        or len(who) != 1
        or children(first, "aux", "auxpass", "dobj", "prt", "cc")
    ):
        return tokens
    later = [one for one in children(first, "advcl", "conj") if one.tag_ in {"VBD", "VBZ"} and one.i > first.i + 1]
    verb = next((one for one in later if not children(one, "nsubj", "nsubjpass", "mark", "aux", "advmod")), None)
    if verb is None or tokens[verb.subtree[0].i - 1].text == "," or verb.subtree[0] is not verb:
        return tokens
    behind = [child for child in first.children if child.i > verb.i]
    retie(verb, verb, "ROOT")
    retie(who[0], verb, "nsubj")
    retie(first, who[0], "acl")
    first.tag_ = "VBN"
    for one in behind:
        retie(one, verb, one.dep_)
    return tokens
