"""Who may be the other side of an act that names one: each function looks in one place and gives its mentions."""

from collections.abc import Callable

from tracker.actors.actor import Form
from tracker.actors.mentions import Hit
from tracker.events.addressed import aimed_at, handed_over
from tracker.events.clauses import patient
from tracker.events.coordination import first_joined, says_why
from tracker.events.discourse import AGREED, Discourse, Told
from tracker.events.draft import Role
from tracker.events.grammar import words
from tracker.events.nested import ASKED, parts_from
from tracker.events.phrases import (
    actors_in,
    children,
    is_infinitive,
    is_meeting_place,
    is_place,
    joined,
    surface_subject,
)
from tracker.events.reference import stand_for
from tracker.events.slots import in_slot, told_slots
from tracker.events.somebody import judged_step
from tracker.events.syntax import Scene
from tracker.events.token import Token
from tracker.events.triggers import Trigger
from tracker.events.undergone import suffers

ADDRESSING = {
    "with",
    "to",
    "for",
    "against",
    "from",
    "on",
    "of",
    "between",
    "into",
    "in",
    "over",
    "towards",
    "toward",
    "out",
}
UNADDRESSED = {"ACCUSE", "REQUEST", "THREATEN"}  # what one says on a visit need not be said of the host
WHITHER = {"into", "to", "towards", "toward"}  # where those who withdraw go
WHENCE = {"from", "out"}  # where those stand who are attacked or driven out
BEATEN = {"repulse", "repel", "defeat", "beat", "rout", "crush", "drive", "push", "throw", "force", "halt", "stop"}
PROJECTS = {"idea", "notion", "attempt", "effort", "suggestion", "plan"}
HELPING = {"help", "let", "enable", "assist", "allow"}
OTHER_CLAUSES = {"advcl", "conj", "relcl", "ccomp", "parataxis", "dep"}
UPON_LAND = {"ASSAULT", "COERCE", "MOBILIZE", "RETREAT", "SANCTION"}
TWO_SIDED = {"ASSAULT", "RETREAT", "COERCE", "SANCTION"}
Codes = Callable[[Hit], frozenset[str]]


def territory(trigger: Trigger, scene: Scene, discourse: Discourse) -> list[Hit]:
    """What "the province" or "the island" is, when the act before was done to one that is no organisation."""
    noun = patient(trigger.verb) if trigger.is_verb and trigger.verb is not None else None
    if noun is None or noun.prepositions or noun.lemma_lower not in words("territory") or not discourse.told:
        return []
    if noun.tag_ == "NNS":  # several lands may be any of those that the text has named
        return []
    last = discourse.told[-1]
    done = trigger.act.type in UPON_LAND or trigger.act.mode == "recognition"
    if not done or not any(child.lower_ == "the" for child in noun.children):
        return []
    who = surface_subject(trigger.verb) if trigger.verb is not None else None
    doers = actors_in(who, scene) if who is not None else []
    known = {hit.candidates for hit in (*doers, *(one.hit for one in last.filled))}
    since = [hit for hit in scene.actors.between(last.sentence, scene.at(noun)) if hit.form is Form.NAME]
    if any(hit.candidates not in known and not scene.is_organisation(hit) for hit in since):
        return []  # it may be that one's land
    done_to = [one.hit for one in last.filled if one.role is Role.TARGET]
    return [hit for hit in done_to if not scene.is_organisation(hit)]


def of_named_act(trigger: Trigger, discourse: Discourse) -> list[Hit]:
    """Whom a refused or granted act is about, when the act was spoken of just before ("also refuse recognition")."""
    noun = trigger.object.lemma_lower if trigger.object is not None and trigger.is_verb else ""
    for told in (*reversed(discourse.denied), *reversed(discourse.told)):
        if noun in told.act.nouns and trigger.act.type in {"REJECT", "SUPPORT"}:
            return [one.hit for one in told.filled if one.role is Role.TARGET]
    return []


