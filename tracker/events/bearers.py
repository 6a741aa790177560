"""Nouns for those who act, and the words behind one that say whose he is: "a patrol from Niger", "aide to the king"."""

import re
from collections.abc import Iterator, Sequence

from tracker.events.grammar import words
from tracker.events.token import Token

PERSONS = re.compile(r"[a-z]{3}(?:er|or|ist|eer|ician|man|woman|smith)$")
UNDERGOING = {"dobj", "dative", "pobj", "nsubjpass"}
WITHIN = {"parliament", "senate", "assembly", "congress", "cabinet", "government", "army", "navy", "legislature"}
FIRED = {"fired", "launched", "lobbed"}
LOYAL = {"loyal", "faithful", "linked", "tied", "allied", "affiliated"}
FULL = {"full", "crowded", "packed", "loaded", "laden"}


def bears(noun: Token) -> bool:
    """Whether a noun is of people, troops, ships and vehicles, who are somebody's."""
    lemma = noun.lemma_lower
    known = words("bearer", "people", "military", "vehicle", "crowd", "local", "nameless", "private")
    return lemma in known or (lemma not in words("no_bearer") and PERSONS.search(lemma) is not None)


def behind(noun: Token) -> Sequence[tuple[str, Token]]:
    """A noun's prepositions, with the one right behind it that hangs further up ("met the junta in Lima")."""
    end = noun.subtree[-1].i + 1
    if noun.dep_ not in UNDERGOING or end >= len(noun.sentence) or noun.sentence[end].lower_ not in {"from", "in"}:
        return noun.prepositions
    beside = noun.sentence[end]
    if beside.dep_ != "prep" or beside.head is noun or beside.head.i > noun.i or beside.head not in noun.ancestors:
        return noun.prepositions
    return [*noun.prepositions, *((beside.lower_, below) for below in _objects(beside))]


def comes_from(noun: Token) -> bool:
    """Whether "from" behind a noun says whose he is, and not whence he is taken ("flew the pilgrims out of Chad")."""
    if not bears(noun) or any(child.tag_ == "PRP$" for child in noun.children):  # "its troops from Chad"
        return False
    above = noun
    while above.head is not above and (above.dep_ == "conj" or above.head.lower_ == "of"):
        above = above.head
    if above.dep_ == "pobj" and above.head.lower_ == "by":
        return True
    verb = above.head.head if above.dep_ == "pobj" else above.head
    received = above.dep_ == "nsubjpass" and verb.lemma_lower == "receive"  # "was received in Lima"
    taken = above.dep_ in UNDERGOING and verb.lemma_lower in words("whence") and not received
    whence = verb.lemma_lower in words("whence_noun")
    return not taken and not (whence and (above.dep_ == "pobj" or above.lower_ == "of"))


def speaks_for(noun: Token, prep: str, below: Token) -> bool:
    """Whether one speaks for, or advises, those behind the preposition ("a spokesman for Chad", "an aide to the king").

    One who advises a state may be another's.
    """
    lemma = noun.lemma_lower
    if prep == "under":  # "a delegation under the Danish health minister"
        return bears(noun) and below.tag_ == "NN" and below.lemma_lower in words("people")
    if prep == "for":
        return lemma in words("spokesman")
    return prep == "to" and lemma in words("adviser") and below.tag_ != "NNP"


def sits_in(noun: Token, prep: str, below: Token) -> bool:
    """Whether one sits in a body ("deputies in the Danish parliament")."""
    return prep in {"in", "on", "at"} and below.lemma_lower in WITHIN and bears(noun)


def filled_by(noun: Token) -> Iterator[Token]:
    """Those behind an adjective whose followers or load a noun is ("forces loyal to Chad", "a boat full of Danes")."""
    for one in noun.children:
        if one.dep_ in {"amod", "acl", "relcl"} and one.i > noun.i:
            wanted = "to" if one.lower_ in LOYAL else "of" if one.lower_ in FULL else ""
            wanted = "for" if one.lower_ == "working" else wanted
            wanted = "from" if one.lower_ in FIRED and noun.lemma_lower in words("projectile") else wanted
            yield from (below for prep, below in one.prepositions if prep == wanted)
    for prep, below in noun.prepositions:
        aboard = any(one.lower_ in {"aboard", "board"} for one in below.subtree if one.i > below.i)
        if prep == "with" and aboard and noun.lemma_lower in words("vehicle"):
            yield below


def _objects(prep: Token) -> list[Token]:
    return [one for one in prep.children if one.dep_ == "pobj"]
