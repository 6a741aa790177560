"""The words before an expression that make it a bound: "since", "no later than", "before the 1990 vote"."""

import re
from functools import cache

from tracker.dates.grammar import Piece
from tracker.dates.lexicon import cues
from tracker.dates.symbols import Exact, Named, Step
from tracker.dates.tokens import DASHES, Tokens
from tracker.dates.value import Precision
from tracker.knowledge import load

LONGEST = 5
DETERMINERS = ("the", "its", "their", "his", "her", "our")
ATTRIBUTES = (Precision.DAY, Precision.MONTH, Precision.YEAR)


def signal_before(tokens: Tokens, piece: Piece) -> str | None:
    """The word that makes the piece a bound, in lower case, where one stands before it."""
    words = _words_before(tokens, piece.first)
    if words and words[-1] in DASHES:
        prefix = words[-2] if len(words) > 1 else ""
        return prefix if prefix in {"post", "pre"} else None
    if found := _phrase().search(" ".join(words)):
        told = _phrases()[found[0].strip()]
        return None if not told or (told == "from" and _lies_back(piece)) else told
    if words and words[-1] in DETERMINERS and _is_attribute(tokens, piece):
        led = " ".join(words[:-1])
        found = _phrase().search(led)
        signal = _phrases()[found[0].strip()] if found else None
        return signal if signal in cues("signals_of_nouns") else None
    return None


def _lies_back(piece: Piece) -> bool:
    """Whether it is reckoned back, so that "from" compares: "up from a year earlier"."""
    symbol = piece.reading.symbol
    return isinstance(symbol, Step) and symbol.count is not None and symbol.count < 0


def _is_attribute(tokens: Tokens, piece: Piece) -> bool:
    """Whether a date stands before the noun that it dates: "the 1990 vote"."""
    symbol = piece.reading.symbol
    told = isinstance(symbol, Exact) and symbol.date.precision in ATTRIBUTES
    named = isinstance(symbol, Named) and symbol.year is not None and symbol.precision in ATTRIBUTES
    return (told or named) and tokens.word(_behind(tokens, piece.last)).isalpha()


def _behind(tokens: Tokens, last: int) -> int:
    """The token behind a date, or behind the years from it to another: "the 1998–2000 war"."""
    joined = tokens.word(last) in tuple(DASHES) and tokens.word(last + 1).isdigit()
    return last + 2 if joined else last


def _words_before(tokens: Tokens, first: int) -> list[str]:
    low = max(0, first - LONGEST, tokens.kinds.rfind("|", 0, first) + 1)
    return [tokens.word(index).lower() for index in range(low, first)]


@cache
def _phrases() -> dict[str, str]:
    """Each phrase with the plain word that it stands for."""
    return {phrase: meant for meant, phrases in load("dates_cues")["signals"].items() for phrase in phrases}


@cache
def _phrase() -> re.Pattern[str]:
    longest_first = sorted(_phrases(), key=len, reverse=True)
    return re.compile(rf"(?:^|\s)(?:{'|'.join(map(re.escape, longest_first))})$")
