"""Whom a text is about by its title: the state to which it is done, or the second of two."""

from collections.abc import Sequence

from tracker.actors.actor import Form
from tracker.actors.mentions import Hit
from tracker.actors.person import PersonHit
from tracker.events.clauses import patient
from tracker.events.counterparts import Codes, done_to_own
from tracker.events.discourse import Discourse
from tracker.events.draft import Role
from tracker.events.grammar import words
from tracker.events.implied import is_beside
from tracker.events.matters import TIES
from tracker.events.passing import heads_entry
from tracker.events.phrases import children, is_infinitive, is_passive, joined, surface_subject
from tracker.events.posts import is_posting
from tracker.events.roles import Filled
from tracker.events.somebody import needs_none, somebody, to_own_place, upon_protest
from tracker.events.syntax import Scene
from tracker.events.token import Token
from tracker.events.triggers import Trigger

OTHER = "the other of the two whom the title names"
OF_WORDS, OTHERS = {"REJECT", "CONCEDE"}, {"their", "his", "her"}  # "rejected their request", "gave up his plans"
WITH_EACH = TIES | {"treaty-signed"}  # what one has with several at once
WHEN = {"before", "after", "during", "following", "until", "since"}
OFFICES = {"foreign", "prime", "defence", "defense", "two"}  # which say of ministers that each state has one
AT_HOME = {"PROTEST", None}  # what people do against their own state, too
IN_PERSON = {"CONSULT", "AGREE", "SUPPORT"}
BOTH = "one of the two of the title, to both of whom a third does it"
EACH = "one whom the title names, and for whom the person may act"
REASON = "the one whom the text is about, by its title"
BETWEEN_TWO = TIES | {"withdrawal", "recognition", "sanctions-imposed", "sanctions-lifted"}


def about_one(
    trigger: Trigger, found: Sequence[Filled], scene: Scene, discourse: Discourse, codes: Codes, *, dated: bool
) -> list[Filled]:
    """The one of the title as the side that is open of a dated act, where the sentence names nobody else."""
    one = discourse.subject if dated else None
    if one is None or scene.is_organisation(one) or not found or not (trigger.is_verb or trigger.light):
        return []
    known = {code for part in found for code in codes(part.hit)}
    if not known or codes(one) & known:
        return []
    roles = {part.role for part in found}
    passive = trigger.verb is not None and is_passive(trigger.verb)
    undergone = passive or Role.SOURCE not in roles
    third = _others(trigger, scene, known | codes(one), codes)
    if any(not (discourse.outward and _is_aside(hit, trigger, scene, undergone)) for hit in third):
        return []
    if discourse.outward and passive and roles == {Role.TARGET, Role.PARTICIPANT}:  # who looks on is no side
        known = {code for part in found if part.role is Role.TARGET for code in codes(part.hit)}
        roles = {Role.TARGET}
    role = _of_state(trigger, roles, known, scene, codes, outward=discourse.outward)
    return [] if role is None else [Filled(role, one, REASON, 0.6)]


def about_two(
    trigger: Trigger, found: Sequence[Filled], scene: Scene, discourse: Discourse, codes: Codes
) -> list[Filled]:
    """The other of the two of the title, of what one does in its sentence alone, unless it answers somebody's words."""
    if trigger.act.type in AT_HOME or trigger.act.answers or trigger.act.id == "overthrow" or not discourse.titled:
        return []
    does = {part.role for part in found} == {Role.SOURCE}
    told = trigger.is_verb or trigger.light or (scene.entry is not None and heads_entry(trigger))
    if not (does or trigger.act.mode == "visit") or not told:
        return []
    known = {code for part in found for code in codes(part.hit)}
    if len(known) != 1 or any(t.lemma_lower in words("home") for t in scene.tokens):
        return []
    two = {code for hit in discourse.principals for code in codes(hit)}
    if len(two) != 2 or not known < two:
        return []
    if _names_another(trigger, scene, two, codes) or _at_home(trigger) or to_own_place(trigger, known, scene):
        return []
    if upon_protest(trigger, scene) or (
        does and trigger.act.type == "AID" and done_to_own(trigger, scene, known, codes)
    ):
        return []
    role = Role.TARGET if does else Role.SOURCE
    return [Filled(role, hit, OTHER, 0.6) for hit in discourse.principals if not codes(hit) & known]


