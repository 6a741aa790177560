"""Rules for words that name a part of the calendar: days, months, seasons, years, decades, centuries."""

import re
from dataclasses import replace

from tracker.dates.company import is_day_alone, is_month, is_month_with_count, is_season, is_small_year, is_weekday
from tracker.dates.expression import TimexType
from tracker.dates.grammar import Hit, Reading, Rule
from tracker.dates.lexicon import cues, spelled
from tracker.dates.numeric import read_iso, read_numeric
from tracker.dates.symbols import Either, Exact, Named
from tracker.dates.value import DateValue, Precision, day
from tracker.dates.year_rules import year_of

QUARTERS, HALVES = 33, 40
FARTHEST_IN = 20  # characters that may stand before the date of an entry
ENTRY_OPENS = re.compile(r"[*_)\]]*(?:\s*[:–—.|]|\s-\s|\t|\n)")  # behind the date at the head of an entry


def _day(hit: Hit) -> Reading | None:
    weekday = int(hit.value("weekday", "WEEKDAY")) if "weekday" in hit else None
    number = hit.number("day", "ORDINALWORD") + (int(hit.value("tens", "TENS")) if "tens" in hit else 0)
    if not 1 <= number <= 31 or ("weekday" not in hit and hit.before() in spelled("NUMBER") and "tens" not in hit):
        return None
    if "year" not in hit and is_month_with_count(hit):
        return None
    month = int(hit.value("month", "MONTH"))
    return Reading(Named(Precision.DAY, year_of(hit), month, number, weekday))


def _month(hit: Hit) -> Reading | None:
    found = year_of(hit)
    if (found is None and not is_month(hit)) or (found is not None and _runs_over(hit)):
        return None
    return Reading(Named(Precision.MONTH, found, int(hit.value("month", "MONTH"))))


def _entry_head(hit: Hit) -> Reading | None:
    """ "1950, 1 April.", the year ahead of the day or the month, where it heads a line."""
    start, end = hit.tokens.starts[hit.span[0]], hit.tokens.ends[hit.span[1] - 1]
    line = hit.tokens.text[max(0, start - FARTHEST_IN) : start].rpartition("\n")[2]
    if any(letter.isalnum() for letter in line) or ENTRY_OPENS.match(hit.tokens.text, end) is None:
        return None
    month = int(hit.value("month", "MONTH"))
    return _day(hit) if "day" in hit else Reading(Named(Precision.MONTH, year_of(hit), month))


def _runs_over(hit: Hit) -> bool:
    """Whether a sentence ends between the month and the year: "until June. In 1990 …"."""
    between = hit.tokens.stretch(*hit.span)[len(hit.text("month")) :]
    abbreviated = len(hit.text("month")) <= 4 and hit.text("month").lower() not in {"may", "june", "july"}
    return " In " in between or (between.startswith(".") and not abbreviated)


def _in_short_year(hit: Hit) -> Reading | None:
    season = int(hit.value("season", "SEASON")) if "season" in hit else None
    code = season or int(hit.value("month", "MONTH"))
    kind = Precision.SEASON if season else Precision.DAY if "day" in hit else Precision.MONTH
    number = hit.number("day") if "day" in hit else None
    return Reading(Named(kind, hit.number("short"), code, number, bare_year=True))


def _in_small_year(hit: Hit) -> Reading | None:
    if not is_small_year(hit, told=True):
        return None
    reading = _in_short_year(hit)
    return reading and replace(reading, weak=True)


def _season(hit: Hit) -> Reading | None:
    code = int(hit.value("season", "SEASON"))
    found = year_of(hit)
    if found is None and (not is_season(hit) or ("the" in hit and hit.after().lower() in cues("seasonal"))):
        return None
    return Reading(Named(Precision.SEASON, found, code))


def _month_abbreviated(hit: Hit) -> Reading | None:
    """An abbreviation with its full stop, where no sentence ends with it."""
    short = len(hit.text("month")) <= 4 and hit.text("month").lower() not in {"may", "june", "july"}
    last = hit.span[1] - 1
    ends = not hit.after() or (hit.after()[:1].isupper() and hit.tokens.starts[last] + 1 < len(hit.tokens.text))
    return _month(hit) if short and not ends else None


def _month_word_day(hit: Hit) -> Reading | None:
    """ "May first": with a year, or where a day of several words cannot be anything else."""
    return _day(hit) if "year" in hit or "tens" in hit else None


