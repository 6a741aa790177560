"""Whether what a history tells of one state alone is its own matter or mere background: then it is no event."""

from collections.abc import Collection, Sequence

from tracker.actors.actor import ActorKind
from tracker.dates.expression import Basis
from tracker.events.admission import AT_HOME_TOO, DOMESTIC
from tracker.events.clauses import patient, subject
from tracker.events.draft import Part, Role
from tracker.events.grammar import words
from tracker.events.phrases import actors_in, children, is_passive, prepositions
from tracker.events.refusal import Refusal
from tracker.events.slots import who_is
from tracker.events.syntax import Scene
from tracker.events.timed import Timing
from tracker.events.token import Token
from tracker.events.triggers import Trigger

# Acts in words, or of help, that a government also does towards its own people.
ALSO_AT_HOME = {"AGREE", "REQUEST", "REJECT", "ACCUSE", "CONCEDE", "THREATEN", "CONSULT", "COOPERATE", "AID", "SUPPORT"}

SPOKEN = {"AGREE", "REQUEST", "REJECT", "ACCUSE", "THREATEN"}
RULE = {"administration", "government", "cabinet", "presidency", "regime"}
TRIED = {"attempt", "effort", "bid", "plan", "request", "appeal", "proposal"}
DRAFTS = {"congressional", "parliamentary", "constitutional", "legislative"}
PLACED = {"in", "on", "at", "along", "near", "around", "against", "across"}
TOWARDS = ("from", "to", "on", "upon", "for", "with")

OPINION = Refusal("admission/opinion", "what people of a nation thought, without a date of its own")
ONE_SIDED = Refusal("admission/one-sided", "undated or done by nobody that is told, and with no other side")


def of_one_side(trigger: Trigger, parts: Sequence[Part], when: Timing, scene: Scene, *, dates: bool) -> Refusal | None:
    """Why what a history tells of one side is left out; `dates` says whether the text dates anything at all."""
    if (when.date is None or when.basis is Basis.CONTEXT) and _is_opinion(trigger):
        return OPINION
    if dates and _is_background(trigger, parts, when):
        return ONE_SIDED
    if (
        _of_party(trigger, parts)
        or _at_home(trigger, parts, scene)
        or _to_its_own(trigger, parts, scene)
        or _arms_itself(trigger, parts)
        or _frees_its_own(trigger, parts)
    ):
        return DOMESTIC
    return None


def _of_party(trigger: Trigger, parts: Sequence[Part]) -> bool:
    """Whether a state bans a party of its own land or lets it be again ("lifted the ban on the Sandinistas")."""
    return (trigger.act.mode or "").startswith("sanctions-") and _upon_own_group(parts)


def _arms_itself(trigger: Trigger, parts: Sequence[Part]) -> bool:
    """Whether a state only builds up its own forces, of which nothing says where or against whom."""
    if trigger.token.lemma_lower not in {"build-up", "buildup"} or any(part.role is Role.TARGET for part in parts):
        return False
    return not any(prep in PLACED for prep, _ in prepositions(trigger.token))


def _to_its_own(trigger: Trigger, parts: Sequence[Part], scene: Scene) -> bool:
    """Whether a state acts upon its own people or speaks to its own parliament, party, officials or voters."""
    verb = trigger.verb
    if verb is None or not (trigger.is_verb or trigger.light) or any(part.role is Role.TARGET for part in parts):
        return False
    own = {part.mention.actor.code for part in parts}
    if len(own) != 1 or not all(_of_a_state(part) for part in parts):
        return False
    objects = children(verb, "dobj", "dative") + ([] if trigger.object is None else [trigger.object])
    if trigger.act.type == "ACCUSE" and any(_is_rule(noun, own, scene) for noun in objects):
        return True
    region = scene.tokens if trigger.act.id == "step-down" else verb.subtree
    hits = [hit for token in region if (hit := scene.hit_at.get(token.i)) is not None]
    if any(scene.settle(hit, None).actor.code not in own for hit in hits):
        return False
    if trigger.act.id == "step-down":
        return True
    if trigger.act.mode == "release":  # those at home who were against it
        return any(child.lower_ == "political" for noun in objects for child in children(noun, "amod"))
    if trigger.act.type == "ASSAULT":
        return any(noun.lemma_lower in words("crowd", "uprising") for noun in objects)
    addressed = objects + [noun for place in (verb, *objects) for prep, noun in prepositions(place) if prep in TOWARDS]
    spoken = trigger.act.type in SPOKEN and any(_is_own(noun, own, scene) for noun in addressed)
    elected = trigger.act.type == "AGREE" and any(token.lemma_lower in words("electing") for token in scene.tokens)
    return spoken or elected


def _is_rule(noun: Token, own: set[str | None], scene: Scene) -> bool:
    """Whether it is those who govern at home ("criticised the Roca administration for its policy on Chad")."""
    if noun.lemma_lower not in RULE:
        return False
    hits = [hit for child in children(noun, "compound", "poss") if (hit := scene.hit_at.get(child.i)) is not None]
    return any(scene.is_person(hit) and scene.settle(hit, None).actor.code in own for hit in hits)


def _is_own(noun: Token, own: set[str | None], scene: Scene) -> bool:
    """Whether a noun names those at home, or somebody who acts for the same state."""
    hit = scene.hit_at.get(noun.i)
    if hit is None and noun.lemma_lower in TRIED:
        whose = [one for child in children(noun, "poss") for one in who_is(child, scene)]
        return any(scene.is_person(one) and scene.settle(one, None).actor.code in own for one in whose)
    if hit is None:
        return noun.lemma_lower in words("home")
    return scene.is_person(hit) and scene.settle(hit, None).actor.code in own


