"""Which triggers are events at all: acts between states or organisations, told or dated, not states of affairs."""

from collections.abc import Sequence

from tracker.actors.actor import ActorKind, Form
from tracker.events.clauses import patient
from tracker.events.draft import Part, Role
from tracker.events.grammar import words
from tracker.events.timed import Timing
from tracker.events.triggers import Trigger

# Acts that are an event with one side named; of the others both must be known, or the act is domestic.
ONE_SIDED = {
    "MOBILIZE",
    "SUPPORT",
    "AGREE",
    "REQUEST",
    "REJECT",
    "ACCUSE",
    "SANCTION",
    "CONSULT",
    "RETREAT",
    "AID",
    "THREATEN",
    "COOPERATE",
    "CONCEDE",
    None,
}


def keeps(trigger: Trigger, parts: Sequence[Part], when: Timing) -> bool:
    """Whether what the trigger tells is an event of diplomacy, as far as its actors and date show."""
    codes = {part.mention.actor.code for part in parts if part.mention.actor.code}
    if not codes:
        return False
    if not _needs_met(trigger, parts, codes):
        return False
    if not trigger.is_verb and not trigger.light and when.rule != "date/governed" and not _two_named(parts):
        return False
    if any(p.mention.rule.endswith("again") for p in parts) and when.rule != "date/governed":
        return False
    if trigger.act.type == "REQUEST" and len(codes) < 2 and _within_a_state(trigger, parts):
        return False
    if trigger.act.type == "REQUEST" and trigger.token.tag_ == "VBG" and len(codes) < 2:
        return False
    if len(codes) > 1 or trigger.act.type in ONE_SIDED or _acts_abroad(parts):
        return True
    return _upon_a_state(trigger, parts) or _of_a_nation(trigger, parts)


def _of_a_nation(trigger: Trigger, parts: Sequence[Part]) -> bool:
    """Whether violence is told with the nation of those who do or suffer it ("killed a Turkish soldier")."""
    nations = any(part.mention.form is Form.DEMONYM for part in parts)
    return trigger.act.type == "ASSAULT" and (trigger.is_verb or trigger.light) and nations


def _within_a_state(trigger: Trigger, parts: Sequence[Part]) -> bool:
    """Whether a request is addressed to, or made by, somebody at home: "asked parliament", "crowds demanded"."""
    noun = patient(trigger.verb) if trigger.is_verb and trigger.verb is not None else None
    addressed = noun is not None and noun.pos_ == "NOUN" and noun.lemma_.lower() in words("people")
    return addressed or not any(part.role is Role.SOURCE for part in parts)


def _two_named(parts: Sequence[Part]) -> bool:
    """Whether the words themselves name two actors."""
    return (
        len({p.mention.actor.code for p in parts if p.mention.actor.code and not p.mention.rule.endswith("inferred")})
        > 1
    )


def _needs_met(trigger: Trigger, parts: Sequence[Part], codes: set[str]) -> bool:
    """Whether the actors that the act asks for are there."""
    if trigger.act.needs == "two":
        return len(codes) > 1
    if trigger.act.needs == "sides":
        return {part.role for part in parts} >= {Role.SOURCE, Role.TARGET}
    if trigger.act.needs == "target":
        return any(part.role is Role.TARGET for part in parts) or _pulls_back_forces(trigger)
    return True


def _pulls_back_forces(trigger: Trigger) -> bool:
    """Whether troops are what is withdrawn: then the act is told even without the land that they leave."""
    noun = patient(trigger.verb) if trigger.is_verb and trigger.verb is not None else None
    return trigger.act.forces and noun is not None and noun.lemma_.lower() in words("military")


def _acts_abroad(parts: Sequence[Part]) -> bool:
    """An organisation acts abroad by its nature."""
    return any(part.mention.actor.kind is ActorKind.ORGANISATION for part in parts)


def _upon_a_state(trigger: Trigger, parts: Sequence[Part]) -> bool:
    """An invasion, an annexation or an attack on an embassy concerns another state, whoever did it.

    So does the annexation of a land that is named, though no one can tell whose it was.
    """
    land = patient(trigger.verb) if trigger.is_verb and trigger.verb is not None else None
    if trigger.act.mode == "annexation" and land is not None and land.pos_ == "PROPN":
        return True
    abroad = trigger.act.mode in ("invasion", "annexation") or bool(trigger.act.objects)
    return abroad and any(part.role is Role.TARGET for part in parts)
