"""The first phase: finds the words of time in a text, with symbolic values. Nothing is resolved here."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from tracker.dates import calendar_rules, relative_rules, shared_rules, span_rules, year_rules
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
    chosen = join(tokens, _choose(tokens))
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


def candidates(text: str, stretches: Sequence[tuple[int, int]]) -> list[tuple[int, int, str]]:
    """Every match of every rule, the losing ones too: start and end in the text, and the rule's name."""
    tokens = tokenize(text, stretches)
    return [(tokens.starts[one.first], tokens.ends[one.last - 1], one.rules[0]) for one in _pieces(tokens)]


def _choose(tokens: Tokens) -> list[Piece]:
    """The longest pieces first; of equal ones that of the earlier rule."""
    taken = bytearray(len(tokens.kinds))
    chosen: list[Piece] = []
    for piece in sorted(_pieces(tokens), key=lambda piece: (piece.first - piece.last, piece.first)):
        if not any(taken[piece.first : piece.last]):
            taken[piece.first : piece.last] = b"\1" * (piece.last - piece.first)
            chosen.append(piece)
    return sorted(chosen, key=lambda piece: piece.first)


def _pieces(tokens: Tokens) -> Iterator[Piece]:
    letters, places = hot(tokens)
    return chain.from_iterable(_hits(tokens, rule, letters, places) for rule in RULES)


def _hits(tokens: Tokens, rule: Rule, letters: str, places: Sequence[int]) -> Iterator[Piece]:
    for match in rule.compiled.finditer(letters):
        hit = Hit(tokens, match, places[match.start()] - match.start())
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
    return before in spelled("PERHAPS") or following in ("?)", "(?")
