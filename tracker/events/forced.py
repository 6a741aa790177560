"""Who made somebody do it, for an act that names no other side ("forced Chad to cede it", "was forced by Mali to")."""

from collections.abc import Sequence

from tracker.actors.mentions import Hit
from tracker.events.beside import words_beside
from tracker.events.counterparts import Codes
from tracker.events.draft import Role
from tracker.events.phrases import children, is_passive
from tracker.events.roles import Filled
from tracker.events.slots import who_is
from tracker.events.syntax import Scene
from tracker.events.token import Token
from tracker.events.triggers import Trigger

FORCING = {"force", "compel", "oblige", "coerce", "constrain", "bully", "pressure", "pressurise", "strong-arm"}
REASON = "the one who forced it to"


def forced_by(trigger: Trigger, found: Sequence[Filled], scene: Scene, codes: Codes) -> list[Filled]:
    """The one who forced the doer, where the act has nobody to whom it is done."""
    above = None if FORCING.isdisjoint(words_beside(trigger.token)) else _forcing(trigger.verb or trigger.token)
    if above is None or any(one.role is not Role.SOURCE for one in found):
        return []
    doers = {code for one in found for code in codes(one.hit)}
    if not doers:
        return []
    return [Filled(Role.TARGET, hit, REASON, 0.85) for hit in _forcers(above, scene) if codes(hit) - doers][:1]


def _forcing(verb: Token) -> Token | None:
    """The verb of force above an infinitive or "into …"."""
    first = verb
    while first.dep_ == "conj":
        first = first.head
    first = next((one for one in children(first.head, "xcomp") if one.i < first.i), first)
    if first is not verb and any(one.tag_ == "PRP$" for one in verb.subtree):
        return None  # "and to expel its envoy": that of the one just told
    verb = first
    above = verb.head.head if verb.dep_ == "pcomp" and verb.head.lower_ == "into" else verb.head
    fits = verb.dep_ in {"xcomp", "ccomp", "advcl", "pcomp"} and above is not verb
    return above if fits and above.lemma_lower in FORCING else None


def _forcers(above: Token, scene: Scene) -> list[Hit]:
    """Those whom the verb of force names as using it."""
    if is_passive(above):
        nouns = [noun for by in children(above, "agent", "prep") if by.lower_ == "by" for noun in children(by, "pobj")]
    else:
        nouns = children(above, "nsubj")
    return [hit for noun in nouns for hit in who_is(noun, scene)]
