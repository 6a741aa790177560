"""Units of time that words count off: "two years after the 1967 war", "four days" before "after"."""

import re

from tracker.dates.counts import count_of
from tracker.dates.expression import TimeExpression
from tracker.dates.reckon import shifted
from tracker.dates.value import Precision, Unit
from tracker.events.syntax import Scene
from tracker.events.timed import UNKNOWN, Timing, relative

COUNTED = re.compile(
    r"(?P<loose>\b(?:less than|more than|over|under|almost|nearly|about|some|barely|within) )?"
    r"\b(?P<count>(?:an?|[a-z]{2,12}(?:-[a-z]{3,5})?|\d{1,3}) )?(?P<unit>hour|day|week|month|year)s? (?:just )?$",
    re.IGNORECASE,
)
OF_NOUN = re.compile(r"\b(?P<side>after|before|following) (?:the|its|their) $", re.IGNORECASE)


def count_in(found: re.Match[str]) -> tuple[int, str] | None:
    """How many of which unit the words count, None where they count loosely."""
    if found["loose"]:
        return None
    unit = found["unit"].lower()
    if unit == "hour":
        return 0, "day"
    number = count_of(found["count"].strip()) if found["count"] else None
    return (int(number), unit) if number is not None and number >= 1 else None


def counted_from(time: TimeExpression, scene: Scene) -> Timing | None:
    """The date so many units from that of a noun ("two years after the 1967 war"); None where none can be counted."""
    before = scene.sentence.text[: time.start - scene.sentence.start]
    side = OF_NOUN.search(before) if time.signal is not None else None
    found = COUNTED.search(before[: side.start()]) if side is not None else None
    if side is None or found is None or time.date is None:
        return None
    count = count_in(found)
    unit = next((one for one in (time.date.start, time.date.end) if isinstance(one, Unit)), None)
    if count is None or unit is None:
        return None
    told = shifted_by(unit, -count[0] if side["side"].lower() == "before" else count[0], count[1])
    return None if told is UNKNOWN else told


def shifted_by(anchor: Unit, steps: int, unit: str) -> Timing:
    """The anchor moved by so many units, if the anchor is as fine as they are."""
    order = list(Precision)
    fine = {"day": Precision.DAY, "week": Precision.DAY, "month": Precision.MONTH, "year": Precision.YEAR}[unit]
    date = shifted(anchor, steps, unit) if order.index(anchor.precision) <= order.index(fine) else None
    return UNKNOWN if date is None else relative(date, "reckoned from the clause beside it")
