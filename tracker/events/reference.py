"""What pronouns stand for, within the sentence and the one before: a reason is kept, and doubt leaves them open."""

from collections.abc import Sequence

from tracker.actors.actor import Form
from tracker.actors.mentions import Hit
from tracker.actors.person import PersonHit
from tracker.actors.reference import PhraseHit
from tracker.events.acted_for import acted_for, of_person
from tracker.events.clauses import subject
from tracker.events.grammar import words
from tracker.events.it_itself import affirming, blamed, is_anothers_own, is_asked, is_no_actor, quoted_before, wronged
from tracker.events.phrases import actors_in, children, is_meeting_place, is_place, prepositions, surface_subject
from tracker.events.recognised import as_people, others_before, recognised
from tracker.events.syntax import Scene
from tracker.events.token import Token

SPEAKING = {"we", "us", "our", "i", "my", "me"}
SINGULAR = {"it", "its", "itself"}
PERSON = {"he", "she", "his", "her", "him", "himself", "herself"}
FEMALE = {"she", "her", "herself"}
PLURAL = {"they", "their", "them", "both", "themselves"}
BODIES = {Form.NAME, Form.CAPITAL, Form.SEAT, Form.PHRASE}
TOWARDS = {"with", "against", "to", "on", "from"}  # before another than the one who does it
MEETING = {"meet", "confer", "talk", "speak", "negotiate", "dine", "convene"}  # in a clause "when they …"
REACH = 400  # characters back; beyond that a pronoun is left open


def stand_for(pronoun: Token, scene: Scene) -> list[Hit]:
    """The mentions a pronoun stands for, none where that cannot be told."""
    word = pronoun.lower_
    if word in {"who", "which", "that", "whom", "whose"}:
        return _relative(pronoun, scene)
    if word in SPEAKING:
        return _speaker(pronoun, scene)
    if word in FEMALE and (land := _as_she(pronoun, scene)):
        return land
    if word in PERSON:
        found = _person_before(pronoun, scene) or _of_topic(scene, pronoun, person=True)
        return [] if _stranger_before(pronoun, scene) else found or _nearest(pronoun, scene, {Form.PERSON})
    if is_no_actor(pronoun, scene):
        return []
    apart = _doer(pronoun, scene)
    if word in SINGULAR:
        found = _again(pronoun, scene) or affirming(pronoun, scene) or blamed(pronoun, scene) or wronged(pronoun, scene)
        found = found or _announcer(pronoun, scene) or quoted_before(pronoun, scene) or recognised(pronoun, scene)
        found = found or _object_before(pronoun, scene, apart)
        apart = apart + _named_below(pronoun, scene)
        found = found or _subject_before(pronoun, scene, apart)
        found = found or [hit for hit in _of_topic(scene, pronoun, apart) if hit not in apart]
        found = found or _people_before(pronoun, scene, apart) or of_person(pronoun, scene, apart)
        return found or _nearest(pronoun, scene, BODIES, apart)
    if word in PLURAL:
        if word == "them" and others_before(pronoun, scene):
            return []
        found = _subject_before(pronoun, scene, apart, plural=True) or _pair_before(pronoun, scene, apart)
        first = all(hit.start > scene.at(pronoun) for hit in scene.hits)
        paired = first and any(isinstance(hit, PhraseHit) and len(hit.meant) > 1 for hit in scene.topic)
        if not found and (len(scene.topic) > 1 or paired or (first and as_people(pronoun, scene))):
            return list(scene.topic)
        return found or _both_sides(pronoun, scene)
    return []


def _doer(pronoun: Token, scene: Scene) -> list[Hit]:
    """Whom "it" and "them" cannot be: the one who does what is done to them ("Chad attacked it")."""
    if is_anothers_own(pronoun) or is_asked(pronoun):
        pronoun = pronoun.head
    elif pronoun.lower_ not in {"it", "them"} or pronoun.dep_ not in {"dobj", "pobj", "dative", "obj"}:
        return []
    verb = next((above for above in pronoun.ancestors if above.pos_ in {"VERB", "AUX"}), None)
    who = subject(verb) if verb is not None else None
    found = actors_in(who, scene) if who is not None and who.pos_ != "PRON" else []
    if pronoun.pos_ == "PRON":
        return found
    forcing = {hit.candidates for hit in found}
    return [hit for hit in (*scene.topic, *scene.before, *scene.hits) if hit.candidates in forcing]


def _person_before(pronoun: Token, scene: Scene) -> list[Hit]:
    """Who did what the clause before tells, when "he" goes on ("When Lund met the king, he offered a treaty")."""
    if pronoun.dep_ != "nsubj" or pronoun.lower_ not in {"he", "she"}:
        return []
    clauses = [verb for verb in children(pronoun.head, "advcl") if verb.i < pronoun.i]
    doers = [who for verb in clauses if (who := surface_subject(verb)) is not None and who.dep_ == "nsubj"]
    found = actors_in(doers[0], scene) if len(doers) == 1 else []
    return found if len(found) == 1 and found[0].form is Form.PERSON and not _many(found[0]) else []


