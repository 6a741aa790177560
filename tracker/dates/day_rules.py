"""Rules for days that have a name of their own, and for days by their weekday, their place or a misread number."""

from tracker.dates.calendar import civil, easter, ordinal
from tracker.dates.company import is_month
from tracker.dates.grammar import Hit, Reading, Rule
from tracker.dates.lexicon import cues
from tracker.dates.symbols import Anchor, Exact, Named, Step
from tracker.dates.value import DateValue, Precision, day
from tracker.dates.year_rules import year_of
from tracker.knowledge import load

LONG_IDES = (3, 5, 7, 10)
JANUARY, DECEMBER = 1, 12
FIRST_EASTER = 400  # before, the churches reckoned in ways of their own
BEFORE_DAY = ("on", "since", "until", "from", "of", "by", "to", "the", "and", "before", "after", ",")


def _feast(hit: Hit) -> Reading | None:
    if hit.before()[:1].isupper() and hit.before().lower() not in cues("before_month"):
        return None
    month, number = divmod(int(hit.value("feast", "FEAST")), 100)
    if "eve" in hit:
        number -= 1
    return Reading(Named(Precision.DAY, year_of(hit), month, number))


def _movable_feast(hit: Hit) -> Reading | None:
    """A feast that is reckoned from Easter, of a told year."""
    told = year_of(hit)
    if told is None or told < FIRST_EASTER:
        return None
    away = load("dates")["movable_feasts"].get(" ".join(hit.text("feast").lower().split()))
    return None if away is None else Reading(Exact(DateValue(day(*civil(ordinal(told, *easter(told)) + away)))))


def _ides(hit: Hit) -> Reading | None:
    month = int(hit.value("month", "MONTH"))
    return Reading(Named(Precision.DAY, year_of(hit), month, 15 if month in LONG_IDES else 13))


def _new_year(hit: Hit) -> Reading | None:
    eve = "eve" in hit
    return Reading(Named(Precision.DAY, year_of(hit), 12 if eve else 1, 31 if eve else 1))


def _weekday_nth(hit: Hit) -> Reading | None:
    """ "Sunday, the 9th", where no noun follows of which it is the ninth."""
    after = hit.after().lower()
    if hit.touches_next() and hit.after() in {"-", "–"}:
        return None
    if after.isalpha() and after not in cues("after_day"):
        return None
    return Reading(Named(Precision.DAY, day=hit.number("day"), weekday=int(hit.value("weekday", "WEEKDAY"))))


def _dotted_day(hit: Hit) -> Reading | None:
    """ "8. August 2008", where the dot does not end a sentence."""
    led = hit.before().lower() in BEFORE_DAY or not hit.before()
    return _day(hit) if led else None


def _day(hit: Hit) -> Reading | None:
    number = hit.number("day")
    if not 1 <= number <= 31:
        return None
    return Reading(Named(Precision.DAY, year_of(hit), int(hit.value("month", "MONTH")), number))


def _day_abbreviated(hit: Hit) -> Reading | None:
    """ "11 Aug.", where the dot does not end a sentence; the month's full name has none."""
    full = hit.text("month").lower() in {"may", "june", "july"} or len(hit.text("month")) > 4
    return _day(hit) if not full and hit.after()[:1].islower() else None


def _edge_day(hit: Hit) -> Reading | None:
    """ "The last day of October 1984", "the first day of May", "the last day of 1999"."""
    first = hit.text("which").lower() in {"first", "opening"}
    if "month" not in hit:
        return Reading(Named(Precision.DAY, year_of(hit), 1 if first else 12, 1 if first else 31))
    if "year" not in hit and not is_month(hit):
        return None
    month = int(hit.value("month", "MONTH"))
    return Reading(Named(Precision.DAY, year_of(hit), month, 1 if first else None, nth=None if first else 5))


ON = "( weekday:WEEKDAY DOT? COMMA? )?"


def _edge_day_of_unit(hit: Hit) -> Reading | None:
    """ "The last day of the month", "the first day of that month", "the last day of the year"."""
    if (unit := str(hit.value("unit", "UNIT"))) not in {"month", "year"} or hit.text("unit").lower().endswith("s"):
        return None
    first = hit.text("which").lower() in {"first", "opening"}
    month = None if unit == "month" else JANUARY if first else DECEMBER
    whole = Step(int(hit.value("reach", "REACH")) if "reach" in hit else 0, unit, Anchor.EITHER)
    return Reading(Named(Precision.DAY, month=month, day=1 if first else None, nth=None if first else 5, of=whole))


WHICH = "which:( first | opening | last | final )"
MOVABLE = "( FEASTLEAD ( WEEKDAY | day ) | MOVABLE )"
RULES = (
    Rule("feast", "feast:FEAST ( eve:eve | day )? ( ( of | COMMA )? year:YEARNUMBER )?", _feast),
    Rule("movable-feast", f"feast:{MOVABLE} ( of | COMMA | in )? year:YEARNUMBER", _movable_feast),
    Rule("ides", "the ides of month:MONTH ( COMMA? year:( DIGITS | YEARNUMBER ) era:ERA? )?", _ides),
    Rule("new-year", "new YEARWORD POSSESSIVE ( eve:eve | day ) ( COMMA? year:YEARNUMBER )?", _new_year),
    Rule("weekday-nth", "weekday:WEEKDAY COMMA? the day:DAYTH", _weekday_nth),
    Rule("dotted-day", f"{ON} day:DAYNUMBER DOT month:MONTH DOT? year:YEARNUMBER", _dotted_day),
    Rule("scanned-day", "day:SCANDAY of? month:MONTH DOT? ( COMMA? year:YEARNUMBER )?", _day),
    Rule("scanned-month-day", "month:MONTH DOT? day:SCANDAY ( COMMA? year:YEARNUMBER )?", _day),
    Rule("day-month-abbreviated", f"{ON} day:DAYNUMBER month:MONTH DOT", _day_abbreviated),
    Rule("edge-day", f"the {WHICH} day of month:MONTH ( COMMA? of? year:YEARNUMBER )?", _edge_day),
    Rule("edge-day-of-unit", f"the {WHICH} day of ( the? reach:REACH | the ) unit:UNIT", _edge_day_of_unit),
    Rule("edge-day-of-year", f"the {WHICH} day of ( the YEARWORD )? year:YEARNUMBER", _edge_day),
)
