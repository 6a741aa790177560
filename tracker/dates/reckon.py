"""Reckoning with calendar units: so many units from another, the nearest month, the weekday before. Nothing is guessed:
where the anchor is coarser than what is reckoned ("yesterday", published in July 2010), the answer is None."""

from tracker.dates.calendar import civil, weekday
from tracker.dates.value import SUBYEARS, DateValue, Precision, Unit, century, day, decade, month, season, year

MIDDLE_MONTH = {21: 4, 22: 7, 23: 10, 24: 13}
JUMP_BACK = 4
UNRESOLVED = {
    "day": "XXXX-XX-XX",
    "week": "XXXX-WXX",
    "fortnight": "XXXX-WXX",
    "seven days": "XXXX-WXX",
    "weekend": "XXXX-WXX-WE",
    "nearest weekend": "XXXX-WXX-WE",
    "month": "XXXX-XX",
    "quarter": "XXXX-QX",
    "year": "XXXX",
    "decade": "XXX",
    "century": "XX",
}


def shifted(anchor: Unit, count: int, unit: str) -> DateValue | None:
    """The unit of that name which lies `count` such units after the anchor (before, if negative).

    "Seven days" are those from `count` days after the anchor on, whatever weekday that is.
    """
    if unit == "nearest weekend":
        return _shifted_days(anchor, 0, "weekend")
    if unit in {"day", "week", "weekend", "seven days"}:
        return _shifted_days(anchor, count, unit)
    if unit in {"month", "quarter"}:
        return _shifted_months(anchor, count, unit)
    if anchor.precision in (Precision.DECADE, Precision.CENTURY, Precision.MILLENNIUM) and unit == "year":
        return None
    if unit == "year":
        return DateValue(year(anchor.year + count))
    return _shifted_long(anchor.year, count, unit)


def week_of(number: int) -> DateValue:
    """The week, Monday to Sunday, in which a day lies."""
    monday = number - weekday(number)
    return DateValue(day(*civil(monday)), day(*civil(monday + 6)), within=Precision.WEEK)


def week_of_month(in_month: Unit, number: int) -> DateValue:
    """The first to the fourth seven days of a month; with 5 the last seven."""
    first = in_month.latest - 6 if number == 5 else in_month.earliest + 7 * (number - 1)
    return DateValue(day(*civil(first)), day(*civil(first + 6)), within=Precision.WEEK)


def nth_weekday(in_month: Unit, wanted: int, number: int) -> Unit:
    """The first to the fourth such weekday (1 is Monday) of a month; with 5 the last."""
    if number == 5:
        return day(*civil(last_weekday(in_month.latest, wanted, including=True)))
    return day(*civil(next_weekday(in_month.earliest, wanted, including=True) + 7 * (number - 1)))


def next_weekday(number: int, wanted: int, *, including: bool) -> int:
    """The first day with that weekday (1 is Monday) after a day, or on it where it is included."""
    ahead = (wanted - 1 - weekday(number)) % 7
    return number + (ahead if ahead or including else 7)


def last_weekday(number: int, wanted: int, *, including: bool) -> int:
    """The last day with that weekday (1 is Monday) before a day, or on it where it is included."""
    back = (weekday(number) - (wanted - 1)) % 7
    return number - (back if back or including else 7)


def middle_month(code: int) -> int:
    """The month in the middle of a month, season, quarter or half by its code; 13 for winter, which runs over."""
    if code in MIDDLE_MONTH:
        return MIDDLE_MONTH[code]
    if code in SUBYEARS:
        first, last = SUBYEARS[code]
        return (first + last) // 2
    return code


def year_in_story(code: int, last: Unit) -> int:
    """The year of a month or season that a narrative names after the date `last`.

    A bare year wins; else the same year, unless that jumps back more than four months, then the next.
    """
    if last.month is None or last.precision in (Precision.DECADE, Precision.CENTURY):
        return last.year
    jump = middle_month(last.month) - middle_month(code)
    return last.year + 1 if jump > JUMP_BACK else last.year


def year_in_news(code: int, published: Unit, *, ahead: bool | None) -> int | None:
    """The year of a month or season that a news text names: the nearest to the publication; `ahead` tells by tense.

    None where the publication's month is unknown.
    """
    if published.month is None:
        return None
    gap = middle_month(code) - middle_month(published.month)
    if ahead:
        return published.year + (gap < 0)
    if gap > 6 or (gap > 4 and ahead is False):
        return published.year - 1
    return published.year + 1 if gap < -6 and ahead is None else published.year


def named_unit(in_year: int, code: int | None, number: int | None) -> Unit:
    """The unit of a year, of a month or season in it, or of a day; raises DateError where there is no such day."""
    if code is None:
        return year(in_year)
    if number is not None:
        return day(in_year, code, number)
    return season(in_year, code) if code in SUBYEARS else month(in_year, code)


def decade_before_christ(tens: int) -> DateValue | None:
    """The decade BC of those leading digits: 49 is the 490s BC, 499 to 490, for which EDTF has no mask."""
    if tens <= 0:
        return None
    return DateValue(year(-10 * tens - 8), year(1 - 10 * tens), within=Precision.DECADE)


def _shifted_long(from_year: int, count: int, unit: str) -> DateValue | None:
    """Decades and centuries, in the years that EDTF has masks for."""
    if from_year <= 0 and unit == "decade":
        return decade_before_christ((1 - from_year) // 10 - count)
    length = 10 if unit == "decade" else 100
    if from_year <= 0 and unit == "century":
        first = -(-from_year // length * length) - length + 1 + count * length
        first -= first > 0
    else:
        first = (from_year // length + count) * length
    if unit not in {"decade", "century"} or not -9999 <= first <= 9999:
        return None
    return DateValue(decade(first) if unit == "decade" else century(first))


def _shifted_days(anchor: Unit, count: int, unit: str) -> DateValue | None:
    if anchor.day is None or anchor.month is None:
        return None
    if unit == "day":
        return DateValue(day(*civil(anchor.earliest + count)))
    if unit == "seven days":
        first = anchor.earliest + count
        return DateValue(day(*civil(first)), day(*civil(first + 6)), within=Precision.WEEK)
    week = week_of(anchor.earliest + 7 * count)
    if unit == "week" or week.earliest is None:
        return week
    return DateValue(day(*civil(week.earliest + 5)), day(*civil(week.earliest + 6)), within=Precision.WEEK)


def _shifted_months(anchor: Unit, count: int, unit: str) -> DateValue | None:
    if unit == "quarter" and anchor.precision is Precision.QUARTER and anchor.month is not None:
        anchor = month(anchor.year, SUBYEARS[anchor.month][0])
    if anchor.month is None or anchor.month in SUBYEARS:
        return None
    if unit == "quarter":
        years, quarter = divmod((anchor.month - 1) // 3 + count, 4)
        return DateValue(season(anchor.year + years, 33 + quarter))
    years, index = divmod(anchor.month - 1 + count, 12)
    return DateValue(month(anchor.year + years, index + 1))
