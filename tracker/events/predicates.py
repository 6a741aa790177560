"""What the sentence itself says of an act, for its title: who does it, the verb, and what the verb asks for."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tracker.actors.actor import Form
from tracker.actors.mentions import Hit
from tracker.events.clauses import patient, shared_object, subject
from tracker.events.draft import Part
from tracker.events.frame import Frame, Pieces
from tracker.events.grammar import words
from tracker.events.locals import MANY
from tracker.events.naming import named, series
from tracker.events.other_side import missing
from tracker.events.phrases import children, is_infinitive, is_passive, particle, surface_subject
from tracker.events.phrasing import complements, noun_phrase
from tracker.events.reference import stand_for
from tracker.events.things import on_what_lasts
from tracker.events.token import Token
from tracker.events.triggers import Trigger
from tracker.events.wording import joined_up, size
from tracker.records import dataclass

AMOUNTS = {"handful", "majority", "number", "dozen", "couple", "aircraft", "police"}
DOER_ROOM = 5  # words
BRINGING = {"bring", "see", "witness", "mark"}
SUBJECTS = {"nsubj", "csubj"}
LEAST = 7  # words for what the act is about, however long its doers' names are


@dataclass(frozen=True, slots=True)
class Predicate:
    """A verb in its base form with the words after it.

    `refused` where the act is that somebody does not do it, `done` where the verb itself was done, whatever became of
    what it is about ("proposed talks").
    """

    verb: str
    rest: str
    refused: bool = False
    done: bool = False


@dataclass(frozen=True, slots=True)
class Subject:
    """Who or what a title is about, and whether its verb takes the plural."""

    text: str
    many: bool


def predicate(trigger: Trigger, targets: Sequence[Part], frame: Frame, room: int) -> Predicate | None:
    """The act in the sentence's own words, None where it has none that stand by themselves."""
    verb = _carrier(trigger)
    if verb is None or _closes_it(trigger) or (trigger.light and _brought_by_time(verb, frame)):
        return None
    if trigger.act.type == "ASSAULT" and trigger.is_verb and patient(verb) is None and children(verb, "ccomp"):
        return None
    room = max(room - 1, LEAST)
    undergone = _undergone(verb)
    if targets and trigger.is_verb and trigger.act.id == "reject" and _says_no(verb, undergone, frame):
        return Predicate("say", f"no to {series([named(part.mention.actor) for part in targets])}")
    undergone = undergone or shared_object(verb)
    if undergone is not None and undergone.tag_ == "PRP" and on_what_lasts(trigger.act):
        return None  # "they were resumed" is of relations, and no actor is resumed
    lead = noun_phrase(undergone, frame, room) if undergone is not None else {}
    rest = complements(verb, frame, room - size(lead)) if lead is not None else None
    if lead is None or rest is None or not (lead or rest):
        return None
    if trigger.light and trigger.token.i not in {*lead, *rest}:
        return None
    if trigger.is_verb and _taken_out(verb, frame) is not None:
        return None
    after = [child.lower_ for child in verb.children if child.dep_ == "prt" or _hangs(child, verb)] if lead else []
    rest = {place: piece for place, piece in rest.items() if not lead or frame.scene.tokens[place].dep_ != "prt"}
    other = missing(trigger, targets, frame, {**lead, **rest})
    text = " ".join(filter(None, [*after, joined_up(lead), joined_up(rest), other]))
    if other.startswith("of "):
        text = re.sub(r"^(?:its|their) ", "the ", text)  # "the independence of Norway"
    above = verb.head
    if verb.dep_ == "xcomp" and is_infinitive(verb) and children(above, "neg") and trigger.act.id != "reject":
        return Predicate(above.lemma_lower, f"to {verb.lemma_lower} {text}", refused=True)
    done = verb.lemma_lower in words("wish", "intention") and verb.tag_ == "VBD"
    if trigger.light and done:
        return Predicate(verb.lemma_lower, text, done=True)
    lemma = "threaten" if verb.lemma_ == "warn" and text.startswith("to ") else verb.lemma_lower
    return Predicate(lemma, text, trigger.is_verb and not _fits(trigger, verb))


