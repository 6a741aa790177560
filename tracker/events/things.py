"""Things that acts are about: for which pronouns stand ("they were lifted"), or that are given to somebody."""

from collections.abc import Sequence

from tracker.events.acts import Act, asked_for
from tracker.events.beside import words_beside
from tracker.events.grammar import words
from tracker.events.phrases import children, joined, prepositions
from tracker.events.posts import names
from tracker.events.ties import retie
from tracker.events.token import Token

DONE_TO = {"dobj", "nsubjpass"}
TIES = {"relation", "tie"}  # of which alone it may be told that they are restored
UNDERGOING = {*DONE_TO, "pobj"}
STANDING_FOR = {"it", "they", "them"}
COMING = {"he", "she", "they"}  # those who were sent or called home, and come back
REFERRING = STANDING_FOR | {"him", "her"}
PERSONS = {"he", "she", "him", "her"}
PRONOUNS = REFERRING | COMING
SHOWN_OTHERWISE = {"people", "aircraft"}  # things that other words than these may show ("Chileans", "MiG-29s")
ANSWERS = {"REJECT", "ACCUSE", "REQUEST", "THREATEN", "AGREE"}  # words about it, not what is done to it
Things = tuple[frozenset[str], frozenset[str], frozenset[str]]
LASTING = ("sanctions-", "relations-", "treaty-", "embassy-")  # modes of acts on what lasts
PASSAGES = {"close-passage", "reopening"}  # acts on a border and the like, which last too


def words_there(tokens: Sequence[Token]) -> frozenset[str]:
    """A sentence's words, as they stand and as lemmas, and the things for which its pronouns stand."""
    there = words_beside(tokens[0]) if tokens else frozenset[str]()
    things = [token.things for token in tokens if token.things]
    return there.union(*things) if things else there


def asked_there(there: frozenset[str]) -> frozenset[str]:
    """Those words of a sentence for which acts ask beside their verbs.

    An act that asks for none of them need not be tried, so this must hold all that `fitting.object_of` can find.
    """
    return (there & asked_for()) | SHOWN_OTHERWISE


def taken_up(pronoun: Token, act: Act) -> Token | None:
    """The thing for which "it" or "they" stands, if something was done to it earlier in its sentence.

    Where the sentence before told of it the pronoun itself is what the act is about.
    """
    counted = pronoun.pos_ == "NUM"  # "expelled four"
    if pronoun.lower_ not in PRONOUNS and not counted:
        return None
    lasts = (on_what_lasts(act) and pronoun.lower_ in STANDING_FOR) or act.mode == "release"
    lasts = act.mode == "diplomats-expelled" if counted else lasts
    if not lasts and (counted or act.type in ANSWERS):
        return None
    tags = ("NNS",) if counted or pronoun.lower_ in {"they", "them"} else ("NN",)
    before = (token for token in reversed(pronoun.sentence[: pronoun.i]) if token.dep_ in DONE_TO)
    thing = next((token for token in before if token.pos_ == "NOUN" and token.tag_ in tags), None)
    if thing is not None and pronoun.lower_ in PERSONS and not names(thing, words("people")):
        thing = None
    if thing is None and lasts and pronoun.things:
        return pronoun if pronoun.things & act.objects else None
    return thing if thing is not None and names(thing, act.objects) else None


def on_what_lasts(act: Act) -> bool:
    """Whether an act is done to a treaty, relations, an embassy, a border and the like, which may be done to again."""
    return (act.mode or "").startswith(LASTING) or act.id in PASSAGES


def is_taken_up(verb: Token, thing: Token) -> bool:
    """Whether the object of a verb is "it" or "him", and so the thing itself stands with another verb."""
    return thing.i < verb.i and any(one.lower_ in REFERRING for one in children(verb, *DONE_TO))


