"""The fields of an event as the store has it, before a person changes them."""

from dashboard.forms.date_input import DateInput
from dashboard.forms.event_input import NO_SOURCE, EventInput, SourceInput
from dashboard.forms.roster import Roster
from tracker.dates.edtf import from_edtf
from tracker.dates.value import DateValue
from tracker.events.draft import Role
from tracker.views import EventDetail


def event_before(event: EventDetail, roster: Roster) -> EventInput:
    """The event in the words of its form."""
    row = event.row
    return EventInput(
        title=row.title,
        when=DateInput(row.date_words if row.date else ""),
        actors={role: _labels(event, role, roster) for role in Role},
        type=row.type,
        mode=row.mode,
        status=row.status,
        place=row.place or "",
        source=_source(event),
    )


def published_of(event: EventDetail) -> DateValue | None:
    """When the first document that tells the event appeared."""
    dates = [context.source.published for context in event.contexts if context.source.published]
    return from_edtf(dates[0]) if dates else None


def sentence_of(event: EventDetail) -> str:
    """The sentence that tells the event; empty where none does."""
    return next((context.sentence.text for context in event.contexts), "")


def _labels(event: EventDetail, role: Role, roster: Roster) -> tuple[str, ...]:
    names = [roster.label_of(actor.id) or actor.name for actor in event.row.actors if actor.role is role]
    return tuple(dict.fromkeys(names))


def _source(event: EventDetail) -> SourceInput:
    if not event.contexts:
        return SourceInput(NO_SOURCE)
    return SourceInput(event.contexts[0].source.id, quotation=sentence_of(event))
