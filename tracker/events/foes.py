"""The other side of a deed of war that names one side, or only the town that falls: its enemy in the lines before."""

from collections.abc import Sequence

from tracker.actors.actor import Form
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
HELP = {"support", "aid", "help", "assistance", "backing", "purchase", "supply", "loan"}
BEFORE_ENEMY = {"surrender", "on-offensive"}
LONGEST = 1100  # days between two deeds of one war


def fought(
    trigger: Trigger,
    found: Sequence[Filled],
    date: DateValue | None,
    scene: Scene,
    discourse: Discourse,
    codes: Codes,
) -> list[Filled]:
    """The side that is left out of a battle, a conquest or a surrender, where the text has told of one war only."""
    if not discourse.fights or not trigger.is_verb or not _is_of_war(trigger, scene):
        return []
    known = {code for one in found for code in codes(one.hit)}
    roles = {one.role for one in found}
    if (found and not known) or len(roles) > 1 or (Role.SOURCE not in roles and somebody(trigger)):
        return []
    fights = [told for told in discourse.fights if _near(told.date, date)]
    enemies, friends = _enemies(fights, known, codes) if known else (_sides(fights[-1:], codes), {})
    sides = enemies.keys() | friends | known
    if len(enemies) != (1 if known else 2) or any(codes(hit) - sides for hit in scene.hits if not _helps(hit, scene)):
        return []
    if not known:
        return [Filled(Role.PARTICIPANT, hit, SIDE, 0.6) for hit in enemies.values()]
    role = Role.TARGET if Role.SOURCE in roles else Role.SOURCE
    return [Filled(role, hit, REASON, 0.6) for hit in enemies.values()]


def _sides(fights: Sequence[Told], codes: Codes) -> dict[str, Hit]:
    """All who fought."""
    return {code: one.hit for told in fights for one in told.filled for code in codes(one.hit)}


def _enemies(fights: Sequence[Told], known: set[str], codes: Codes) -> tuple[dict[str, Hit], set[str]]:
    """Those whom the known ones fought, and those who fought beside them; where one fight tells no sides, all of it."""
    enemies: dict[str, Hit] = {}
    friends: set[str] = set()
    for told in fights:
        sides = [_sides([told], codes)] if told.act.mutual else []
        for role in (Role.SOURCE, Role.TARGET) if not sides else ():
            sides.append({code: one.hit for one in told.filled if one.role is role for code in codes(one.hit)})
        own = [side for side in sides if side.keys() & known]
        friends |= {code for side in own for code in side if not told.act.mutual}
        enemies |= {
            code: hit for side in sides for code, hit in side.items() if own and (told.act.mutual or side not in own)
        }
    return {code: hit for code, hit in enemies.items() if code not in known}, friends - known


def _helps(hit: Hit, scene: Scene) -> bool:
    """Whether one is named only for the help that he gives ("despite Allied support")."""
    head = scene.head_of(hit)
    return head is not None and any(one.lemma_lower in HELP for one in (head.head, head.head.head))


def _near(one: DateValue | None, other: DateValue | None) -> bool:
    """Whether two dates may belong to one war; those that are not told may."""
    if one is None or other is None or None in (one.latest, other.earliest):
        return True
    return bool(abs(other.earliest - one.latest) <= LONGEST)  # type: ignore[operator]


def _is_of_war(trigger: Trigger, scene: Scene) -> bool:
    """Whether troops, or a place by its name, are what is fought; not people, who may be killed at home.

    An army that surrenders, or goes on the offensive, does so before its enemy.
    """
    if trigger.act.id in BEFORE_ENEMY:
        return _is_main(trigger.token)
    if trigger.act.type != "ASSAULT":
        return False
    noun = _taken(trigger)
    if noun is None or any(scene.is_person(hit) for hit in actors_in(noun, scene)):
        return False
    if trigger.token.tag_ == "VBG" and children(noun, "poss"):  # "without breaking Greene's army"
        return False
    town = trigger.token.lemma_lower not in PERSONAL and _is_place(noun, scene)
    return town or noun.lemma_lower in words("military") or (bool(trigger.act.below) and is_fought_for(noun))


def _is_main(verb: Token) -> bool:
    """Whether a verb tells its act in a main clause, not in passing."""
    while verb.dep_ in {"conj", "parataxis"}:
        verb = verb.head
    return verb.head is verb or (verb.dep_ == "ccomp" and verb.head.i > verb.i)  # "…, and then it ended"


def _taken(trigger: Trigger) -> Token | None:
    """What is fought for: the object, or that of what one tries to do ("tried to take the town")."""
    if trigger.verb is None or not trigger.act.below:
        return patient(trigger.verb) if trigger.verb is not None else None
    aims = [noun for below in children(trigger.verb, "xcomp") for noun in children(below, "dobj")]
    return next(iter(aims), None)


def _is_place(noun: Token, scene: Scene) -> bool:
    """Whether a name stands by itself, as a town's does ("Acre fell"), or a town's of which the state is known."""
    hit = scene.hit_at.get(noun.i)
    named = hit is not None and hit.form is Form.NAME  # "the Netherlands"
    bare = noun.pos_ == "PROPN" and not children(noun, "poss", "amod", *(() if named else ("det",)))
    return bare and (hit is not None or not children(noun, "compound"))
