"""What a checked event comes to in the store's own words."""

from typing import Any

from sqlmodel import Session

from dashboard.forms.date_input import understand
from dashboard.forms.event_input import NO_SOURCE, OTHER_SOURCE, EventInput, SourceInput
from dashboard.forms.roster import Roster
from tracker.actors.actor import ActorKind
from tracker.dates.edtf import to_edtf
from tracker.dates.value import DateValue
from tracker.events.draft import Role
from tracker.store import EventCreate, EventUpdate, PartStated, Quotation, create_actor, keep_actor

ROLES = (Role.SOURCE, Role.TARGET, Role.PARTICIPANT)


def event_create(
    typed: EventInput, roster: Roster, *, published: DateValue | None = None, session: Session
) -> EventCreate:
    """The event to be added; actors that the store lacks are kept on the way. `typed` has no problems."""
    return EventCreate.model_validate(_told(typed, roster, published, session))


def event_update(
    typed: EventInput,
    before: EventInput,
    roster: Roster,
    revision: int,
    *,
    published: DateValue | None = None,
    session: Session,
) -> EventUpdate:
    """Only what is other than before, so that a date keeps what its words say unless they were changed."""
    told = _told(typed, roster, published, session)
    same = {name for name, fields in FIELDS.items() if fields(typed) == fields(before)}
    dated = {"date", "date_words", "vague", "modifier", "within"} if "date" in same else set()
    changed = {name: value for name, value in told.items() if name not in same | dated}
    return EventUpdate.model_validate(changed | {"revision": revision})


FIELDS: dict[str, Any] = {
    "title": lambda typed: typed.title,
    "date": lambda typed: typed.when,
    "parts": lambda typed: {role: tuple(typed.actors.get(role, ())) for role in ROLES},
    "type": lambda typed: typed.type,
    "mode": lambda typed: typed.mode,
    "status": lambda typed: typed.status,
    "place": lambda typed: typed.place,
    "quotation": lambda typed: typed.source,
}


def _told(typed: EventInput, roster: Roster, published: DateValue | None, session: Session) -> dict[str, Any]:
    value = understand(typed.when, published=published).value
    return {
        "title": typed.title.strip(),
        "date": to_edtf(value) if value else None,
        "date_words": typed.when.words.strip() if value else "",
        "vague": value.vague if value else False,
        "modifier": value.modifier if value else None,
        "within": value.within if value else None,
        "parts": _parts(typed, roster, session),
        "type": typed.type or None,
        "mode": typed.mode or None,
        "status": typed.status,
        "place": typed.place.strip() or None,
        "quotation": _quotation(typed.source),
    }


def _parts(typed: EventInput, roster: Roster, session: Session) -> list[PartStated]:
    parts = []
    for role in ROLES:
        ids = dict.fromkeys(_actor_id(name, typed, roster, session) for name in typed.actors.get(role, ()))
        parts += [PartStated(actor_id=actor_id, role=role) for actor_id in ids]
    return parts


def _actor_id(name: str, typed: EventInput, roster: Roster, session: Session) -> str:
    label = roster.resolve(name)
    if label is None:
        return create_actor(name.strip(), typed.new.get(name) or ActorKind.GROUP, session=session).id
    known = roster.known[label]
    return known if isinstance(known, str) else keep_actor(known, session=session)


def _quotation(source: SourceInput) -> Quotation | None:
    if source.document == NO_SOURCE:
        return None
    if source.document != OTHER_SOURCE:
        return Quotation(text=source.quotation.strip(), source_id=source.document)
    published = understand(source.published).value
    return Quotation(
        text=source.quotation.strip(),
        title=source.title.strip() or None,
        publisher=source.publisher.strip() or None,
        address=source.address.strip() or None,
        published=to_edtf(published) if published else None,
        published_words=source.published.words.strip(),
    )
