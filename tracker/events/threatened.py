"""A hostile act that one will do unless, or if, another does something: told as the threat that it is."""

from collections.abc import Sequence
from dataclasses import replace

from tracker.events.acts import act
from tracker.events.clauses import subject
from tracker.events.describing import TERMS
from tracker.events.draft import Role, Status
from tracker.events.grammar import words
from tracker.events.phrases import children
from tracker.events.roles import Filled
from tracker.events.standing import Standing
from tracker.events.token import Token
from tracker.events.triggers import Trigger

CONDITION = {"unless", "if"}
LEAVING = {"withdrawal", "withdrawal-announced"}  # threatened too, but only "unless" another gives way


def as_threat(trigger: Trigger, state: Standing, filled: Sequence[Filled]) -> tuple[Trigger, Standing]:
    """The act as a threat, where its doer makes it hang on what another does."""
    verb = trigger.verb
    left = trigger.act.mode in LEAVING
    if verb is None or not (state.status is Status.PLANNED or left):
        return trigger, state
    if not left and trigger.act.quad != "material conflict":
        return trigger, state
    if _is_provided(verb) or {Role.SOURCE, Role.TARGET} - {one.role for one in filled}:
        return trigger, state
    condition = _condition(verb)
    if condition is None or (left and condition.lower_ != "unless"):
        return trigger, state
    reason = "a condition makes it a threat"
    return replace(trigger, act=act("threat-if")), replace(state, status=Status.OCCURRED, reason=reason)


def _is_provided(verb: Token) -> bool:
    """Whether a treaty lays down what is to be done ("the terms stated that it would declare war if …")."""
    who = subject(verb.head) if verb.dep_ == "ccomp" else None
    return who is not None and (who.lemma_lower in TERMS or who.lemma_lower in words("agreed", "clause"))


def _condition(verb: Token) -> Token | None:
    """The "unless" or "if" of a clause that hangs on the act or on what is said of it."""
    above = verb.head if verb.dep_ in {"ccomp", "xcomp"} else verb
    marks = (
        mark for one in (verb, above) for clause in children(one, "advcl", "ccomp") for mark in children(clause, "mark")
    )
    return next((mark for mark in marks if mark.lower_ in CONDITION), None)