def _brought_by_time(verb: Token, frame: Frame) -> bool:
    """Whether a time or what happened brings the act, and nobody ("the decade brought war between them")."""
    if verb.lemma_lower not in BRINGING:
        return False
    who = surface_subject(verb)
    return who is None or not any(frame.tells(token) for token in who.subtree)


def _taken_out(verb: Token, frame: Frame) -> Hit | None:
    """The doer's own state that he takes out of something ("pulled the United States out of the pact")."""
    if frame.country is None or not any(child.lower_ == "out" for child in verb.children):
        return None
    hits = [frame.scene.hit_at.get(noun.i) for noun in children(verb, "dobj")]
    own = (hit for hit in hits if hit is not None)
    return next((hit for hit in own if frame.scene.settle(hit, frame.date).actor.code == frame.country), None)


def _hangs(child: Token, verb: Token) -> bool:
    """Whether a preposition stands alone behind a passive ("was fired upon")."""
    return child.dep_ == "prep" and child.i == verb.i + 1 and is_passive(verb) and not any(True for _ in child.children)


def _carrier(trigger: Trigger) -> Token | None:
    """The verb that says it: the trigger itself, or the one that carries the noun."""
    verb = trigger.verb
    if verb is None or trigger.act.fixed or verb.pos_ not in {"VERB", "AUX"}:
        return None
    if trigger.is_verb:
        return verb if _fits(trigger, verb) or trigger.act.id == "reject" else None
    if children(verb, "acomp", "oprd", "ccomp", "xcomp") or verb.lemma_lower in words("provision") - {"provide"}:
        return None
    if verb.lemma_lower == "provide" and trigger.token.dep_ == "pobj":
        return None
    return verb if trigger.light and trigger.token.dep_ in {"dobj", "obj", "nsubjpass", "pobj"} else None


def _fits(trigger: Trigger, verb: Token) -> bool:
    """Whether the verb is one of the act's own; not where a denied agreement became a refusal."""
    known, lemma = trigger.act.own_verbs, verb.lemma_lower
    return (
        lemma in known or particle(verb) in known or any(f"{lemma} {child.lower_}" in known for child in verb.children)
    )


def _says_no(verb: Token, undergone: Token | None, frame: Frame) -> bool:
    """Whether the words tell that one refuses, and not what: "Lima refused", "it was rejected"."""
    if is_passive(verb):
        return undergone is not None and (undergone.tag_ == "PRP" or undergone.i in frame.scene.hit_at)
    when = frame.scene.time_at  # "refused in June 1959"
    others = [one for one in verb.children if not any(token.i in when for token in (one, *children(one, "pobj")))]
    return undergone is None and all(one.dep_ in SUBJECTS | {"punct", "advmod", "cc", "conj"} for one in others)


def _undergone(verb: Token) -> Token | None:
    """The verb's object where it does not stand behind it: a passive's subject, the noun before a relative clause."""
    found = patient(verb)
    if found is not None and found.tag_ in {"WDT", "WP"} and verb.head.pos_ in {"NOUN", "PROPN"} and found.i < verb.i:
        return verb.head
    if (
        found is None
        and verb.dep_ in {"acl", "relcl"}
        and verb.tag_ in {"VBD", "VBN"}
        and not is_passive(verb)
        and not children(verb, "xcomp", "ccomp")
        and all(prep == "as" for prep, _ in verb.prepositions)
    ):
        own = [noun for noun in children(verb, "nsubj") if noun.tag_ not in {"WDT", "WP"}]
        return verb.head if own and verb.head.pos_ == "NOUN" else None
    if found is None or (found.i > verb.i and not is_passive(verb)):
        return None
    return None if found in children(verb, "dobj", "obj") and found.i > verb.i else found


