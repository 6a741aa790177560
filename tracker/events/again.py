"""The actors of an act that a noun takes up again ("the expulsion", "this visit")."""

from tracker.events.discourse import Discourse
from tracker.events.roles import Filled
from tracker.events.token import Token
from tracker.events.triggers import Trigger


def again(trigger: Trigger, discourse: Discourse) -> list[Filled]:
    """The actors of an act just told, when "the expulsion", "this visit" takes it up again."""
    if not any(child.lower_ in ("the", "this", "that") for child in trigger.token.children) or _is_named(trigger.token):
        return []
    for told in reversed(discourse.told):
        if told.act.id == trigger.act.id:
            return [Filled(one.role, one.hit, "the same act, told just before", 0.8, "again") for one in told.filled]
    return []


def _is_named(noun: Token) -> bool:
    """Whether a noun tells by a name which act it is ("the Lima Conference", "the signing of the Lima Pact")."""
    of_what = [below for prep, below in noun.prepositions if prep == "of"]
    return any(one.pos_ == "PROPN" for one in (noun, *of_what))
