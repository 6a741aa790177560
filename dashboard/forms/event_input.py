"""An event as a person types it, and what is wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from dashboard.forms.date_input import NO_DATE, DateInput, understand
from dashboard.forms.problems import Problems, bad_address, too_long
from dashboard.forms.roster import Roster
from tracker.actors.actor import ActorKind
from tracker.dates.value import DateValue
from tracker.events.draft import Role, Status

NO_SOURCE, OTHER_SOURCE = "", "other"


@dataclass(frozen=True, slots=True)
class SourceInput:
    """Where an event is told: `document` is an id of the store, OTHER_SOURCE for one named here, NO_SOURCE for none."""

    document: str = NO_SOURCE
    title: str = ""
    publisher: str = ""
    address: str = ""
    published: DateInput = NO_DATE
    quotation: str = ""


NOWHERE = SourceInput()


@dataclass(frozen=True, slots=True)
class EventInput:
    """The fields of an event. Actors stand by label or by a new name; `new` says what the new ones are."""

    title: str = ""
    when: DateInput = NO_DATE
    actors: Mapping[Role, tuple[str, ...]] = field(default_factory=dict)
    new: Mapping[str, ActorKind | None] = field(default_factory=dict)
    type: str | None = None
    mode: str | None = None
    status: Status = Status.OCCURRED
    place: str = ""
    source: SourceInput = NOWHERE


def problems(
    typed: EventInput, roster: Roster, *, before: EventInput | None = None, published: DateValue | None = None
) -> Problems:
    """By field, what is wrong; empty where the event can be kept.

    `before` is the event that is being edited: a date that stays is not read anew. `published` is when its document
    appeared.
    """
    stays = before is not None and typed.when == before.when
    found = {
        "title": _title(typed.title),
        "when": "" if stays else understand(typed.when, published=published).problem,
        "actors": _actors(typed, roster),
        "place": too_long("place", typed.place.strip()),
        **_source(typed.source),
    }
    return {name: told for name, told in found.items() if told}


def _title(title: str) -> str | None:
    if not title.strip():
        return "Give the event a title: who did what, in a few words."
    return too_long("title", title.strip())


def _actors(typed: EventInput, roster: Roster) -> str | None:
    seen: dict[str, Role] = {}
    for role, names in typed.actors.items():
        for name in names:
            label = roster.resolve(name) or name.strip()
            if label in seen and seen[label] is not role:
                return f"“{label}” stands in two roles: leave it in one."
            seen[label] = role
            if problem := _new(name, typed, roster):
                return problem
    return None


def _new(name: str, typed: EventInput, roster: Roster) -> str | None:
    if roster.resolve(name):
        return None
    if not name.strip():
        return "An actor needs a name."
    if typed.new.get(name) is None:
        return f"“{name}” is not known yet: say what it is."
    return too_long("name", name.strip())


def _source(source: SourceInput) -> Problems:
    told: dict[str, str | None] = {"quotation": too_long("quotation", source.quotation.strip())}
    quoted = bool(source.quotation.strip())
    if source.document == NO_SOURCE:
        if quoted:
            told["document"] = "Say where these words stand: choose a document, or another source."
    elif not quoted:
        told["quotation"] = "Copy the words that tell the event: whoever checks it will look for them."
    if source.document == OTHER_SOURCE:
        told |= _other(source)
    return {name: problem for name, problem in told.items() if problem}


def _other(source: SourceInput) -> dict[str, str | None]:
    named = source.title.strip() or source.address.strip()
    return {
        "source_title": too_long("title", source.title.strip()) if named else "Give the source a title or an address.",
        "publisher": too_long("publisher", source.publisher.strip()),
        "address": bad_address(source.address) or too_long("address", source.address.strip()),
        "published": understand(source.published).problem,
    }