def _as_she(pronoun: Token, scene: Scene) -> list[Hit]:
    """The state that goes on as "she", as older prose has it, where no person was named who could be meant."""
    earlier = [hit for hit in scene.hits if hit.end <= scene.at(pronoun)]
    if any(hit.form is Form.PERSON for hit in (*scene.before, *earlier)) or _stranger_before(pronoun, scene):
        return []
    found = _subject_before(pronoun, scene, []) or (list(scene.topic) if len(scene.topic) == 1 else [])
    return [hit for hit in found if hit.form is Form.NAME and not scene.is_organisation(hit)]


def _stranger_before(pronoun: Token, scene: Scene) -> bool:
    """Whether the subject before "he" is a person of whom nothing is known ("Lund went where he …", "Lund's … his")."""
    owners = (one for above in pronoun.ancestors for one in children(above, "poss") if one.i < pronoun.i)
    if any(one.tag_ == "NNP" and not actors_in(one, scene) for one in owners):
        return True
    for token in reversed(scene.tokens[: pronoun.i]):
        if token.dep_ in {"nsubj", "nsubjpass"} and token.pos_ != "PRON":
            return token.tag_ == "NNP" and not children(token, "det") and not actors_in(token, scene)
    return False


def _again(pronoun: Token, scene: Scene) -> list[Hit]:
    """Whom "it" stood for in the clause before, of which this one goes on ("It had promised …, but … it refused")."""
    verb = pronoun.head
    if pronoun.dep_ != "nsubj" or verb.dep_ != "conj":
        return []
    who = next((one for one in children(verb.head, "nsubj") if one.lower_ == pronoun.lower_ == "it"), None)
    return stand_for(who, scene) if who is not None else []


def _named_below(pronoun: Token, scene: Scene) -> list[Hit]:
    """Whom "it" cannot be as a subject: who undergoes it or is asked ("it asked that Chad withdraw")."""
    if pronoun.dep_ not in {"nsubj", "nsubjpass"}:
        return []
    asked = [verb for verb in children(pronoun.head, "ccomp") if verb.i > pronoun.i]  # not "Peru fell: it asked …"
    below = [noun for verb in asked for noun in children(verb, "nsubj", "nsubjpass")]
    things = children(pronoun.head, "dobj")
    below += [noun for one in (pronoun.head, *things) for prep, noun in prepositions(one) if prep in TOWARDS]
    below += things
    named = {scene.hit_at[noun.i].candidates for noun in below if noun.i in scene.hit_at}
    return [hit for hit in (*scene.topic, *scene.before, *scene.hits) if hit.candidates in named] if named else []


def _people_before(pronoun: Token, scene: Scene, apart: list[Hit]) -> list[Hit]:
    """A nation that does something earlier in the sentence ("the Danes issued a note in which it …")."""
    for token in reversed(scene.tokens[: pronoun.i]):
        if token.dep_ == "nsubj" and token.tag_ in {"NNPS", "JJ"} and (hit := scene.hit_at.get(token.i)) is not None:
            return [] if hit in apart else [hit]
    return []


def _object_before(pronoun: Token, scene: Scene, apart: list[Hit]) -> list[Hit]:
    """Whom the clause before did something to, when the same doer goes on ("gave Chad aid and warned it")."""
    verb = pronoun.head
    if not apart or verb.dep_ != "conj" or surface_subject(verb) is not None:
        return []
    given = [hit for noun in children(verb.head, "dative", "dobj") for hit in actors_in(noun, scene)]
    return [hit for hit in given if hit not in apart][:1]


def _pair_before(pronoun: Token, scene: Scene, apart: list[Hit]) -> list[Hit]:
    """The nearest that are coordinated before the pronoun and do not do it ("With Chad and Libya at war …")."""
    if pronoun.dep_ not in {"dobj", "pobj", "dative", "poss"}:
        return []
    for token in reversed(scene.tokens[: pronoun.i]):
        if token.dep_ in {"pobj", "dobj"} and len(found := actors_in(token, scene)) > 1:
            return [] if set(found) & set(apart) else found
    return []


def _both_sides(pronoun: Token, scene: Scene) -> list[Hit]:
    """Both sides of the clause before, of which "they" goes on to tell ("A held talks with B, and they agreed")."""
    verb = next((one for one in pronoun.ancestors if one.pos_ in {"VERB", "AUX"}), None)
    if verb is None or surface_subject(verb) not in (pronoun, pronoun.head):
        return []
    above = verb.head if verb.dep_ == "conj" else _met_then(verb)
    if above is None:
        return []
    who = surface_subject(above)
    things = children(above, "dobj")
    met = [noun for one in (above, *things) for prep, noun in prepositions(one) if prep == "with"]
    one = actors_in(who, scene) if who is not None else []
    other = [hit for noun in (*met, *things) for hit in actors_in(noun, scene)]
    apart = len(one) == 1 and len(other) == 1 and acted_for(one[0]) != acted_for(other[0])
    return [*one, *other] if apart else []


