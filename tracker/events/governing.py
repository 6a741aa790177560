"""Which time expression governs which act: the one that hangs on it, on the clause above it, or stands alone."""

import re
from collections.abc import Sequence

from tracker.dates.expression import TimeExpression
from tracker.dates.value import Edge
from tracker.documents.document import Kind
from tracker.events.bounds import (
    bound_holds,
    ends_reach,
    is_anothers,
    is_aside,
    is_cause,
    is_conceded,
    is_set_for,
    opens_later,
)
from tracker.events.closer import better
from tracker.events.describing import AGAIN, MAKING, begun, dated, is_made, lies_in_paper, owners_of, says_more
from tracker.events.listed import clause_behind, listed, opens_with
from tracker.events.phrases import is_infinitive
from tracker.events.same_time import held_then
from tracker.events.shared import reaches
from tracker.events.syntax import Scene
from tracker.events.tense import Tense, tense_of
from tracker.events.token import Token
from tracker.events.triggers import Trigger

LEADS_ON = re.compile(r", (?:and|but) (?:in|on|by|early in|late in) $")
ENCLOSED = re.compile(r"\b(?:and|but),? (?:in|on|by|(?:early|late) in|(?:by|in|under) the [^,;]{3,60} of) $")
OF_NEWS = re.compile(r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|last \w+)(?: night)?")
SUBORDINATE = {"relcl", "pcomp", "advcl", "acl"}


def governing(triggers: Sequence[Trigger], scene: Scene) -> dict[Trigger, TimeExpression]:
    """For each trigger the time expression that hangs on it or on the verb that carries it."""
    owners = owners_of(triggers)
    found: dict[Trigger, TimeExpression] = {}
    times = dated(triggers, scene)
    for owner, time in ((one(time, scene, owners), time) for time in times for one in (_owner, begun)):
        if owner is not None and (owner not in found or better(time, found[owner], owner, scene)):
            found[owner] = time
    return found


def _owner(time: TimeExpression, scene: Scene, owners: dict[int, Trigger]) -> Trigger | None:
    """The first trigger above a time expression, or the clause behind it that the parser hung on it."""
    head = scene.head_of(time)
    if head is not None and (behind := clause_behind(head)) is not None and behind.i in owners:
        return owners[behind.i]
    while head is not None and head.i not in owners:
        asked = owners.get(head.head.i) if head.dep_ in {"xcomp", "ccomp"} and is_infinitive(head) else None
        if asked is not None and _asks(asked, time, scene):
            return asked
        clause = head.pos_ == "VERB" and head.dep_ != "acl" and head.i not in scene.hit_at
        if head.head == head or (clause and not says_more(head)) or ends_reach(head, time, scene):
            return None
        head = head.head
    above = owners.get(head.head.i) if head is not None and head.dep_ == "xcomp" else None
    asks = above is not None and (above.act.id in {"apply", "offer"} or above.act.type == "REQUEST")
    if above is not None and asks and _asks(above, time, scene):
        return above
    if head is not None and (held := _held_out(head, time, owners, scene)) is not None:
        return held
    if head is not None and (told := _told_by_verb(head, time, owners, scene) or listed(head, time, owners, scene)):
        return told
    if head is None or opens_later(head, time, scene):
        return None
    if owners[head.i].is_verb and owners[head.i].act.type not in {"CONSULT", "COOPERATE"} and is_set_for(time, scene):
        return None
    if (verb := _next_clause(time, head, scene)) is None:
        return owners[head.i]
    return owners.get(verb.i)


def _held_out(noun: Token, time: TimeExpression, owners: dict[int, Trigger], scene: Scene) -> Trigger | None:
    """The threat whose date the parser hung on what is threatened ("threatened it with sanctions on 3 May 1994")."""
    threat = owners.get(noun.head.head.i) if noun.dep_ == "pobj" and noun.head.lower_ in {"with", "of"} else None
    told = threat is not None and threat.is_verb and threat.act.type == "THREATEN" and time.start > scene.at(noun)
    return threat if told and scene.section.kind is Kind.NARRATIVE else None


