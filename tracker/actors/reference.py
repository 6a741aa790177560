"""Definite phrases that take up who was named before: "the alliance", "the two countries", "the president".

Each gives a hit with a reason and a certainty below 1, or nothing where it cannot be told.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise

from tracker.actors.actor import ActorKind, Form
from tracker.actors.founding import newly_founded
from tracker.actors.lexicon import record
from tracker.actors.mentions import Hit, find_mentions
from tracker.actors.person import PersonHit
from tracker.actors.record import Name, Record
from tracker.actors.titles import TitleAt, alone
from tracker.actors.trie import Entry
from tracker.knowledge import load
from tracker.records import dataclass

REACH = 1500  # characters back; what was named before that is no longer "the" one
PAIR_REACH = 4000  # two sides are told apart by how often they are named, which takes more text
PERSONS = re.compile(r"(?:leaders|men|women|statesmen|presidents|premiers|ministers)\Z")
COUPLED = re.compile(r"[ \n](?:and|with)[ \n](?:the[ \n])?")
SERIES = re.compile(r"\w,[ \n](?:the[ \n])?\Z")
ARTICLE = re.compile(r"\b[Tt]he[ \n]\Z")
PLACED = re.compile(
    r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Vv]isited|[Vv]isiting|[Ll]eft|[Rr]eached)[ \n](?:[Tt]he[ \n])?\Z"
)
SPELLED = {"organization": "organisation"}


@dataclass(frozen=True, slots=True)
class PhraseHit(Hit):
    """A phrase and the earlier hits for which it stands, one or two."""

    meant: tuple[Hit, ...] = ()
    certainty: float = 0.6
    reason: str = ""


@cache
def _phrases() -> re.Pattern[str]:
    knowledge = load("definite")
    kinds, pairs, fixed = (
        "|".join(sorted((w for table in knowledge[key] for w in table["words"]), key=len, reverse=True))
        for key in ("kind", "pair", "fixed")
    )
    acting = "|".join(knowledge["two"][0]["words"])
    realms = f"(?:{'|'.join(knowledge['realm'][0]['words'])})"
    return re.compile(
        rf"\b[Tt]he[ \n](?:[a-z]+-?[a-z]+[ \n](?={realms}\b))?(?P<kind>{kinds})\b"
        r"(?![ \n](?:of(?![ \n][a-z]+ing\b)|between|with|against|[A-Z])|-)"
        rf"|\b(?:[Tt]he|[Bb]oth|[Tt]he[ \n]two)[ \n](?P<fixed>{fixed})\b"
        rf"|\b(?:(?:[Tt]he|[Tt]hese|[Tt]heir)[ \n]two|[Bb]oth)[ \n](?:[a-z]+[ \n])?(?:{pairs})\b(?![ \n]of\b)"
        r"|\b(?<!\bon )[Ee]ach[ \n]side\b(?![ \n]of\b)"
        rf"|\b[Tt]he[ \n](?P<new>new[ \n](?:state|republic|nation|country))\b"
        rf"|\b[Tt]he[ \n]two(?=[ \n](?:{acting})\b)"
    )


def resolve_phrases(text: str, before: Sequence[Hit], titles: Iterable[TitleAt], title: str = "") -> tuple[Hit, ...]:
    """Hits for the definite phrases of a text, in order; `before` are its names and persons, `titles` its titles.

    A phrase that stands for two has both as `meant`, by the title where the text leaves it open. A title alone ("the
    president") gives the person it takes up.
    """
    starts = [hit.start for hit in before]
    two = {code for hit in find_mentions(title) if (code := _side(title, hit)) is not None}
    found = [hit for match in _phrases().finditer(text) if (hit := _phrase(text, match, before, starts, two))]
    found += _taking_up(text, titles, before, starts)
    return tuple(sorted(found, key=lambda hit: hit.start))


def _phrase(text: str, match: re.Match[str], before: Sequence[Hit], starts: Sequence[int], two: set[str]) -> Hit | None:
    if match["fixed"]:
        meant, certainty, why = _fixed(match), 0.8, "Always these."
    elif match["kind"]:
        kind = SPELLED.get(match["kind"], match["kind"])
        near = _near(before, starts, match.start())
        meant = [side for hit in near for side in _sides(hit) if _is_kind(side, kind)][:1]
        certainty, why = 0.75, f"The last {kind} named before."
    elif match["new"]:
        meant = [h for h in newly_founded(text, _near(before, starts, match.start())) if _side(text, h)][:1]
        certainty, why = 0.75, "The state that came to be in the lines before."
    else:
        meant, certainty, why = _pair(text, match, _near(before, starts, match.start(), PAIR_REACH))
        if not meant and len(two) == 2:
            near = _near(before, starts, match.start(), PAIR_REACH)
            last = {code: hit for hit in near if (code := _side(text, hit)) in two}
            meant, certainty, why = _in_order(last.values()) if len(last) == 2 else [], 0.55, "The two of the title."
    if not meant:
        return None
    first = meant[0]
    return PhraseHit(
        match.start(),
        match.end(),
        match[0],
        Form.PHRASE,
        first.candidates,
        first.readings,
        tuple(meant),
        certainty,
        why,
    )


def _fixed(match: re.Match[str]) -> list[Hit]:
    """The actors of a phrase that means the same in every text, at the phrase's own place."""
    codes = [c for table in load("definite")["fixed"] if match["fixed"] in table["words"] for c in table["codes"]]
    found = []
    for one in map(record, codes):
        reading = Entry(one, Name(one.name, Form.NAME))
        found.append(Hit(match.start(), match.end(), match[0], Form.NAME, (one,), (reading,)))
    return found


def _near(before: Sequence[Hit], starts: Sequence[int], place: int, reach: int = REACH) -> Iterator[Hit]:
    """The hits before the place, nearest first, as far as they reach."""
    for at in range(bisect_right(starts, place) - 1, -1, -1):
        if before[at].end < place - reach:
            return
        if before[at].end <= place:
            yield before[at]


def _sides(hit: Hit) -> tuple[Hit, ...]:
    """The hit, or the names inside a person's words ("NATO's secretary-general" names NATO)."""
    return hit.inner if isinstance(hit, PersonHit) else (hit,)


def _is_kind(hit: Hit, kind: str) -> bool:
    return hit.form is not Form.CAPITAL and kind in hit.candidates[0].kinds


def _pair(text: str, match: re.Match[str], near: Iterator[Hit]) -> tuple[list[Hit], float, str]:
    """The two sides before the phrase: the only two of its sentence, else the two named most often nearby.

    Who receives "both leaders" in a sentence is none of them.
    """
    place = match.start()
    start = max(text.rfind(mark, max(0, place - REACH), place) for mark in (". ", ".\n", "\n"))
    here: dict[str, Hit] = {}
    count: Counter[str] = Counter()
    last: dict[str, Hit] = {}
    for hit in near:
        code = _side(text, hit)
        if code is None:
            continue
        if hit.start > start:
            here.setdefault(code, hit)
        count[code] += 1
        last.setdefault(code, hit)
    far = _two_most(count)
    apart = all(hit.form is Form.DEMONYM for hit in here.values()) and not set(far) & set(here)
    if len(here) == 2 and not (apart and far):
        return _in_order(here.values()), 0.75, "The two that the sentence names before."
    if len(here) > 2 and (coupled := _coupled(text, _in_order(here.values()))):
        return coupled, 0.7, "The two that the sentence names together."
    if len(here) == 1 and PERSONS.search(match[0]):
        count = Counter({code: number for code, number in count.items() if code not in here})
    others = Counter({code: number for code, number in count.items() if code not in here})
    ranked = _two_most(count) or (_two_most(others) if len(here) == 1 else [])
    if not ranked:
        return [], 0.0, ""
    return _in_order(last[code] for code in ranked), 0.6, "The two that were named most in the lines before."


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


def _in_order(hits: Iterable[Hit]) -> list[Hit]:
    return sorted(hits, key=lambda hit: hit.start)


def _side(text: str, hit: Hit) -> str | None:
    """The code of the state that a hit can stand for as one of two sides."""
    named = _record(hit)
    if named is None or (hit.form is Form.CAPITAL and PLACED.search(text, max(0, hit.start - 10), hit.start)):
        return None
    if named.kind is ActorKind.ORGANISATION:
        return None
    return named.actor.code if "de facto state" in named.kinds else named.actor.country or named.actor.code


def _record(hit: Hit) -> Record | None:
    """The present-day reading of a hit; None for a person whose side is open."""
    if isinstance(hit, PersonHit) and hit.offices:
        return hit.offices[0].record
    return hit.candidates[0] if hit.candidates else None


def _taking_up(text: str, titles: Iterable[TitleAt], before: Sequence[Hit], starts: Sequence[int]) -> Iterator[Hit]:
    """The definite title: the last person whom the text gave that title."""
    for at in titles:
        title = at.title
        if title.rank != "office" or title.many or at.modifiers:
            continue
        article = ARTICLE.search(text, max(0, at.start - 5), at.start)
        if article is None or text[at.end : at.end + 4].strip().startswith(("of", "to", "-")):
            continue
        for hit in _near(before, starts, at.start):
            if isinstance(hit, PersonHit) and title.text in hit.title and not hit.is_open and not hit.many:
                yield _taken_up(text, article.start(), at.end, hit)
                break
        else:
            if title.text in alone():
                yield _by_form(text, article.start(), at.end, alone()[title.text])


def _by_form(text: str, start: int, end: int, code: str) -> PersonHit:
    """The holder of an office that one state alone had: "the tsar", "the pope"."""
    owner = record(code)
    reading = (Entry(owner, Name(owner.name, Form.NAME)),)
    why = f"A title of {owner.name}, where nobody else was called so."
    title = text[start:end].rsplit(maxsplit=1)[-1].lower()
    return PersonHit(
        start, end, text[start:end], Form.PERSON, (owner,), reading, title=title, certainty=0.75, reason=why
    )


def _taken_up(text: str, start: int, end: int, hit: PersonHit) -> PersonHit:
    why = f"The last {hit.title} named before: {hit.name or hit.text}."
    return PersonHit(
        start,
        end,
        text[start:end],
        Form.PERSON,
        hit.candidates,
        hit.readings,
        hit.name,
        hit.title,
        offices=hit.offices,
        certainty=0.65,
        reason=why,
    )