def _nth_weekday(hit: Hit) -> Reading | None:
    number = 5 if "last" in hit else hit.number("nth", "ORDINALWORD")
    if not 1 <= number <= 5:
        return None
    weekday = int(hit.value("weekday", "WEEKDAY"))
    month = int(hit.value("month", "MONTH"))
    return Reading(Named(Precision.DAY, year_of(hit), month, weekday=weekday, nth=number))


def _quarter(hit: Hit) -> Reading | None:
    number = hit.number("nth", "ORDINALWORD") if "nth" in hit else 4
    if not 1 <= number <= 4 or _is_share(hit):
        return None
    return Reading(Named(Precision.QUARTER, year_of(hit), QUARTERS + number - 1))


def _is_share(hit: Hit) -> bool:
    """Whether "the last quarter of the century" is a fourth of something else than a year."""
    told = hit.after(3) if hit.after(2).lower() in {"the", "a", "each"} else hit.after(2)
    of_year = told.lower() in {"year", "fiscal", "financial"} or told in spelled("REACH") or told.isdigit()
    return hit.after().lower() == "of" and not of_year


def _quarter_code(hit: Hit) -> Reading | None:
    code = int(hit.value("code", "QUARTERCODE"))
    return Reading(Named(Precision.QUARTER if code < HALVES else Precision.HALF, year_of(hit), code))


def _half(hit: Hit) -> Reading | None:
    which = hit.text("which").lower()
    code = HALVES if which in {"first", "1st", "early"} else HALVES + 1
    return Reading(Named(Precision.HALF, year_of(hit), code)) if year_of(hit) is not None else None


def _weekday(hit: Hit) -> Reading | None:
    if not is_weekday(hit):
        return None
    return Reading(Named(Precision.DAY, weekday=int(hit.value("weekday", "WEEKDAY"))))


def _nth_of_month(hit: Hit) -> Reading | None:
    if not is_day_alone(hit):
        return None
    return Reading(Named(Precision.DAY, day=hit.number("day")))


def _iso(hit: Hit) -> Reading | None:
    value, clock = read_iso(hit.text("span"))
    if value is None:
        return None
    return Reading(Exact(value), TimexType.TIME if clock else TimexType.DATE, clock=clock)


def _numeric(hit: Hit) -> Reading | None:
    if hit.before().lower() in cues("numbered"):
        return None
    readings = read_numeric(hit.text("span"))
    return Reading(Exact(readings[0])) if len(readings) == 1 else None


def _numeric_either(hit: Hit) -> Reading | None:
    if hit.before().lower() in cues("numbered"):
        return None
    readings = read_numeric(hit.text("span"))
    return Reading(Either(*readings)) if len(readings) == 2 else None


def _half_of_reach(hit: Hit) -> Reading | None:
    told = hit.after(3) if hit.after(2).lower() == "the" else hit.after(2)
    if hit.after().lower() != "of" or told not in spelled("REACH"):
        return None
    first = hit.text("which").lower() in {"first", "1st"}
    return Reading(Named(Precision.HALF, month=HALVES if first else HALVES + 1))


def _week_of_month(hit: Hit) -> Reading | None:
    number = 5 if "last" in hit else hit.number("nth", "ORDINALWORD")
    if not 1 <= number <= 5:
        return None
    return Reading(Named(Precision.WEEK, year_of(hit), int(hit.value("month", "MONTH")), number))


def _september_11(hit: Hit) -> Reading | None:
    if int(hit.value("month", "MONTH")) != 9 or hit.number("day") != 11:
        return None
    return Reading(Exact(DateValue(day(2001, 9, 11))))