def _told_by_verb(noun: Token, time: TimeExpression, owners: dict[int, Trigger], scene: Scene) -> Trigger | None:
    """The verb whose date the parser hung on its object ("ratified the accession on Thursday") or on its matter."""
    own = owners[noun.i]
    behind = time.start > scene.at(noun) and scene.head_of(time) is not noun
    nominal = own.token is noun and noun.dep_ in {"dobj", "pobj"}
    verb = owners.get(_verb_about(noun).i) if nominal and behind else None
    if verb is None or not verb.is_verb or noun.dep_ == "dobj":
        return verb if verb is not None and verb.is_verb and verb.act.type in MAKING else None
    told = scene.section.kind is Kind.NARRATIVE or OF_NEWS.fullmatch(time.text) is not None
    settled = verb.act.type == "AGREE" and own.act.type == "RETREAT" and time.signal is None and told
    return verb if settled or noun.lemma_lower in verb.act.phrase_words else None


def _verb_about(noun: Token) -> Token:
    """The verb whose object a noun is, or what it is about ("agreed on a truce", "gave notice of its withdrawal")."""
    above = noun.head.head if noun.dep_ == "pobj" and noun.head.dep_ == "prep" else noun.head
    return above.head if above.dep_ == "dobj" and noun.dep_ == "pobj" else above


def _asks(trigger: Trigger, time: TimeExpression, scene: Scene) -> bool:
    """Whether a date behind what is asked or offered tells in a history, or of an application, when it was."""
    bound = time.date is None or time.signal is not None or not {time.date.start, time.date.end}.isdisjoint(Edge)
    told = scene.section.kind is Kind.NARRATIVE or (trigger.act.id == "apply" and trigger.token.tag_ == "VBD")
    return (trigger.act.type == "REQUEST" or trigger.token.lemma_lower == "offer") and told and not bound


def _next_clause(time: TimeExpression, verb: Token, scene: Scene) -> Token | None:
    """The verb to which a date belongs that opens the clause after it, "and in May they …", though hung on this one."""
    text = scene.sentence.text
    before = text[: time.start - scene.sentence.start]
    if verb.pos_ != "VERB" or not before.endswith((" ", " \n")):
        return None
    enclosed = text[len(before) + len(time.text) :][:1] == "," and ENCLOSED.search(before) is not None
    if not (enclosed or LEADS_ON.search(before)):
        return None
    later = [one for one in verb.children if one.dep_ == "conj" and one.pos_ == "VERB" and scene.at(one) > time.end]
    return next((one for one in later if enclosed or opens_with(one, time, scene)), None)


def from_above(
    trigger: Trigger, own: dict[Trigger, TimeExpression], triggers: Sequence[Trigger], scene: Scene
) -> TimeExpression | None:
    """The time of a verb that governs the act, unless the act is told as earlier or later than that verb."""
    times = _by_verb(own, triggers, scene, by_noun=not trigger.is_verb) if scene.times else {}
    token, steps = trigger.token, list[str]()
    while token.head != token:
        relative = token.dep_ == "relcl" and not lies_in_paper(token)
        if token.dep_ in {"relcl", "advcl", "ccomp"} and tense_of(trigger) is Tense.PAST_PERFECT:
            return None
        if (token.dep_ == "ccomp" and _of_its_own_time(token)) or not reaches(token, trigger):
            return None
        if not trigger.is_verb and token.dep_ == "advcl" and is_conceded(token):
            return None
        steps.append(token.dep_)
        token = token.head
        if token.i in times and not relative:
            return times[token.i] if bound_holds(times[token.i], steps, scene) else None
    return None


def saying(
    trigger: Trigger, own: dict[Trigger, TimeExpression], triggers: Sequence[Trigger], scene: Scene
) -> TimeExpression | None:
    """The time at which the clause that tells the act was said ("revealed in May that it had …")."""
    places = [token for token in (trigger.token, *trigger.token.ancestors) if token.dep_ == "ccomp"]
    times = _by_verb(own, triggers, scene) if places and scene.times else {}
    return next((times[place.head.i] for place in places if place.head.i in times), None)


def _by_verb(
    own: dict[Trigger, TimeExpression], triggers: Sequence[Trigger], scene: Scene, *, by_noun: bool = False
) -> dict[int, TimeExpression]:
    """The time that governs each verb and each act, by token index; for an act told `by_noun` none of another noun."""
    name = "times by noun" if by_noun else "times by verb"
    found: dict[int, TimeExpression] | None = scene.kept.get(name)
    if found is None:
        found = scene.kept[name] = _times_of_verbs(own, triggers, scene, by_noun=by_noun)
    return found


