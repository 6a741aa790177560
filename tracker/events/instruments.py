"""The treaty by which something is done or ends, told in passing: "By a treaty of 1861 Chile admitted a consul …"."""

import re
from collections.abc import Iterator, Sequence

from tracker.events.acts import Act, act
from tracker.events.clauses import patient, subject
from tracker.events.grammar import words
from tracker.events.phrases import children, prepositions
from tracker.events.syntax import Scene
from tracker.events.token import Token

BY = frozenset({"by", "under", "in"})
ENDED = frozenset({"by", "in", "with"})
DATED = re.compile(
    r"(?: [Oo]f (?:[A-Z][\w'’-]*|and|notes|letters| )+)?(?:,? of |,? \(|, (?:in|on) | (?:in|on) )(?:[a-z]+ )?"
)
Told = tuple[Token, Act, Token, Token, bool]


def by_treaty(scene: Scene, telling: Sequence[Token], there: frozenset[str]) -> Iterator[Told]:
    """The treaties that have a date and whose clause tells no act, and those with which a war ended.

    `telling` are the verbs that tell an act by themselves, `there` the words of the sentence.
    """
    for paper in () if words("treaty", "exchange").isdisjoint(there) else scene.tokens:
        if paper.dep_ != "pobj" or not is_paper(paper):
            continue
        verb = _verb(paper.head)
        if verb is None or children(verb, "neg"):
            continue
        ends = verb.lemma_lower in words("finishing") and _is_war(subject(verb) or patient(verb))
        dated = paper.head.lower_ in BY and verb not in telling and _is_dated(paper, scene)
        if dated or (ends and paper.head.lower_ in ENDED) or _settles(paper, verb):
            yield paper, act("by-treaty"), verb, paper, True


def is_paper(noun: Token) -> bool:
    """Whether a noun is what is signed, or an exchange of notes."""
    if noun.lemma_lower in words("exchange"):
        return any(prep == "of" and below.lemma_lower in words("note") for prep, below in prepositions(noun))
    return noun.lemma_lower in words("treaty")


def _settles(paper: Token, verb: Token) -> bool:
    """Whether a quarrel of which no sides are told is ended or settled by it ("the quarrel was settled by a pact")."""
    quarrel = patient(verb) if paper.head.dep_ == "agent" else None
    if quarrel is None or verb.lemma_lower not in words("settling", "finishing") or not _is_war(quarrel):
        return False
    return not any(prep in {"between", "with"} for prep, _ in prepositions(quarrel))


def _verb(prep: Token) -> Token | None:
    """The finite verb on which the phrase hangs, also where the parser has cut the phrase off before it."""
    if prep.head is prep:
        after = (token for token in prep.sentence[prep.i + 1 :] if token.head is token)
        found = next(after, None)
    else:
        found = prep.head
    return found if found is not None and found.tag_ in {"VBD", "VBZ", "VBP", "VBN"} and found.pos_ == "VERB" else None


def _is_dated(paper: Token, scene: Scene) -> bool:
    """Whether the date stands with the treaty ("the treaty of 3 May 1871", "the Treaty of Lima (3 May 1871)")."""
    end = scene.at(paper) + len(paper.text)
    behind = (time.start for time in scene.times if time.start > end and time.date is not None)
    start = next(behind, None)
    base = scene.sentence.start
    return start is not None and DATED.fullmatch(scene.sentence.text[end - base : start - base]) is not None


def _is_war(noun: Token | None) -> bool:
    """Whether what ends is a war, a quarrel or the like."""
    return noun is not None and noun.lemma_lower in words("war")
