"""Who did it, and to whom: the mentions that fill source and target of a trigger, found by syntax."""

from dataclasses import replace

from tracker.actors.actor import ActorKind, Form
from tracker.actors.mentions import Hit
from tracker.actors.person import PersonHit
from tracker.actors.reference import PhraseHit
from tracker.events.acts import act as act_of
from tracker.events.aims import opposed
from tracker.events.around import all_prepositions
from tracker.events.bound import bound
from tracker.events.carrying import whole
from tracker.events.clauses import subject
from tracker.events.commanded import commander
from tracker.events.company import company, is_bystander
from tracker.events.conditioned import conditioned
from tracker.events.draft import Role
from tracker.events.enumerated import listed_with
from tracker.events.grammar import words
from tracker.events.nested import behind_doer, inner, laid_upon, struck_by, wrongdoers
from tracker.events.owned import is_ordered, of_object, owned, whose_ties
from tracker.events.parties import parted, parties, taking_part, under_auspices
from tracker.events.persons import with_forces
from tracker.events.phrases import actors_in, children, is_passive, prepositions, unique
from tracker.events.posts import is_posts_place
from tracker.events.senders import behind, behind_it, told_before, uttered, withheld
from tracker.events.signatories import ended_for, of_clause, signed_for
from tracker.events.slots import in_slot, told_slots, who_is
from tracker.events.syntax import Scene
from tracker.events.token import Token
from tracker.events.transitive import transitive, undergoes_it
from tracker.events.triggers import Trigger
from tracker.events.undergone import is_of
from tracker.events.violence import also_hit, fallen, held_before, is_hurt, land_hit, of_blow, sufferers, whither
from tracker.records import dataclass

OPINIONS = {"ACCUSE", "REJECT", "SUPPORT", "REQUEST", "AGREE"}
AGREED_BY = "parties-inferred"  # how those came in who agreed what a third speaks of
AGREED_WITH = "agreed-inferred"  # how the other party to a treaty came in, of which only one is named


@dataclass(frozen=True, slots=True)
class Filled:
    """A mention in its role, and why."""

    role: Role
    hit: Hit
    reason: str
    weight: float = 1.0
    how: str = "inferred"


def fill(trigger: Trigger, scene: Scene) -> list[Filled]:
    """The actors of an act by role, each once; a source is not its own target."""
    local = trigger.act.type == "PROTEST"  # a crowd's town tells whose it is; else a town acts for nobody
    sources = [hit for hit in _sources(trigger, scene) if local or not hit.is_part]
    targets = [hit for hit in _targets(trigger, scene, sources) if hit not in sources and not is_of(hit, sources)]
    filled = [Filled(Role.SOURCE, hit, "does it, by the syntax of the sentence") for hit in sources]
    filled += [Filled(Role.TARGET, hit, "undergoes it, by the syntax of the sentence") for hit in targets]
    beside = [] if trigger.act.suffered else _bystanders(trigger, scene)
    beside += whose_ties(trigger, scene) if not sources and trigger.is_verb else []
    others = [hit for hit in beside if hit not in sources and hit not in targets]
    return filled + [Filled(Role.PARTICIPANT, hit, "takes part in it, the words do not say how") for hit in others]


def as_joint(trigger: Trigger, filled: list[Filled]) -> Trigger:
    """An exercise that several states hold is one that they hold together."""
    sides = {record.code for one in filled if one.role is Role.SOURCE for record in one.hit.candidates[:1]}
    return replace(trigger, act=act_of("manoeuvres")) if trigger.act.id == "exercise" and len(sides) > 1 else trigger


def as_leaving(trigger: Trigger, filled: list[Filled]) -> Trigger:
    """Who pulls out of a body leaves it, and withdraws no troops from a land."""
    to = [one.hit.candidates[0].kind for one in filled if one.role is Role.TARGET and one.hit.candidates]
    bare = trigger.is_verb and trigger.act.mode == "withdrawal" and trigger.object is None
    return replace(trigger, act=act_of("organisation-left")) if bare and to == [ActorKind.ORGANISATION] else trigger


