"""What denies an act: "not", "never", "neither side", and the "until" that says when it was done after all."""

from collections.abc import Sequence
from dataclasses import replace

from tracker.dates.expression import TimeExpression
from tracker.dates.value import DateValue, Edge
from tracker.events.beside import words_beside
from tracker.events.phrases import children
from tracker.events.syntax import Scene
from tracker.events.token import Token, asked_once

NOT_DENIED = {"only", "just", "merely", "simply", "before", "long", "without"}  # "but not before Chad captured it"
HARDLY = {"few", "none", "nobody", "neither", "no"}
NEGATIONS = {"not", "n't", "n’t", "never", "no", "neither", "nor", "without", "nobody"}
DENYING = NEGATIONS | HARDLY

# words of another clause, between which and "not" an "until" says nothing of the act
UNTIL = {"until", "till"}
LATER = {*UNTIL, "another"}
WILL = {"will", "would", "wo"}
STRETCHES = {"year", "month", "week", "day", "decade", "century", "generation"}
APART = {",", ";", "but", "that", "because", "although", "though", "while", "as", "since", "which", "who"}


@asked_once
def denying(verb: Token) -> Token | None:
    """The word beside a verb that denies it; "not only" does not."""
    if DENYING.isdisjoint(words_beside(verb)):
        return None
    nobody = _by_nobody(verb)
    if nobody is not None:
        return nobody
    for child in verb.children:
        if child.lower_ not in NEGATIONS or child.dep_ not in {"neg", "advmod", "preconj", "cc", "det"}:
            continue
        if child.i + 1 == len(child.sentence) or child.nbor(1).lower_ not in NOT_DENIED:
            return child
    beside = children(verb.head, "cc") if verb.dep_ == "conj" else []  # "was to pay no tribute, nor serve Chad"
    return next((word for word in beside if word.lower_ == "nor" and verb.head.i < word.i < verb.i), None)


def _by_nobody(verb: Token) -> Token | None:
    """The word that says that hardly anybody did it ("few had left", "neither side withdrew", "signed no pact")."""
    for who in children(verb, "nsubj", "nsubjpass"):
        for word in (who, *children(who, "det", "amod", "preconj")):
            if word.lower_ in HARDLY:
                return word
    for what in children(verb, "dobj"):
        for word in children(what, "det"):
            if word.lower_ == "no":
                return word
    return None


def is_no_longer(verb: Token) -> bool:
    """Whether it is not done any more ("would no longer give aid")."""
    first = verb.i - 1
    return first > 0 and verb.sentence[first].lower_ == "longer" and verb.sentence[first - 1].lower_ == "no"


def never(verb: Token) -> bool:
    """Whether it is denied for all time ("never", "has not ever"), and so of no date."""
    word = denying(verb)
    if word is None or any(child.lower_ in {"will", "would"} for child in children(verb, "aux")):
        return False
    ever = any(child.lower_ == "ever" for child in children(verb, "advmod"))
    return word.lower_ == "never" or ever


@asked_once
def not_until(verb: Token) -> Token | None:
    """The "until" that says when it was done after all ("did not sign until 1921", "waited until 1921 to sign")."""
    if LATER.isdisjoint(words_beside(verb)):
        return None
    if verb.tag_ == "VB" and verb.dep_ in {"advcl", "xcomp"} and verb.head.lemma_ == "wait" and verb.head.tag_ == "VBD":
        return next((prep for prep in children(verb.head, "prep") if prep.lower_ in UNTIL), None)
    places = [verb, *([verb.head] if verb.dep_ in {"ccomp", "advcl", "relcl"} and verb.head.lemma_ == "be" else [])]
    for place in places:
        word = denying(place)
        if word is None or word.lower_ not in {"not", "n't", "n’t"}:
            continue
        found = next((t for t in place.subtree if t.lower_ in UNTIL and t.i > word.i), None)
        found = _for_longer(place) if found is None else found
        if found is not None and found.dep_ == "mark" and any(c.lower_ in WILL for c in children(place, "aux")):
            continue
        if found is not None and all(t.lower_ not in APART for t in _between(word, found)):
            return found
    return None


def _for_longer(verb: Token) -> Token | None:
    """The "for" of the time that passed before it was done ("did not leave for another ten years")."""
    for prep, time in verb.prepositions:
        if prep == "for" and time.lemma_lower in STRETCHES and any(t.lower_ == "another" for t in time.subtree):
            return time.head
    return None


def _between(first: Token, last: Token) -> Sequence[Token]:
    return first.sentence[first.i + 1 : last.i]


def done_at(until: Token, times: Sequence[TimeExpression], scene: Scene) -> TimeExpression | None:
    """The time after "until", as the time at which it was done."""
    after = [time for time in times if time.start > scene.at(until)]
    if not after or after[0].date is None:
        return None
    date = after[0].date
    if date.start is Edge.OPEN and date.end is not None and not isinstance(date.end, Edge):
        date = DateValue(date.end, modifier=date.modifier, words=date.words)
    return replace(after[0], date=date)
