"""Rules for what is no date: durations, sets, vague references, times of the day. Found, so that none becomes one."""

import re

from tracker.dates.counts import count_of, timex_count
from tracker.dates.expression import TimexType
from tracker.dates.grammar import Build, Hit, Reading, Rule
from tracker.dates.lexicon import cues, spelled
from tracker.dates.symbols import Anchor, Length, Repeat, Step, Vague
from tracker.dates.tokens import DASHES
from tracker.documents.document import Kind

DURATION_LETTERS = {
    "second": "PT{}S",
    "minute": "PT{}M",
    "hour": "PT{}H",
    "day": "P{}D",
    "night": "P{}D",
    "week": "P{}W",
    "fortnight": "P{}W",
    "weekend": "P{}W",
    "month": "P{}M",
    "quarter": "P{}Q",
    "year": "P{}Y",
    "decade": "P{}DE",
    "century": "P{}CE",
}
EARLIEST_NIGHT = 5  # "two o'clock at night" is before dawn, "eight o'clock at night" after dusk
NOONS = {"noon": "T12:00", "midday": "T12:00", "midnight": "T24:00"}
BEFORE_CLOCK = ("at", "by", "until", "around", "about", "before", "after", "from", "to", "past")
SET_LETTERS = {"day": "XXXX-XX-XX", "night": "XXXX-XX-XXTNI", "week": "XXXX-WXX", "month": "XXXX-XX", "year": "XXXX"}
PAST_REACH = ("last", "past", "previous", "recent", "preceding", "prior")
FUTURE_REACH = ("next", "coming", "following", "subsequent", "ensuing")
NO_NOUNS = ("and", "or", "of", "in", "to", "is", "was", "the", "a", "years", "months", "weeks", "days", "as", "that")
DETERMINERS = ("a", "an", "the", "his", "her", "its", "their", "any", "no", "much", "this", "these", "some", "even")


def _length(hit: Hit) -> Reading | None:
    unit = str(hit.value("unit", "UNIT"))
    if (
        _is_verb(hit)
        or ("reach" in hit and "count" not in hit and hit.after().lower() == "of")
        or unit in {"quarter", "night"}
        or hit.after().lower() == "old"
        or (hit.touches_next() and hit.after() == "-")
    ):
        return None
    if unit == "hour" and re.fullmatch(r"\d{4}", hit.text("count")):
        return None
    if "count" not in hit:
        return Reading(Length(DURATION_LETTERS[unit].format("X"), unit, None, _reach(hit)), TimexType.DURATION)
    if unit == "second" and hit.text("count").lower() in {"a", "the"}:
        return None
    number = count_of(hit.text("count"))
    value = DURATION_LETTERS[unit].format(timex_count(hit.text("count")))
    whole = int(number) if number is not None and number == int(number) else None
    return Reading(Length(value, unit, whole, _reach(hit)), TimexType.DURATION)


def _untold_length(hit: Hit) -> Reading | None:
    """ "For weeks", "within minutes", "over the years": a length that is not told."""
    unit = str(hit.value("unit", "UNIT"))
    if hit.touches_next() and hit.after() in {"'", "’"}:
        return None
    return Reading(Length(DURATION_LETTERS[unit].format("X"), unit), TimexType.DURATION)


def _is_verb(hit: Hit) -> bool:
    """Whether "last" tells how long something is to go on ("meant to last fifteen years")."""
    return "reach" in hit and hit.text("reach").lower() == "last" and hit.before().lower() in cues("before_verb")


def _reach(hit: Hit) -> int | None:
    word = hit.text("reach").lower() if "reach" in hit else ""
    return -1 if word in PAST_REACH else 1 if word in FUTURE_REACH else None


def _past_unit(hit: Hit) -> Reading | None:
    unit = str(hit.value("unit", "UNIT"))
    if hit.text("unit").lower().endswith("s") or unit in {"night", "quarter"}:
        return None
    return Reading(Length(DURATION_LETTERS[unit].format(1), unit, 1, _reach(hit)), TimexType.DURATION)


