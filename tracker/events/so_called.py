"""What somebody calls a thing told as the thing: "bombed what it called a camp", "over what it said were raids"."""

from tracker.events.grammar import words
from tracker.events.phrases import children
from tracker.events.rejoined import is_date
from tracker.events.ties import retie
from tracker.events.token import Token

CALLING = {"call", "describe", "term", "label", "see", "regard", "view", "dub", "consider", "brand", "characterise"}
CALLING |= {"characterize", "perceive", "denounce", "condemn", "deem"}


def with_so_called(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, what was called so hung where the clause of calling hung, with that clause beside it."""
    for what in tokens:
        if what.lower_ != "what" or what.dep_ not in {"dobj", "nsubj"} or what.i == 0:
            continue
        called = what.head
        calling = called.head if what.dep_ == "nsubj" else called
        thing = _named_so(called, calling, what)
        if thing is None or calling.dep_ not in {"ccomp", "pcomp"} or calling.head.i > what.i:
            continue
        above, relation = calling.head, "dobj" if calling.dep_ == "ccomp" else "pobj"
        doing = next((one for one in (above, *above.ancestors) if one.pos_ == "VERB"), above)
        retie(thing, above, relation)
        for one in [child for child in calling.children if child.i > thing.i and child.dep_ != "punct"]:
            dated = one.dep_ == "npadvmod" or any(is_date(below) for below in children(one, "pobj"))
            retie(one, doing if dated or one.dep_ != "prep" else thing, one.dep_)
        retie(calling, thing, "parataxis")
    return tokens


def _named_so(called: Token, calling: Token, what: Token) -> Token | None:
    """What is called so: "what he called a raid", "what he described as a raid", "what he said was a raid"."""
    if not children(calling, "nsubj"):
        return None
    if what.dep_ == "dobj":
        as_such = [noun for prep, noun in calling.prepositions if prep == "as"]
        found = [*children(calling, "oprd"), *as_such] if calling.lemma_lower in CALLING else []
    else:
        said = (
            called.lemma_ == "be" and called.dep_ == "ccomp" and calling.lemma_lower in words("reporting") | {"claim"}
        )
        found = children(called, "attr") if said else []
    return next((one for one in found if one.pos_ in {"NOUN", "PROPN"} and one.i > what.i), None)