def in_own_words(trigger: Trigger, scene: Scene) -> list[Hit]:
    """Mentions that hang on the trigger by nouns and prepositions that address somebody, and are no mere places."""
    found = []
    if trigger.act.type == "REJECT" and trigger.object is not None and trigger.object.lemma_ in PROJECTS:
        return []  # whose idea it is, the words about it do not tell
    reporters = _reporters(scene)
    for token in trigger.token.subtree:
        hit = scene.hit_at.get(token.i)
        if token.lower_ in {"it", "them"} and token.i > trigger.token.i and _addressed(token, trigger.token):
            found += stand_for(token, scene)
        if hit is None or token.i == trigger.token.i or not _addressed(token, trigger.token) or hit in reporters:
            continue
        first = first_joined(token)
        preposition = first.head.lower_ if first.dep_ == "pobj" else ""
        above = {one.lower_ for one in token.ancestors}
        if "over" in above and "to" in above:  # "cut ties over the extradition of a man to Chad"
            continue
        reached = trigger.act.forces and preposition in WHITHER
        reached |= trigger.act.type == "ASSAULT" and preposition in WHENCE - set(trigger.act.target)
        reached |= trigger.act.type in {"THREATEN", "AGREE"} and preposition == "into"  # "no missiles into Cuba"
        apart = suffers(token, trigger.act) or aimed_at(token, trigger) or handed_over(token, trigger)
        if not reached and not is_place(hit, preposition) and not apart and not is_meeting_place(token, hit):
            found.append(hit)
    return list(dict.fromkeys(found))


def _reporters(scene: Scene) -> list[Hit]:
    """Who stands right before a reporting verb that the parser left without a subject (", the agency (X) said")."""
    found = []
    for verb in scene.tokens:
        if verb.tag_ in {"VBD", "VBZ"} and verb.lemma_lower in words("reporting") and surface_subject(verb) is None:
            place = verb.i - scene.tokens[0].i - 1
            opened = next((at for at in range(place, -1, -1) if scene.tokens[at].text == "("), 0)
            beside = range(opened - 1, place) if place > 0 and scene.tokens[place].text == ")" else (place,)
            found += [hit for at in beside if at >= 0 and (hit := scene.hit_at.get(scene.tokens[at].i)) is not None]
    return found


def together(hits: list[Hit], scene: Scene) -> bool:
    """Whether mentions are coordinated with one another ("the United States and Israel", "Egyptian-Israeli")."""
    if len(hits) == 2 and scene.sentence.text[hits[0].end - scene.sentence.start :][:1] in {"-", "–"}:
        return hits[0].end + 1 == hits[1].start
    heads = [head for hit in hits if (head := scene.head_of(hit)) is not None]
    return len(hits) > 1 and len(heads) == len(hits) and all(head in joined(heads[0]) for head in heads)


def _addressed(token: Token, trigger: Token) -> bool:
    """Whether the way up to the trigger leads through the act's own phrase and no other clause."""
    while token != trigger:
        bare = token.tag_ == "VB" and token.head.lemma_lower in HELPING
        if token.dep_ in OTHER_CLAUSES and token.pos_ in {"VERB", "AUX"} and not (is_infinitive(token) or bare):
            return False
        if token.dep_ == "acl" and any(who.pos_ != "PRON" for who in children(token, "nsubj")):
            return False
        helped = token.head.dep_ == "ccomp" and token.head.head.lemma_lower in HELPING
        if (token.dep_ == "nsubj" and not helped) or (token.dep_ == "nsubjpass" and token.head != trigger):
            return False
        if (token.pos_ == "ADP" or token.dep_ == "prep") and (token.lower_ not in ADDRESSING or says_why(token)):
            return False
        own = token.head == trigger or (token.head.head == trigger and token.head.dep_ == "dobj")
        along = token.lower_ == "with" and own and trigger.lemma_lower in words("sending")
        if along or (token.lemma_ in words("abetting") and token.head.lower_ == "with"):
            return False
        if token.lower_ == "for" and (token.head == trigger or trigger.lemma_ == "demand"):
            return False
        if token.lower_ == "from" and token.head != trigger and not parts_from(token.head, trigger):
            return False
        token = token.head
    return True


def done_to_own(trigger: Trigger, scene: Scene, sources: set[str], codes: Codes) -> bool:
    """Whether the words name as the one addressed the doer's own side ("Wilson asked Congress for authority")."""
    if judged_step(trigger) is not None:
        return False
    told = [hit for slot in told_slots(trigger) for hit in in_slot(slot, trigger, scene)]
    named = [hit for hit in told if hit.start > scene.at(trigger.token) and not _is_a_land(hit)]
    return bool(named) and all(codes(hit) and codes(hit) <= sources for hit in named)