def _sources(trigger: Trigger, scene: Scene) -> list[Hit]:
    """Those who do it."""
    if trigger.act.suffered:
        return of_blow(trigger, scene)
    if trigger.act.id in {"by-treaty", "named-treaty"}:
        return parties(trigger.token, trigger.verb, scene)
    if trigger.is_verb or trigger.act.id == "must":
        return _of_verb(trigger, scene)
    found = [*_of_noun(trigger, scene), *under_auspices(trigger, scene), *uttered(trigger, scene)]
    found = taking_part(trigger, found, scene) or struck_by(trigger, scene)
    if trigger.light and trigger.verb is not None and trigger.verb.lemma_lower == "attend":
        found = _of_light_verb(trigger, scene) or found  # not the body whose summit it is
    if not found and trigger.verb is not None:
        if trigger.light:
            found = _of_light_verb(trigger, scene)
        elif trigger.token.dep_ == "pobj" and trigger.act.type == "CONSULT":
            found = _of_clause(trigger, scene)
    return unique(found or parted(trigger, scene))


def _of_clause(trigger: Trigger, scene: Scene) -> list[Hit]:
    """Who acts in the clause in which a visit or a meeting is mentioned ("During a visit to Lima the king …").

    With whom one speaks at a meeting takes part in it ("took it up with the king at a summit").
    """
    assert trigger.verb is not None
    prep = trigger.token.head
    if prep.lower_ == "of" and prep.head.lower_ == "ahead":  # who did something ahead of a summit may not come
        return []
    who = subject(trigger.verb)
    with_whom = [noun for prep, noun in prepositions(trigger.verb) if prep == "with"] if trigger.act.mutual else []
    return [hit for noun in (who, *with_whom) if noun is not None for hit in who_is(noun, scene)]


def _of_verb(trigger: Trigger, scene: Scene) -> list[Hit]:
    """The subject's actors and those who come along; of a mutual act without a subject those "between" whom it is."""
    assert trigger.verb is not None
    if "object" in trigger.act.source:
        return bound(trigger, scene)
    who = subject(trigger.verb)
    if who is not None and trigger.act.subjects and who.things & trigger.act.subjects:
        who = None  # "he" is the envoy of whom was told, and no other person
    found = _after_time(trigger.verb, scene) if who is None else who_is(who, scene)
    found = [] if who is not None and _some_citizens(who, trigger) else listed_with(found, trigger, scene)
    if "subject" in trigger.act.target:
        return behind_it(trigger, scene)
    found = found or signed_for(trigger, scene) or of_clause(trigger, scene) or behind(trigger.verb, who, scene)
    wanted = {"between", *trigger.act.source} - set(trigger.act.target)
    beside = [h for prep, noun in prepositions(trigger.verb) if prep in wanted for h in who_is(noun, scene)]
    with_them = [n for n in company(trigger.verb, who) if n.i in scene.hit_at or n.lemma_lower in words("people")]
    beside += [h for noun in with_them for h in who_is(noun, scene)] if found else []
    undergoes = list(in_slot("object", trigger, scene)) if beside else []
    found += [hit for hit in beside if hit not in undergoes]
    found = found or of_object(trigger, who, scene)
    if trigger.object is not None and owned(trigger, found):
        found = [] if is_posts_place(trigger.object) else who_is(trigger.object, scene) or found
    if not found and trigger.object is not None and trigger.act.type == "AID" and "object" not in trigger.act.target:
        found = actors_in(trigger.object, scene, deep=False) if is_passive(trigger.verb) else []
    if not found and (trigger.act.type == "REJECT" or trigger.act.id == "receive") and is_passive(trigger.verb):
        inside = [(prep, h) for prep, n in prepositions(trigger.verb) if prep in {"in", "at"} for h in who_is(n, scene)]
        found = [h for prep, h in inside if h.form is Form.CAPITAL or (prep == "at" and not scene.is_person(h))]
    found = found or _left_behind(trigger, scene) or withheld(trigger, scene) or told_before(trigger, scene)
    if not found and (ordering := commander(trigger.verb, scene)) is not None:
        found = [] if (ruler := subject(ordering)) is None else who_is(ruler, scene)
    if not found and is_hurt(trigger):
        found = of_blow(trigger, scene)
    if trigger.act.persons or (trigger.act.military and with_forces(trigger.verb)):
        along = [noun for prep, noun in prepositions(trigger.verb) if prep in {"with", "alongside"}]
        found += [h for noun in along for h in who_is(noun, scene) if _side(h) not in filter(None, map(_side, found))]
    return unique(found)


