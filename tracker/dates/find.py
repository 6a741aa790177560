"""The first phase: finds the words of time in a text, with symbolic values. Nothing is resolved here."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from tracker.dates import calendar_rules, day_rules, relative_rules, shared_rules, span_rules, year_rules
from tracker.dates.grammar import Hit, Piece, Rule
from tracker.dates.joins import join
from tracker.dates.lexicon import spelled
from tracker.dates.signals import signal_before
from tracker.dates.symbols import Found
from tracker.dates.tokens import Tokens, hot, tokenize
from tracker.dates.widen import widen

OLD_STYLE = re.compile(r"\s?[(\[](?:O\.\s?S\.|OS\b|Old Style\b|Julian\b)")
RULES: tuple[Rule, ...] = (
    *shared_rules.RULES,
    *calendar_rules.RULES,
    *day_rules.RULES,
    *year_rules.RULES,
    *relative_rules.RULES,
    *span_rules.RULES,
)


def find_times(text: str) -> tuple[Found, ...]:
    """Every time expression of the text in text order, with offsets in `text`; none overlaps another."""
    return find_in(text, [(0, len(text))])[0]


def find_in(text: str, stretches: Sequence[tuple[int, int]]) -> list[tuple[Found, ...]]:
    """The time expressions of each stretch of a text, in text order, with offsets from the start of the stretch."""
    tokens = tokenize(text, stretches)
    chosen = join(tokens, choose(tokens, _pieces(tokens)))
    edges = [0, *(piece.last for piece in chosen)]
    starts = [*(piece.first for piece in chosen[1:]), len(tokens.kinds)]
    pieces = [
        widen(tokens, piece, floor, ceiling) for piece, floor, ceiling in zip(chosen, edges, starts, strict=False)
    ]
    places = [tokens.starts[piece.first] for piece in pieces]
    return [
        tuple(_found(tokens, piece, start) for piece in pieces[bisect_left(places, start) : bisect_left(places, end)])
        for start, end in stretches
    ]


def choose(tokens: Tokens, pieces: Iterable[Piece]) -> list[Piece]:
    """The longest pieces first; of equal ones the first in the text, and of the same words that of the earlier rule."""
    taken = bytearray(len(tokens.kinds))
    chosen: list[Piece] = []
    for piece in sorted(pieces, key=lambda piece: (piece.first - piece.last, piece.first)):
        if not any(taken[piece.first : piece.last]):
            taken[piece.first : piece.last] = b"\1" * (piece.last - piece.first)
            chosen.append(piece)
    return sorted(chosen, key=lambda piece: piece.first)


def hits(tokens: Tokens) -> Iterator[tuple[Rule, Hit]]:
    """Every place where a rule's pattern fits, whatever the rule makes of it."""
    letters, places = hot(tokens)
    there = frozenset(letters)
    for rule in RULES:
        for match in rule.find(letters, there):
            yield rule, Hit(tokens, match, places[match.start()] - match.start())


def _pieces(tokens: Tokens) -> Iterator[Piece]:
    for rule, hit in hits(tokens):
        reading = rule.build(hit)
        if reading is not None:
            yield Piece(*hit.span, reading, (rule.name,))


def _found(tokens: Tokens, piece: Piece, base: int) -> Found:
    piece = _without_article(tokens, piece)
    reading = piece.reading
    start, end = tokens.starts[piece.first], tokens.ends[piece.last - 1]
    return Found(
        start - base,
        end - base,
        tokens.text[start:end],
        reading.type,
        reading.symbol,
        (*piece.rules, "old-style") if OLD_STYLE.match(tokens.text, end) else piece.rules,
        reading.mod,
        signal_before(tokens, piece),
        reading.clock,
        _is_doubted(tokens, piece),
        reading.weak,
    )


def _without_article(tokens: Tokens, piece: Piece) -> Piece:
    """The piece without the article that belongs to a noun behind it: "the 11 September attacks"."""
    attribute = tokens.word(piece.first + 1).isdigit() and tokens.word(piece.first + 2) != "of"
    if tokens.word(piece.first).lower() == "the" and attribute:
        return replace(piece, first=piece.first + 1)
    return piece


def _is_doubted(tokens: Tokens, piece: Piece) -> bool:
    before = tokens.word(piece.first - 1) if piece.first else ""
    following = tokens.word(piece.last) + tokens.word(piece.last + 1)
    return before in spelled("PERHAPS") or following in {"?)", "(?"}
