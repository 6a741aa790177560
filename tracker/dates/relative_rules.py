"""Rules for words that reckon from the publication date or from the date last mentioned."""

from tracker.dates.counts import count_of
from tracker.dates.expression import TimexType
from tracker.dates.grammar import Build, Hit, Reading, Rule
from tracker.dates.lexicon import cues, spelled
from tracker.dates.symbols import Anchor, Exact, Named, Step
from tracker.dates.value import DateValue, Precision, year

# A step of half a unit, and every step of a long one, is reckoned in parts: "half a century later", "two decades ago".
PARTS = {"century": (100, "year"), "decade": (10, "year"), "year": (12, "month"), "fortnight": (2, "week")}
LONG = ("century", "decade", "fortnight")
QUARTER_REACH = ("this", "current", "last", "previous", "next")
PUBLICATION_WORDS = ("last", "past", "next", "coming", "current", "ago")


def _anchor(hit: Hit, word: str, unit: str | None = None) -> Anchor:
    """Where a word such as "last", "this" or "that" points; "next day" points into the text, "next week" does not."""
    into = word in {"next", "coming"} and ("the" in hit or unit == "day")
    if word in spelled("TEXTREACH") or "same" in hit or into:
        return Anchor.TEXT
    if word in PUBLICATION_WORDS:
        return Anchor.PUBLICATION
    return Anchor.PRESENT if word == "this" else Anchor.EITHER


def _dayname(hit: Hit) -> Reading | None:
    word = hit.text("day").lower()
    step = Step(int(hit.value("day", "DAYNAME")), "day", Anchor.PUBLICATION)
    if word == "tonight":
        return Reading(step, TimexType.TIME, clock="TNI")
    return Reading(step)


def _beyond_dayname(hit: Hit) -> Reading | None:
    count = int(hit.value("name", "DAYNAME"))
    if count == 0:
        return None
    beyond = 1 if hit.text("side").lower() == "after" else -1
    return Reading(Step(count + beyond, "day", Anchor.PUBLICATION)) if count == beyond else None


def _reach_unit(hit: Hit) -> Reading | None:
    word, unit = hit.text("reach").lower(), str(hit.value("unit", "UNIT"))
    if unit == "quarter" and (word not in QUARTER_REACH or "the" in hit):
        return None
    if unit in {"second", "minute", "hour"} or hit.text("unit").lower().endswith("s"):
        return None
    if "the" in hit and word in {"past", "last", "this"} and unit != "night":
        return None
    step = Step(int(hit.value("reach", "REACH")), "day" if unit == "night" else unit, _anchor(hit, word, unit))
    if unit == "night":
        return Reading(step, TimexType.TIME, clock="TNI")
    return Reading(step)


def _reach_part(hit: Hit) -> Reading | None:
    word, part = hit.text("reach").lower(), str(hit.value("part", "PART"))
    if word == "past" and hit.text("part").lower() not in {"night", "evening", "afternoon", "morning"}:
        return None
    step = Step(int(hit.value("reach", "REACH")), "day", _anchor(hit, word, "day"))
    return Reading(step, TimexType.TIME, clock=f"T{part}")


def _piece_of_unit(hit: Hit) -> Reading | None:
    unit = str(hit.value("unit", "UNIT"))
    if unit not in {"day", "week", "month", "year", "decade", "century"} or hit.text("unit").lower().endswith("s"):
        return None
    word = hit.text("reach").lower()
    count = int(hit.value("reach", "REACH")) if word else 0
    anchor = _anchor(hit, word) if word else Anchor.EITHER
    return Reading(Step(count, unit, anchor), mod=_piece(hit))


def _piece(hit: Hit) -> str:
    if "piece" in hit:
        return str(hit.value("piece", "PIECE"))
    if "early" in hit:
        return str(hit.value("early", "EARLY"))
    return "START" if hit.text("side").lower() == "early" else "END"


def _units_end(hit: Hit) -> Reading | None:
    step = Step(0, str(hit.value("unit", "UNIT")), Anchor.EITHER)
    return Reading(step, mod=str(hit.value("piece", "PIECE")))


def _unit_alone(hit: Hit) -> Reading | None:
    return Reading(Step(0, str(hit.value("unit", "UNIT")), Anchor.EITHER))