def _every(hit: Hit) -> Reading | None:
    if "weekday" in hit:
        return Reading(Repeat(f"XXXX-WXX-{hit.value('weekday', 'WEEKDAY')}"), TimexType.SET)
    unit = str(hit.value("unit", "UNIT"))
    if "per" in hit:
        return Reading(Repeat(DURATION_LETTERS[unit].format(1)), TimexType.SET)
    if "other" in hit or "count" in hit:
        count = "2" if "other" in hit else timex_count(hit.text("count"))
        return Reading(Repeat(DURATION_LETTERS[unit].format(count)), TimexType.SET)
    letters = SET_LETTERS.get(unit)
    return Reading(Repeat(letters), TimexType.SET) if letters else None


def _weekdays(hit: Hit) -> Reading:
    return Reading(Repeat(f"XXXX-WXX-{hit.value('weekday', 'WEEKDAYS')}"), TimexType.SET)


def _unit_long(hit: Hit) -> Reading | None:
    """ "A year-long siege", "a decades-long war"."""
    unit = str(hit.value("unit", "UNIT"))
    if hit.before().isdigit() or hit.before().lower() in spelled("NUMBER") or hit.before() in tuple(DASHES):
        return None
    several = hit.text("unit").lower() in spelled("PLURAL")
    value = DURATION_LETTERS[unit].format("X" if several else 1)
    return Reading(Length(value, unit, None if several else 1), TimexType.DURATION)


def _long_word(hit: Hit) -> Reading:
    unit = str(hit.value("word", "LONGWORD"))
    return Reading(Length(DURATION_LETTERS[unit].format(1), unit, 1), TimexType.DURATION)


def _often(hit: Hit) -> Reading | None:
    if hit.after()[:1].isupper():
        return None
    return Reading(Repeat(str(hit.value("often", "OFTEN"))), TimexType.SET)


def _vague(word_class: str, only: Kind | None = None) -> Build:
    def build(hit: Hit) -> Reading | None:
        following = hit.after()
        led = hit.before().lower() in DETERMINERS or following in spelled("WEEKDAY")
        if led or following.lower() in cues("after_vague"):
            return None
        return Reading(Vague(str(hit.value("word", word_class)), bounds=True, only=only))

    return build


def _now(hit: Hit) -> Reading | None:
    """Now and its like, but not "now that" or "now and then"."""
    value = str(hit.value("word", "PRESENT"))
    if hit.before().lower() in DETERMINERS or hit.after().lower() in {"that", "and", "than"}:
        return None
    return Reading(Vague(value, bounds=True))


def _adjective(word_class: str, only: Kind | None = None) -> Build:
    def build(hit: Hit) -> Reading | None:
        after = hit.after()
        if not after.isalpha() or after.lower() in NO_NOUNS or hit.touches_previous():
            return None
        return Reading(Vague(str(hit.value("word", word_class)), only=only))

    return build


def _noun(value: str) -> Build:
    def build(hit: Hit) -> Reading | None:
        after = hit.after()
        if after[:1].isalpha() and after.lower() not in {"and", "or", "but", "to", "it", "he", "she", "they", "of"}:
            return None
        return Reading(Vague(value))

    return build


def _clock(hit: Hit) -> Reading | None:
    digits = "".join(character for character in hit.text("time") if character.isdigit())
    hour, minute = (int(digits), 0) if len(digits) <= 2 else (int(digits[:-2]), int(digits[-2:]))
    if "half" in hit and hit.value("half", "MERIDIEM") and hour < 12:
        hour += 12
    if hour > 24 or minute > 59 or not _is_clock(hit):
        return None
    zone = str(hit.value("zone", "ZONE")) if "zone" in hit else ""
    return Reading(Step(0, "day", Anchor.EITHER), TimexType.TIME, clock=f"T{hour:02d}:{minute:02d}{zone}")


def _is_clock(hit: Hit) -> bool:
    marked = "half" in hit or "zone" in hit or "hours" in hit
    return marked or hit.before().lower() in BEFORE_CLOCK


def _oclock(hit: Hit) -> Reading | None:
    hour = hit.number("time")
    if not 1 <= hour <= 24:
        return None
    return Reading(Step(0, "day", Anchor.EITHER), TimexType.TIME, clock=f"T{hour:02d}:00")