def _is_a_land(hit: Hit) -> bool:
    """Whether a phrase only says "the country" or "the island", which may be another's."""
    return hit.form is Form.PHRASE and hit.text.rpartition(" ")[2].lower() in words("territory")


def replied_to(trigger: Trigger, discourse: Discourse, sources: set[str], codes: Codes) -> list[Hit]:
    """Those who made the offer, the demand or the declaration that an answer answers."""
    if not trigger.act.answers and trigger.act.type not in {"ACCUSE", "REJECT", "SUPPORT"}:
        return []
    for told in reversed(discourse.told):
        made = [one.hit for one in told.filled if one.role is Role.SOURCE]
        asked = {code for one in told.filled if one.role is not Role.SOURCE for code in codes(one.hit)}
        if _answered(trigger, told) and any(codes(hit) - sources for hit in made):
            return made if not asked or asked & sources or _named(trigger, told) or _is_the_proposal(trigger) else []
    return []


def _answered(trigger: Trigger, told: Told) -> bool:
    """Whether an answer may answer this act: of its kind, or named by its noun ("denounced the declaration")."""
    return _named(trigger, told) or told.act.type in trigger.act.answers or told.act.id in trigger.act.answers


def _named(trigger: Trigger, told: Told) -> bool:
    """Whether what is praised or condemned is named by the noun of the act, or is what was signed or declared in it."""
    signed = told.act.mode in AGREED and trigger.act.mode is None  # which one praises, not signs again
    nouns = (*told.act.nouns, *told.act.noun_of, *([told.thing] if signed else []))
    spoken = trigger.act.type in {"ACCUSE", "SUPPORT"} and trigger.act.mode != "recognition"
    return spoken and trigger.thing in nouns


def _is_the_proposal(trigger: Trigger) -> bool:
    """Whether what is refused is taken up as "the idea" or "the request", whomever it was addressed to."""
    noun = trigger.object
    if noun is None or noun.lemma_lower not in ASKED | PROJECTS or noun.prepositions:
        return False
    return {child.lower_ for child in noun.children} <= {"the", "this", "that"}


def same_thing(trigger: Trigger, scene: Scene, discourse: Discourse) -> list[Hit]:
    """Whose offer "it" is, when somebody in the same sentence has just answered it."""
    noun = patient(trigger.verb) if trigger.is_verb and trigger.verb is not None else None
    if noun is None or noun.lower_ not in {"it", "them", "this"} or not trigger.act.answers or not discourse.told:
        return []
    told = discourse.told[-1]
    answered = told.act.answers and told.sentence == scene.sentence.start
    return [one.hit for one in told.filled if one.role is Role.TARGET] if answered else []


def in_sentence(trigger: Trigger, scene: Scene, discourse: Discourse, sources: set[str], codes: Codes) -> list[Hit]:
    """To whom the same actor did something else in the same sentence ("Accusing Chad of …, Libya broke off …").

    Not where others acted in between, for then the list goes on to another matter; nor of an army that retreats before
    its enemy, or of what is condemned beside a talk.
    """
    if trigger.act.forces and trigger.token.lemma_lower == "retreat":
        return []
    for told in reversed(discourse.told):
        doers = {code for one in told.filled if one.role is Role.SOURCE for code in codes(one.hit)}
        if told.sentence != scene.sentence.start or (doers and doers != sources):
            return []
        apart = trigger.act.type == "ACCUSE" and trigger.object is not None and told.act.type == "CONSULT"
        if doers and not apart and not (told.act.host and trigger.act.type in UNADDRESSED):
            return [one.hit for one in told.filled if one.role is Role.TARGET]
    return []


def beaten_by(trigger: Trigger, scene: Scene, discourse: Discourse, targets: set[str], codes: Codes) -> list[Hit]:
    """Who beat off an attacker: the one whom the same sentence says it attacked ("invaded Chad but was repulsed")."""
    if trigger.act.type != "ASSAULT" or not trigger.is_verb or trigger.token.lemma_lower not in BEATEN:
        return []
    for told in reversed(discourse.told):
        if told.sentence != scene.sentence.start:
            return []
        doers = {code for one in told.filled if one.role is Role.SOURCE for code in codes(one.hit)}
        if told.act.type == "ASSAULT" and doers == targets:
            return [one.hit for one in told.filled if one.role is Role.TARGET]
    return []