def _met_then(verb: Token) -> Token | None:
    """The verb to which a clause adds that those of whom it tells met then, though the parser hang it on a noun."""
    told = verb.dep_ in {"advcl", "relcl"} and verb.lemma_lower in MEETING and verb.i > verb.head.i
    return next((one for one in verb.ancestors if one.pos_ == "VERB"), None) if told else None


def _of_topic(scene: Scene, pronoun: Token, apart: Sequence[Hit] = (), *, person: bool = False) -> list[Hit]:
    """The subject of the sentence before, if it is one and of the pronoun's kind, and no other stands between.

    Those `apart` are no others, for the pronoun cannot mean them.
    """
    fits = len(scene.topic) == 1 and (scene.topic[0].form is Form.PERSON) == person and not _many(scene.topic[0])
    earlier = [hit for hit in scene.hits if hit.end <= scene.at(pronoun) and hit not in apart]
    between = [hit for hit in earlier if (hit.form is Form.PERSON) == person]
    return list(scene.topic) if fits and not between else []


def _is_place(hit: Hit, scene: Scene) -> bool:
    """Whether a town only says where something is held ("at the Oslo summit", "in Oslo")."""
    if hit.form is not Form.CAPITAL or (head := scene.head_of(hit)) is None:
        return False
    return is_meeting_place(head, hit) or (head.dep_ == "pobj" and is_place(hit, head.head.lower_))


def _speaker(pronoun: Token, scene: Scene) -> list[Hit]:
    """Who says the words in which "we" or "our" stands."""
    for above in pronoun.ancestors:
        who = surface_subject(above) if above.lemma_lower in words("reporting") else None
        if who is not None and who != pronoun:
            return actors_in(who, scene)
    return []


def _relative(pronoun: Token, scene: Scene) -> list[Hit]:
    """The noun before a relative clause."""
    verb = pronoun
    while verb.dep_ != "relcl" and verb.head != verb:
        verb = verb.head
    return actors_in(verb.head, scene) if verb.dep_ == "relcl" else []


def _nearest(pronoun: Token, scene: Scene, forms: set[Form], apart: list[Hit] | None = None) -> list[Hit]:
    """The nearest mention of these forms before the pronoun, none of those `apart`."""
    here = scene.at(pronoun)
    fits = [hit for hit in (*scene.before, *scene.hits) if hit.form in forms and not _many(hit)]
    earlier = [hit for hit in fits if hit.end <= here and hit not in (apart or [])]
    if pronoun.dep_ == "nsubj":  # "took it to court" may mean no state at all
        earlier = [hit for hit in earlier if not _is_place(hit, scene)]
    opens = pronoun.dep_ == "nsubj" and pronoun.lower_ == "it" and not any(hit.end <= here for hit in scene.hits)
    if opens and not (len(scene.topic) == 1 and scene.topic[0] in earlier):
        return []
    return earlier[-1:] if earlier and here - earlier[-1].end <= REACH else []


def _agents(noun: Token, scene: Scene) -> list[Hit]:
    """Those by whom a noun's act was done ("the recognition of Togo by Ghana and Mali")."""
    return [hit for prep, below in prepositions(noun) if prep == "by" for hit in actors_in(below, scene)]


def _many(hit: Hit) -> bool:
    """Whether a mention names several persons ("the foreign ministers")."""
    return isinstance(hit, PersonHit) and hit.many


def _announcer(pronoun: Token, scene: Scene) -> list[Hit]:
    """By whom that is said whose clause has the pronoun as its doer ("an announcement by Chad that it would leave")."""
    verb = pronoun.head
    if pronoun.dep_ != "nsubj" or verb.dep_ not in {"acl", "ccomp"} or verb.head.pos_ != "NOUN":
        return []
    by = (noun for prep, noun in prepositions(verb.head) if prep == "by")
    return next((found for noun in by if (found := actors_in(noun, scene))), [])


def _subject_before(pronoun: Token, scene: Scene, apart: list[Hit], *, plural: bool = False) -> list[Hit]:
    """The subject of an earlier clause of the sentence, if it is of the pronoun's number and none of those `apart`."""
    for token in reversed(list(scene.tokens[: pronoun.i])):
        if token.dep_ in {"nsubj", "nsubjpass"} and token.pos_ != "PRON":
            found = (_agents(token, scene) if plural else []) or actors_in(token, scene)
            many = len(found) > 1 or token.tag_ in {"NNS", "NNPS"}
            if found and many == plural and not set(found) & set(apart):
                return found
    return []
