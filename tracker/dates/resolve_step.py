"""Resolves what is reckoned: steps from an anchor, and the bounds that durations and vague words tell."""

from dataclasses import replace

from tracker.dates.calendar import days_in_month, weekday
from tracker.dates.context import Context, Rest
from tracker.dates.expression import Basis
from tracker.dates.reckon import UNRESOLVED, shifted
from tracker.dates.resolved import Resolved, undated
from tracker.dates.symbols import Anchor, Length, Step, Vague
from tracker.dates.thread import Thread
from tracker.dates.timex import timex_value
from tracker.dates.value import DateValue, Edge, Unit, day
from tracker.documents.document import Kind

FARTHEST_STEP = 9999


SHORT = ("day", "week", "month")  # units in which a story looks back from its own day
DAYS_OF = {"day": 1, "week": 7}
SATURDAY = 5
SHORT_STAY = 14  # days that a month surely goes on after its beginning


def resolve_step(step: Step, thread: Thread, mod: str | None) -> Resolved:
    """A step from the publication or the date last mentioned; unresolved where the anchor is missing or too coarse."""
    date = stepped(step, thread)
    if date is None:
        untold = Context(Rest.NONE, "its words do not say how many")
        return undated(UNRESOLVED.get(step.unit, "XXXX"), untold if step.count is None else thread.lacking(step.anchor))
    anchor = _anchor(step, thread)
    rule = "from-publication" if anchor is thread.published else "from-last-date"
    context = thread.reckoned(anchor, by_tense=step.unit == "nearest weekend")
    loose = _loose(_on_the_day(date, anchor, step), anchor, mod) if mod in {"LESS_THAN", "MORE_THAN"} else date
    return Resolved(loose, timex_value(date), Basis.RELATIVE, rule, context)


def stepped(step: Step, thread: Thread) -> DateValue | None:
    """The date that a step leads to; None without a fit anchor or count."""
    anchor = _anchor(step, thread)
    if step.unit == "nearest weekend" and anchor is not None and anchor.day is not None:
        behind = thread.kind is Kind.NEWS and not thread.ahead and weekday(anchor.earliest) < SATURDAY
        return shifted(anchor, -1 if behind else 0, "weekend")
    if anchor is None or step.count is None or abs(step.count) > FARTHEST_STEP:
        return None
    return shifted(anchor, _weekends(step, anchor), step.unit) or _still_in_month(step, anchor, thread)


def _weekends(step: Step, anchor: Unit) -> int:
    """The count of a step; "the following weekend" after a working day is that of its own week."""
    ends_week = step.unit == "weekend" and step.count == 1 and step.anchor is Anchor.TEXT
    return 0 if ends_week and anchor.day is not None and weekday(anchor.earliest) < SATURDAY else step.count or 0


def _anchor(step: Step, thread: Thread) -> Unit | None:
    near = step.count == 0 or step.unit in DAYS_OF
    anchor = thread.that(step.anchor) if near else thread.anchor(step.anchor)
    if _leads_back_from_story(step, thread):
        return thread.story
    if anchor is None and step.unit in {"year", "quarter"} and (step.count or 0) < 0 and thread.kind is Kind.NEWS:
        return thread.published
    return anchor


def _leads_back_from_story(step: Step, thread: Thread) -> bool:
    """Whether "a week earlier", with no date before it in its paragraph, counts from the day of the news."""
    news = (thread.background or thread.kind is Kind.NEWS) and thread.story is not None
    return news and thread.elsewhere and step.anchor is Anchor.TEXT and step.unit in SHORT and (step.count or 0) < 0


def _still_in_month(step: Step, anchor: Unit, thread: Thread) -> DateValue | None:
    """The month itself, for days or a week or two after its beginning ("early in June … A week later")."""
    days = DAYS_OF.get(step.unit, SHORT_STAY + 1) * (step.count or 0)
    return DateValue(anchor) if thread.early and anchor is thread.last and 0 < days <= SHORT_STAY else None


def resolve_length(length: Length, thread: Thread) -> Resolved:
    """A duration; one that ends or begins with a news text's publication bounds what happened in it."""
    published = thread.published if thread.kind is Kind.NEWS else None
    if thread.kind is Kind.NEWS and length.unit == "decade" and length.count is not None:
        length = replace(length, value=f"P{10 * length.count}Y")  # annotators of news count decades in years
    if length.reach is None or published is None:
        return undated(length.value)
    far: Unit | Edge = Edge.OPEN
    if length.count is not None and length.count <= FARTHEST_STEP:
        reached = shifted(published, length.reach * length.count, length.unit)
        far = reached.start if reached else far
    first, last = (far, published) if length.reach < 0 else (published, far)
    context = thread.reckoned(published, "it ends there" if length.reach < 0 else "it begins there")
    return Resolved(DateValue(first, last, vague=True), length.value, Basis.RELATIVE, "bounded-by-publication", context)


def resolve_vague(symbol: Vague, thread: Thread) -> Resolved | None:
    """A vague word; "previously" and "soon" are bounded by a news text's publication."""
    if symbol.only is not None and symbol.only is not thread.kind:
        return None
    past = symbol.value == "PAST_REF"
    bounds = symbol.bounds and symbol.value != "PRESENT_REF" and (past or thread.ahead is not False)
    if thread.kind is not Kind.NEWS or thread.published is None or not bounds:
        return undated(symbol.value)
    first, last = (Edge.OPEN, thread.published) if past else (thread.published, Edge.OPEN)
    context = thread.reckoned(thread.published, f"sometime {'before' if past else 'after'} it", by_tense=not past)
    return Resolved(DateValue(first, last, vague=True), symbol.value, Basis.RELATIVE, "bounded-by-publication", context)


def _on_the_day(reached: DateValue, anchor: Unit | None, step: Step) -> DateValue:
    """The very day so many months after a day: the bound of "less than two months later"."""
    unit = reached.start
    if step.unit != "month" or anchor is None or anchor.day is None or not isinstance(unit, Unit) or unit.month is None:
        return reached
    return DateValue(day(unit.year, unit.month, min(anchor.day, days_in_month(unit.year, unit.month))))


def _loose(reached: DateValue, anchor: Unit | None, mod: str) -> DateValue | None:
    """Between the anchor and what is reckoned ("less than two months later"), or beyond it ("more than …")."""
    far = reached.start
    if anchor is None or not isinstance(far, Unit):
        return None
    later = far.latest > anchor.latest
    if mod == "LESS_THAN":
        return DateValue(anchor, far, vague=True) if later else DateValue(far, anchor, vague=True)
    return DateValue(far, Edge.OPEN, vague=True) if later else DateValue(Edge.OPEN, far, vague=True)
