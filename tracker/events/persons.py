"""Of what kind those are who act or undergo it: persons, troops, several at once, or people told by their nation."""

from tracker.actors.actor import Form
from tracker.actors.person import PersonHit
from tracker.events.acts import Act
from tracker.events.clauses import patient, subject
from tracker.events.grammar import words
from tracker.events.phrases import actors_in, children, joined, prepositions
from tracker.events.syntax import Scene
from tracker.events.things import are_forces, measured
from tracker.events.token import Token
from tracker.events.warfare import is_army, is_of_forces

MARCHING = {"arrive", "cross", "head", "land", "rush", "sail"}  # what troops do as persons do
ATTENDING = {"police", "guard", "policeman", "soldier", "officer", "escort", "patrol"}  # whom a guest may bring along
RANKS = {"general", "admiral", "colonel", "captain", "commander", "major", "marshal", "lieutenant", "brigadier"}


def are_several(verb: Token, scene: Scene) -> bool:
    """Whether two or more are named as those who do it ("Danish and Swedish crews", "Togo and Benin")."""
    who = subject(verb)
    return who is not None and len(actors_in(who, scene)) > 1


def person_moves(verb: Token, scene: Scene) -> bool:
    """Whether the one who travels is a person or the like, not goods."""
    who = subject(verb)
    moved = [] if who is None or with_forces(verb) else [*joined(who), *measured(who)]
    goods = words("military", "vehicle")
    if verb.lemma_lower == "land" and any(_commands(noun, scene) for noun in moved):
        return False  # with an army, and on no visit
    return any(_is_person(noun, scene) and not are_forces(noun) and noun.lemma_lower not in goods for noun in moved)


def _commands(noun: Token, scene: Scene) -> bool:
    """Whether a person is told by the rank of a soldier ("General Lund")."""
    hit = scene.hit_at.get(noun.i)
    title = hit.title if isinstance(hit, PersonHit) else ""
    return not RANKS.isdisjoint(title.lower().split()) or any(one.lower_ in RANKS for one in children(noun, "compound"))


def is_military(act: Act, verb: Token, scene: Scene) -> bool:
    """Whether troops or the like are what moves, or a nation that stands for them where the act allows it."""
    who = subject(verb)
    moved = who if who is not None else patient(verb)
    if moved is None:
        return False
    forces = (*joined(moved), *measured(moved))
    if with_forces(verb):
        return True
    if act.nations and who is not None:
        return any(is_army(noun, scene, state=True) or are_forces(noun) for noun in forces)
    return any(are_forces(noun) or is_of_forces(noun) for noun in forces)


def with_forces(verb: Token) -> bool:
    """Whether one comes at the head of troops or warships ("sailed to Siam with three gunboats")."""
    if verb.lemma_lower not in MARCHING:
        return False
    brought = [one for prep, noun in prepositions(verb) if prep == "with" for one in (noun, *measured(noun))]
    return any(one.lemma_lower in words("military") and one.lemma_lower not in ATTENDING for one in brought)


def is_person_of(act: Act, noun: Token, scene: Scene) -> bool:
    """Whether the act's object is a person, one with a forename, or of a release those told by their nation."""
    if act.host and any(word.lower_ in RANKS for word in children(noun, "compound")):
        return False  # who commands troops is no envoy
    freed = act.mode == "release" and noun.tag_ in {"NNS", "NNPS"} and has_form(noun, Form.DEMONYM, scene)
    known = act.plain or act.host or (act.mode == "release" and noun.lemma_lower not in words("polity"))
    return freed or _is_person(noun, scene) or (known and _has_names(noun))


def _has_names(noun: Token) -> bool:
    """Whether a name stands there with a forename before it ("Daniel Webster")."""
    if noun.pos_ != "PROPN" or noun.tag_ == "NNPS" or noun.lower_.removesuffix("s") in words("military"):
        return False
    return any(one.pos_ == "PROPN" for one in children(noun, "compound"))


def _is_person(noun: Token, scene: Scene) -> bool:
    hit = scene.hit_at.get(noun.i)
    if hit is not None:
        return scene.is_person(hit) or noun.lemma_lower in words("people")
    return noun.lower_ in {"he", "she", "they"} or (
        noun.lemma_lower in words("people", "bearer", "private")
        and any(child.i in scene.hit_at for child in noun.subtree)
    )


def has_form(noun: Token, form: Form, scene: Scene) -> bool:
    hit = scene.hit_at.get(noun.i)
    return hit is not None and hit.form is form