def _some_citizens(who: Token, trigger: Trigger) -> bool:
    """Whether those who say it are only some of a people ("many Danes criticised Norway")."""
    people = trigger.act.type in OPINIONS and who.tag_ in {"NNPS", "NNS"} and who.text[:1].isupper()
    return people and any(child.lower_ in words("some_of") for child in children(who, "amod", "det", "advmod"))


def _left_behind(trigger: Trigger, scene: Scene) -> list[Hit]:
    """The organisation itself that puts a member out ("was expelled from the OAS")."""
    if trigger.act.type != "SANCTION" or "from" in trigger.act.target or trigger.verb is None:
        return []
    found = [hit for prep, noun in prepositions(trigger.verb) if prep == "from" for hit in who_is(noun, scene)]
    return [hit for hit in found if hit.form is not Form.PERSON and scene.is_organisation(hit)]


def _of_noun(trigger: Trigger, scene: Scene) -> list[Hit]:
    """Those that a noun names itself: "Soviet withdrawal", "withdrawal of Soviet troops", "talks between A and B"."""
    noun, act = trigger.token, trigger.act
    before = children(_sharing(noun), "amod", "compound", "nmod")
    before += [] if undergoes_it(trigger) else children(noun, "poss")
    found = [h for child in before for h in who_is(child, scene, deep=False)]
    found = [hit for hit in found if hit not in whither(trigger, scene)]
    for prep, below in prepositions(noun):
        if act.mutual and prep == "of" and transitive(trigger):
            sides = who_is(below, scene)
            found += sides if len(sides) > 1 or any(isinstance(hit, PhraseHit) for hit in sides) else []
        own = prep == "of" and not transitive(trigger) and not (act.own_object and is_ordered(trigger))
        does = own or prep in ("between", "by", "among", *act.source) or _mediates(below, prep, trigger, scene)
        does = (does and prep not in act.target) or (prep == "at" and below.lower_ == "hands")
        named = who_is(below, scene) if does else []
        if not named and prep == "of" and not {"by", "misdeed"} & set(act.target):
            links = ("by", "between") if act.mutual else ("by",)
            named = [hit for doer in inner(below, *links) for hit in who_is(doer, scene)]
        if prep == "of" and act.mode in {"treaty-signed", "treaty-ratified"}:
            named = [hit for hit in named if not scene.is_organisation(hit)]  # that is what was signed
        found += named
    taking_part = (verb for verb in children(noun, "acl") if act.mutual and verb.lemma_lower in words("involving"))
    found += [h for verb in taking_part for one in children(verb, "dobj") for h in who_is(one, scene)]
    if act.own_object and trigger.object is not None and trigger.object != noun and not is_ordered(trigger):
        found += actors_in(trigger.object, scene)
    against = opposed(noun, scene)
    found = [hit for hit in found if hit not in against]
    return [hit for hit in found if hit.form is not Form.CAPITAL or _possessive(hit, scene)]


def _mediates(noun: Token, prep: str, trigger: Trigger, scene: Scene) -> bool:
    """Whether one named behind "of" is the mediator, not whose quarrel it is ("under the mediation of Siam")."""
    return prep == "of" and trigger.act.mode == "mediation" and noun.i in scene.hit_at