def _at_home(trigger: Trigger, parts: Sequence[Part], scene: Scene) -> bool:
    """Whether a state acts, and its sentence names nobody else and nothing that passes between states."""
    if trigger.act.type not in ALSO_AT_HOME or any(not _of_a_state(part) for part in parts):
        return False
    if trigger.act.type == "CONSULT" and all(part.role is Role.TARGET for part in parts):
        return False  # a visit to a state comes from abroad
    codes = {part.mention.actor.code for part in parts}
    if len(codes) == 1 and (_asks_its_own(trigger, codes, scene) or (trigger.act.mutual and _sits(trigger))):
        return True
    if _takes_up(trigger) and not _by_assembly(trigger):
        return False
    alone = all(scene.settle(hit, None).actor.code in codes for hit in scene.hits)
    return len(codes) == 1 and alone and not any(token.lemma_lower in words("abroad") for token in scene.tokens)


def _asks_its_own(trigger: Trigger, codes: set[str | None], scene: Scene) -> bool:
    """Whether words go to those whom a government meets at home ("asked Congress for leave to end the war")."""
    verb = trigger.verb if trigger.is_verb else None
    if verb is None or trigger.act.type not in SPOKEN or is_passive(verb):
        return False
    if verb.tag_ == "VBG" and verb.dep_ == "advcl":
        verb = verb.head  # "asked Congress for leave, proposing a war"
    to_whom = [noun for prep, noun in prepositions(verb) if prep in {"to", "with"}]
    served = [noun for below in children(verb, "xcomp") for noun in children(below, "dobj")]
    told = [
        noun for noun in (*children(verb, "dobj", "dative"), *served, *to_whom) if noun.lemma_lower in words("home")
    ]
    drafts = [one.lemma_lower for noun in children(verb, "dobj") for one in children(noun, "amod", "compound")]
    if trigger.act.mode == "offer" and any(word in DRAFTS for word in drafts):
        return True
    if any(noun.lower_ == "them" for noun in children(verb, "dobj", "dative")):
        before = {token.lemma_lower for token in scene.tokens if token.i < verb.i}
        return bool(before & (words("private") | (words("home") - words("people"))))
    return any(all(scene.settle(hit, None).actor.code in codes for hit in actors_in(noun, scene)) for noun in told)


def _is_background(trigger: Trigger, parts: Sequence[Part], when: Timing) -> bool:
    """Whether one side of an act is told without a date, or of words only to whom they were addressed."""
    codes = {part.mention.actor.code for part in parts}
    whole = trigger.act.id == "state-conquered" and trigger.token.head is trigger.token  # by whom, may be told next
    if trigger.act.type is None or len(codes) > 1 or whole or _takes_up(trigger):
        return False
    to_somebody = all(part.role is Role.TARGET for part in parts) and trigger.act.type in AT_HOME_TOO
    return when.date is None or to_somebody


def _is_opinion(trigger: Trigger) -> bool:
    """Whether people of a nation, not the nation, were for or against something ("Danes in the north opposed it")."""
    who = subject(trigger.verb) if trigger.is_verb and trigger.verb is not None else None
    told = trigger.act.type in {"SUPPORT", "REJECT"} and who is not None and who.tag_ in {"NNS", "NNPS"}
    if who is None or not told or who.lemma_lower in words("people"):
        return False
    return who.text[0].isupper() and who.text.endswith("ns") and not children(who, "det")


def _takes_up(trigger: Trigger) -> bool:
    """Whether it is done to "it" or "them", of which the text told before."""
    what = patient(trigger.verb) if trigger.is_verb and trigger.verb is not None else None
    return what is not None and what.pos_ == "PRON"


def _sits(trigger: Trigger) -> bool:
    """Whether a parliament meets, which is no meeting with another state ("Congress met in May")."""
    who = subject(trigger.verb) if trigger.verb is not None and trigger.is_verb else None
    return who is not None and who.lemma_lower in words("assembly") and patient(trigger.token) is None


def _by_assembly(trigger: Trigger) -> bool:
    """Whether a parliament says yes or no to it: what is laid before it is its government's."""
    who = subject(trigger.verb) if trigger.verb is not None else None
    return bool(trigger.act.answers) and who is not None and who.lemma_lower in words("assembly")


def _of_a_state(part: Part) -> bool:
    """Whether an actor is a state or somebody who acts for one."""
    actor = part.mention.actor
    return actor.kind is ActorKind.STATE or (actor.kind is ActorKind.PERSON and actor.country is not None)


def _frees_its_own(trigger: Trigger, parts: Sequence[Part]) -> bool:
    """Whether a state frees prisoners of whom it is only supposed that a party at home is theirs."""
    if trigger.act.mode != "release" or not _upon_own_group(parts):
        return False
    return all(part.mention.rule.endswith("inferred") for part in parts if part.role is Role.TARGET)


def _upon_own_group(parts: Collection[Part]) -> bool:
    """Whether those to whom it is done are parties or movements of the doer's own land."""
    own = {part.mention.actor.country for part in parts if part.role is Role.SOURCE} - {None}
    upon = [part.mention.actor for part in parts if part.role is Role.TARGET]
    return bool(upon) and all(one.kind is ActorKind.GROUP and one.country in own for one in upon)
