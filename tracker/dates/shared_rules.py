"""Rules for an expression that borrows its month or year from its neighbour: "5 and 7 March", "1850–58"."""

from tracker.dates.grammar import Hit, Reading, Rule
from tracker.dates.lexicon import cues
from tracker.dates.symbols import Exact, Named
from tracker.dates.tokens import DASHES
from tracker.dates.value import DateValue, Precision, decade, year
from tracker.dates.year_rules import LAST_YEAR


def _borrowed_year(hit: Hit) -> int | None:
    return hit.number("year") if "year" in hit else None


def _day(hit: Hit) -> Reading | None:
    number = hit.number("day")
    if not 1 <= number <= 31 or hit.after().lower() in cues("counted"):
        return None
    return Reading(Named(Precision.DAY, _borrowed_year(hit), int(hit.value("month", "MONTH")), number))


def _month(hit: Hit) -> Reading | None:
    return Reading(Named(Precision.MONTH, _borrowed_year(hit), int(hit.value("month", "MONTH"))))


def _short_end(hit: Hit) -> Reading | None:
    first, last = hit.number("first"), hit.text("last")
    number = first // 10 ** len(last) * 10 ** len(last) + int(last)
    if number <= first or (hit.touches_next() and hit.after() in {"-", "–"}):
        return None
    return Reading(Exact(DateValue(year(number))))


def _next_end(hit: Hit) -> Reading | None:
    """ "1990/1", "1911–12": the very next year, so that no month is meant ("2008-5")."""
    reading = _short_end(hit)
    symbol = reading.symbol if reading else None
    following = isinstance(symbol, Exact) and symbol.date == DateValue(year(hit.number("first") + 1))
    part_of_number = hit.before(3) in ("/", *DASHES) or hit.before(3)[:1].isdigit()
    return reading if following and not part_of_number else None


