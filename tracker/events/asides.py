"""Participles between commas that the parser takes for clauses with a subject of their own."""

from tracker.events.phrases import children
from tracker.events.ties import retie
from tracker.events.token import Token


def with_aside(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens with a participle between commas as an aside of its noun ("The port, shut in 1988, was opened …")."""
    for verb in tokens:
        if verb.dep_ != "advcl" or verb.tag_ != "VBN" or verb.head.i < verb.i:
            continue
        who, main = children(verb, "nsubj", "nsubjpass"), verb.head
        if len(who) != 1 or children(verb, "aux", "auxpass", "mark") or children(main, "nsubj", "nsubjpass"):
            continue
        if verb.nbor(-1).text == "," and main.tag_ in {"VBD", "VBN"}:
            retie(who[0], main, "nsubjpass" if children(main, "auxpass") else "nsubj")
            retie(verb, who[0], "acl")
    return tokens