def told_of(tokens: Sequence[Token]) -> Things:
    """The things to which a sentence tells that something is done: one for which "it", several for which "they" stands.

    "They" may also be the troops that it is about, and "it" the army, which comes last. Nothing where it tells several
    of one number, of which any may be meant, but for relations that are told of. The parser at times takes the particle
    in "broke off relations" for a preposition.
    """
    likely = [token for token in tokens if token.dep_ in UNDERGOING and token.pos_ == "NOUN"]
    done_to = [noun for noun in likely if noun.dep_ != "pobj" or noun.head.lower_ == "off" or _is_agreed_on(noun)]
    one = {token.lemma_lower for token in done_to if token.tag_ == "NN"}
    several = {token.lemma_lower for token in done_to if token.tag_ == "NNS"}
    again = [token for token in tokens if token.dep_ in DONE_TO and token.lower_ in STANDING_FOR]
    one.update(*(token.things for token in again if token.lower_ == "it"))  # of which the next may go on to tell
    several.update(*(token.things for token in again if token.lower_ != "it"))
    several |= {thing for token in tokens if token.lower_ in {"them", "they"} for thing in token.things & TIES}
    several = several & TIES or several
    told = [frozenset(some) if len(some) == 1 else frozenset[str]() for some in (one, several)]
    return told[0], told[1] | _marching(tokens, "NNS"), _marching(tokens, "NN")


def _is_agreed_on(noun: Token) -> bool:
    """Whether a noun tells what one agreed "on" or "to"."""
    return noun.head.lower_ in {"on", "upon", "to"} and noun.head.head.lemma_ == "agree"


def _marching(tokens: Sequence[Token], tag: str) -> frozenset[str]:
    """The troops, the ships or the army that a sentence is about."""
    subjects = (token for token in tokens if token.dep_ in {"nsubj", "nsubjpass"} and token.head.dep_ == "ROOT")
    first = next(subjects, None)
    forces = first is not None and first.tag_ == tag and first.lemma_lower in words("military")
    return frozenset({first.lemma_lower}) if first is not None and forces else frozenset()


def are_forces(noun: Token) -> bool:
    """Whether a noun names troops or the like, or "they" stands for those of whom the sentence before told."""
    return noun.lemma_lower in words("military") or (
        noun.pos_ == "PRON" and not noun.things.isdisjoint(words("military"))
    )


def refer(tokens: Sequence[Token], things: Things) -> None:
    """Let the pronouns of a sentence that names nothing before them stand for the things told of before it."""
    if not any(things):
        return
    for token in tokens:
        word = token.lower_
        counted = token.pos_ == "NUM" and not token.children  # "expelled four", not "paid $4 million"
        if (word in PRONOUNS or counted) and token.dep_ in DONE_TO:
            token.things = things[word in {"they", "them"} or counted]
        elif word in {"them", "these"} and token.dep_ == "pobj" and things[1] & words("military"):
            _as_troops(token)
        elif word in COMING and token.dep_ == "nsubj":
            token.things = things[word == "they"]
        elif word == "it" and token.dep_ == "nsubj":
            token.things = things[2]


def _as_troops(pronoun: Token) -> None:
    """Let "the last of them" be told of troops, if it is troops that were told of."""
    some = pronoun.head.head
    if pronoun.head.lower_ == "of" and some.lower_ in {"last", "first", "most", "rest", "remainder", "bulk"}:
        some.retag("NNS", "NOUN", "troop")
        pronoun.things = frozenset({"troop"})
        left = next((one for one in children(some, "acl") if one.tag_ == "VBN" and one.i == pronoun.i + 1), None)
        if some.dep_ == "ROOT" and left is not None and left.lemma_ == "leave":
            retie(left, left, "ROOT")
            retie(some, left, "nsubj")
            left.retag("VBD", "VERB", "leave")


def given(verb: Token, found: Token) -> list[Token]:
    """What is given, where the one to whom it is given stands before it as an object of its own."""
    return [noun for other in children(verb, "dobj", "obj") if other is not found for noun in joined(other)]


def measured(noun: Token) -> list[Token]:
    """What a measure is of ("tons of food aid"); the threat of it is no measure of it."""
    if noun.lemma_lower in words("wish"):
        return []
    below = [found for prep, found in prepositions(noun) if prep == "of"]
    return below + [deeper for found in below for deeper in measured(found)]