def _oclock_part(hit: Hit) -> Reading | None:
    """ "Nine o'clock in the evening": the part of the day tells which of the two hours."""
    hour, part = hit.number("time"), str(hit.value("part", "PART"))
    if not 1 <= hour <= 12 or part not in {"MO", "AF", "EV", "NI"}:
        return None
    later = hour < 12 and (part in {"AF", "EV"} or (part == "NI" and hour > EARLIEST_NIGHT))
    hour = 0 if hour == 12 and part == "NI" else hour + 12 * later
    anchor = Anchor.TEXT if "that" in hit else Anchor.EITHER
    return Reading(Step(0, "day", anchor), TimexType.TIME, clock=f"T{hour:02d}:00")


def _noon(hit: Hit) -> Reading | None:
    """Noon or midnight after "at", "by" and the like."""
    hour = NOONS.get(hit.text("part").lower())
    beside = hit.before().lower() in BEFORE_CLOCK or hit.after() in spelled("WEEKDAY")
    if hour is None or not beside:
        return None
    return Reading(Step(0, "day", Anchor.EITHER), TimexType.TIME, clock=hour)


FUZZ = "( ABOUT | just | only | almost | nearly | over | under | some | at least | ( less | more ) than )?"
RULES = (
    Rule("duration", FUZZ + " COUNT DASH? STRAIGHT? unit:UNIT ( DASH? long )?", _length),
    Rule("untold-length", "( for | within | in | over | after ) the? span:( unit:PLURAL )", _untold_length),
    Rule("reach-duration", "( the | these )? reach:REACH COUNT unit:UNIT", _length),
    Rule("reach-units", "( the | these )? reach:( REACH | recent ) unit:PLURAL", _length),
    Rule("past-unit", "the reach:( past | last ) unit:UNIT", _past_unit),
    Rule("every", "( per:per | EVERY ) ( weekday:WEEKDAY | unit:UNIT )", _every),
    Rule("every-some", "EVERY ( other:other | COUNT ) unit:UNIT", _every),
    Rule("weekdays", "weekday:WEEKDAYS", _weekdays),
    Rule("unit-long", "unit:UNIT DASH long", _unit_long),
    Rule("long-word", "word:LONGWORD", _long_word),
    Rule("often", "often:OFTEN", _often),
    Rule("present-word", "right? word:PRESENT", _now),
    Rule("past-word", "word:PASTWORD", _vague("PASTWORD")),
    Rule("beforehand", "word:BEFOREHAND", _vague("BEFOREHAND", Kind.NEWS)),
    Rule("soon", "word:SOON", _vague("SOON", Kind.NEWS)),
    Rule("former", "word:ERSTWHILE", _adjective("ERSTWHILE", Kind.NARRATIVE)),
    Rule("current", "word:CURRENT", _adjective("CURRENT")),
    Rule("some-past", "the ( recent | distant | immediate ) past", _noun("PAST_REF")),
    Rule("some-future", "the ( near | distant | immediate | foreseeable ) future", _noun("FUTURE_REF")),
    Rule("the-past", "the past", _noun("PAST_REF")),
    Rule("the-future", "the future", _noun("FUTURE_REF")),
    Rule("the-present", "( the | at ) present", _noun("PRESENT_REF")),
    Rule("these-days", "these days", _noun("PRESENT_REF")),
    Rule("clock", "time:CLOCK half:MERIDIEM? ( hours:( hours | hrs ) )? zone:ZONE?", _clock),
    Rule("hour", "time:DAYNUMBER half:MERIDIEM zone:ZONE?", _clock),
    Rule("oclock", "time:( DAYNUMBER | NUMBER ) OCLOCK", _oclock),
    Rule(
        "oclock-part",
        "time:( DAYNUMBER | NUMBER ) OCLOCK ( in the | on the | at | that:that | this ) part:PART",
        _oclock_part,
    ),
    Rule("noon", "part:PART", _noon),
    Rule("military-clock", "time:MILITARY ( zone:ZONE | hours:( hours | hrs ) )", _clock),
)
