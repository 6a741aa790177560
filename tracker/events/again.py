"""The actors of an act that a noun takes up again ("the expulsion", "this visit", "the assault began")."""

from tracker.events.discourse import Discourse, Told
from tracker.events.draft import Role
from tracker.events.grammar import words
from tracker.events.roles import Filled
from tracker.events.token import Token
from tracker.events.triggers import Trigger

REASON = "the same act, told just before"


def again(trigger: Trigger, discourse: Discourse) -> list[Filled]:
    """The actors of an act just told, when "the expulsion", "this visit" takes it up again."""
    if not any(child.lower_ in {"the", "this", "that"} for child in trigger.token.children) or _is_named(trigger.token):
        return []
    for told in reversed(discourse.told):
        if told.act.id == trigger.act.id:
            return _of(told, 0.8)
    fight = _fight(trigger, discourse)
    return _of(fight, 0.7) if fight is not None else []


def _of(told: Told, certainty: float) -> list[Filled]:
    return [Filled(one.role, one.hit, REASON, certainty, "again") for one in told.filled]


def _fight(trigger: Trigger, discourse: Discourse) -> Told | None:
    """The attack whose course "the assault began", "the siege went on" tells, if all that were told are of one side."""
    noun, verb = trigger.token, trigger.verb
    if trigger.act.type != "ASSAULT" or noun.dep_ not in {"nsubj", "nsubjpass"} or verb is None:
        return None
    if verb.lemma_lower not in words("stage") or noun.prepositions:
        return None
    sided = [told for told in discourse.fights if {one.role for one in told.filled} == {Role.SOURCE, Role.TARGET}]
    if len(sided) < len(discourse.fights) or len({told.doers for told in sided}) != 1:
        return None
    taken_up = trigger.act.mode != "invasion" or sided[-1].act.mode == "invasion"  # any attack is "the assault"
    return sided[-1] if taken_up else None


def _is_named(noun: Token) -> bool:
    """Whether a noun tells by a name which act it is ("the Lima Conference", "the signing of the Lima Pact")."""
    of_what = [below for prep, below in noun.prepositions if prep == "of"]
    return any(one.pos_ == "PROPN" for one in (noun, *of_what))
