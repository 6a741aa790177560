"""What the parser hangs wrongly: participles between commas, nouns that head an entry, pairs that a dash parts."""

from tracker.events.phrases import children
from tracker.events.ties import retie
from tracker.events.token import Token

DASHES = {"–", "-", "—"}


def with_heading(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens with a noun in "-ing" at the head of an entry told as one ("March 1963 – Reopening of the border")."""
    for token in tokens:
        if token.tag_ != "VBG" or token.i + 1 >= len(tokens) or tokens[token.i + 1].lower_ != "of":
            continue
        opens = token.dep_ == "ROOT" or (token.dep_ == "appos" and token.text[:1].isupper())
        if opens and not children(token, "nsubj", "dobj", "aux"):
            token.retag("NN", "NOUN", token.lower_)
    return tokens


def with_pair(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens with both names before what is theirs ("the Chad–Libya border"), where a dash parted them."""
    for dash in tokens[1:-1]:
        if dash.text not in DASHES:
            continue
        one, other = dash.nbor(-1), dash.nbor(1)
        noun = other.head
        if one.pos_ == other.pos_ == "PROPN" and noun.dep_ == "appos" and noun.head is one and other.dep_ == "compound":
            above, relation = one.head, one.dep_
            if above is one:
                continue
            retie(noun, above, relation)
            for child in (one, *children(one, "det")):
                retie(child, noun, "compound" if child is one else "det")
    return tokens


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
