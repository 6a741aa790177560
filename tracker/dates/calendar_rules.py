"""Rules for words that name a part of the calendar: days, months, seasons, years, decades, centuries."""

from tracker.dates.company import is_day_alone, is_month, is_season, is_small_year, is_weekday, is_year
from tracker.dates.expression import TimexType
from tracker.dates.grammar import Hit, Reading, Rule
from tracker.dates.lexicon import cues, spelled
from tracker.dates.numeric import read_iso, read_numeric
from tracker.dates.symbols import Exact, Named
from tracker.dates.value import DateValue, Precision, century, day, decade, year

QUARTERS, HALVES = 33, 40
LAST_YEAR = 99_999
LONG_IDES = (3, 5, 7, 10)


def _year(hit: Hit, name: str = "year") -> int | None:
    """The astronomical year of a named place, with its era; None where the words leave it out."""
    if name not in hit:
        return None
    number = hit.number(name)
    if number > LAST_YEAR:
        return None
    return 1 - number if _before_christ(hit) else number


def _before_christ(hit: Hit) -> bool:
    return any(name in hit and hit.value(name, "ERA") == "BC" for name in ("era", "lead"))


def _day(hit: Hit) -> Reading | None:
    weekday = int(hit.value("weekday", "WEEKDAY")) if "weekday" in hit else None
    number = hit.number("day", "ORDINALWORD")
    if not 1 <= number <= 31:
        return None
    month = int(hit.value("month", "MONTH"))
    return Reading(Named(Precision.DAY, _year(hit), month, number, weekday))


def _month(hit: Hit) -> Reading | None:
    found = _year(hit)
    if found is None and not is_month(hit):
        return None
    return Reading(Named(Precision.MONTH, found, int(hit.value("month", "MONTH"))))


def _season(hit: Hit) -> Reading | None:
    code = int(hit.value("season", "SEASON"))
    found = _year(hit)
    if found is None and (not is_season(hit) or ("the" in hit and hit.after().lower() in cues("seasonal"))):
        return None
    return Reading(Named(Precision.SEASON, found, code))


def _quarter(hit: Hit) -> Reading | None:
    number = hit.number("nth", "ORDINALWORD") if "nth" in hit else 4
    if not 1 <= number <= 4:
        return None
    return Reading(Named(Precision.QUARTER, _year(hit), QUARTERS + number - 1))


def _quarter_code(hit: Hit) -> Reading | None:
    code = int(hit.value("code", "QUARTERCODE"))
    return Reading(Named(Precision.QUARTER if code < HALVES else Precision.HALF, _year(hit), code))


def _half(hit: Hit) -> Reading | None:
    which = hit.text("which").lower()
    code = HALVES if which in ("first", "1st", "early") else HALVES + 1
    return Reading(Named(Precision.HALF, _year(hit), code)) if _year(hit) is not None else None


def _bare_year(hit: Hit) -> Reading | None:
    found = _year(hit)
    if found is None or ("era" not in hit and not is_year(hit)):
        return None
    return Reading(Exact(DateValue(year(found))))


def _small_year(hit: Hit) -> Reading | None:
    if not is_small_year(hit):
        return None
    return Reading(Named(Precision.YEAR, hit.number("year"), bare_year=True), weak=True)


def _era_year(hit: Hit) -> Reading | None:
    found = _year(hit)
    return Reading(Exact(DateValue(year(found)))) if found is not None and hit.number("year") else None


def _short_year(hit: Hit) -> Reading | None:
    number = hit.number("year")
    if not hit.before().islower():
        return None
    return Reading(Named(Precision.YEAR, number, bare_year=True))


