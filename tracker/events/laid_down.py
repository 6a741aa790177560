"""What a treaty or a plan lays down is to be done: "it required Chad to withdraw", "under the accord Chad would"."""

import re
from functools import cache

from tracker.events.grammar import words
from tracker.events.phrases import children, is_passive, surface_subject
from tracker.events.syntax import Scene
from tracker.events.token import Token

BY = {"under", "by", "according"}
FAR = 4  # sentences back to the one that names the treaty
NO_PAPER = {"law", "constitution", "custom", "principle"}  # laid down for one's own people
STAYING = {"conj", "ccomp", "parataxis", "dep"}


def is_laid_down(verb: Token, above: Token) -> bool:
    """Whether a treaty or a plan is said to bind somebody to what the infinitive tells, or to let him do it."""
    if above.lemma_lower not in words("binding"):
        return False
    if is_passive(above):
        agents = [noun for by in children(above, "agent") for noun in children(by, "pobj")]
        return any(_is_paper(noun) for noun in agents) or under_terms(above)
    who = surface_subject(above)
    return who is not None and _is_paper(who) and verb.i > above.i


def under_terms(verb: Token) -> bool:
    """Whether the clause, or the one that it goes on from, begins with the treaty or plan ("Under the accord, …")."""
    while True:
        if any(_names_paper(prep) for prep in children(verb, "prep") if prep.i < verb.i):
            return True
        apart = any(child.dep_ == "mark" for child in verb.children)
        apart |= verb.dep_ != "conj" and not children(verb, "nsubj", "nsubjpass")
        if apart or verb.dep_ not in STAYING or verb.head.i >= verb.i:
            return False
        verb = verb.head


def goes_on_from_terms(scene: Scene) -> bool:
    """Whether the sentences before, up to one that names a treaty or a plan so, tell only what "would" be done."""
    before = [one for one in scene.section.sentences if one.start < scene.sentence.start]
    for one in reversed(before[-FAR:]):
        if _beginning().match(one.text):
            return " would " in one.text
        if " would " not in one.text:
            return False
    return False


def _names_paper(prep: Token) -> bool:
    """Whether "under", "by" or "according to" brings a treaty, a plan or the terms of one."""
    if prep.lower_ not in BY:
        return False
    below = children(prep, "pobj") + [noun for to in children(prep, "prep") for noun in children(to, "pobj")]
    return any(_is_paper(noun) for noun in below)


def _is_paper(noun: Token) -> bool:
    """Whether a noun is what lays something down: a treaty, a plan, its terms, one of its articles."""
    return noun.lemma_lower in words("terms") - NO_PAPER


@cache
def _beginning() -> re.Pattern[str]:
    """How a sentence begins that tells what a treaty or a plan lays down."""
    papers = "|".join(sorted(words("terms") - NO_PAPER))
    return re.compile(rf"(?:Under|By|According to) (?:\S+ ){{0,4}}?(?:{papers})s?\b", re.IGNORECASE)
