"""Widens a found date by the words that belong to it: modifiers and parts of the day."""

from dataclasses import replace
from functools import cache, lru_cache
from re import Match, Pattern

from tracker.dates.expression import TimexType
from tracker.dates.grammar import Hit, Piece, Reading, compile_pattern
from tracker.dates.symbols import Exact, Named, Reckoned, Step
from tracker.dates.tokens import Tokens
from tracker.dates.value import Precision

LEFT = {
    "piece-of": "the? piece:PIECE of the?",
    "part-of": "the? side:( EARLY | latter | first | last | opening | closing | final )"
    " ( part | parts | days | weeks | months ) of the?",
    "early": "the? early:EARLY ( DASH | in the? )?",
    "part-of-day": "( EARLY in )? the? EARLY? part:PART ( hours )? ( of | on ) the?",
    "early-hours": "the ( early:EARLY | small ) hours ( of | on ) the?",
    "part-before": "part:PART",
    "week-of": "the? ( week | weekend:weekend ) ( of | from:( beginning | starting | from ) | to:ending )",
    "later-in": "( later | earlier ) ( in the? )?",
    "about": "about:ABOUT DOT?",
    "half-of": "the? half:( ORDINALWORD | latter ) half of the?",
    "third-of": "the? third:( ORDINALWORD | last ) ( third | quarter ) of the?",
    "fiscal": "the? ( fiscal | financial | academic ) DASH? YEARWORD?",
    "fiscal-code": "FISCALCODE",
}
RIGHT = {"part-after": "part:PART"}
REACH_BACK = 7
MAX_WIDENINGS = 3
KNOWN_WINDOWS = 10_000
LONG = (Precision.DECADE, Precision.CENTURY, Precision.MILLENNIUM)
ENDS = ("second", "latter", "last", "fourth")


def widen(tokens: Tokens, piece: Piece, floor: int, ceiling: int) -> Piece:
    """The piece with what belongs to it on either side, from token `floor` up to `ceiling`."""
    if isinstance(piece.reading.symbol, Exact | Named | Step) and not piece.reading.clock:
        piece = _widen_right(tokens, piece, ceiling)
        for _ in range(MAX_WIDENINGS):
            wider = _widen_left(tokens, piece, floor)
            if wider is None:
                break
            piece = wider
    return piece


def _widen_left(tokens: Tokens, piece: Piece, floor: int) -> Piece | None:
    low = max(floor, piece.first - REACH_BACK)
    window = tokens.kinds[low : piece.first]
    for name, match in _before(window):
        wider = _widened(name, Hit(tokens, match, low), piece.reading)
        if wider is not None:
            return Piece(low + match.start(), piece.last, wider, (*piece.rules, name))
    return None


@lru_cache(maxsize=KNOWN_WINDOWS)
def _before(window: str) -> tuple[tuple[str, Match[str]], ...]:
    """What may widen a date to the left, by the letters before it: a text has few such stretches, and many times."""
    found = ((name, pattern.search(window)) for name, pattern in _patterns()[0])
    return tuple((name, match) for name, match in found if match is not None)


def _widen_right(tokens: Tokens, piece: Piece, ceiling: int) -> Piece:
    window = tokens.kinds[piece.last : min(ceiling, piece.last + 2)]
    for name, pattern in _patterns()[1]:
        match = pattern.match(window)
        if match is not None and _is_day(piece.reading):
            wider = _widened(name, Hit(tokens, match, piece.last), piece.reading)
            if wider is not None:
                return Piece(piece.first, piece.last + match.end(), wider, (*piece.rules, name))
    return piece


