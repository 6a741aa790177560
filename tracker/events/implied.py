"""The sides that a sentence leaves open and nothing near it settles: those likeliest by what the passage tells."""

from collections.abc import Sequence

from tracker.actors.actor import Form
from tracker.actors.mentions import Hit
from tracker.events.clauses import patient, subject
from tracker.events.counterparts import Codes, done_to_own
from tracker.events.discourse import AGREED, Discourse
from tracker.events.draft import Role
from tracker.events.foes import PERSONAL
from tracker.events.grammar import words
from tracker.events.likely import Passage, likeliest_other, likeliest_two, passage
from tracker.events.matters import TIES
from tracker.events.phrases import actors_in, children, prepositions
from tracker.events.roles import Filled
from tracker.events.somebody import done_to_somebody, needs_none, somebody
from tracker.events.syntax import Scene
from tracker.events.triggers import Trigger

TWO, OTHER = "the two whom the passage is about", "the one with whom the passage tells it dealt"
BETWEEN = "one of the two between whom it mediates, by the passage"
CLEAR, WITH_THIRD = 1.3, 4.0  # times as likely as any other two; where the sentence names a third
TAKES_TWO = TIES | {"treaty-signed", "treaty-ratified", "treaty-in-force", "war", "ceasefire", "handover", "exchange"}
AGREED_UPON = AGREED | {"ceasefire", "mediation", "treaty-ratified"}
# How much likelier than the next the other side must be, by what is done to it; what is not here stays open.
DONE_BY = {"ASSAULT": 1.3}
DONE_BY_MODE = {
    "relations-broken": 1.2,
    "relations-lowered": 1.2,
    "ambassador-recalled": 1.5,
    "recognition": 3.0,
}
DONE_TO = {"ASSAULT": 1.5}
DONE_TO_MODE = {"handover": 1.5, "treaty-signed": 3.0, "relations-broken": 1.5}
IN_PERSON = {"ASSAULT", "CONSULT", "AGREE", "COOPERATE"}
ROUNDS = {"talk", "talks", "negotiation", "round", "dialogue", "discussion"}  # which go on between the same two
APART = {"relcl", "advcl", "acl", "ccomp", "conj", "parataxis", "appos"}


def implied(
    trigger: Trigger, found: Sequence[Filled], scene: Scene, discourse: Discourse, codes: Codes
) -> list[Filled]:
    """The sides to be added to those found: both, or the one that is open."""
    act = trigger.act
    if not found:
        takes_two = (act.mutual and act.type != "COOPERATE") or act.mode in TAKES_TWO or _either(trigger)
        return _both(trigger, scene, discourse, codes) if takes_two else []
    does = found[0].role is Role.SOURCE
    margins = (DONE_BY_MODE, DONE_BY) if does else (DONE_TO_MODE, DONE_TO)
    margin = margins[0].get(act.mode or "", margins[1].get(act.type or ""))
    mediates = does and len({one.role for one in found}) == 1 and _mediates(trigger)
    if not mediates and (act.alone or margin is None):
        return []
    side = {code for one in found for code in codes(one.hit)}
    if mediates and side:
        rest = passage(trigger, scene, discourse, codes).without(side)
        return [Filled(Role.TARGET, hit, BETWEEN, 0.6) for hit in likeliest_two(rest, CLEAR)]
    if act.alone or margin is None or len(side) != 1 or any(not codes(one.hit) for one in found):
        return []
    if (act.type == "ASSAULT" and _at_somebody(trigger, scene)) or _of_several(trigger):
        return []
    if does and (needs_none(trigger, side, scene, placed=trigger.is_verb) or done_to_own(trigger, scene, side, codes)):
        return []
    person = act.type == "ASSAULT" and any(scene.is_person(one.hit) for one in found)
    if not does and (somebody(trigger) or person):
        return []
    return [
        Filled(Role.TARGET if does else Role.SOURCE, hit, OTHER, 0.6)
        for hit in _other(trigger, side, margin, passage(trigger, scene, discourse, codes), scene, codes)
    ]


def _other(
    trigger: Trigger, side: set[str], margin: float, known: Passage, scene: Scene, codes: Codes
) -> tuple[Hit, ...]:
    """The likeliest other, unless a third was named since or is in the clause."""
    other = likeliest_other(known, side, margin)
    two = side | {code for hit in other for code in codes(hit)}
    before = [one.start for one in scene.section.sentences if one.end <= scene.sentence.start]
    since = before[-1] if before else scene.sentence.start
    thirds = [hit for hit in scene.hits if hit.form is not Form.CAPITAL and codes(hit) - two]
    passed_over = any(known.passed_over(code, two, since) for code in two - side)
    if passed_over or any(is_beside(hit, trigger, scene) for hit in thirds):
        return ()
    return other if not thirds else likeliest_other(known, side, WITH_THIRD)