def _second_decade(hit: Hit) -> Reading | None:
    """The second of two decades, in the century of the first."""
    first, second = hit.number("first"), hit.number("decade")
    if first < 1000 or not first % 100 < second < 100 or second % 10:
        return None
    return Reading(Exact(DateValue(decade(first // 100 * 100 + second))))


def _era_start(hit: Hit) -> Reading | None:
    number, other = hit.number("first"), hit.number("other")
    before_christ = hit.value("era", "ERA") == "BC"
    if (number < other) is before_christ or not 0 < number <= LAST_YEAR:
        return None
    return Reading(Exact(DateValue(year(1 - number if before_christ else number))))


def _season(hit: Hit) -> Reading | None:
    return Reading(Named(Precision.SEASON, hit.number("year"), int(hit.value("season", "SEASON"))))


def _listed_day(hit: Hit) -> Reading | None:
    """A day in the middle of "March 3, 5 and 9", where no noun follows of which there are nine."""
    return _day(hit) if not hit.after(4).isalpha() or hit.after(4).lower() in cues("after_day") else None


JOINED = "( DASH | to | until | through | and | or )"
TO = "( DASH | SLASH | to | until | through | and | or | COMMA and? )"
DAY = "( DAYNUMBER | DAYTH )"
MORE = f"( COMMA {DAY} )? ( COMMA {DAY} )? ( COMMA {DAY} )?"
OPENING = "OPEN ( OLDSTYLE DOT? ( style | ( OLDSTYLE DOT? ) )? )?"
CLOSING = "COMMA? ( OLDSTYLE DOT? ( style | ( OLDSTYLE DOT? ) )? )? CLOSE"
LAST = f"COMMA? ( and | or ) the? {DAY}"
RULES = (
    Rule("shared-month", f"span:( the? day:{DAY} ) {TO} the? {DAY} of? month:MONTH ( COMMA? year:YEARNUMBER )?", _day),
    Rule(
        "shared-month-first",
        f"month:MONTH DOT? {DAY} {JOINED} the? span:( day:{DAY} ( COMMA year:YEARNUMBER )? )",
        _day,
    ),
    Rule("shared-month-of-start", f"span:( month:MONTH day:{DAY} ) {TO} the? {DAY} COMMA year:YEARNUMBER", _day),
    Rule(
        "shared-month-of-list",
        f"span:( the? day:{DAY} ) COMMA {DAY} {MORE} {LAST} month:MONTH ( COMMA? year:YEARNUMBER )?",
        _day,
    ),
    Rule(
        "shared-month-of-first-in-list",
        f"span:( month:MONTH DOT? day:{DAY} ) COMMA {DAY} {MORE} {LAST} COMMA year:YEARNUMBER",
        _day,
    ),
    Rule(
        "shared-month-first-in-list",
        f"month:MONTH DOT? {DAY} ( COMMA {DAY} )? ( COMMA {DAY} )? COMMA span:( day:{DAY} ) {MORE} {LAST}"
        " COMMA year:YEARNUMBER",
        _day,
    ),
    Rule(
        "shared-month-last-in-list",
        f"month:MONTH DOT? {DAY} COMMA {DAY} {MORE} COMMA? ( and | or ) span:( day:{DAY} COMMA year:YEARNUMBER )",
        _day,
    ),
    Rule(
        "shared-month-of-undated-list",
        f"month:MONTH DOT? {DAY} ( COMMA {DAY} )? COMMA span:( day:{DAY} ) {LAST}",
        _listed_day,
    ),
    Rule(
        "shared-year-of-day",
        f"span:( the? day:{DAY} of? month:MONTH ) {TO} the? {DAY} of? MONTH COMMA? year:YEARNUMBER",
        _day,
    ),
    Rule(
        "shared-year-of-first-day",
        f"span:( the? day:{DAY} of? month:MONTH ) COMMA {DAY} MONTH {TO} {DAY} MONTH COMMA? year:YEARNUMBER",
        _day,
    ),
    Rule(
        "shared-year-of-month-day",
        f"span:( month:MONTH DOT? day:{DAY} ) {TO} MONTH DOT? {DAY} COMMA? year:YEARNUMBER",
        _day,
    ),
    Rule(
        "shared-year-of-first-month-day",
        f"span:( month:MONTH DOT? day:{DAY} ) COMMA MONTH DOT? {DAY} {TO} MONTH DOT? {DAY} COMMA? year:YEARNUMBER",
        _day,
    ),
    Rule("other-calendar-first", f"span:( day:{DAY} month:MONTH ) {OPENING} {DAY} MONTH CLOSE year:YEARNUMBER", _day),
    Rule("other-calendar-second", f"{DAY} MONTH {OPENING} span:( day:{DAY} month:MONTH ) CLOSE year:YEARNUMBER", _day),
    Rule(
        "other-calendar-behind",
        f"{DAY} MONTH year:YEARNUMBER {OPENING} span:( day:{DAY} month:MONTH ) {CLOSING}",
        _day,
    ),
    Rule("shared-year-of-month", f"span:( month:MONTH ) {TO} EARLY? MONTH COMMA? of? year:YEARNUMBER", _month),
    Rule(
        "shared-year-of-first",
        "span:( month:MONTH ) COMMA MONTH ( COMMA? and | or | COMMA ) MONTH of? year:YEARNUMBER",
        _month,
    ),
    Rule("short-end", "first:YEARNUMBER ( DASH | SLASH ) span:( last:TWODIGITS )", _short_end),
    Rule("next-end", "first:YEARNUMBER ( DASH | SLASH ) span:( last:DAYNUMBER )", _next_end),
    Rule(
        "shared-century",
        "first:DECADENUMBER ( DASH | and | or | to | through ) the? span:( decade:DECADENUMBER )",
        _second_decade,
    ),
    Rule("era-start", "span:( first:DIGITS ) ( DASH | to | and | or | until ) other:DIGITS era:ERA", _era_start),
    Rule(
        "shared-year-of-season",
        f"span:( the? season:SEASON ) {TO} the? EARLY? SEASON ( of | in )? year:YEARNUMBER",
        _season,
    ),
    Rule(
        "winter",
        "the? season:SEASON ( of | COMMA | in )? year:YEARNUMBER ( DASH | SLASH ) ( TWODIGITS | YEARNUMBER )",
        _season,
    ),
)
