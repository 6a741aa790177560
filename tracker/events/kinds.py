"""The types of acts and their modes, with names for people (`knowledge/event_types.toml`)."""

from functools import cache

from tracker.errors import InputError
from tracker.knowledge import load
from tracker.records import dataclass


@dataclass(frozen=True, slots=True)
class EventType:
    """A PLOVER type and the names of its modes by slug; `id` is empty for what is outside PLOVER."""

    id: str
    name: str
    modes: dict[str, str]


@cache
def event_types() -> tuple[EventType, ...]:
    """All types, from cooperation to conflict."""
    return tuple(EventType(raw["id"], raw["name"], raw.get("modes", {})) for raw in load("event_types")["type"])


def type_name(kind: str | None) -> str:
    """What people read for a type; an unknown one keeps its own word in small letters."""
    known = next((one.name for one in event_types() if one.id == (kind or "")), None)
    return known if known is not None else (kind or "").lower()


def mode_name(mode: str) -> str:
    """What people read for a mode; an unknown slug without its hyphens."""
    return next((one.modes[mode] for one in event_types() if mode in one.modes), mode.replace("-", " "))


def type_called(words: str) -> str:
    """The type that somebody names by its word or its name in any case; raises InputError."""
    wanted = " ".join(words.split()).casefold()
    for kind in event_types():
        if kind.id and wanted in (kind.id.casefold(), kind.name.casefold()):
            return kind.id
    known = ", ".join(sorted(kind.id for kind in event_types() if kind.id))
    raise InputError(f"There is no event type “{words}”.", value=words, remedy=f"Choose of {known}.")


def mode_called(words: str) -> str:
    """The mode that somebody names by its slug or its name in any case; raises InputError."""
    wanted = " ".join(words.replace("-", " ").split()).casefold()
    modes = {slug: name for kind in event_types() for slug, name in kind.modes.items()}
    for slug, name in modes.items():
        if wanted in (slug.replace("-", " "), name.casefold()):
            return slug
    raise InputError(f"There is no kind of act “{words}”.", value=words, remedy=f"Choose of {', '.join(modes)}.")


def type_of_mode(mode: str) -> str | None:
    """The type that a mode belongs to; None for an unknown one and for what is outside PLOVER."""
    return next((kind.id or None for kind in event_types() if mode in kind.modes), None)
