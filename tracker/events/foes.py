"""The other side of a deed of war that names one side, or only the town that falls: its enemy in the lines before."""

from collections.abc import Sequence

from tracker.actors.mentions import Hit
from tracker.dates.value import DateValue
from tracker.events.clauses import patient
from tracker.events.counterparts import Codes
from tracker.events.discourse import Discourse, Told
from tracker.events.draft import Role
from tracker.events.grammar import words
from tracker.events.phrases import actors_in, children
from tracker.events.roles import Filled
from tracker.events.somebody import somebody
from tracker.events.syntax import Scene
from tracker.events.token import Token
from tracker.events.triggers import Trigger
from tracker.events.warfare import is_fought_for

REASON = "the one with whom the text tells it was at war"
SIDE = "a side of the war that the lines before tell"
# What is done to people only.
PERSONAL = {"kill", "wound", "injure", "hurt", "murder", "execute", "torture", "shoot", "hang", "assassinate"}
PERSONAL |= {"killing", "murder", "execution", "torture", "shooting", "hanging", "assassination"}
LONGEST = 1100  # days between two deeds of one war


def fought(
    trigger: Trigger,
    found: Sequence[Filled],
    date: DateValue | None,
    scene: Scene,
    discourse: Discourse,
    codes: Codes,
) -> list[Filled]:
    """The side that is left out of a battle, a siege or a conquest, where the text has told of one war only."""
    if trigger.act.type != "ASSAULT" or not trigger.is_verb or not discourse.fights or not _is_of_war(trigger, scene):
        return []
    known = {code for one in found for code in codes(one.hit)}
    roles = {one.role for one in found}
    if (found and not known) or len(roles) > 1 or (Role.SOURCE not in roles and somebody(trigger)):
        return []
    fights = [told for told in discourse.fights if _near(told.date, date)]
    two = _sides(fights, known, codes)
    third = any(codes(hit) - set(two) for hit in scene.hits if codes(hit))
    many = len(two) != max(2, len(known) + 1) or (len(known) > 1 and not _are_one_side(fights, known, codes))
    if many or third or not known <= set(two):
        return []
    if not known:
        return [Filled(Role.PARTICIPANT, hit, SIDE, 0.6) for hit in two.values()]
    role = Role.TARGET if Role.SOURCE in roles else Role.SOURCE
    return [Filled(role, hit, REASON, 0.6) for code, hit in two.items() if code not in known]


def _sides(fights: Sequence[Told], known: set[str], codes: Codes) -> dict[str, Hit]:
    """All who fought in the wars of the one that is known, or in the last fight where none is."""
    sides: dict[str, Hit] = {}
    for told in fights if known else fights[-1:]:
        each = {code: one.hit for one in told.filled for code in codes(one.hit)}
        if not known or each.keys() & known:
            sides |= each
    return sides


def _are_one_side(fights: Sequence[Told], known: set[str], codes: Codes) -> bool:
    """Whether some fight tells those who are known, and nobody else, as one of its sides."""
    sides = [
        {code for one in told.filled if one.role is role for code in codes(one.hit)} for told in fights for role in Role
    ]
    return known in sides


def _near(one: DateValue | None, other: DateValue | None) -> bool:
    """Whether two dates may belong to one war; those that are not told may."""
    if one is None or other is None or None in (one.latest, other.earliest):
        return True
    return bool(abs(other.earliest - one.latest) <= LONGEST)  # type: ignore[operator]


def _is_of_war(trigger: Trigger, scene: Scene) -> bool:
    """Whether troops, or a place by its name, are what is fought; not people, who may be killed at home."""
    noun = _taken(trigger)
    if noun is None or any(scene.is_person(hit) for hit in actors_in(noun, scene)):
        return False
    town = trigger.token.lemma_lower not in PERSONAL and _is_place(noun, scene)
    return town or noun.lemma_lower in words("military") or (bool(trigger.act.below) and is_fought_for(noun))


def _taken(trigger: Trigger) -> Token | None:
    """What is fought for: the object, or that of what one tries to do ("tried to take the town")."""
    if trigger.verb is None or not trigger.act.below:
        return patient(trigger.verb) if trigger.verb is not None else None
    aims = [noun for below in children(trigger.verb, "xcomp") for noun in children(below, "dobj")]
    return next(iter(aims), None)


def _is_place(noun: Token, scene: Scene) -> bool:
    """Whether a name stands by itself, as a town's does ("Acre fell"), or a town's of which the state is known."""
    hit = scene.hit_at.get(noun.i)
    bare = noun.pos_ == "PROPN" and not children(noun, "det", "poss", "amod")
    return bare and (hit is not None or not children(noun, "compound"))
