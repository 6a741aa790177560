"""To whom an envoy speaks where the sentence does not say: to the state at whose seat he or she is."""

from collections.abc import Sequence

from tracker.actors.actor import ActorKind
from tracker.actors.mentions import Hit
from tracker.actors.person import PersonHit
from tracker.events.clauses import patient, subject
from tracker.events.draft import Role
from tracker.events.grammar import words
from tracker.events.phrases import children, is_passive, prepositions
from tracker.events.posts import is_posting
from tracker.events.roles import Filled
from tracker.events.syntax import Scene
from tracker.events.token import Token
from tracker.events.triggers import Trigger

BY_WORDS = {"ACCUSE", "AGREE", "CONCEDE", "REJECT", "REQUEST", "THREATEN"}  # what an envoy says to his hosts
PRESENTED = {"credentials"}
BY_HOSTS = {"diplomats-expelled", "persona-non-grata", "order-out", "summon", "passports", "give-until"}
PAPERS = {"ultimatum", "protest", "note", "demand", "deadline", "complaint", "letter", "message"}


def at_post(trigger: Trigger, scene: Scene) -> list[Hit]:
    """The state at whose seat an envoy threatens, demands or protests ("the Danish envoy in Lima protested")."""
    verb = trigger.verb
    who = subject(verb) if verb is not None and (trigger.is_verb or trigger.light) else None
    if verb is None or who is None or who.lemma_lower not in words("envoy"):
        return []
    handed = patient(verb)
    if trigger.act.type == "ACCUSE" and handed is not None and handed.lemma_lower not in PAPERS:
        return []
    if trigger.act.type not in {"THREATEN", "ACCUSE"} and trigger.act.mode != "demand":
        return []
    seats = (scene.hit_at.get(noun.i) for prep, noun in prepositions(who) if prep in {"in", "at", "to"})
    return [hit for hit in seats if hit is not None and _is_state(hit, scene)]


def hosted(trigger: Trigger, found: Sequence[Filled], scene: Scene) -> list[Filled]:
    """The state at whose seat an envoy is, who is expelled or summoned there or presents his letters there."""
    verb = trigger.verb
    presents = trigger.act.mode == "credentials" and trigger.act.id in PRESENTED
    if verb is None or not trigger.is_verb or not (presents or trigger.act.id in BY_HOSTS):
        return []
    role = Role.TARGET if presents else Role.SOURCE
    if any(one.role is role for one in found):
        return []
    envoy = subject(verb) if presents else _undergoes(verb)
    if envoy is None or not _is_envoy(envoy):
        return []
    known = {id(one.hit) for one in found}
    hits = [scene.hit_at.get(noun.i) for prep, noun in prepositions(envoy) if prep in {"in", "at", "to"}]
    states = [hit for hit in hits if hit is not None and id(hit) not in known and _is_state(hit, scene)]
    return [Filled(role, hit, "the state at whose seat the envoy is", 0.85) for hit in states[:1]]


def _is_envoy(noun: Token) -> bool:
    return bool({noun.lemma_lower, noun.lower_} & (words("envoy") | {"diplomat", "attaché", "attache"}))


def _undergoes(verb: Token) -> Token | None:
    """Who undergoes it: of a passive its subject, though something is given him ("was given two days to leave")."""
    if is_passive(verb):
        return next(iter(children(verb, "nsubjpass")), None)
    return patient(verb)


def _is_state(hit: Hit, scene: Scene) -> bool:
    return scene.settle(hit, None).actor.kind is ActorKind.STATE


def sent_to(trigger: Trigger, found: Sequence[Filled], scene: Scene) -> list[Hit]:
    """To whom the envoy who acts, or is recalled, is sent, of an act that is about envoys or is done by words."""
    if not (is_posting(trigger.act) or trigger.act.type in BY_WORDS):
        return []
    about = scene.hit_at.get(trigger.object.i) if trigger.object is not None and is_posting(trigger.act) else None
    doers = [one.hit for one in found if one.role is Role.SOURCE]
    return [host for envoy in (*doers, about) if isinstance(envoy, PersonHit) for host in envoy.hosts]
