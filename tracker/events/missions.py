"""Missions abroad whose name is of two words: a high commission is an embassy, a consulate general a consulate."""

import re

from tracker.events.grammar import words
from tracker.events.phrases import children
from tracker.events.ties import retie
from tracker.events.token import Token

KINDS = {"commission", "commissions", "general", "chargé"}
NAMED = re.compile(r"\b[Hh]igh [Cc]ommissions?\b(?! (?:for|on|of))")
GRADES = {"level", "rank", "status", "grade"}
POSTS = {"embassy", "legation", "consulate", "mission"}
SEATED = POSTS | {"ambassador", "envoy", "minister", "consul", "embassies", "consulates", "legations"} | GRADES
KIND = "embassy"  # of what a high commission is one


def with_missions(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens with each such mission told by its kind, as the acts that are done to missions ask for it."""
    for token in tokens:
        if token.lower_ in {"commission", "commissions"} and token.i > 0 and token.nbor(-1).lower_ == "high":
            behind = tokens[token.i + 1].lower_ if token.i + 1 < len(tokens) else ""
            if behind not in {"for", "on"}:
                token.retag(token.tag_, "NOUN", KIND)
        elif token.lower_ == "general" and token.i > 0 and (noun := _consulate(tokens, token)) is not None:
            if noun.head is token:
                token.retag(noun.tag_, "NOUN", "consulate")
        elif token.lower_ == "chargé" and token.tag_ == "VB":
            _as_rank(token)
    return tokens


def with_seats(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens with a seat and the sides of relations where they belong.

    "The embassy of Chad in Lima" is in Lima, "at ambassadorial level between Chad and Peru" tells whose relations.
    """
    for token in tokens:
        if token.dep_ != "prep" or token.lower_ not in {"in", "at", "to", "between"}:
            continue
        above = token.head.head
        if token.lower_ == "between":
            if token.head.lemma_lower in GRADES and above.lower_ in {"at", "to", "on"} and above.head.pos_ == "VERB":
                retie(token, above.head, "prep")
        elif token.head.dep_ == "pobj" and above.lower_ == "of" and above.head.lemma_lower in POSTS | words("envoy"):
            retie(token, above.head, "prep")
    return tokens


def _as_rank(verb: Token) -> None:
    """A chargé d'affaires is nobody's doing ("lowered relations to chargé d'affaires level in 1950")."""
    above, level, to = verb.head, children(verb, "dobj"), children(verb, "aux")
    if above is verb or len(level) != 1 or [one.lower_ for one in to] != ["to"]:
        return
    for child in verb.children:
        retie(child, above, "prep" if child is to[0] else child.dep_)
    retie(level[0], to[0], "pobj")
    retie(verb, level[0], "compound")
    to[0].retag("IN", "ADP", "to")
    verb.retag("NN", "NOUN", "chargé")


def _consulate(tokens: tuple[Token, ...], general: Token) -> Token | None:
    """The word before "general", with or without a hyphen, if it is of a consulate."""
    at = general.i - (2 if tokens[general.i - 1].text == "-" else 1)
    return tokens[at] if at >= 0 and tokens[at].lemma_lower == "consulate" else None
