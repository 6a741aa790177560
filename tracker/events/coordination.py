"""Which nouns stand in one series or phrase: what the parser took for an aside, and what begins the next clause."""

from collections.abc import Container

from tracker.events.grammar import words
from tracker.events.token import Token


def _below(token: Token, *labels: str) -> list[Token]:
    return [child for child in token.children if child.dep_ in labels]


def goes_on(token: Token, child: Token) -> bool:
    """Whether a supposed apposition is the second of a series ("Chile, Peru and Bolivia")."""
    names = token.pos_ == child.pos_ == "PROPN" and token.lemma_lower not in words("bloc")
    last = token.dep_ in {"nsubj", "nsubjpass"} and any(one.i > child.i for one in _below(token, "conj"))
    series = bool(_below(child, "conj")) or last
    if not names or not series or not any(one.lower_ == "," for one in token.children):
        return False
    if any(one.text in "(—–-:" for one in token.children if one.i > token.i and one.dep_ == "punct"):
        return False
    verb = next((above for above in token.ancestors if above.pos_ in {"VERB", "AUX"}), None)
    return token.dep_ in {"nsubj", "nsubjpass"} or (verb is not None and verb.i < token.i)


def begins_clause(noun: Token) -> bool:
    """Whether a noun is the subject of the clause after it ("talked with Chile and the Peruvians began to arm")."""
    verb = next(iter(noun.sentence[noun.i + 1 : noun.i + 2]), None)
    if verb is None or verb.dep_ not in {"advcl", "conj"} or verb.tag_ not in {"VBD", "VBZ", "VBP"}:
        return False
    first = noun.head
    both = first.dep_ == "pobj" and first.head.lower_ in {"after", "before", "until", "since"}
    return not both and noun.pos_ in {"NOUN", "PROPN"} and not _below(verb, "mark", "aux", "nsubj", "nsubjpass")


def first_joined(token: Token) -> Token:
    """The first of those with which a noun stands ("in Lima, Quito and other capitals", "in Canton, China")."""
    while token.dep_ in {"conj", "appos"}:
        token = token.head
    return token


def in_dated_series(aside: Token, timed: Container[int]) -> bool:
    """Whether a supposed apposition goes on with a dated series ("posts were set up in Fiji in 1844, Togo in 56")."""
    dated = any(prep == "in" and noun.i in timed for prep, noun in aside.prepositions)
    return dated and aside.head.i < aside.head.head.i < aside.i


def says_why(prep: Token) -> bool:
    """Whether a preposition begins a phrase that only says when or why ("in the event of", "in the light of")."""
    return prep.lower_ in {"in", "on", "at"} and any(
        noun.lemma_lower in words("occasion") for noun in prep.children if noun.dep_ == "pobj"
    )
