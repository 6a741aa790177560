"""How sure a draft is, from the ways in which its slots were told; the reasons are kept in words.

The certainty of each way was measured (`confidence.toml`), and that of a draft is their product.
"""

from collections.abc import Iterable, Sequence
from functools import cache

from tracker.actors.actor import Mention
from tracker.events.draft import Part, Role, Status
from tracker.events.timed import Timing
from tracker.knowledge import load
from tracker.records import dataclass

LEAST, MOST = 0.05, 0.99
ADDRESSED = {"CONSULT", "REQUEST", "THREATEN"}
TWO_SIDED = {"ACCUSE", "AGREE", "ASSAULT", "COERCE", "CONSULT", "REJECT", "REQUEST", "THREATEN"}
FEW = 0.8  # for a way of which nothing was measured


@dataclass(frozen=True, slots=True)
class Ways:
    """By what each slot was told; the names are those of `confidence.toml`."""

    act: str
    date: str
    actors: str
    status: str


@dataclass(frozen=True, slots=True)
class Certainty:
    """What speaks for each slot of a draft, from 0 to 1."""

    act: float
    date: float
    actors: float
    status: float

    @property
    def confidence(self) -> float:
        """From 0 to 1: the product of all factors, never quite sure and never quite nothing."""
        return round(max(LEAST, min(self.act * self.date * self.actors * self.status, MOST)), 2)


def ways(kind: str | None, rules: Sequence[str], parts: Sequence[Part], status: Status) -> Ways:
    """By what the slots of a draft of this PLOVER type, with these rules and parts, were told."""
    date = next((rule.partition("/")[2] for rule in rules if rule.startswith("date/")), "none")
    return Ways(rules[0].rpartition("/")[2], date, _told_by(kind, parts), str(status))


def _told_by(kind: str | None, parts: Sequence[Part]) -> str:
    """By what the actors were told, the least sure way first; an addressee is easily missed."""
    told = " ".join([part.mention.rule for part in parts])
    if "+" in told:
        return "inferred, of one addressed" if kind in ADDRESSED else "inferred"
    if None in [part.mention.actor.code for part in parts]:
        return "open"
    if {part.role for part in parts} == {Role.TARGET}:
        return "without a doer"
    if "actors.phrase" in told:
        return "referred to"
    if "actors.person" in told:
        return "persons"
    if len(parts) > 1:
        return "all named"
    return "one of two" if kind in TWO_SIDED else "one named"


def certainty(told: Ways) -> Certainty:
    """How sure the act, its date, its actors and its status are."""
    return Certainty(
        _factor("act", told.act),
        _factor("date", told.date),
        _factor("actors", told.actors),
        _factor("status", told.status),
    )


@cache
def _factor(slot: str, way: str) -> float:
    measured = load("confidence")[slot].get(way)
    return FEW if measured is None else float(measured["factor"])


def reasons(when: Timing, mentions: Iterable[Mention], standing_reason: str) -> tuple[str, ...]:
    """Why the draft says what it says, one sentence a slot."""
    named = [f"{m.actor.name}: {sentence(m.reason)}" for m in mentions if m.reason and m.reason != _plain(m)]
    return (f"Date: {sentence(when.reason)}", *named, f"Status: {sentence(standing_reason)}")


def _plain(mention: Mention) -> str:
    """The reason that only repeats the name."""
    return f"At that date it is {mention.actor.name}."


def sentence(words: str) -> str:
    """Words as a sentence: with a capital and a full stop."""
    return words[:1].upper() + words[1:].rstrip(".") + "."
