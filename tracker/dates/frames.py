"""Words of many languages that frame a date a person types: "depuis {}", "с {} по {}", "19世纪"."""

import re
import unicodedata
from dataclasses import replace
from functools import cache

from tracker.dates.reckon import decade_before_christ
from tracker.dates.value import DateValue, Edge, Modifier, Precision, Unit, century, decade, season, year
from tracker.errors import DateError
from tracker.knowledge import load
from tracker.records import dataclass

SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "winter": 24}
PARTS = {"early": Modifier.START, "mid": Modifier.MID, "late": Modifier.END}
HAN = {character: value for value, character in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2}
HAN_NUMBER = re.compile(r"[〇零一二三四五六七八九十]+(?=年|月|日|号|世纪)")
ROMAN = re.compile(r"X{0,2}(?:IX|IV|V?I{0,3})", re.IGNORECASE)
ROMAN_VALUES = {"I": 1, "V": 5, "X": 10}
CENTURY_AND_DECADE = re.compile(r"(\d{1,2})世纪(\d0)")
LAST_CENTURY = 30


@dataclass(frozen=True, slots=True)
class Frame:
    """A pattern with one or two places for dates, and what it makes of them."""

    means: str
    pattern: re.Pattern[str]


@cache
def frames() -> tuple[Frame, ...]:
    """Every frame, in the order in which they are tried."""
    records = load("dates_typed")["frames"]
    return tuple(Frame(record["means"], _compiled(template)) for record in records for template in record["patterns"])


def plainly(text: str) -> str:
    """The phrase with plain digits and spaces, and with the spellings that `dates_typed.toml` prefers."""
    plain = "".join(_plain(character) for character in text)
    plain = HAN_NUMBER.sub(lambda found: str(_han(found[0])), " ".join(plain.split()))
    for written, meant in load("dates_typed")["words"].items():
        plain = re.sub(rf"(?<!\w){re.escape(written)}(?!\w)", meant, plain, flags=re.IGNORECASE)
    return re.sub(r"(?<!\w)([^\W\d]+)/\1(?!\w)", r"\1", plain)


def of_number(means: str, words: str) -> DateValue | None:
    """The decade or century of that number, in digits, in Roman numerals or in words; None where there is none."""
    if means == "decade":
        return _decade(words)
    number = int(words) if words.isdecimal() else _roman(words) or load("dates_typed")["numbers"].get(words)
    return DateValue(century(100 * (number - 1))) if number and number <= LAST_CENTURY else None


def framed(means: str, value: DateValue) -> DateValue | None:
    """What a frame of one place makes of its date; None where the two do not fit together."""
    last = value.start if value.end is None else value.end
    if means == "itself":
        return value
    if means in {"since", "after"} and isinstance(value.start, Unit) and value.end is not Edge.OPEN:
        return DateValue(value.start, Edge.OPEN, vague=means == "after", modifier=value.modifier)
    if means in {"until", "before"} and isinstance(last, Unit) and value.start is not Edge.OPEN:
        return DateValue(Edge.OPEN, last, vague=means == "before", modifier=value.modifier)
    if means in {"about", "perhaps"}:
        return doubted(value, approximate=means == "about")
    if means in PARTS:
        plain = value.end is None and value.modifier is None and value.precision is not Precision.DAY
        return replace(value, modifier=PARTS[means]) if plain else None
    if means in SEASONS:
        return _season(value, SEASONS[means])
    return before_christ(value) if means == "before Christ" else None


def doubted(value: DateValue, *, approximate: bool = False, end_only: bool = False) -> DateValue:
    """The date with EDTF's `?` or `~` at its ends that are dates."""

    def mark(end: Unit | Edge) -> Unit | Edge:
        if not isinstance(end, Unit):
            return end
        return replace(end, approximate=True) if approximate else replace(end, uncertain=True)

    if value.end is None:
        return replace(value, start=mark(value.start))
    start = value.start if end_only and isinstance(value.end, Unit) else mark(value.start)
    return replace(value, start=start, end=mark(value.end))


def before_christ(value: DateValue) -> DateValue | None:
    """The same date counted back from the year 1; None where there is no such date."""
    first = value.start
    if not isinstance(first, Unit) or value.earliest is None or first.year <= 0:
        return None
    if first.precision is Precision.DECADE and value.end is None:
        return decade_before_christ(first.year // 10)
    last = _turned(value.end) if isinstance(value.end, Unit) else value.end
    return replace(value, start=_turned(first), end=last)


def _turned(unit: Unit) -> Unit:
    long = unit.precision is Precision.CENTURY
    return replace(unit, year=-(unit.year + 100) + 1 if long else 1 - unit.year)


def _season(value: DateValue, code: int) -> DateValue | None:
    first, last = value.start, value.end
    if not isinstance(first, Unit) or first.precision is not Precision.YEAR or value.modifier:
        return None
    over_two = code == 24 and isinstance(last, Unit) and last.year == first.year + 1
    whole = replace(season(first.year, code), uncertain=value.uncertain, approximate=value.approximate)
    return DateValue(whole) if last is None or over_two else None


def _decade(words: str) -> DateValue | None:
    if found := CENTURY_AND_DECADE.fullmatch(words):
        return DateValue(decade((int(found[1]) - 1) * 100 + int(found[2])))
    bare = words.strip("'’")
    number = int(bare) if bare.isdecimal() else load("dates_typed")["numbers"].get(words.lower())
    if number is None or number % 10 or not (10 <= number <= 90 or 1000 <= number <= 2990):
        return None
    return DateValue(decade(number if number >= 1000 else 1900 + number))


def _roman(words: str) -> int | None:
    if not words or not ROMAN.fullmatch(words):
        return None
    values = [ROMAN_VALUES[letter] for letter in words.upper()]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-value if value < following else value for value, following in pairs)


def _han(number: str) -> int:
    tens, sign, ones = number.rpartition("十")
    if sign:
        return 10 * (HAN[tens] if tens else 1) + (HAN[ones] if ones else 0) if len(number) <= 3 else 0
    return int("".join(str(HAN[character]) for character in number))


def _plain(character: str) -> str:
    value = unicodedata.decimal(character, None)
    if value is not None:
        return str(value)
    kind = unicodedata.category(character)
    return " " if kind in {"Zs", "Zl", "Zp"} else "" if kind == "Cf" else character


def _compiled(template: str) -> re.Pattern[str]:
    places = {"{}": "(.+)", "{1}": "(.+?)", "{2}": "(.+)", " ": r"\s+"}
    pieces = re.split(r"(\{[12]?\}| )", template)
    return re.compile("".join(places.get(piece) or re.escape(piece) for piece in pieces), re.IGNORECASE)


def turned_back(first: str, last: str) -> DateValue | None:
    """The years from one number to a smaller one, as they are counted before Christ."""
    if not (first.isdecimal() and last.isdecimal()) or int(first) < int(last):
        return None
    try:
        return DateValue(year(1 - int(first)), year(1 - int(last)))
    except DateError:
        return None
