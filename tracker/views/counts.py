"""How many events there are."""

from collections import Counter
from typing import Any

from sqlalchemy import func
from sqlalchemy import select as choose
from sqlmodel import Session, col

from tracker.store.models import Event
from tracker.views.filters import EventFilter, conditions
from tracker.views.rows import Counts


def counts(wanted: EventFilter | None = None, *, session: Session) -> Counts:
    """Numbers of the events that are asked for; without a filter of all, rejected ones too."""
    asked = conditions(wanted or EventFilter(reviews=()))
    kinds = [col(Event.review), col(Event.status), col(Event.type), col(Event.quad), col(Event.lower).is_(None)]
    grouped = session.execute(choose(*kinds, func.count()).where(*asked).group_by(*kinds)).all()
    first = func.min(func.coalesce(col(Event.earliest), col(Event.latest)))
    last = func.max(func.coalesce(col(Event.latest), col(Event.earliest)))
    first_day, last_day = session.execute(choose(first, last).where(*asked)).one()
    sums: list[Counter[Any]] = [Counter() for _ in kinds]
    for *values, number in grouped:
        for counter, value in zip(sums, values, strict=True):
            counter[value] += number
    review, status, types, quads, undated = map(dict, sums)
    total = sum(review.values())
    return Counts(total, undated.get(True, 0), review, status, types, quads, first_day, last_day)
