"""Dates that the parser hung on the wrong word: behind an aside, as what is done something to, as a second doer."""

from tracker.events.phrases import children
from tracker.events.rejoined import is_date
from tracker.events.ties import retie
from tracker.events.token import Token

WHICH = {"following", "next", "same", "previous", "that"}


def with_time_object(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, with no time as what is done something to ("was invaded, and annexed the following July")."""
    for time in tokens:
        verb = time.head
        if time.dep_ != "dobj" or not is_date(time) or not any(one.lower_ in WHICH for one in time.children):
            continue
        time.dep_ = "npadvmod"
        undergone = verb.dep_ == "conj" and children(verb.head, "auxpass", "nsubjpass")
        if undergone and verb.tag_ == "VBD" and not children(verb, "nsubj", "dobj"):
            verb.tag_ = "VBN"
    return tokens


def with_second_date(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, the second of two dates joined to the first ("raids in May 1947 and June 1948 were condemned")."""
    for date in tokens:
        if date.dep_ not in {"nsubj", "nsubjpass"} or not is_date(date):
            continue
        link = tokens[date.i - 1] if date.i else date
        before = tokens[date.i - 2] if date.i > 1 else date
        first = before if is_date(before) and before.dep_ == "pobj" else before.head
        others = [one for one in children(date.head, date.dep_) if one.i < date.i]
        if link.lower_ == "and" and others and is_date(first) and first.dep_ == "pobj":
            retie(date, first, "conj")
            retie(link, first, "cc")
    return tokens


def with_enclosed(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, a date behind an aside tied to the verb before it ("annexed Goa, long ruled by Lisbon, in 1961")."""
    for prep in tokens:
        if prep.lower_ not in {"in", "on"} or prep.i < 4 or tokens[prep.i - 1].text != ",":
            continue
        aside = next((above for above in prep.ancestors if above.pos_ not in {"NOUN", "PROPN", "ADP"}), prep.head)
        if aside.tag_ not in {"VBN", "VBG"} or aside.dep_ not in {"acl", "advcl"} or aside.i > prep.i:
            continue
        opens = min(token.i for token in aside.subtree)
        above = aside.head if aside.head.pos_ == "VERB" else aside.head.head
        enclosed = opens > above.i + 1 and tokens[opens - 1].text == "," and above.tag_ in {"VBD", "VBZ", "VBN"}
        if enclosed and any(is_date(noun) for noun in children(prep, "pobj")):
            retie(prep, above, "prep")
    return tokens