def _sharing(noun: Token) -> Token:
    """The noun before "and" whose modifiers a bare one shares ("an Iraqi defeat and retreat")."""
    bare = noun.dep_ == "conj" and not any(True for _ in noun.lefts)
    return noun.head if bare and noun.head.pos_ == "NOUN" and noun.head.i == noun.i - 2 else noun


def _after_time(verb: Token, scene: Scene) -> list[Hit]:
    """The subject that the parser took for a part of the time before it ("In February, Egypt and Libya agreed …")."""
    if verb.dep_ != "ROOT" or not scene.time_at or is_passive(verb):
        return []
    first = next((t for t in scene.tokens if t.dep_ in {"conj", "appos"} and t.head.i in scene.time_at), None)
    return actors_in(first, scene) if first is not None and first.i < verb.i else []


def _possessive(hit: Hit, scene: Scene) -> bool:
    head = scene.head_of(hit)
    return head is not None and head.dep_ in {"poss", "pobj"}


def _of_light_verb(trigger: Trigger, scene: Scene) -> list[Hit]:
    """The subject of "held talks"; nobody where the noun itself is the subject."""
    assert trigger.verb is not None
    who = subject(trigger.verb)
    if who is None and (found := _after_time(trigger.verb, scene)):
        return found
    if who is None or who in (trigger.token, whole(trigger.token)):
        return [h for prep, n in prepositions(trigger.verb) if prep in ("between", "by") for h in who_is(n, scene)]
    return who_is(who, scene) + [h for noun in company(trigger.verb, who) for h in who_is(noun, scene)]


def _side(hit: Hit) -> frozenset[str | None]:
    """Whose a mention may be; what is done to one's own is done to nobody else ("Polk asked Congress")."""
    if isinstance(hit, PhraseHit):
        return frozenset()
    offices = hit.offices if isinstance(hit, PersonHit) and not hit.candidates else ()
    codes = frozenset([one.actor.code for one in hit.candidates] + [one.record.actor.code for one in offices])
    return codes if len(codes) == 1 else frozenset()


def _targets(trigger: Trigger, scene: Scene, sources: list[Hit]) -> list[Hit]:
    """Those whom it is done to: the first slot of the act's list that holds a mention."""
    if trigger.act.id == "must" and trigger.object is not None:
        return [hit for hit in who_is(trigger.object, scene) if hit not in sources]
    if trigger.act.host and trigger.object is not None and is_posts_place(trigger.object):
        return actors_in(trigger.object, scene, deep=False)
    if trigger.act.suffered:
        return sufferers(trigger, scene)
    own = {_side(hit) for hit in sources} - {frozenset()}
    for slot in (*told_slots(trigger), *(["of"] if trigger.act.own_object and is_ordered(trigger) else [])):
        found = [hit for hit in in_slot(slot, trigger, scene) if hit not in sources and _side(hit) not in own]
        if found:
            return unique([*found, *(hit for hit in also_hit(trigger, scene) if _side(hit) not in own)])
    at = land_hit(trigger, scene) if sources else []
    at = at or behind_doer(trigger, scene) or wrongdoers(trigger, scene) or laid_upon(trigger, scene)
    at = [hit for hit in at if _side(hit) not in own] or held_before(trigger, scene)
    known = whither(trigger, scene) or fallen(trigger, scene) or at or conditioned(trigger, scene)
    return [hit for hit in known if hit not in sources and _side(hit) not in own]


def _bystanders(trigger: Trigger, scene: Scene) -> list[Hit]:
    """Those who take part in some capacity without doing or undergoing the act."""
    beside = [noun for prep, noun in all_prepositions(trigger) if is_bystander(prep, noun)]
    there = [verb for verb in beside if verb.tag_ == "VBG" and verb.lemma_lower in words("present_at")]
    beside += [noun for verb in there for noun in children(verb, "nsubj")]
    return [*(hit for noun in beside for hit in who_is(noun, scene)), *ended_for(trigger, scene)]
