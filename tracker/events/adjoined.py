"""Words that belong to what stands before them: the day on which a thing is said, what is added behind a comma.

In "said on Monday it would leave" the parser ties the day to the leaving.
"""

from tracker.events.phrases import children
from tracker.events.rejoined import is_date
from tracker.events.ties import FINITE, retie
from tracker.events.token import Token

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