def _decade(hit: Hit) -> Reading | None:
    digits = "".join(character for character in hit.text("decade") if character.isdigit())
    if len(digits) == 3 and "era" not in hit:
        return None
    if int(digits) % 10 or hit.before().lower() in ("his", "her", "their", "my", "our", "its"):
        return None
    if hit.after().lower() == "of" and "the" not in hit and hit.before().lower() not in spelled("EARLY"):
        return None
    if len(digits) == 2:
        return Reading(Named(Precision.DECADE, int(digits)))
    if _before_christ(hit):
        first = -int(digits) - 8
        return Reading(Exact(DateValue(year(first), year(first + 9), within=Precision.DECADE)))
    return Reading(Exact(DateValue(decade(int(digits)))))


def _decade_word(hit: Hit) -> Reading | None:
    if hit.before().lower() in ("his", "her", "their", "my"):
        return None
    return Reading(Named(Precision.DECADE, int(hit.value("decade", "DECADEWORD"))))


def _century(hit: Hit) -> Reading | None:
    number = hit.number("nth", "ORDINALWORD")
    if "tens" in hit:
        number += int(hit.value("tens", "TENS"))
    if not 1 <= number <= 30:
        return None
    if _before_christ(hit):
        return Reading(Exact(DateValue(century(-100 * number + 1))))
    return Reading(Exact(DateValue(century(100 * (number - 1)))))


def _weekday(hit: Hit) -> Reading | None:
    if not is_weekday(hit):
        return None
    return Reading(Named(Precision.DAY, weekday=int(hit.value("weekday", "WEEKDAY"))))


def _nth_of_month(hit: Hit) -> Reading | None:
    if not is_day_alone(hit):
        return None
    return Reading(Named(Precision.DAY, day=hit.number("day")))


def _feast(hit: Hit) -> Reading | None:
    if hit.before()[:1].isupper() and hit.before().lower() not in cues("before_month"):
        return None
    month, number = divmod(int(hit.value("feast", "FEAST")), 100)
    if "eve" in hit:
        number -= 1
    return Reading(Named(Precision.DAY, _year(hit), month, number))


def _ides(hit: Hit) -> Reading | None:
    month = int(hit.value("month", "MONTH"))
    return Reading(Named(Precision.DAY, _year(hit), month, 15 if month in LONG_IDES else 13))


def _new_year(hit: Hit) -> Reading | None:
    eve = "eve" in hit
    return Reading(Named(Precision.DAY, _year(hit), 12 if eve else 1, 31 if eve else 1))


def _iso(hit: Hit) -> Reading | None:
    value, clock = read_iso(hit.text("span"))
    if value is None:
        return None
    return Reading(Exact(value), TimexType.TIME if clock else TimexType.DATE, clock=clock)


def _numeric(hit: Hit) -> Reading | None:
    readings = read_numeric(hit.text("span"))
    return Reading(Exact(readings[0])) if len(readings) == 1 else None


def _week_of_month(hit: Hit) -> Reading | None:
    number = 5 if "last" in hit else hit.number("nth", "ORDINALWORD")
    if not 1 <= number <= 5:
        return None
    return Reading(Named(Precision.WEEK, _year(hit), int(hit.value("month", "MONTH")), number))


def _september_11(hit: Hit) -> Reading | None:
    if int(hit.value("month", "MONTH")) != 9 or hit.number("day") != 11:
        return None
    return Reading(Exact(DateValue(day(2001, 9, 11))))