def _reach_name(hit: Hit) -> Reading | None:
    word = hit.text("reach").lower()
    reach, anchor = int(hit.value("reach", "REACH")), _anchor(hit, word)
    if "month" in hit and word == "that" and hit.after()[:1].isdigit():
        return None
    if "weekday" in hit:
        weekday = int(hit.value("weekday", "WEEKDAY"))
        return Reading(Named(Precision.DAY, weekday=weekday, reach=reach, anchor=anchor))
    if "season" in hit:
        return Reading(Named(Precision.SEASON, month=int(hit.value("season", "SEASON")), reach=reach, anchor=anchor))
    return Reading(Named(Precision.MONTH, month=int(hit.value("month", "MONTH")), reach=reach, anchor=anchor))


def _shift(hit: Hit) -> Reading | None:
    word, unit = hit.text("shift").lower(), str(hit.value("unit", "UNIT"))
    if word in {"after", "before", "prior"} and not _stands_alone(hit):
        return None
    direction = 1 if word.startswith("after") else int(hit.value("shift", "SHIFT"))
    return _steps(hit, unit, direction, Anchor.PUBLICATION if word in {"ago", "hence"} else Anchor.TEXT)


def _shift_that(hit: Hit) -> Reading | None:
    """ "Two days after that", where no noun follows ("after that battle")."""
    if not _stands_alone(hit) and hit.after().lower() not in cues("after_day"):
        return None
    return _steps(hit, str(hit.value("unit", "UNIT")), 1 if hit.text("shift").lower() == "after" else -1, Anchor.TEXT)


def _from_now(hit: Hit) -> Reading | None:
    return _steps(hit, str(hit.value("unit", "UNIT")), 1, Anchor.PUBLICATION)


def _steps(hit: Hit, unit: str, direction: int, anchor: Anchor) -> Reading | None:
    """A step of the told count of units; long and broken ones in the unit below, of which the words are not sure."""
    count = count_of(hit.text("count")) if "count" in hit else None
    if count is not None and "half" in hit:
        count += 0.5
    mod = _fuzz(hit)
    if count is not None and (unit in LONG or count % 1) and unit in PARTS:
        factor, unit = PARTS[unit]
        count, mod = count * factor, mod or "APPROX"
    if unit in {"second", "minute", "hour"}:
        return None
    steps = None if count is None or count % 1 else int(count) * direction
    return Reading(Step(steps, "day" if unit == "night" else unit, anchor), mod=mod)


def _fuzz(hit: Hit) -> str | None:
    word = hit.text("fuzz").lower() if "fuzz" in hit else ""
    if word.startswith(("less", "under")):
        return "LESS_THAN"
    if word.startswith(("more", "over")):
        return "MORE_THAN"
    return "APPROX" if word in spelled("ABOUT") or word in {"almost", "nearly", "some"} else None


def _the_day(hit: Hit) -> Reading | None:
    """ "Ended the day", "for the day": the day that is told of, where no clause says which."""
    return None if hit.after().lower() in cues("after_the_day") else Reading(Step(0, "day", Anchor.EITHER))


def _weekday_beside(hit: Hit) -> Reading | None:
    if not _stands_alone(hit):
        return None
    reach = 1 if hit.text("side").lower() == "after" else -1
    weekday = int(hit.value("weekday", "WEEKDAY"))
    return Reading(Named(Precision.DAY, weekday=weekday, reach=reach, anchor=Anchor.TEXT))


def _beyond_reach(hit: Hit) -> Reading | None:
    """ "The year after next", "the week before last"."""
    unit = str(hit.value("unit", "UNIT"))
    if hit.text("unit").lower().endswith("s") or unit not in {"week", "weekend", "month", "year"}:
        return None
    return Reading(Step(2 if "next" in hit else -2, unit, Anchor.PUBLICATION))


def _same_a_year_ago(hit: Hit) -> Reading | None:
    """ "The same month a year ago", seen from the month or quarter told before."""
    unit = str(hit.value("unit", "UNIT"))
    if hit.text("unit").lower() not in {"month", "quarter"}:
        return None
    return Reading(Step(-12 if unit == "month" else -4, unit, Anchor.TEXT))


def _rest_of_unit(hit: Hit) -> Reading | None:
    unit = hit.text("unit").lower()
    if unit not in {"week", "month", "year", "day"}:
        return None
    return Reading(Step(int(hit.value("reach", "REACH")) if "reach" in hit else 0, unit, Anchor.EITHER))


def _year_end(hit: Hit) -> Reading:
    mod = str(hit.value("piece", "PIECE"))
    if "year" in hit:
        return Reading(Exact(DateValue(year(hit.number("year")))), mod=mod)
    return Reading(Step(0, "year", Anchor.EITHER), mod=mod)


