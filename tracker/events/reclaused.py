"""Clauses that the parser took for others: a second one behind "and" for what was said, a participle for the verb."""

from tracker.events.grammar import words
from tracker.events.phrases import children
from tracker.events.ties import FINITE, retie
from tracker.events.token import Token

# verbs that always have an object: behind a passive and without one they are passives
TRANSITIVE = {
    "annex",
    "occupy",
    "invade",
    "capture",
    "partition",
    "seize",
    "conquer",
    "recognise",
    "recognize",
    "ratify",
}
TRANSITIVE |= {
    "renew",
    "denounce",
    "abrogate",
    "blockade",
    "bombard",
    "besiege",
    "defeat",
    "abolish",
    "restore",
    "lift",
}
TRANSITIVE |= {"expel", "dissolve", "depose", "overthrow", "assassinate", "incorporate", "evacuate", "liberate"}
SIGNED = {"sign", "conclude", "ratify", "initial"}


def with_joined_clause(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, a clause behind "and" joined to the one before ("declared war on Mali and its troops crossed …")."""
    for verb in tokens[3:]:
        above = verb.head
        if verb.dep_ != "ccomp" or verb.tag_ != "VBD" or above.tag_ != "VBD" or above.i > verb.i:
            continue
        if not children(above, "dobj") or not children(verb, "nsubj", "nsubjpass") or children(verb, "mark"):
            continue
        first = verb.subtree[0]
        if first.i > above.i + 1 and tokens[first.i - 1].lower_ == "and":
            retie(verb, above, "conj")
    return tokens


def with_signed_paper(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, a paper told by what it did and not by its signing ("The pact, signed in May 1865, fixed …")."""
    for signed in tokens[2:]:
        if signed.dep_ != "ROOT" or signed.lemma_lower not in SIGNED or tokens[signed.i - 1].text != ",":
            continue
        paper = next(iter(children(signed, "nsubj", "nsubjpass")), None)
        if paper is None or paper.subtree[-1].i < signed.i - 2 or children(signed, "dobj", "aux", "auxpass"):
            continue
        does = next((one for one in children(signed, "conj") if one.tag_ in FINITE and one.subtree[0] is one), None)
        known = paper.lemma_lower in words("agreed", "document", "named_treaty")
        if known and does is not None and tokens[does.i - 1].text == ",":
            retie(does, does, "ROOT")
            retie(paper, does, "nsubj")
            retie(signed, paper, "acl")
            signed.tag_ = "VBN"
    return tokens


def with_undergone(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, what is done to a passive's subject a passive too ("was invaded in 1885 and annexed in 1886")."""
    for verb in tokens:
        above = verb.head
        if verb.dep_ != "conj" or verb.tag_ != "VBD" or verb.lemma_lower not in TRANSITIVE or above.tag_ != "VBN":
            continue
        alone = not children(verb, "nsubj", "nsubjpass", "dobj", "ccomp", "xcomp", "aux")
        if alone and children(above, "auxpass") and children(above, "nsubjpass"):
            verb.tag_ = "VBN"
    return tokens


def with_bare_doer(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, a name before a finite verb its doer, the name behind it its object ("1830: Peru invades Chile.")."""
    for verb in tokens[1:-1]:
        name, after = tokens[verb.i - 1], tokens[verb.i + 1]
        if verb.tag_ not in FINITE or name.dep_ != "compound" or name.head is not verb or name.pos_ != "PROPN":
            continue
        if children(verb, "nsubj", "nsubjpass", "dobj", "aux", "auxpass"):
            continue
        if after.dep_ == "npadvmod" and after.head is verb and after.pos_ == "PROPN":
            name.dep_, after.dep_ = "nsubj", "dobj"
    return tokens


def with_main_verb(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, a participle behind an aside the sentence's verb ("Chad, which has …, threatened on Monday to")."""
    who = next((token for token in tokens if token.dep_ == "ROOT"), None)
    if who is None or who.pos_ not in {"PROPN", "NOUN"} or not children(who, "relcl", "appos"):
        return tokens
    done = [one for one in children(who, "acl") if one.tag_ == "VBN" and tokens[one.i - 1].text == ","]
    verb = done[-1] if done else None
    if verb is None or verb.lower_[-2:] != "ed" or children(verb, "agent") or tokens[-1].text != ".":
        return tokens
    if any(child.i > verb.i and child.dep_ != "punct" for child in who.children):
        return tokens
    retie(verb, verb, "ROOT")
    retie(who, verb, "nsubj")
    verb.retag("VBD", "VERB", verb.lemma_)
    for day in [day for prep in children(verb, "prep") for day in children(prep, "pobj")]:
        for thing in children(day, "appos") if day.pos_ == "PROPN" and not children(verb, "dobj") else ():
            retie(thing, verb, "dobj")
    return tokens


def with_listed_verb(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, with a verb in the middle of a list told as one ("left it in 1956, seized firms in 1957 and …")."""
    for word in tokens:
        noun = word.head
        verb = noun.head
        if word.tag_ != "VBN" or word.dep_ != "amod" or noun.dep_ != "dobj" or tokens[word.i - 1].text != ",":
            continue
        before = any(one.i < word.i for one in children(verb, "dobj"))
        if verb.tag_ != "VBD" or not before or noun.i < word.i or verb.i > word.i:
            continue
        later = min((one.i for one in children(verb, "conj", "cc") if one.i > noun.i), default=len(tokens))
        own = [one for one in verb.children if noun.i < one.i < later and one.dep_ == "prep"]
        word.tag_ = "VBD"
        retie(word, verb, "conj")
        retie(noun, word, "dobj")
        for prep in own:
            retie(prep, word, "prep")
    return tokens