def _times_of_verbs(
    own: dict[Trigger, TimeExpression], triggers: Sequence[Trigger], scene: Scene, *, by_noun: bool
) -> dict[int, TimeExpression]:
    by_token = {t.token.i: t for t in triggers} | {t.verb.i: t for t in triggers if t.verb is not None and t.light}
    of_nouns = [time for t, time in own.items() if not t.is_verb and not t.light] if by_noun else []
    free = (time for time in dated(triggers, scene) if time not in of_nouns)
    heads = ((time, _verb_of(time, scene)) for time in free)
    loose = {head.head.i: time for time, head in heads if head is not None and not is_cause(head, time, scene)}
    return {i: time for i, time in loose.items() if i not in by_token} | {
        i: own[t] for i, t in by_token.items() if t in own
    }


def _of_its_own_time(verb: Token) -> bool:
    """Whether a clause that is said has the perfect of the present ("said on Monday that it has left")."""
    return any(child.lower_ in {"has", "have", "’ve", "'ve"} for child in verb.children if child.dep_ == "aux")


def _verb_of(time: TimeExpression, scene: Scene) -> Token | None:
    """The token below the verb on which a time expression hangs."""
    head = scene.head_of(time)
    while head is not None and head.head != head and head.head.pos_ not in {"VERB", "AUX"}:
        head = head.head
    return head if head is not None and head.head != head else None


def alone(
    trigger: Trigger, own: dict[Trigger, TimeExpression], triggers: Sequence[Trigger], scene: Scene
) -> TimeExpression | None:
    """The sentence's only date, where it opens the sentence or belongs to no other act or clause."""
    found = dated(triggers, scene)
    if len(found) != 1 or (tense_of(trigger) is Tense.PAST_PERFECT and not held_then(found[0], trigger, scene)):
        return None
    chain = (trigger.token, *trigger.token.ancestors)
    if any(token.dep_ == "ccomp" and _of_its_own_time(token) for token in chain):
        return None
    if not trigger.is_verb and any(token.dep_ == "advcl" and is_conceded(token) for token in chain):
        return None
    if any(_stands_apart(token, trigger, found[0], scene) for token in chain):
        return None
    if _tells_which(found[0], trigger, scene) or is_anothers(found[0], trigger.token, scene):
        return None
    owners = [t for t in own if own[t] is found[0]]
    if any(t.token.dep_ in SUBORDINATE and not (_where(t.token) or is_made(t.token)) for t in owners):
        return None
    left = trigger.object if trigger.act.mode == "treaty-left" or trigger.token.lemma_ in AGAIN else None
    if any(not t.is_verb and (not trigger.is_verb or t.token is left) for t in owners):
        return None  # "the 1979 invasion furthered their cooperation", "the treaty of 1857 was denounced by Chile"
    head = _verb_of(found[0], scene)
    if head is not None and is_cause(head, found[0], scene):
        return None
    belongs = head is None or (trigger.verb is not None and head.head == trigger.verb)
    return found[0] if found[0].start < scene.at(trigger.token) or (belongs and not owners) else None


def _stands_apart(token: Token, trigger: Trigger, time: TimeExpression, scene: Scene) -> bool:
    """Whether a token on the way up from an act parts it from a date that stands outside of the token's words."""
    if scene.head_of(time) in token.subtree:
        return False
    assert time.date is not None
    bound = time.signal is not None and not {time.date.start, time.date.end}.isdisjoint(Edge)
    return not reaches(token, trigger) or (bound and token.dep_ in SUBORDINATE)


def _tells_which(time: TimeExpression, trigger: Trigger, scene: Scene) -> bool:
    """Whether the date stands in words that only say which one did it ("the fort that they built in 1900 fell")."""
    head = scene.head_of(time)
    chain = () if head is None else (head, *head.ancestors)
    if any(is_aside(token, scene) and trigger.token not in token.subtree for token in chain):
        return True
    for token in (one for one in chain if trigger.token not in one.subtree):
        if token.dep_ == "advcl" and chain[0].head.lower_ == "of":
            return True  # "defeated in the war of 1870, they ceded it"
        if token.dep_ in {"relcl", "acl"}:
            noun = token.head
            told = noun.dep_ in {"nsubj", "nsubjpass", "attr", "dobj"} and not _where(token)
            return told and not is_made(token)
    return False


def _where(verb: Token) -> bool:
    """Whether a clause only adds what happened at the place ("At Tashkent, where they met in 1966, …")."""
    return verb.dep_ == "relcl" and any(child.lower_ == "where" for child in verb.children)