ON = "( weekday:WEEKDAY DOT? COMMA? )?"
WORD_DAY = "( tens:TENS DASH? )? day:ORDINALWORD"
NUMBER = "( DAYNUMBER | DAYTH )"
GLUE = "DASH | SLASH"
WHICH = "( last:( last | final ) | nth:( ORDINALWORD | DAYTH ) )"
RULES = (
    Rule("september-11", "span:( month:MONTH DOT? day:( DAYNUMBER | DAYTH ) ) TERROR", _september_11),
    Rule("iso-date", "span:( ISO )", _iso),
    Rule("numeric-date", "span:( NUMERIC )", _numeric),
    Rule("numeric-either", "span:( NUMERIC )", _numeric_either),
    Rule(
        "day-month-year",
        f"{ON} the? day:{NUMBER} ( of | {GLUE} )? month:MONTH DOT? ( COMMA | of | {GLUE} )? year:YEARNUMBER",
        _day,
    ),
    Rule(
        "month-day-year",
        f"{ON} month:MONTH DOT? the? day:{NUMBER} ( COMMA | of )? year:YEARNUMBER",
        _day,
    ),
    Rule(
        "day-month-year-era",
        f"the? day:{NUMBER} of? month:MONTH COMMA? year:( DAYNUMBER | TWODIGITS | DIGITS ) era:ERA",
        _day,
    ),
    Rule(
        "day-month",
        f"{ON} the? day:{NUMBER} of? month:MONTH",
        _day,
    ),
    Rule("month-day", f"{ON} month:MONTH DOT? the? day:{NUMBER}", _day),
    Rule("word-day-month", f"{ON} the? {WORD_DAY} of month:MONTH ( COMMA? year:YEARNUMBER )?", _day),
    Rule("month-word-day", f"{ON} month:MONTH the? {WORD_DAY} ( COMMA? year:YEARNUMBER )?", _month_word_day),
    Rule(
        "nth-weekday",
        f"the {WHICH} weekday:WEEKDAY ( of | in ) month:MONTH ( COMMA? of? year:YEARNUMBER )?",
        _nth_weekday,
    ),
    Rule("month-year-era", "month:MONTH of? COMMA? year:DIGITS era:ERA", _month),
    Rule("year-month-day", "year:YEARNUMBER ( COMMA | DASH )? month:MONTH DASH? day:( DAYNUMBER | DAYTH )", _day),
    Rule("entry-head", f"year:YEARNUMBER COMMA ( the? day:{NUMBER} of? )? month:MONTH", _entry_head),
    Rule("month-year", "month:MONTH DOT? ( of | COMMA | in | DASH )? year:YEARNUMBER", _month),
    Rule("small-year-of-day", f"the? day:{NUMBER} of? month:MONTH short:SMALLYEAR", _in_small_year),
    Rule("small-year-of-month", "month:MONTH short:SMALLYEAR", _in_small_year),
    Rule("small-year-of-season", "the? season:SEASON of short:SMALLYEAR", _in_small_year),
    Rule("short-year-of-day", f"the? day:{NUMBER} of? month:MONTH DOT? COMMA? short:SHORTYEAR", _in_short_year),
    Rule("short-year-of-month-day", f"month:MONTH DOT? day:{NUMBER} COMMA? short:SHORTYEAR", _in_short_year),
    Rule("short-year-of-month", "month:MONTH DOT? ( of | in )? short:SHORTYEAR", _in_short_year),
    Rule("short-year-of-season", "the? season:SEASON ( of | in )? short:SHORTYEAR", _in_short_year),
    Rule("month", "month:MONTH", _month),
    Rule("month-abbreviated", "month:MONTH DOT", _month_abbreviated),
    Rule("season-year-era", "the? season:SEASON ( of | COMMA | in )? year:DIGITS era:ERA", _season),
    Rule("season-year", "the? season:SEASON ( of | COMMA | in )? year:YEARNUMBER", _season),
    Rule("year-season", "year:YEARNUMBER season:SEASON", _season),
    Rule("season", "the:the? season:SEASON", _season),
    Rule("season-name", "season:SEASON", _season),
    Rule("week-of-month", f"the {WHICH} week of month:MONTH COMMA? of? year:YEARNUMBER", _week_of_month),
    Rule("week-of-bare-month", f"the {WHICH} week of month:MONTH", _week_of_month),
    Rule(
        "quarter-year",
        "the? ( nth:( ORDINALWORD | DAYTH ) | final | last ) DASH? quarter ( of | in )? year:YEARNUMBER",
        _quarter,
    ),
    Rule("quarter", "the? nth:( ORDINALWORD | DAYTH ) DASH? quarter", _quarter),
    Rule("quarter-code", "code:QUARTERCODE ( of | COMMA )? year:YEARNUMBER", _quarter_code),
    Rule("year-quarter-code", "year:YEARNUMBER DASH? code:QUARTERCODE", _quarter_code),
    Rule("half", "the? which:( ORDINALWORD | DAYTH | latter ) half", _half_of_reach),
    Rule("half-year", "the? which:( ORDINALWORD | DAYTH | latter ) half of? year:YEARNUMBER", _half),
    Rule("weekday", "weekday:WEEKDAY", _weekday),
    Rule("nth-of-month", "the day:DAYTH", _nth_of_month),
)
