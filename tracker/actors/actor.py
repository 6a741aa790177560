"""Actors and where a text mentions them."""

from enum import StrEnum

from tracker.records import dataclass


class ActorKind(StrEnum):
    """What an actor is."""

    STATE = "state"
    ORGANISATION = "organisation"
    PERSON = "person"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Actor:
    """A state, organisation, person or group.

    `code` is an ISO 3166-1 alpha-3 code, a former state's own code, an organisation's abbreviation, or for a person or
    group the code of the one it acts for; None where that cannot be told. `country` is the alpha-3 (or former state's)
    code of the state it is or acts for, else None.
    """

    kind: ActorKind
    code: str | None
    country: str | None
    name: str


class Form(StrEnum):
    """In what shape a mention names its actor: that decides whether it can act, or is only a place or an adjective."""

    NAME = "name"
    DEMONYM = "demonym"
    CAPITAL = "capital"
    SEAT = "seat"
    PERSON = "person"
    PHRASE = "phrase"
    PRONOUN = "pronoun"


@dataclass(frozen=True, slots=True)
class Mention:
    """An actor where the text names it. `rule` says how the words were read; `reason` is for people."""

    start: int
    end: int
    text: str
    actor: Actor
    form: Form
    rule: str
    reason: str = ""
    confidence: float = 1.0