def _the_weekend(hit: Hit) -> Reading | None:
    """The weekend that is told of, unless its days follow ("the weekend of 5 June")."""
    dated = hit.after(2)[:1].isdigit() or hit.after(2) in spelled("MONTH")
    return None if hit.after() == "of" and dated else Reading(Step(0, "nearest weekend", Anchor.EITHER))


def _overnight(hit: Hit) -> Reading | None:
    """The night of the day, unless a noun follows ("an overnight train")."""
    after = hit.after().lower()
    if after.isalpha() and after not in cues("before_month"):
        return None
    return Reading(Step(0, "day", Anchor.EITHER), TimexType.TIME, clock="TNI")


def _always(step: Step) -> Build:
    reading = Reading(step)
    return lambda _: reading


def _stands_alone(hit: Hit) -> bool:
    """Whether "the day after" is complete, and no battle or speech follows from which it reckons."""
    after = hit.after()
    return after in {"", ",", ".", ";", ":", ")"} or hit.tokens.kinds[hit.span[1] : hit.span[1] + 1] == "|"


def _beside(hit: Hit) -> Reading | None:
    unit = str(hit.value("unit", "UNIT"))
    word = hit.text("side").lower()
    if unit not in {"day", "week", "month", "year"} or hit.text("unit").lower().endswith("s"):
        return None
    if word in {"after", "before"} and not _stands_alone(hit):
        return None
    return Reading(Step(-1 if word in {"before", "previous", "earlier"} else 1, unit, Anchor.TEXT))


PIECE_OF = "( the? piece:PIECE of | early:EARLY in | the? side:( EARLY | latter ) part of )"
FUZZ = "( fuzz:( ABOUT | just | only | almost | nearly | over | under | some | ( less | more ) than ) )?"
RULES = (
    Rule("day-name", "day:DAYNAME", _dayname),
    Rule("beyond-day-name", "the day side:( before | after ) name:DAYNAME", _beyond_dayname),
    Rule("reach-unit", "( the:the | this )? reach:REACH same:same? unit:UNIT", _reach_unit),
    Rule("reach-part", "the:the? reach:REACH same:same? part:PART", _reach_part),
    Rule(
        "piece-of-unit",
        PIECE_OF + " the:the? reach:REACH? same:same? unit:UNIT",
        _piece_of_unit,
    ),
    Rule("units-end", "the? unit:UNIT POSSESSIVE piece:PIECE", _units_end),
    Rule("later-in-unit", "( later | earlier ) in the unit:UNIT", _unit_alone),
    Rule(
        "reach-name",
        "( the:the | this )? reach:REACH same:same? ( weekday:WEEKDAY | season:SEASON | month:MONTH )",
        _reach_name,
    ),
    Rule("shift", FUZZ + " COUNT unit:UNIT shift:SHIFT", _shift),
    Rule("shift-half", FUZZ + " COUNT unit:UNIT half:( and a half ) shift:SHIFT", _shift),
    Rule("shift-that", FUZZ + " COUNT unit:UNIT shift:( after | before ) that", _shift_that),
    Rule("shift-from-now", FUZZ + " COUNT unit:UNIT from now", _from_now),
    Rule("vague-shift", "unit:PLURAL shift:SHIFT", _shift),
    Rule("weekday-beside", "the weekday:WEEKDAY side:( before | after )", _weekday_beside),
    Rule("beyond-reach", "the unit:UNIT ( after next:next | before last )", _beyond_reach),
    Rule(
        "same-a-year-ago",
        "the same unit:UNIT ( of | in )? ( a YEARWORD SHIFT | the? ( last | previous ) YEARWORD )",
        _same_a_year_ago,
    ),
    Rule("rest-of-unit", "the rest of ( the | reach:REACH ) unit:UNIT", _rest_of_unit),
    Rule("year-ago", "YEARWORD DASH ( ago | earlier )", _always(Step(-1, "year", Anchor.PUBLICATION))),
    Rule("year-end", "YEARWORD DASH piece:PIECE year:YEARNUMBER?", _year_end),
    Rule("the-day", "DAYLEAD span:( the day )", _the_day),
    Rule("overnight", "overnight", _overnight),
    Rule("the-weekend", "the weekend", _the_weekend),
    Rule("day-beside", "the unit:UNIT side:( after | before | following | previous )", _beside),
)
