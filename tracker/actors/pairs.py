"""Which states "the two governments", "the three powers" and "the foreign ministers" are: the last that differ."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache
from itertools import groupby, pairwise

from tracker.actors.actor import ActorKind, Form
from tracker.actors.mentions import Hit
from tracker.actors.person import PersonHit
from tracker.actors.record import Record
from tracker.knowledge import load

LEAST = 0.5  # how sure a pair is that gives way to the two of the title
REACH = 1500  # characters back in which the sentence begins
OF_LAST_SENTENCE = 0.65  # how sure the two are that only the sentence before names
PERSONS = re.compile(r"(?:leaders|men|women|statesmen|presidents|premiers|ministers)\Z")
COUPLED = re.compile(r"[ \n](?:and|with)[ \n](?:the[ \n])?")
LINK = re.compile(r",?[ \n](?:and[ \n])?(?:the[ \n])?")
ANEW = re.compile(r"(?:\b(?:and|but|when|while|as|whose|until|after|before)|[,;:])[ \n]\Z")
SERIES = re.compile(r"\w,[ \n](?:the[ \n])?\Z")
HE = re.compile(r"\b(?:[Hh]e|[Ss]he)[ \n]")
PLACED = re.compile(
    r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Vv]isited|[Vv]isiting|[Ll]eft|[Rr]eached"
    r"|(?:left|sailed|flew|went|travelled|traveled|returned|came|headed|set out|departed)[ \n](?:for|to))"
    r"[ \n](?:[Tt]he[ \n])?\Z"
)


def pair(text: str, match: re.Match[str], near: Iterator[Hit]) -> tuple[list[Hit], float, str]:
    """The two sides before the phrase: the only two of its sentence, else the two named most often nearby.

    Who receives "both leaders" in a sentence is none of them, nor are those who ask both for something or mediate.
    """
    place = match.start()
    start = _begin(text, place) - 1
    if _asked().search(text, max(0, place - 20), place):
        near = _without_askers(list(near), start, text)
    here: dict[str, Hit] = {}
    seen: list[Hit] = []
    count: Counter[str] = Counter()
    last: dict[str, Hit] = {}
    for hit in near:
        code = side_of(text, hit)
        if code is None:
            continue
        if hit.start > start:
            here.setdefault(code, hit)
        seen.append(hit)
        count[code] += 1
        last.setdefault(code, hit)
    far = _two_most(count)
    if not here and not far and (told := _of_last_sentence(text, start, last.values())):
        return told, OF_LAST_SENTENCE, "The two that the sentence before names together."
    apart = all(hit.form is Form.DEMONYM for hit in here.values()) and not set(far) & set(here)
    if len(here) == 2 and not (apart and far):
        return in_order(here.values()), 0.75, "The two that the sentence names before."
    if len(here) > 2 and (coupled := _coupled(text, in_order(here.values()))):
        return coupled, 0.7, "The two that the sentence names together."
    if len(here) == 1 and PERSONS.search(match[0]):
        count = Counter({code: number for code, number in count.items() if code not in here})
    others = Counter({code: number for code, number in count.items() if code not in here})
    ranked = _two_most(count) or (_two_most(others) if len(here) == 1 else [])
    if not ranked:
        if met := _met(text, start, last.values()):
            return met, 0.6, "Who is told of in the lines before, and whom he met."
        return _joined_once(text, place, seen), LEAST, "The two that the paragraph names together."
    return in_order(last[code] for code in ranked), 0.6, "The two that were named most in the lines before."


@cache
def _asked() -> re.Pattern[str]:
    """The words of those who ask both sides for something, or mediate between them, before "both sides"."""
    words = (word for table in load("definite")["asked"] for word in table["words"])
    return re.compile(rf"\b(?:{'|'.join(words)})[ \n]\Z")


def _without_askers(near: list[Hit], start: int, text: str) -> Iterator[Hit]:
    """The hits without the only two of the sentence, where these ask both for something."""
    here = [side_of(text, hit) for hit in near if hit.start > start]
    askers = set(here) if here and here[0] is not None and len(set(here) - {None}) == 2 else set[str | None]()
    return (hit for hit in near if side_of(text, hit) not in askers)


def several(text: str, place: int, near: Iterable[Hit], number: int) -> tuple[list[Hit], float, str]:
    """As many sides as a phrase says: those that its sentence names before, or else the sentence before it.

    Three or four are those of the last sentence that names so many, in the paragraph and the one before.
    """
    opened = text.rfind("\n", 0, place)
    floor = _begin(text, _begin(text, place) - 1) if number == 2 else text.rfind("\n", 0, max(0, opened - 1))
    for begun, hits in groupby(near, key=lambda hit: _begin(text, hit.start)):
        found: dict[str, Hit] = {}
        for hit in hits:
            if (code := side_of(text, hit)) is not None:
                found.setdefault(code, hit)
        if begun < floor:
            break
        sides = in_order(found.values())
        if len(sides) == number or (number > 2 and (sides := _listed(text, sides, number))):
            return sides, 0.65, "Those that were named last."
        if found and number == 2:
            break
    return [], 0.0, ""


def ranked(text: str, place: int, near: Iterable[Hit], *, latter: bool) -> list[Hit]:
    """The latter, or of two only the former, of those that the sentence or else the one before it names."""
    floor = _begin(text, _begin(text, place) - 1)
    for begun, hits in groupby(near, key=lambda hit: _begin(text, hit.start)):
        found: dict[str, Hit] = {}
        for hit in hits:
            if (code := side_of(text, hit)) is not None:
                found.setdefault(code, hit)
        if begun < floor or len(found) == 1:
            break
        if found:
            sides = in_order(found.values())
            return sides[-1:] if latter else sides[:1] if len(sides) == 2 else []
    return []


def only_land(text: str, match: re.Match[str], near: Iterable[Hit], titled: Collection[str]) -> list[Hit]:
    """The one state that the title names, where the sentence, or the one before by its first words, means no other."""
    if len(titled) != 1:
        return []
    opened = _begin(text, match.start())
    begun, last = _begin(text, opened - 1), None
    others: dict[str, Hit] = {}
    for hit in near:
        code = side_of(text, hit)
        if code in titled:
            last = last or (hit if hit.candidates and hit.candidates[0].kind is ActorKind.STATE else None)
        elif code is not None and hit.start >= begun:
            others[code] = hit
    here = [hit for hit in others.values() if hit.start >= opened]
    goes_on = any(hit.start <= begun + len("The ") for hit in others.values()) and match[0][0] == "T"
    joined = ANEW.search(text, opened, match.start()) is not None
    return [] if last is None or goes_on or len(here) > 1 - joined else [last]


def _begin(text: str, place: int) -> int:
    """Where the sentence begins in which a place lies."""
    return 1 + max(text.rfind(mark, max(0, place - REACH), place) for mark in (". ", ".\n", "\n"))


def _of_last_sentence(text: str, start: int, hits: Iterable[Hit]) -> list[Hit]:
    """The two that the sentence before names, or joins by "and" and no others."""
    opened = _begin(text, start - 1)
    named = in_order(hit for hit in hits if hit.start >= opened)
    return named if len(named) == 2 else _coupled(text, named)


def _met(text: str, start: int, hits: Iterable[Hit]) -> list[Hit]:
    """The person of whom the lines before tell, and the only other whom "he" met in the last sentence."""
    opened = _begin(text, start - 1)
    floor = _begin(text, opened - 1)
    told = in_order(hit for hit in hits if hit.start >= floor and isinstance(hit, PersonHit))
    here = [hit for hit in told if hit.start >= opened]
    earlier = [hit for hit in told if hit.start < opened]
    he = len(here) == 1 and HE.search(text, opened, here[0].start) is not None
    return [*earlier, *here] if he and len(earlier) == 1 else []


def _joined_once(text: str, place: int, hits: Sequence[Hit]) -> list[Hit]:
    """The only two that "and" joins in the paragraph before a place, where others are named one by one."""
    opened = text.rfind("\n", 0, place)
    return _coupled(text, in_order(hit for hit in hits if hit.start > opened))


def _two_most(count: Counter[str]) -> list[str]:
    """The two that are named most, none where a third is named more than half as often as the second."""
    ranked = count.most_common(3)
    if len(ranked) < 2 or (len(ranked) > 2 and ranked[1][1] < 2 * ranked[2][1]):
        return []
    return [code for code, _ in ranked[:2]]


def _coupled(text: str, hits: Sequence[Hit]) -> list[Hit]:
    """The only two neighbours that "and" joins to one another and to no third."""
    pairs = [
        [one, other]
        for one, other in pairwise(hits)
        if COUPLED.fullmatch(text, one.end, other.start) and not SERIES.search(text, max(0, one.start - 12), one.start)
    ]
    return pairs[0] if len(pairs) == 1 else []


def _listed(text: str, hits: Sequence[Hit], number: int) -> list[Hit]:
    """As many neighbours as a series joins: "Chad, Mali and Niger"."""
    runs: list[list[Hit]] = []
    for hit in hits:
        if runs and LINK.fullmatch(text, runs[-1][-1].end, hit.start):
            runs[-1].append(hit)
        else:
            runs.append([hit])
    full = [run for run in runs if len(run) == number]
    return full[0] if len(full) == 1 else []


def in_order(hits: Iterable[Hit]) -> list[Hit]:
    return sorted(hits, key=lambda hit: hit.start)


def side_of(text: str, hit: Hit) -> str | None:
    """The code of the state that a hit can stand for as one of two sides."""
    named = _record(hit)
    if named is None or (hit.form is Form.CAPITAL and PLACED.search(text, max(0, hit.start - 20), hit.start)):
        return None
    if named.kind is ActorKind.ORGANISATION:
        return None
    return named.actor.code if "de facto state" in named.kinds else named.actor.country or named.actor.code


def _record(hit: Hit) -> Record | None:
    """The present-day reading of a hit; None for a person whose side is open."""
    if isinstance(hit, PersonHit) and hit.offices:
        return hit.offices[0].record
    return hit.candidates[0] if hit.candidates else None
