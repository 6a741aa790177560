"""Whose deed it is that somebody condemns or backs: "the operation", "this step", told just before."""

from collections.abc import Sequence
from dataclasses import replace

from tracker.actors.mentions import Hit
from tracker.events.clauses import patient, subject
from tracker.events.counterparts import Codes
from tracker.events.discourse import Discourse, Told
from tracker.events.draft import Role
from tracker.events.grammar import words
from tracker.events.phrases import children, is_passive, prepositions
from tracker.events.provoked import provoked_by
from tracker.events.roles import Filled
from tracker.events.slots import who_is
from tracker.events.somebody import judged_step
from tracker.events.syntax import Scene
from tracker.events.triggers import Trigger

FINITE_CLAUSE = {"ROOT", "conj", "ccomp"}
THREATS = {"ultimatum", "threat", "threats", "warning", "deadline"}
PAPERS = {"treaty-signed", "treaty-ratified", "treaty-in-force"}  # done to what was agreed, not to a deed
WHOSE = ("of", "by", "on", "against", "in", "from", "to")
SENT = {"THREATEN", "REQUEST", "AGREE", "AID"}  # what is answered with yes or no
TURNED = "by whom and to whom that was sent which it answers"
TAKINGS = {"annexation", "occupation", "conquest", "seizure"}


def answered(trigger: Trigger, scene: Scene, discourse: Discourse) -> list[Hit]:
    """Those whose deed it takes up, or after whose act it came."""
    deed = taker_of(trigger, discourse) or of_deed(trigger, discourse) or _of_step(trigger, scene)
    deed = deed or provoked_by(trigger, scene)
    return deed or visited_before(trigger, discourse) or given_in_to(trigger, discourse)


def _of_step(trigger: Trigger, scene: Scene) -> list[Hit]:
    """Who did what is called a step and judged in the same breath ("left the pact, a move condemned by Mali")."""
    step = judged_step(trigger)
    if step is None:
        return []
    done = next((above for above in step.ancestors if above.pos_ == "VERB" and above.dep_ in FINITE_CLAUSE), None)
    who = subject(done) if done is not None and not is_passive(done) else None
    return [] if who is None or who.i > step.i else who_is(who, scene)


def sent_back(trigger: Trigger, discourse: Discourse) -> list[Filled]:
    """Both sides of an answer without a doer to what was just sent or asked ("an ultimatum, which was rejected")."""
    last = discourse.told[-1] if discourse.told and trigger.act.id in {"answer", "reject"} else None
    verb = trigger.token
    if last is None or last.act.type not in SENT or not trigger.is_verb or not is_passive(verb):
        return []
    what = children(verb, "nsubjpass")
    if children(verb, "agent") or not what or what[0].lower_ not in {"it", "which"}:
        return []
    roles = {Role.SOURCE: Role.TARGET, Role.TARGET: Role.SOURCE}
    turned = [replace(one, role=roles[one.role], reason=TURNED, weight=0.7) for one in last.filled if one.role in roles]
    return turned if len({one.role for one in turned}) == len(roles) else []


def taker_of(trigger: Trigger, discourse: Discourse) -> list[Hit]:
    """Who took the land of which "the annexation" is recognised or refused recognition, as it was told before."""
    noun = trigger.object
    taken = noun is not None and noun.lemma_lower in TAKINGS and not noun.prepositions
    if not taken or trigger.act.type not in {"SUPPORT", "REJECT"}:
        return []
    for told in reversed(discourse.told):
        if told.act.mode in {"annexation", "invasion"}:
            return [one.hit for one in told.filled if one.role is Role.SOURCE]
    return []


def given_in_to(trigger: Trigger, discourse: Discourse) -> list[Hit]:
    """To whom somebody gave in: who made the threat or the demand that was told last."""
    last = discourse.told[-1] if discourse.told and trigger.act.type == "CONCEDE" else None
    if last is None or last.act.type not in trigger.act.answers:
        return []
    asked = any(one.role is Role.TARGET for one in last.filled)
    return [one.hit for one in last.filled if one.role is Role.SOURCE] if asked else []


def visited_before(trigger: Trigger, discourse: Discourse) -> list[Hit]:
    """Who paid the visit that is returned: the visitor told last."""
    visits = [told for told in discourse.told if told.act.mode == "visit"] if trigger.act.id == "return-visit" else []
    return [one.hit for one in visits[-1].filled if one.role is Role.SOURCE] if visits else []


def of_deed(trigger: Trigger, discourse: Discourse) -> list[Hit]:
    """Those who did what an accusation or a refusal takes up: the act told last, by a general word or its own noun."""
    noun = patient(trigger.verb) if trigger.is_verb and trigger.verb is not None else None
    if noun is None or trigger.act.type not in {"ACCUSE", "REJECT", "SUPPORT"} or trigger.act.mode in PAPERS:
        return []
    if noun.lower_ in {"it", "this", "them"}:
        return [] if trigger.act.mode == "treaty-ratified" else _doers(trigger, discourse)
    before = {child.lower_ for child in noun.children if child.i < noun.i}
    if not before <= {"the", "this", "that"} or not before or any(prep in WHOSE for prep, _ in prepositions(noun)):
        return []
    named = (one for one in reversed(discourse.told) if noun.lemma_lower in one.act.nouns)
    last = next(named, discourse.told[-1]) if discourse.told else discourse.entry
    if (last is None or not _is_it(noun.lemma_lower, last)) and not (discourse.history or discourse.several):
        last = _of_the_story(noun.lemma_lower, discourse)
    if last is None or not _is_it(noun.lemma_lower, last):
        return []
    return [one.hit for one in last.filled if one.role is Role.SOURCE]


def _doers(trigger: Trigger, discourse: Discourse) -> list[Hit]:
    """Who is meant where one welcomes what was just done, or condemns "it" right after an act of force."""
    last = discourse.told[-1] if discourse.told else None
    meant = trigger.act.type == "SUPPORT" or (last is not None and last.act.quad == "material conflict")
    if last is None or trigger.act.type == "REJECT" or not meant or last.act.type in {"REJECT", "ACCUSE"}:
        return []
    return [one.hit for one in last.filled if one.role is Role.SOURCE]


def _of_the_story(noun: str, discourse: Discourse) -> Told | None:
    """The one attack of the story, or the deeds of one side that it is about, told in another paragraph."""
    if noun in words("good_news"):
        return discourse.agreed
    one = discourse.deed if discourse.sided and noun in words("step") else None
    return one or discourse.lead


def _is_it(noun: str, told: Told) -> bool:
    if noun in (*told.act.nouns, *told.act.noun_of) or (noun in THREATS and told.act.type == "THREATEN"):
        return True
    if told.act.quad == "material conflict":
        return noun in words("deed")
    return told.act.type in ("AGREE", "SUPPORT", "CONCEDE", "RETREAT") and noun in words("good_news")


def about(hits: Sequence[Hit], known: set[str], codes: Codes, how: str = "inferred") -> list[Filled]:
    """Those whom an act was about that is now refused, granted or called off, none of them the one who does so."""
    fresh = [hit for hit in hits if codes(hit) and not hit.is_part]
    if any(codes(hit) & known for hit in fresh):
        return []
    return [Filled(Role.TARGET, hit, "the one whom that act was about", 0.7, how) for hit in fresh]
