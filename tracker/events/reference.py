"""What pronouns stand for, within the sentence and the one before: a reason is kept, and doubt leaves them open."""

from tracker.actors.actor import Form
from tracker.actors.mentions import Hit
from tracker.actors.person import PersonHit
from tracker.events.phrases import actors_in, prepositions
from tracker.events.syntax import Scene
from tracker.events.token import Token

SINGULAR = {"it", "its", "itself"}
PERSON = {"he", "she", "his", "her", "him", "himself", "herself"}
PLURAL = {"they", "their", "them", "both", "themselves"}
BODIES = {Form.NAME, Form.CAPITAL, Form.SEAT, Form.PHRASE}
REACH = 400  # characters back; beyond that a pronoun is left open


def stand_for(pronoun: Token, scene: Scene) -> list[Hit]:
    """The mentions a pronoun stands for, none where that cannot be told."""
    word = pronoun.lower_
    if word in ("who", "which", "that", "whom", "whose"):
        return _relative(pronoun, scene)
    if word in PERSON:
        return _of_topic(scene, pronoun, person=True) or _nearest(pronoun, scene, {Form.PERSON})
    if word in SINGULAR:
        return _subject_before(pronoun, scene) or _of_topic(scene, pronoun) or _nearest(pronoun, scene, BODIES)
    if word in PLURAL:
        return _subject_before(pronoun, scene, plural=True) or (list(scene.topic) if len(scene.topic) > 1 else [])
    return []


def _of_topic(scene: Scene, pronoun: Token, *, person: bool = False) -> list[Hit]:
    """The subject of the sentence before, if it is one and of the pronoun's kind, and no other stands between."""
    fits = len(scene.topic) == 1 and (scene.topic[0].form is Form.PERSON) == person and not _many(scene.topic[0])
    between = [hit for hit in scene.hits if hit.end <= scene.at(pronoun) and (hit.form is Form.PERSON) == person]
    return list(scene.topic) if fits and not between else []


def _relative(pronoun: Token, scene: Scene) -> list[Hit]:
    """The noun before a relative clause."""
    verb = pronoun
    while verb.dep_ != "relcl" and verb.head != verb:
        verb = verb.head
    return actors_in(verb.head, scene) if verb.dep_ == "relcl" else []


def _nearest(pronoun: Token, scene: Scene, forms: set[Form]) -> list[Hit]:
    """The nearest mention of these forms before the pronoun."""
    here = scene.at(pronoun)
    earlier = [hit for hit in (*scene.before, *scene.hits) if hit.end <= here and hit.form in forms and not _many(hit)]
    return earlier[-1:] if earlier and here - earlier[-1].end <= REACH else []


def _agents(noun: Token, scene: Scene) -> list[Hit]:
    """Those by whom a noun's act was done ("the recognition of Togo by Ghana and Mali")."""
    return [hit for prep, below in prepositions(noun) if prep == "by" for hit in actors_in(below, scene)]


def _many(hit: Hit) -> bool:
    """Whether a mention names several persons ("the foreign ministers")."""
    return isinstance(hit, PersonHit) and hit.many


def _subject_before(pronoun: Token, scene: Scene, *, plural: bool = False) -> list[Hit]:
    """The subject of an earlier clause of the sentence, if it is of the pronoun's number."""
    for token in reversed(list(scene.tokens[: pronoun.i])):
        if token.dep_ in ("nsubj", "nsubjpass") and token.pos_ != "PRON":
            found = _agents(token, scene) if plural else []
            found = found or actors_in(token, scene)
            many = len(found) > 1 or token.tag_ in ("NNS", "NNPS")
            if found and many == plural:
                return found
    return []