def _widened(name: str, hit: Hit, reading: Reading) -> Reading | None:
    if name.startswith("part-") and name != "part-of":
        if not _is_day(reading) or reading.clock or (name == "part-before" and not _is_dusk(hit, reading)):
            return None
        return replace(reading, type=TimexType.TIME, clock=f"T{hit.value('part', 'PART')}")
    if name == "early-hours":
        early = _mod(name, hit) == "START" if "early" in hit else True
        fits = early and _is_day(reading) and not reading.clock
        return replace(reading, type=TimexType.TIME, clock="TMO") if fits else None
    if name == "week-of":
        return _week_of(hit, reading)
    if name == "later-in":
        fits = isinstance(reading.symbol, Exact | Step | Named) and not _is_day(reading)
        return reading if fits or _is_named_day(reading) else None
    if name in {"half-of", "third-of"}:
        return _long_part(name, hit, reading)
    if name in {"fiscal", "fiscal-code"}:
        return reading if _precision(reading) is Precision.YEAR else None
    if name == "early" and _is_named_day(reading) and reading.mod is None:
        return replace(reading, mod=_mod(name, hit))
    if reading.mod is not None or _is_day(reading):
        return replace(reading, mod="APPROX") if name == "about" and reading.mod is None else None
    return replace(reading, mod=_mod(name, hit))


def _is_dusk(hit: Hit, reading: Reading) -> bool:
    """Whether a part of the day stands right before a weekday as wire stories have it: "dawn Wednesday"."""
    by_weekday = isinstance(reading.symbol, Named) and _is_named_day(reading)
    return by_weekday and hit.text("part").lower() in {"dawn", "daybreak", "sunrise", "dusk", "sunset"}


def _week_of(hit: Hit, reading: Reading) -> Reading | None:
    symbol = reading.symbol
    if not _is_day(reading) or not isinstance(symbol, Exact | Named):
        return None
    if "from" in hit or "to" in hit:
        if "weekend" in hit:
            return None
        return replace(reading, symbol=Reckoned(symbol, 0 if "from" in hit else -6, "seven days"))
    return replace(reading, symbol=Reckoned(symbol, 0, "weekend" if "weekend" in hit else "week"))


def _mod(name: str, hit: Hit) -> str:
    if name == "piece-of":
        return str(hit.value("piece", "PIECE"))
    if name in {"early", "early-hours"}:
        return str(hit.value("early", "EARLY"))
    if name == "part-of":
        return "START" if hit.text("side").lower() in {"early", "first", "opening"} else "END"
    return "APPROX"


def _long_part(name: str, hit: Hit, reading: Reading) -> Reading | None:
    """A half of what has no halves of its own, a third or quarter of a century: its beginning, middle or end."""
    place = hit.text("half" if name == "half-of" else "third").lower()
    precision = _precision(reading)
    fits = precision in LONG or (name == "half-of" and precision is Precision.MONTH)
    if not fits or reading.mod is not None:
        return None
    return replace(reading, mod="START" if place == "first" else "END" if place in ENDS else "MID")


def _precision(reading: Reading) -> Precision | None:
    symbol = reading.symbol
    if isinstance(symbol, Exact):
        return symbol.date.precision
    return symbol.precision if isinstance(symbol, Named) else None


def _is_named_day(reading: Reading) -> bool:
    """Whether a day is told by its weekday or by its place beside today: "late Tuesday", "early yesterday"."""
    symbol = reading.symbol
    return _is_today(reading) or (isinstance(symbol, Named) and symbol.weekday is not None and symbol.month is None)


def _is_today(reading: Reading) -> bool:
    return isinstance(reading.symbol, Step) and reading.symbol.unit == "day"


def _is_day(reading: Reading) -> bool:
    symbol = reading.symbol
    if isinstance(symbol, Step):
        return symbol.unit == "day"
    if isinstance(symbol, Named):
        return symbol.precision is Precision.DAY
    return isinstance(symbol, Exact) and symbol.date.precision is Precision.DAY


@cache
def _patterns() -> tuple[tuple[tuple[str, Pattern[str]], ...], ...]:
    left = tuple((name, compile_pattern(f"{pattern} $")) for name, pattern in LEFT.items())
    return left, tuple((name, compile_pattern(pattern)) for name, pattern in RIGHT.items())
