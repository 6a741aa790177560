"""The matches of rules that lost their words to another rule, and those that their own rule refused."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tracker.dates.find import RULES, choose, hits
from tracker.dates.grammar import Piece
from tracker.dates.tokens import Tokens, tokenize

REFUSED = "its own check refuses it here"


class Rival(NamedTuple):
    """A match that did not become an expression, why, and the place of the one that has its words."""

    start: int
    end: int
    rule: str
    why: str
    winner: tuple[int, int]


def rivals(text: str, stretches: Sequence[tuple[int, int]]) -> list[Rival]:
    """Every match that lost, by the place of its winner; the cost is linear in the length of the text."""
    tokens = tokenize(text, stretches)
    pieces: list[Piece] = []
    refused: list[tuple[int, int, str]] = []
    for rule, hit in hits(tokens):
        reading = rule.build(hit)
        if reading is None:
            refused.append((*hit.span, rule.name))
        else:
            pieces.append(Piece(*hit.span, reading, (rule.name,)))
    chosen = choose(tokens, pieces)
    found = [*_beaten(tokens, chosen, pieces), *_refused(tokens, chosen, refused)]
    return sorted(set(found), key=lambda rival: (rival.winner, -(rival.end - rival.start), rival.start, rival.rule))


def _beaten(tokens: Tokens, chosen: Sequence[Piece], pieces: Sequence[Piece]) -> Iterator[Rival]:
    won = {id(piece) for piece in chosen}
    for piece in pieces:
        if id(piece) in won:
            continue
        over = min(_overlapping(chosen, piece.first, piece.last), key=_rank)
        yield _rival(tokens, (piece.first, piece.last, piece.rules[0]), over, _why(piece, over))


def _refused(tokens: Tokens, chosen: Sequence[Piece], refused: Sequence[tuple[int, int, str]]) -> Iterator[Rival]:
    for first, last, rule in refused:
        for over in _overlapping(chosen, first, last)[:1]:
            yield _rival(tokens, (first, last, rule), over, REFUSED)


def _overlapping(chosen: Sequence[Piece], first: int, last: int) -> list[Piece]:
    """The chosen pieces that share a token with a stretch; both have few tokens, so there are few."""
    at = bisect_left(chosen, first + 1, key=lambda piece: piece.last)
    found = []
    while at < len(chosen) and chosen[at].first < last:
        found.append(chosen[at])
        at += 1
    return found


def _rank(piece: Piece) -> tuple[int, int, int]:
    return piece.first - piece.last, piece.first, ORDER[piece.rules[0]]


def _why(piece: Piece, winner: Piece) -> str:
    if (piece.first, piece.last) == (winner.first, winner.last):
        return f"the same words, and {winner.rules[0]} stands before it"
    longer = winner.last - winner.first > piece.last - piece.first
    return "shorter" if longer else "as long, but it begins later"


def _rival(tokens: Tokens, match: tuple[int, int, str], winner: Piece, why: str) -> Rival:
    first, last, rule = match
    place = tokens.starts[winner.first], tokens.ends[winner.last - 1]
    return Rival(tokens.starts[first], tokens.ends[last - 1], rule, why, place)


ORDER = {rule.name: index for index, rule in enumerate(RULES)}
