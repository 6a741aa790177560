"""Troops of whom was told just before, and who leave or are withdrawn: whose they are, and from where."""

from collections.abc import Sequence

from tracker.events.clauses import patient, subject
from tracker.events.counterparts import Codes
from tracker.events.discourse import Discourse
from tracker.events.draft import Role
from tracker.events.grammar import words
from tracker.events.phrases import children, is_passive
from tracker.events.roles import Filled
from tracker.events.syntax import Scene
from tracker.events.token import Token
from tracker.events.triggers import Trigger

THERE = {"deployment", "withdrawal", "invasion", "military-aid"}
REASON = "the troops of whom was told just before"
SOME = {"the", "these", "those", "all", "most", "last", "first"}


def of_those_told(
    trigger: Trigger, found: Sequence[Filled], scene: Scene, discourse: Discourse, codes: Codes
) -> list[Filled]:
    """The sides of a withdrawal that are not named ("They were withdrawn in 1991", "The last units left Chad")."""
    roles = {one.role for one in found}
    verb = trigger.verb if trigger.is_verb and trigger.act.mode == "withdrawal" and len(roles) < 2 else None
    troops = None if verb is None else patient(verb) if is_passive(verb) else subject(verb)
    if troops is None or not _are_those(troops, scene):
        return []
    told = next((one for one in reversed(discourse.told) if one.act.mode in THERE), None)
    sides = [one for one in told.filled if one.role is not Role.PARTICIPANT] if told is not None else []
    if {one.role for one in sides} != {Role.SOURCE, Role.TARGET}:
        return []
    known = {code for one in found for code in codes(one.hit)}
    same = {code for one in sides if one.role in roles for code in codes(one.hit)}
    return [Filled(one.role, one.hit, REASON, 0.7) for one in sides if one.role not in roles] if known <= same else []


def _are_those(noun: Token, scene: Scene) -> bool:
    """Whether the words take up troops: "they", "the first units", "the last of them"."""
    if noun.lower_ in {"they", "them"}:
        return bool(noun.things & words("military"))
    inside = [token for token in noun.subtree if token.lower_ != "them"]
    if noun.lemma_lower not in words("military") or any(token.i in scene.hit_at for token in inside):
        return False
    beside = {child.lower_ for child in children(noun, "det", "amod")}
    return bool(beside & SOME) and beside <= SOME
