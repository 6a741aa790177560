"""Resolves weekdays and days of a month that is not named."""

from tracker.dates.calendar import civil, days_in_month
from tracker.dates.context import Context, Passed, Rest
from tracker.dates.expression import Basis
from tracker.dates.lexicon import cues
from tracker.dates.reckon import last_weekday, next_weekday, shifted
from tracker.dates.resolve_step import stepped
from tracker.dates.resolved import Resolved, dated, undated
from tracker.dates.symbols import Named, Step
from tracker.dates.thread import Thread
from tracker.dates.value import DateValue, Unit, day
from tracker.documents.document import Kind

# "The 3rd" so many days or more before the day last mentioned belongs to the next month.
MONTH_TURNS = 14


def resolve_weekday(named: Named, thread: Thread) -> Resolved:
    """A weekday by its name: the latest or the next one, seen from its anchor."""
    number = named.weekday or 1
    if named.of is not None:
        return _in_week(named.of, number, thread)
    anchor = thread.last if thread.chained and named.reach is None else thread.anchor(named.anchor)
    if anchor is None or anchor.day is None or anchor.month is None:
        return undated(f"XXXX-WXX-{number}", thread.lacking(named.anchor))
    start, free = anchor.earliest, named.reach is None
    if named.reach == -1 or (free and thread.kind is Kind.NEWS and not thread.chained and not thread.ahead):
        chosen = last_weekday(start, number, including=free)
        why, other = "the latest such day" if free else "the last one before it", next_weekday
    else:
        chosen = next_weekday(start, number, including=named.reach != 1 and not _is_bounded(thread))
        chosen += 7 if named.reach == 1 and thread.kind is Kind.NEWS and chosen == start + 1 else 0
        why, other = "the next such day", last_weekday
    passed: tuple[Passed, ...] = ()
    if thread.explains and free:
        beyond = other(start, number, including=False)
        passed = (Passed(DateValue(day(*civil(beyond))), why_other(thread, beyond < chosen)),)
    context = thread.reckoned(anchor, why, passed, by_tense=free and thread.kind is Kind.NEWS)
    return dated(DateValue(day(*civil(chosen))), Basis.RELATIVE, "weekday-from-anchor", context)


def _is_bounded(thread: Thread) -> bool:
    """Whether "until Friday", said on a Friday, means the next one; "will meet Friday" means the very day."""
    return thread.tense is not None and thread.tense.cue in cues("ahead_signals")


def _in_week(week: Step, number: int, thread: Thread) -> Resolved:
    """ "Monday last week", "Friday of that week"."""
    whole = stepped(week, thread)
    if whole is None or whole.earliest is None:
        return undated(f"XXXX-WXX-{number}", thread.lacking(week.anchor))
    found = DateValue(day(*civil(whole.earliest + number - 1)))
    return dated(found, Basis.RELATIVE, "weekday-of-week", thread.reckoned(thread.anchor(week.anchor), "in that week"))


def why_other(thread: Thread, lies_back: bool) -> str:
    """Why the weekday or month on the other side of the anchor was not meant."""
    if thread.chained:
        return "the weekday before it in the same breath leads on"
    if thread.kind is Kind.NARRATIVE:
        return "a narrative goes on"
    if thread.tense is not None and thread.ahead is lies_back:
        return f"“{thread.tense.cue}” points {'ahead' if lies_back else 'back'}"
    return "no verb points ahead" if not lies_back else "no verb points back"


def resolve_day(named: Named, thread: Thread) -> Resolved:
    """A day of the month without its month ("on the 27th")."""
    number = named.day or 0
    if (chosen := _day_in_news(number, thread)) is not None:
        return chosen
    anchor = thread.last or thread.published
    if anchor is None or anchor.month is None or anchor.month > 12:
        return undated(f"XXXX-XX-{number:02d}", Context(Rest.NONE, "no month is told before it"))
    turns = anchor.day is not None and anchor.day - number > MONTH_TURNS
    years, index = divmod(anchor.month - 1 + turns, 12)
    date = DateValue(day(anchor.year + years, index + 1, number))
    context = thread.reckoned(anchor, "in the month after it, since the day lies far back" if turns else "in its month")
    return dated(date, Basis.CONTEXT, "month-carried", context)


def _day_in_news(number: int, thread: Thread) -> Resolved | None:
    """A day of the month in news: the nearest to the publication, or that to which the verb points.

    None where another month was named before it: then the day belongs to that one.
    """
    published, last = thread.published, thread.last
    if thread.kind is not Kind.NEWS or published is None or published.day is None or published.month is None:
        return None
    if last is not None and (last.year, last.month) != (published.year, published.month):
        return None
    months = [month.start for away in (-1, 0, 1) if (month := shifted(published, away, "month"))]
    days = [
        day(month.year, month.month, number)
        for month in months
        if isinstance(month, Unit) and month.month and number <= days_in_month(month.year, month.month)
    ]
    today = published.earliest
    by_tense = [one for one in days if thread.ahead is None or (one.earliest >= today) is thread.ahead]
    by_tense = [one for one in days if one.earliest == today] or by_tense or days
    unit = min(by_tense, key=lambda one: abs(one.earliest - today))
    others = tuple(Passed(DateValue(one), _why_day(one, unit, thread)) for one in days if one != unit)
    context = thread.reckoned(published, "the nearest such day", others if thread.explains else (), by_tense=True)
    return dated(DateValue(unit), Basis.CONTEXT, "day-near-publication", context)


def _why_day(one: Unit, chosen: Unit, thread: Thread) -> str:
    nearer = thread.published is not None and abs(one.earliest - thread.published.earliest) < abs(
        chosen.earliest - thread.published.earliest
    )
    return why_other(thread, one.earliest < chosen.earliest) if nearer else "it lies farther from it"