WHICH = "( last:( last | final ) | nth:( ORDINALWORD | DAYTH ) )"
RULES = (
    Rule("september-11", "span:( month:MONTH DOT? day:( DAYNUMBER | DAYTH ) ) TERROR", _september_11),
    Rule("iso-date", "span:( ISO )", _iso),
    Rule("numeric-date", "span:( NUMERIC )", _numeric),
    Rule(
        "day-month-year",
        "( weekday:WEEKDAY COMMA? )? the? day:( DAYNUMBER | DAYTH ) of? month:MONTH DOT? COMMA? of? year:YEARNUMBER",
        _day,
    ),
    Rule(
        "month-day-year",
        "( weekday:WEEKDAY COMMA? )? month:MONTH DOT? the? day:( DAYNUMBER | DAYTH ) ( COMMA | of )? year:YEARNUMBER",
        _day,
    ),
    Rule(
        "day-month-year-era",
        "the? day:( DAYNUMBER | DAYTH ) of? month:MONTH COMMA? year:( DAYNUMBER | TWODIGITS | DIGITS ) era:ERA",
        _day,
    ),
    Rule(
        "day-month",
        "( weekday:WEEKDAY COMMA? )? the? day:( DAYNUMBER | DAYTH ) of? month:MONTH",
        _day,
    ),
    Rule("month-day", "( weekday:WEEKDAY COMMA? )? month:MONTH DOT? the? day:( DAYNUMBER | DAYTH )", _day),
    Rule("word-day-month", "( weekday:WEEKDAY COMMA? )? the day:ORDINALWORD of month:MONTH", _day),
    Rule("month-year-era", "month:MONTH of? COMMA? year:DIGITS era:ERA", _month),
    Rule("month-year", "month:MONTH DOT? ( of | COMMA | in )? year:YEARNUMBER", _month),
    Rule("month", "month:MONTH", _month),
    Rule("season-year-era", "the? season:SEASON ( of | COMMA | in )? year:DIGITS era:ERA", _season),
    Rule("season-year", "the? season:SEASON ( of | COMMA | in )? year:YEARNUMBER", _season),
    Rule("year-season", "year:YEARNUMBER season:SEASON", _season),
    Rule("season", "the:the? season:SEASON", _season),
    Rule("season-name", "season:SEASON", _season),
    Rule("week-of-month", f"the {WHICH} week of month:MONTH COMMA? of? year:YEARNUMBER", _week_of_month),
    Rule("week-of-bare-month", f"the {WHICH} week of month:MONTH", _week_of_month),
    Rule("quarter-year", "the? nth:( ORDINALWORD | DAYTH ) DASH? quarter ( of | in )? year:YEARNUMBER", _quarter),
    Rule("quarter", "the? nth:( ORDINALWORD | DAYTH ) DASH? quarter", _quarter),
    Rule("quarter-code", "code:QUARTERCODE ( of | COMMA )? year:YEARNUMBER", _quarter_code),
    Rule("year-quarter-code", "year:YEARNUMBER DASH? code:QUARTERCODE", _quarter_code),
    Rule("half-year", "the? which:( ORDINALWORD | DAYTH | latter ) half of? year:YEARNUMBER", _half),
    Rule("year-era", "year:DIGITS era:ERA", _era_year),
    Rule("era-year", "lead:ERA year:DIGITS", _era_year),
    Rule("year", "year:YEARNUMBER", _bare_year),
    Rule("year-named", "the ( YEARWORD | years ) year:YEARNUMBER", _bare_year),
    Rule("small-year", "year:SMALLYEAR", _small_year),
    Rule("short-year", "year:SHORTYEAR", _short_year),
    Rule("decade", "the:the? decade:DECADENUMBER era:ERA?", _decade),
    Rule("decade-word", "the decade:DECADEWORD", _decade_word),
    Rule("century", "the? ( tens:TENS DASH? )? nth:( ORDINALWORD | NTH ) DASH? century era:ERA?", _century),
    Rule("weekday", "weekday:WEEKDAY", _weekday),
    Rule("nth-of-month", "the day:DAYTH", _nth_of_month),
    Rule("feast", "feast:FEAST ( eve:eve | day )? ( ( of | COMMA )? year:YEARNUMBER )?", _feast),
    Rule("ides", "the ides of month:MONTH ( COMMA? year:( DIGITS | YEARNUMBER ) era:ERA? )?", _ides),
    Rule("new-year", "new YEARWORD POSSESSIVE ( eve:eve | day ) ( COMMA? year:YEARNUMBER )?", _new_year),
)
