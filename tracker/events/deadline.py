"""What is to be done, or was won, "within thirty days": between the day from which that counts and its last one."""

from calendar import monthrange
from dataclasses import replace

from tracker.dates.counts import count_of
from tracker.dates.expression import Basis, TimeExpression
from tracker.dates.reckon import shifted
from tracker.dates.value import DateValue, Precision, Unit
from tracker.documents.document import Kind
from tracker.events.discourse import Discourse
from tracker.events.phrases import children
from tracker.events.syntax import Scene
from tracker.events.timed import Timing
from tracker.events.token import Token
from tracker.events.triggers import Trigger

UNITS = {"day", "week", "month", "year"}
REASON = "the words tell within what time it is to be done, or was"
AHEAD = {"will", "would", "shall", "should", "must", "may", "can"}


def deadline(trigger: Trigger, above: TimeExpression | None, scene: Scene, discourse: Discourse) -> Timing | None:
    """The time in which an act is to be done, from the date above it, the day of the news or the last told on.

    So it is where a land was taken within it.
    """
    verb = trigger.verb or trigger.token
    told = _within(verb) if "within" in scene.sentence.text else None
    ahead = told is not None and _is_ahead(verb)
    if told is None or not (ahead or (above is None and _is_fought_out(trigger))):
        return None
    word, noun, number = told
    news = scene.section.kind is Kind.NEWS
    start = above.date if above is not None else (discourse.published if news else discourse.last)
    if start is None or start.end is not None or not isinstance(start.start, Unit):
        return None
    last = _last(start.start, number, noun.lemma_lower)
    if last is None:
        return None
    date = DateValue(start.start, last)
    return Timing(date, Basis.RELATIVE, scene.token_span(word, noun), "date/reckoned", REASON)


def _is_fought_out(trigger: Trigger) -> bool:
    """Whether a war is told as over within that time ("Chad was overrun within two months", "surrendered within")."""
    ended = trigger.act.mode == "invasion" or trigger.act.id == "surrender"
    return ended and trigger.is_verb and trigger.token.tag_ in {"VBD", "VBN"}


def _is_ahead(verb: Token) -> bool:
    return any(aux.lower_ in AHEAD for aux in children(verb, "aux"))


def _last(start: Unit, number: int, unit: str) -> Unit | None:
    """The unit so many later; of a day, the day of that number even in months and years."""
    shift = shifted(start, number, unit)
    last = shift.start if shift is not None else None
    if not isinstance(last, Unit) or start.precision is not Precision.DAY or last.precision is Precision.DAY:
        return last if isinstance(last, Unit) else None
    month = last.month or start.month
    assert month is not None
    day = min(start.day or 1, monthrange(last.year, month)[1])
    return replace(last, month=month, day=day, precision=Precision.DAY)


def _within(verb: Token) -> tuple[Token, Token, int] | None:
    """The word "within", the unit behind it and their number, None where that is loose ("within days")."""
    for word in children(verb, "prep"):
        for noun in children(word, "pobj") if word.lower_ == "within" else ():
            before = [child.lower_ for child in noun.children if child.i < noun.i]
            number = (1 if before[0] in ("a", "an") else count_of(before[0])) if len(before) == 1 else None
            if number is not None and noun.lemma_lower in UNITS:
                return word, noun, int(number)
    return None
