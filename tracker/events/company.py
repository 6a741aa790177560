"""Those who do it together with the one named ("Peru, together with Chile, …"), and those who are only there."""

from collections.abc import Iterator
from functools import cache

from tracker.events.beside import words_beside
from tracker.events.grammar import words
from tracker.events.phrases import children
from tracker.events.token import Token

BESIDE = ("alongside", "like")


def company(verb: Token, who: Token | None) -> list[Token]:
    """The nouns that words such as "together with" join to the one who does what the verb tells."""
    places = [verb]
    if who is not None:
        places += [who, who.head] if who.head is not verb and who.head.pos_ == "VERB" else [who]
    apart = words_beside(verb).isdisjoint(_joining())
    beside = [] if apart else [noun for place in places for noun in _beside(place, verb)]
    if (
        verb.dep_ == "pcomp"
        and verb.head.lower_ == "in"
        and verb.head.head.lemma_lower == "join"
        and verb.head.head.tag_ != "VBG"
    ):
        beside += children(verb.head.head, "dobj")  # "joined Chile in signing the treaty"
    return list(dict.fromkeys((*beside, *(_headlined(who) if who is not None else ()))))


@cache
def _joining() -> frozenset[str]:
    """The words one of which stands beside those who do it too."""
    return words("joining", "concert") | {*BESIDE}


def _headlined(who: Token) -> Iterator[Token]:
    """The first of two whom a headline names without "and" ("Peru, Chile sign pact")."""
    if who.dep_ != "nsubj":
        return
    first, last = who.subtree[0].i, who.subtree[-1].i
    if first < 2 or last > who.head.i or who.sentence[first - 1].text != ",":
        return
    if who.sentence[last + 1].text == ",":
        return
    for noun in who.head.lefts:
        opens = noun.pos_ == "PROPN" and noun.subtree[0].i == 0 and noun.subtree[-1].i == first - 2
        if opens and noun.dep_ in {"nsubj", "npadvmod"}:
            yield noun


def _beside(place: Token, verb: Token) -> Iterator[Token]:
    for prep in children(place, "prep"):
        if prep.lower_ in BESIDE:
            if prep.lower_ != "like" or prep.i < verb.i:
                yield from children(prep, "pobj")
        elif prep.lower_ == "with" and _is_joined(prep):
            yield from children(prep, "pobj")
        for inner in (prep, *(noun for noun in children(prep, "pobj") if noun.lemma_lower in words("concert"))):
            if inner is not prep or prep.lower_ in words("joining"):
                nested = (one for one in children(inner, "prep") if one.lower_ == "with")
                yield from (noun for one in nested for noun in children(one, "pobj"))
    for adverb in children(place, "advmod"):
        if adverb.lower_ in words("joining"):
            yield from (n for one in children(adverb, "prep") if one.lower_ == "with" for n in children(one, "pobj"))


def _is_joined(prep: Token) -> bool:
    """Whether "together", "along" or the like stands right before the preposition."""
    before = [*children(prep, "advmod"), *prep.head.children]
    return any(one.i == prep.i - 1 and one.lower_ in words("joining") for one in before)


def is_bystander(prep: str, noun: Token) -> bool:
    """Whether one is only there in some capacity ("with the king as witness", "with Danish connivance")."""
    if prep != "with":
        return False
    if noun.tag_ == "VBG" or noun.lemma_lower in words("abetting"):
        return True
    beside = (*noun.children, *noun.head.children)
    if any(one.lower_ == "as" or (one.dep_ == "acl" and one.tag_ == "VBG") for one in beside):
        return True
    return any(below.lemma_lower == "side" for one in beside for below in children(one, "pobj"))  # "at his side"
