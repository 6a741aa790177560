"""The sentences that tell events."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import islice

from sqlalchemy import ColumnElement
from sqlalchemy import select as choose
from sqlmodel import Session, col

from tracker.events.draft import EvidenceRole
from tracker.store.models import Evidence
from tracker.views.filters import EventFilter
from tracker.views.timeline import chosen

AT_ONCE = 500


def sentences(wanted: EventFilter | Collection[str], *, session: Session) -> Mapping[str, tuple[str, ...]]:
    """By event, its sentences as the documents have them; `wanted` is a filter, or ids of events."""
    if isinstance(wanted, EventFilter):
        return _told([col(Evidence.event_id).in_(chosen(wanted))], session=session)
    return _told((col(Evidence.event_id).in_(some) for some in _portions(wanted)), session=session)


def _told(conditions: Iterable[ColumnElement[bool]], *, session: Session) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for condition in conditions:
        query = (
            choose(col(Evidence.event_id), col(Evidence.text))
            .where(condition, col(Evidence.role) == EvidenceRole.SENTENCE)
            .order_by(col(Evidence.event_id), col(Evidence.position))
        )
        for event_id, text in session.execute(query):
            found[event_id].append(text)
    return {event_id: tuple(dict.fromkeys(texts)) for event_id, texts in found.items()}


def _portions(ids: Collection[str]) -> Iterator[list[str]]:
    rest = iter(ids)
    while some := list(islice(rest, AT_ONCE)):
        yield some