def _both(trigger: Trigger, scene: Scene, discourse: Discourse, codes: Codes) -> list[Filled]:
    """The two of the passage, of an act that takes two, where its words name nobody else."""
    if (somebody(trigger) and not _they(trigger)) or _counted(trigger, scene) or _of_many(trigger, scene):
        return []
    if _is_other_matter(trigger, discourse) or (trigger.act.mode != "handover" and done_to_somebody(trigger)):
        return []
    known = passage(trigger, scene, discourse, codes)
    two = likeliest_two(known, CLEAR)
    if trigger.act.type in IN_PERSON and any(scene.is_organisation(hit) for hit in two):
        return []
    named = frozenset(code for hit in two for code in codes(hit))
    bodies = [min(codes(hit)) for hit in two if scene.is_organisation(hit)]
    if any(known.passed_over(body, set(named), known.last.get(body, 0) + 1) for body in bodies):
        return []  # a state that was named since may have signed with the other
    thirds = [hit for hit in scene.hits if hit.form is not Form.CAPITAL and codes(hit) - named]
    thirds = [hit for hit in thirds if not _is_mediator(hit, scene)]
    before = [] if _they(trigger) else [hit for hit in thirds if hit.start < scene.at(trigger.token)]
    if thirds and (
        before or any(is_beside(hit, trigger, scene) for hit in thirds) or not likeliest_two(known, WITH_THIRD)
    ):
        return []
    role = (
        Role.PARTICIPANT if not _they(trigger) and trigger.act.mode in {"handover", "treaty-ratified"} else Role.SOURCE
    )
    return [Filled(role, hit, TWO, 0.6) for hit in two]


def _is_other_matter(trigger: Trigger, discourse: Discourse) -> bool:
    """Whether it is a war told of as known already, or what takes effect is not what was told to be agreed."""
    if trigger.act.mode == "war" and not trigger.is_verb:
        return True
    who = subject(trigger.verb) if trigger.verb is not None else None
    if who is None and trigger.is_verb and trigger.token.tag_ in {"VB", "VBP"}:
        return True
    signed = [noun for prep, noun in prepositions(trigger.token) if prep == "at"]
    if any(noun.pos_ == "PROPN" and noun.lemma_lower in {"conference", "summit", "congress"} for noun in signed):
        return True
    it = who is not None and who.lower_ == "it" and trigger.act.mode == "treaty-in-force"
    return it and not (discourse.course and discourse.course[-1].act.mode in AGREED_UPON)


def _either(trigger: Trigger) -> bool:
    """Whether "both" or "each" does it, or "they" do it to each other."""
    who = subject(trigger.verb) if trigger.is_verb and trigger.verb is not None else None
    if who is None or who.prepositions or not _they(trigger):
        return False
    return who.lower_ != "they" or any(one.lower_ == "other" for one in children(trigger.token, "dobj"))


def _mediates(trigger: Trigger) -> bool:
    """Whether it offers to mediate, does, or brings about what two agree upon."""
    if trigger.act.mode == "mediation" or trigger.token.lemma_lower in words("mediating"):
        return trigger.act.type in {"AGREE", "CONSULT"}
    if trigger.act.mode != "offer":
        return False
    behind = {token.lemma_lower for token in trigger.token.subtree if token.i >= trigger.token.i}
    return not behind.isdisjoint(words("mediating"))


def _is_mediator(hit: Hit, scene: Scene) -> bool:
    """Whether a mention tells by whom it is mediated ("a truce brokered by Oman")."""
    head = scene.head_of(hit)
    return head is not None and any(one.lemma_lower in words("mediating") for one in head.ancestors)


def _they(trigger: Trigger) -> bool:
    """Whether a pronoun for several does it ("they went to war")."""
    who = subject(trigger.verb) if trigger.verb is not None else None
    return who is not None and who.lower_ in {"they", "both", "each"}


def _counted(trigger: Trigger, scene: Scene) -> bool:
    """Whether the words count more than two who do it ("the three powers signed", "fifty-two nations met")."""
    told = subject(trigger.verb) if trigger.verb is not None else None
    nouns = {one for one in (told, trigger.token if trigger.light else None) if one is not None}
    nouns |= {one for one in scene.tokens if one.tag_ == "NNS" and one.lemma_lower in words("governing")}
    counts = [child for one in nouns for child in children(one, "nummod")]
    return any(count.lower_ not in {"two", "2"} or len(list(count.subtree)) > 1 for count in counts)


def _of_many(trigger: Trigger, scene: Scene) -> bool:
    """Whether it is a conference, which more than two attend, or "they" are people whom the sentence names."""
    if trigger.act.type == "CONSULT" and not _they(trigger) and trigger.token.lemma_lower not in ROUNDS:
        return True
    if not _they(trigger):
        return False
    before = [one for one in scene.tokens if one.i < trigger.token.i and one.dep_ in {"nsubj", "nsubjpass"}]
    return any(one.tag_ == "NNS" and one.lemma_lower not in words("governing") for one in before)


def _of_several(trigger: Trigger) -> bool:
    """Whether several lands are recognised of which the words do not say which ("recognised the two republics")."""
    noun = patient(trigger.verb) if trigger.is_verb and trigger.verb is not None else None
    return trigger.act.mode == "recognition" and noun is not None and noun.tag_ == "NNS"


def _at_somebody(trigger: Trigger, scene: Scene) -> bool:
    """Whether violence is done to people, or to what has a name of which nothing is known ("its raids on Quemoy")."""
    if trigger.token.lemma_lower in PERSONAL:
        return True
    noun = patient(trigger.verb) if trigger.is_verb and trigger.verb is not None else None
    if noun is not None:
        return noun.lemma_lower in words("people") or any(scene.is_person(hit) for hit in actors_in(noun, scene))
    behind = [below for prep, below in prepositions(trigger.token) if prep in {"of", "on", "against", "at"}]
    return any(one.pos_ == "PROPN" and not actors_in(one, scene) for one in behind)


def is_beside(hit: Hit, trigger: Trigger, scene: Scene) -> bool:
    """Whether a mention stands in the trigger's own clause."""
    token = scene.head_of(hit)
    verb = trigger.verb if trigger.verb is not None else trigger.token
    while token is not None and token != token.head:
        if token in (verb, trigger.token):
            return True
        if token.dep_ in APART and token.pos_ in {"VERB", "AUX"}:
            return False
        token = token.head
    return token == verb
