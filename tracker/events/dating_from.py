"""A verb that the parser takes for a noun behind a name: "Relations between Chad and Mali date from 1960"."""

from tracker.events.ties import retie
from tracker.events.token import Token

DATES = {"date", "dates"}
BEHIND = {"from", "back", "to"}
TOLD = {"relation", "tie", "treaty", "agreement"}
BEFORE = {"compound", "nmod", "conj"}


def with_dating(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens with "date" as the verb of the relations that are dated by it."""
    for token in tokens:
        if token.lower_ in DATES and token.pos_ == "NOUN" and token.i and token.i + 1 < len(tokens):
            ties = next((one for one in tokens[: token.i] if one.lemma_lower in TOLD), None)
            if tokens[token.i + 1].lower_ in BEHIND and ties is not None and not _is_counted(token, ties):
                _as_verb(token, ties)
    return tokens


def _is_counted(date: Token, ties: Token) -> bool:
    """Whether it is a date indeed ("the treaty's start date", "set the date back")."""
    return any(child.dep_ == "det" and child.i == date.i - 1 for child in date.children) or ties.dep_ == "dobj"


def _as_verb(date: Token, ties: Token) -> None:
    """Make "date" the verb above the ties, and the names before it what stands behind their preposition."""
    link = date.head if date.dep_ in {"pobj", "conj"} else None
    relation = date.dep_
    named = [child for child in date.children if child.i < date.i and child.dep_ in BEFORE and child is not ties]
    whole = [child for child in date.children if child.i < date.i and child not in named and child is not ties]
    after = [child for child in ties.children if child.i > date.i]
    top = ties.head if ties.head is not ties and ties.head is not date else None
    retie(date, top or date, ties.dep_ if top is not None else "ROOT")
    retie(ties, date, "nsubj")
    if named:
        last = named[-1]
        retie(last, link or ties, relation if link is not None else "poss")
        for one in (*named[:-1], *whole):
            retie(one, last if link is not None else ties, one.dep_)
    else:
        for one in whole:
            retie(one, ties, one.dep_)
    for child in after:
        retie(child, date, child.dep_)
    date.retag("VBP" if date.lower_ == "date" else "VBZ", "VERB", "date")