def _closes_it(trigger: Trigger) -> bool:
    """Whether "it" is a border or a port that is closed or opened again, and no actor."""
    taken_up = any(noun.lower_ in {"it", "them"} for noun in children(trigger.token, "dobj"))
    return taken_up and trigger.act.id in {"close-passage", "reopening"}


def doers(trigger: Trigger, sources: Sequence[Part], frame: Frame) -> Subject | None:
    """The doers as the sentence names them ("Egyptian infantry"), where that says more than their state's name."""
    if trigger.verb is None or not (trigger.is_verb or trigger.light) or trigger.act.id in {"must", "by-treaty"}:
        return None
    if trigger.is_verb and (own := _taken_out(trigger.verb, frame)) is not None:
        return Subject(series(frame.called(own)), False)
    who = subject(trigger.verb)
    if who is None or who == trigger.token or who.pos_ not in {"NOUN", "PROPN"} or who.i in frame.scene.time_at:
        return None
    hit = frame.scene.hit_at.get(who.i)
    if any(child.dep_ == "appos" and child.i in frame.scene.hit_at for child in who.children):
        return None
    if hit is not None and not all(name.lower() in hit.text.lower() for name in map(_bare, frame.called(hit))):
        return None
    if hit is not None and (who.pos_ == "PROPN" or hit.form is not Form.PERSON):
        return None
    if sources and who.lemma_lower in words("governing"):
        return None
    beside = trigger.verb.dep_ == "acl" and trigger.verb.head == who and trigger.verb.i == who.i + 1
    if not sources and surface_subject(trigger.verb) is None and who.pos_ != "PROPN" and not beside:
        return None
    pieces = noun_phrase(who, replace(frame, doers=frozenset(), own="", names={}), DOER_ROOM)
    if not pieces or size(pieces) > DOER_ROOM + 2:
        return None
    hits = frame.scene.hit_at
    told = {hits[place].start for place in pieces if place in hits}
    owners = children(who, "poss") if who.lemma_lower in words("military") else []
    owners = [child for child in owners if child.tag_ == "PRP$" and child.i in pieces]
    told |= {one.start for child in owners for one in stand_for(child, frame.scene)}
    unknown = who.pos_ == "PROPN" and trigger.act.host and not told
    unknown |= who.lemma_lower in words("crowd", "projectile") | MANY and not told  # whose it is the place tells
    if not unknown and not told.issuperset(part.mention.start for part in sources):
        return None
    return Subject(joined_up(pieces), _is_many(who, pieces))


def _bare(name: str) -> str:
    return name.removeprefix("the ")


def _is_many(noun: Token, pieces: Pieces) -> bool:
    """Whether a noun, with those coordinated that are told, takes the plural."""
    joint = any(child.dep_ == "conj" and child.i in pieces for child in noun.children)
    joint |= noun.lower_ in AMOUNTS
    joint |= " and " in pieces.get(noun.i, "") and bool(children(noun, "conj"))
    if joint or noun.tag_ == "NNS":
        return True
    if noun.i == 0 and noun.tag_ == "NNP" and noun.lower_.endswith("s") and noun.lower_[:-1] in words("people"):
        return True  # "Exiles invaded Chad"
    return noun.tag_ == "NNPS" and noun.text.endswith("s") and bool(children(noun, "det", "amod", "compound"))


def undergoers(trigger: Trigger, frame: Frame, room: int) -> tuple[Subject, str] | None:
    """What a passive without a doer is about, and its participle with what follows: "the border", "closed to Chad"."""
    verb = _carrier(trigger)
    if verb is None or not is_passive(verb):
        return None
    what = surface_subject(verb) if children(verb, "dobj") else patient(verb)
    pieces = noun_phrase(what, frame, max(room - 2, LEAST)) if what is not None else None
    rest = complements(verb, frame, room - 2 - size(pieces)) if pieces else None
    if what is None or pieces is None or rest is None:
        return None
    return Subject(joined_up(pieces), _is_many(what, pieces)), f"{verb.lower_} {joined_up(rest)}".strip()