def of_third(
    trigger: Trigger, found: Sequence[Filled], scene: Scene, discourse: Discourse, codes: Codes, *, dated: bool
) -> list[Filled]:
    """Both states of the title, of what a third offers, welcomes, asks for to part them, or sends to stand between."""
    if not (dated and discourse.titled and _is_for_both(trigger)):
        return []
    two = {code for hit in discourse.principals for code in codes(hit)}
    known = {code for one in found for code in codes(one.hit)}
    others = any(codes(hit) - known for hit in scene.hits) or any(one.role is not Role.SOURCE for one in found)
    body = any(scene.is_organisation(hit) for hit in discourse.principals)
    if not known or others or body or known & two or len(two) != 2:
        return []
    return [Filled(Role.TARGET, hit, BOTH, 0.6) for hit in discourse.principals]


def _is_for_both(trigger: Trigger) -> bool:
    """Whether an act is of those that a third does to two alike."""
    act, verb = trigger.act, trigger.token
    if act.type == "REQUEST" and trigger.is_verb:
        asked = [*children(verb, "dobj"), *(noun for _, noun in verb.prepositions)]
        return any(noun.lemma_lower in words("truce", "parting") for noun in asked)
    told = trigger.is_verb or trigger.light
    return told and (act.mode == "offer" or act.id in {"peacekeepers", "welcome"})


def by_both(
    trigger: Trigger, found: Sequence[Filled], scene: Scene, discourse: Discourse, codes: Codes
) -> list[Filled]:
    """The two of the title in place of two persons who do it together, for whom the text does not say they act.

    So they are in place of "the foreign ministers" and "the parties".
    """
    act, verb = trigger.act, trigger.verb
    if not discourse.titled or verb is None or act.type not in IN_PERSON or not (act.mutual or act.type == "AGREE"):
        return []
    who = surface_subject(verb)
    if (
        who is None
        or not (_two_persons(who) or _the_parties(who))
        or any(codes(one.hit) for one in found if one.role is not Role.PARTICIPANT)
    ):
        return []
    named = {code for hit in discourse.principals for code in codes(hit)}
    beside = [noun for prep, noun in (*verb.prepositions, *trigger.token.prepositions) if prep == "with"]
    if any(noun.i > who.i for noun in beside) or _names_another(trigger, scene, named, codes, present=True):
        return []
    before = [one.start for one in scene.section.sentences if one.end <= scene.sentence.start]
    since = scene.actors.between(before[-1], scene.sentence.start) if before else ()
    if _the_parties(who) and any(codes(hit) - named for hit in since if not scene.is_organisation(hit)):
        return []
    return [Filled(Role.SOURCE, hit, EACH, 0.6) for hit in discourse.principals]


def _two_persons(who: Token) -> bool:
    """Whether two names are joined, as those of persons are."""
    persons = list(joined(who)) if who.pos_ == "PROPN" else []
    return len(persons) == 2 and all(one.tag_ == "NNP" for one in persons)


def _the_parties(who: Token) -> bool:
    """Whether a plural that says nothing else tells who acts for two: "the foreign ministers", "the parties"."""
    if who.tag_ != "NNS" or who.lemma_lower not in words("acting_for_both") or who.prepositions:
        return False
    before = [child for child in who.lefts if child.dep_ != "det"]
    told = all(child.lower_ in OFFICES for child in before) and any(child.lower_ == "the" for child in who.children)
    return told and (bool(before) or who.lemma_lower != "minister") and len(list(joined(who))) == 1


def by_unknown_person(
    trigger: Trigger, found: Sequence[Filled], scene: Scene, discourse: Discourse, codes: Codes
) -> list[Filled]:
    """The one or two of the title, where somebody with a title does it of whom nobody knows for whom he acts."""
    doers = [one for one in found if one.role is Role.SOURCE]
    person = doers[0].hit if len(doers) == 1 else None
    if not (isinstance(person, PersonHit) and person.is_open and person.title) or person.many:
        return []
    sides = _sides_of(person, scene, discourse)
    known = {code for one in found for code in codes(one.hit)}
    named = known | {code for hit in sides for code in codes(hit)}
    fresh = [hit for hit in sides if not codes(hit) & known]
    answers = trigger.act.type == "AGREE" and trigger.act.answers
    if answers or trigger.act.type in AT_HOME or _at_home(trigger) or len(named) > 2 or len(found) > 1 + bool(known):
        return []
    if not fresh or _names_another(trigger, scene, named, codes):
        return []
    return [Filled(Role.SOURCE if len(fresh) == 1 else Role.PARTICIPANT, hit, EACH, 0.6) for hit in fresh]


