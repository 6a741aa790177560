"""Treaties that their date and their two parties name, whatever is told of them: "the Anglo-Danish treaty of 1871"."""

import re
from collections.abc import Collection, Iterator

from tracker.actors.mentions import Hit
from tracker.events.acts import Act, act
from tracker.events.grammar import words
from tracker.events.instruments import is_paper
from tracker.events.known_treaties import treaty_of
from tracker.events.phrases import actors_in, prepositions
from tracker.events.syntax import Scene
from tracker.events.token import Token

DATED = re.compile(r"(?: with (?:the )?[A-Z][\w ]+)? (?:of|\() ?| of (?:notes|letters),? (?:of|in|on|dated) (?:the )?")
HEADS = re.compile(r"[\s:,–—.-]*(?:[A-Z][\w’'–-]* ){0,4}")  # nothing stands before it but its own name
REACH = 4  # words before the treaty in which the two may stand
UNMADE = {"no", "any", "draft", "proposed", "planned", "abortive"}
OPEN = {"no", "a", "an", "any", "new", "draft", "proposed", "planned", "abortive"}
Told = tuple[Token, Act, Token | None, Token, bool]


def named_treaties(scene: Scene, told: Collection[int], there: frozenset[str]) -> Iterator[Told]:
    """The treaties of a sentence with their own date and parties, none of those whose making is `told`.

    `there` are the words of the sentence.
    """
    nouns = words("named_treaty", "treaty", "exchange")
    papers = () if words("named_treaty", "exchange").isdisjoint(there) else scene.tokens
    for paper in [token for token in papers if token.lemma_lower in nouns and token.i not in told]:
        if paper.lemma_lower not in words("named_treaty") and not is_paper(paper):
            continue
        if _is_known(paper, scene) or _is_entry(paper, scene):
            yield paper, act("named-treaty"), None, paper, False
            continue
        if not _is_dated(paper, scene):
            continue
        if _is_of_the_two(paper, scene):
            yield paper, act("named-treaty"), paper.head, paper, True
            continue
        if any(child.lower_ in OPEN for child in paper.children):
            continue
        if paper.dep_ == "pobj" and paper.head.head.lemma_lower in words("finishing"):
            continue  # its date is that of the end
        if len({hit.candidates for hit in two_of(paper, scene)}) == 2:
            yield paper, act("named-treaty"), None, paper, False


def _is_of_the_two(paper: Token, scene: Scene) -> bool:
    """Whether a sentence is about it, and no name tells whose it is ("the treaty of 1871 gave the Danes a port").

    Then it is one of those whom the text is about.
    """
    if (
        paper.dep_ not in {"nsubj", "attr"}
        or paper.head.tag_ not in {"VBD", "VBZ"}
        or any(child.lower_ in UNMADE for child in paper.children)
    ):
        return False
    about = [child for child in paper.subtree if child.i < paper.i or child.head.head is paper]
    return not any(one.pos_ == "PROPN" and one.i not in scene.time_at for one in about)


def two_of(paper: Token, scene: Scene) -> list[Hit]:
    """The two that a hyphen joins before a treaty, those "between" whom it is, or whose it is and "with" whom."""
    behind = [*prepositions(paper)]  # or behind its matter, as in "treaty of peace between"
    behind += [pair for prep, noun in behind if prep == "of" for pair in prepositions(noun)]
    sides = [noun for prep, noun in behind if prep == "between"]
    partners = [noun for prep, noun in behind if prep == "with"]
    owners = [child for child in paper.children if child.dep_ == "poss" and child.i in scene.hit_at]
    sides = sides or ([*owners, *partners] if owners and partners else [])
    return [hit for noun in sides for hit in actors_in(noun, scene)] or _hyphened(paper, scene)


def _hyphened(paper: Token, scene: Scene) -> list[Hit]:
    """Those whose two adjectives stand before it with a hyphen."""
    at = paper.i - scene.tokens[0].i
    for start in range(max(at - REACH, 0), at - 2):
        first, dash, second = scene.tokens[start : start + 3]
        hits = [hit for word in (first, second) if (hit := scene.hit_at.get(word.i)) is not None]
        if dash.text in {"-", "–"} and len(hits) == 2:
            return hits
    return []


def _is_known(paper: Token, scene: Scene) -> bool:
    """Whether its name and the date in its own phrase tell which it is ("the Treaty of Lima of 1929")."""
    phrase = paper.subtree
    end = scene.at(phrase[-1]) + len(phrase[-1].text)
    inside = [time for time in scene.times if scene.at(paper) < time.start < end and time.date is not None]
    return bool(inside) and treaty_of(paper, inside[0].date) is not None


def _is_entry(paper: Token, scene: Scene) -> bool:
    """Whether an entry of a chronology only names it and its parties ("1871: Treaty of Lima between Chad and Mali")."""
    at, base, text = scene.at(paper), scene.sentence.start, scene.sentence.text
    before = [time for time in scene.times if time.end <= at]
    opens = bool(before) and not text[: before[0].start - base].strip()
    date = before[-1].date if opens else scene.entry
    if date is None or scene.is_heading or any(one.pos_ in {"VERB", "AUX"} for one in (paper, *paper.ancestors)):
        return False
    if any(child.dep_ in {"det", "poss"} or child.lower_ in UNMADE for child in paper.children):
        return False
    name = text[(before[-1].end if before else base) - base : at - base]
    return HEADS.fullmatch(name) is not None and (bool(two_of(paper, scene)) or treaty_of(paper, date) is not None)


def _is_dated(paper: Token, scene: Scene) -> bool:
    """Whether the date stands right behind the treaty ("of 3 May 1871", "(1871)")."""
    end = scene.at(paper) + len(paper.text)
    start = next((time.start for time in scene.times if time.start > end and time.date is not None), None)
    base = scene.sentence.start
    return start is not None and DATED.fullmatch(scene.sentence.text[end - base : start - base]) is not None
