"""EDTF (ISO 8601-2:2019), the notation in which dates are stored and shown to programs.

What is read is what a `DateValue` can hold: years, months, days, seasons 21-24, quarters 33-36, halves 40-41,
`199X`, `18XX`, `1XXX`, a day of an unknown month (`2004-XX-12`), the qualifiers `?`, `~` and `%`, and intervals whose
ends may be open (`..`) or unknown (empty). A week or another stretch without a code is written as its interval.
Beyond the years -9999 to 9999 (`Y-12345`) months and days are written as in any year, which EDTF does not foresee.
"""

import re

from tracker.dates.value import SPANS, SUBYEARS, DateValue, Edge, Precision, Unit, day, month, season, year
from tracker.errors import DateError

REMEDY = "Write it as EDTF: 1989, 1989-05, 1989-05-17, 199X, 1942-22, 1912~, 1979/1989, 2003/.. or -0043."
UNIT = re.compile(
    r"(?:Y(?P<long>-?[1-9]\d{4,8})|(?P<sign>-?)(?P<year>\d{4}|\d{3}X|\d\dXX|\dXXX))"
    r"(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d))?)?(?P<qualifier>[?~%]?)"
)
QUALIFIERS = {(False, False): "", (True, False): "?", (False, True): "~", (True, True): "%"}
PLACES = {Precision.DECADE: 1, Precision.CENTURY: 2, Precision.MILLENNIUM: 3}


def to_edtf(value: DateValue) -> str:
    """The value's EDTF. `vague`, `modifier`, `within` and `words` have no place in EDTF and are kept beside it."""
    if value.end is None:
        return _write(value.start)
    return f"{_write(value.start)}/{_write(value.end)}"


def from_edtf(text: str) -> DateValue:
    """Read EDTF; raises DateError with the bad text and a remedy where it is none, or is no possible date."""
    written = text.strip()
    try:
        if "/" not in written:
            return DateValue(_read(written))
        first, _, last = written.partition("/")
        return DateValue(_read_end(first), _read_end(last))
    except DateError as error:
        raise DateError(f"“{text}” is no date: {error.problem}", value=text, remedy=REMEDY) from error


def year_text(number: int) -> str:
    """An astronomical year as EDTF writes it: `0044`, `-0043`, `Y-12345`."""
    if abs(number) > 9999:
        return f"Y{number}"
    return f"-{-number:04d}" if number < 0 else f"{number:04d}"


def masked_year(unit: Unit) -> str:
    """The leading digits of a decade, a century or a millennium, with its sign: `199`, `18`, `-04`."""
    places = PLACES[unit.precision]
    if unit.year >= 0:
        return f"{unit.year:04d}"[: 4 - places]
    return "-" + f"{-(unit.year + SPANS[unit.precision] - 1):04d}"[: 4 - places]


def _write(end: Unit | Edge) -> str:
    if isinstance(end, Edge):
        return end.value
    return _write_plain(end) + QUALIFIERS[end.uncertain, end.approximate]


def _write_plain(unit: Unit) -> str:
    if unit.precision in PLACES:
        return masked_year(unit) + "X" * PLACES[unit.precision]
    written = year_text(unit.year)
    if unit.day is not None:
        return f"{written}-{'XX' if unit.month is None else f'{unit.month:02d}'}-{unit.day:02d}"
    return written if unit.month is None else f"{written}-{unit.month:02d}"


def _read_end(text: str) -> Unit | Edge:
    return Edge(text) if text in {"", ".."} else _read(text)


def _read(text: str) -> Unit:
    found = UNIT.fullmatch(text)
    if found is None:
        raise DateError("it is not written as EDTF.", value=text)
    bare = _read_plain(found)
    uncertain, approximate = next(marks for marks, sign in QUALIFIERS.items() if sign == found["qualifier"])
    return Unit(bare.year, bare.month, bare.day, bare.precision, uncertain, approximate)


def _read_plain(found: re.Match[str]) -> Unit:
    if "X" in (found["year"] or ""):
        return _read_masked(found)
    number = int(found["long"] or found["sign"] + found["year"])
    if found["month"] is None:
        return year(number)
    if found["month"] == "XX":
        return _day_of_unknown_month(number, found)
    code = int(found["month"])
    if found["day"] is not None:
        if code in SUBYEARS:
            raise DateError("a season, quarter or half has no days.", value=found[0])
        return day(number, code, int(found["day"]))
    return season(number, code) if code in SUBYEARS else month(number, code)


def _day_of_unknown_month(number: int, found: re.Match[str]) -> Unit:
    if found["day"] is None:
        return year(number)
    return Unit(number, None, int(found["day"]), Precision.DAY)


def _read_masked(found: re.Match[str]) -> Unit:
    if found["month"] is not None:
        raise DateError("a decade or a century has no months.", value=found[0])
    digits = found["year"].rstrip("X")
    precision = next(kind for kind, places in PLACES.items() if places == 4 - len(digits))
    first = int(digits) * SPANS[precision]
    if found["sign"]:
        first = -first - SPANS[precision] + 1
    return Unit(first, precision=precision)
