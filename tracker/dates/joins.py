"""Makes one of two neighbours that tell one time: "May of that year", "July last year", "ten days after 5 May"."""

from collections.abc import Sequence
from dataclasses import replace

from tracker.dates.expression import TimexType
from tracker.dates.grammar import Piece, Reading
from tracker.dates.symbols import Exact, Length, Named, Reckoned, Step
from tracker.dates.tokens import Tokens
from tracker.dates.value import Precision

JOINTS = ("", "of", "in", "of the")
FRACTIONS = (Precision.DAY, Precision.MONTH, Precision.SEASON, Precision.QUARTER, Precision.HALF)
DIRECTIONS = {"after": 1, "before": -1, "from": 1}
RECKONED_UNITS = ("day", "week", "month", "year", "decade")


def join(tokens: Tokens, pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces in order, neighbours that tell one time joined."""
    joined: list[Piece] = []
    for piece in pieces:
        if joined and (both := _joined(tokens, joined[-1], piece)):
            joined[-1] = both
        else:
            joined.append(piece)
    return joined


def _joined(tokens: Tokens, first: Piece, second: Piece) -> Piece | None:
    between = tokens.stretch(first.last, second.first).lower() if first.last < second.first else ""
    reading = (
        _in_week_told(first, second, between)
        or _in_year_told(first, second, between)
        or _told_in_full(first, second, between)
        or _reckoned(first, second, between)
    )
    return Piece(first.first, second.last, reading, first.rules + second.rules) if reading else None


def _told_in_full(first: Piece, second: Piece, between: str) -> Reading | None:
    """What a reference is then said to be: "the same day, 18 May 2022"."""
    refers, full = first.reading.symbol, second.reading.symbol
    whole = isinstance(full, Exact) or (isinstance(full, Named) and full.year is not None)
    back = isinstance(refers, Step) and refers.count == 0 and first.rules == ("reach-unit",)
    return second.reading if back and whole and between.strip() == "," else None


def _in_year_told(first: Piece, second: Piece, between: str) -> Reading | None:
    name, step = first.reading.symbol, second.reading.symbol
    if not isinstance(name, Named) or not isinstance(step, Step) or step.unit not in {"year", "month"}:
        return None
    lacks = name.precision in FRACTIONS and name.year is None and name.of is None and name.reach is None
    if not lacks or (step.unit == "month") is not (name.month is None) or name.weekday:
        return None
    return (
        replace(first.reading, symbol=replace(name, of=step)) if between in JOINTS and not second.reading.mod else None
    )


def _in_week_told(first: Piece, second: Piece, between: str) -> Reading | None:
    """A weekday of a week told by reference: "Monday last week", "Friday of that week"."""
    name, step = first.reading.symbol, second.reading.symbol
    if not isinstance(name, Named) or not isinstance(step, Step) or step.unit != "week" or between not in {"", "of"}:
        return None
    bare = name.weekday and name.month is None and name.day is None and name.reach is None
    return replace(first.reading, symbol=replace(name, of=step)) if bare and not second.reading.mod else None


def _reckoned(first: Piece, second: Piece, between: str) -> Reading | None:
    length, base = first.reading.symbol, second.reading.symbol
    if between not in DIRECTIONS or not isinstance(length, Length) or not isinstance(base, Exact | Named):
        return None
    if between == "from" and not (isinstance(base, Named) and base.weekday and base.month is None):
        return None
    if length.count is None or length.reach is not None or length.unit not in RECKONED_UNITS:
        return None
    years = length.unit == "decade"
    count = DIRECTIONS[between] * length.count * (10 if years else 1)
    mod = "APPROX" if years else None
    return Reading(Reckoned(base, count, "year" if years else length.unit), TimexType.DATE, mod)