def _sides_of(person: PersonHit, scene: Scene, discourse: Discourse) -> tuple[Hit, ...]:
    """For whom somebody may act: one of the two of the title; a ruler for the one state that it names."""
    one = discourse.subject
    if discourse.titled or one is None:
        return discourse.principals if discourse.titled else ()
    return (one,) if person.title.lower() in words("ruling") and not scene.is_organisation(one) else ()


def _at_home(trigger: Trigger) -> bool:
    """Whether one leaves office, is ready or wants to do or orders a thing, forces people, or opens a way.

    Also what one does to others ("rejected their request", "its envoys in other capitals").
    """
    act, token = trigger.act, trigger.token
    noun = patient(trigger.verb) if trigger.is_verb and trigger.verb is not None else None
    others = noun is not None and any(child.lower_ in OTHERS for child in noun.children)
    asked = noun is not None or any(prep in trigger.act.target for prep, _ in token.prepositions)
    own = not asked and any(is_infinitive(one) for one in children(token, "xcomp"))
    elsewhere = noun is not None and any(one.lower_ == "other" for one in noun.subtree)
    return (
        act.id in {"step-down", "willingness", "reopening"}
        or elsewhere
        or (act.type in OF_WORDS and others)
        or (act.type == "REQUEST" and (own or token.lemma_lower == "order"))
        or (act.type == "COERCE" and noun is not None and noun.lemma_lower in words("people"))
    )


def _names_another(trigger: Trigger, scene: Scene, known: set[str], codes: Codes, *, present: bool = False) -> bool:
    """Whether the sentence names somebody else, before the act or in its clause; who is only `present` is nobody."""
    return any(not (present and _is_present(hit, scene)) for hit in _others(trigger, scene, known, codes))


def _others(trigger: Trigger, scene: Scene, known: set[str], codes: Codes) -> list[Hit]:
    """Those whom the sentence names but for the known, before the act or in its clause."""
    at = scene.at(trigger.token)
    others = [hit for hit in scene.hits if hit.form is not Form.CAPITAL and codes(hit) - known]
    return [hit for hit in others if hit.start < at or is_beside(hit, trigger, scene)]


def _is_aside(hit: Hit, trigger: Trigger, scene: Scene, undergone: bool) -> bool:
    """Whether a name only tells when it was, or of what is done in the clause before or with the next of a series.

    The latter only of what is told without its doer (`undergone`): "with Peru in 1947 and with Chad in 1950".
    """
    head = scene.head_of(hit)
    above = [] if head is None else [head, *head.ancestors]
    if any(token.lower_ in WHEN for token in above if token.pos_ in {"ADP", "SCONJ"}):
        return True
    before = hit.start < scene.at(trigger.token) and not is_beside(hit, trigger, scene)
    verb = trigger.verb if trigger.verb is not None else trigger.token
    below = above[: above.index(verb)] if verb in above else []
    return undergone and (before or any(token.dep_ == "conj" for token in below))


def _is_present(hit: Hit, scene: Scene) -> bool:
    """Whether one only stands by ("under the eye of Peru", "with the cardinal at their side"), or is a body."""
    if scene.is_organisation(hit):
        return True
    head = scene.head_of(hit)
    above = [] if head is None else [token.lower_ for token in (head, *head.ancestors) if token.pos_ == "ADP"]
    return bool(set(above) & {"under", "with", "through", "before"})


def _of_state(
    trigger: Trigger, roles: set[Role], known: set[str], scene: Scene, codes: Codes, *, outward: bool
) -> Role | None:
    """The role of a state: what another does that needs a second one is done to it.

    Nearly all is, where the title is of its relations with the world (`outward`).
    """
    act = trigger.act
    between = act.mode in BETWEEN_TWO or is_posting(act)
    between = between or (
        outward and act.type not in AT_HOME | {"COERCE"} and not act.answers and not _at_home(trigger)
    )
    several = outward and act.mode in WITH_EACH
    if Role.SOURCE not in roles and (between or act.mutual) and (len(known) == 1 or several):
        return None if somebody(trigger) else Role.SOURCE
    if roles != {Role.SOURCE} or trigger.verb is None or (len(known) > 1 and is_passive(trigger.verb)):
        return None  # "relations between Peru and Chad were broken off"
    if not between or needs_none(trigger, known, scene) or done_to_own(trigger, scene, known, codes):
        return None
    noun = patient(trigger.verb) if trigger.is_verb else None
    named = noun is not None and noun.pos_ == "PROPN" and noun.lemma_lower not in act.objects  # "the Danish Embassy"
    return None if named and act.mode != "handover" else Role.TARGET
