"""Envoys recalled by name: "France recalled Genêt", where the text tells that he was its envoy and to whom."""

from collections.abc import Collection, Iterator

from tracker.actors.person import PersonHit
from tracker.events.acts import Act, act
from tracker.events.clauses import patient, subject
from tracker.events.phrases import actors_in, is_passive
from tracker.events.syntax import Scene
from tracker.events.token import Token

POSTS = ("minister", "ambassador", "envoy", "consul", "chargé", "representative", "plenipotentiary")
Told = tuple[Token, Act, Token, Token]


def recalls(scene: Scene, told: Collection[int], there: frozenset[str]) -> Iterator[Told]:
    """The recalls of envoys by name in a sentence, of which `there` are the words, none that is `told` already."""
    for verb in scene.tokens if "recall" in there else ():
        if verb.pos_ != "VERB" or verb.i in told or verb.lemma_lower != "recall":
            continue
        noun = patient(verb)
        hit = scene.hit_at.get(noun.i) if noun is not None else None
        if noun is not None and isinstance(hit, PersonHit) and _is_envoy(hit) and not _by_person(verb, scene):
            yield verb, act("ambassador-recalled"), verb, noun


def _is_envoy(hit: PersonHit) -> bool:
    return bool(hit.readings) and (bool(hit.hosts) or any(post in hit.title for post in POSTS))


def _by_person(verb: Token, scene: Scene) -> bool:
    """Whether a person remembers him ("Lund recalled the envoy Ek")."""
    who = None if is_passive(verb) else subject(verb)
    found = actors_in(who, scene) if who is not None else []
    return any(isinstance(hit, PersonHit) and hit.name for hit in found)
