"""Definite phrases that take up who was named before: "the alliance", "the two countries", "the president".

Each gives a hit with a reason and a certainty below 1, or nothing where it cannot be told.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from tracker.actors.actor import Form
from tracker.actors.breakaway import broken_away, de_facto
from tracker.actors.entitled import taking_up
from tracker.actors.founding import newly_founded
from tracker.actors.lexicon import record
from tracker.actors.mentions import Hit, find_mentions
from tracker.actors.pairs import LEAST, OF_LAST_SENTENCE, in_order, only_land, pair, ranked, several, side_of
from tracker.actors.person import PersonHit
from tracker.actors.record import Name
from tracker.actors.titles import TitleAt
from tracker.actors.trie import Entry
from tracker.knowledge import load
from tracker.records import dataclass

REACH = 1500  # characters back; what was named before that is no longer "the" one
PAIR_REACH = 4000  # two sides are told apart by how often they are named, which takes more text
NUMBERS = {"three": 3, "four": 4}
ONLY = "The one state of the title."
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
    kinds, pairs, fixed, sent = (
        "|".join(sorted((w for table in knowledge[key] for w in table["words"]), key=len, reverse=True))
        for key in ("kind", "pair", "fixed", "sent")
    )
    opening = "|".join(knowledge["opening"][0]["words"])
    kinds = "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in kinds.split("|"))  # "the Court" too
    apart = "|".join(broken_away())
    acting, single = ("|".join(knowledge[key][0]["words"]) for key in ("two", "each"))
    verbs, behind = ("|".join(table["words"]) for table in knowledge["rank"])
    after = rf"(?:{verbs}|[a-z]+ed(?=,|[ \n](?:{behind})\b))"
    realms = f"(?:{'|'.join(_realms())})"
    lands, inside, owned = ("|".join(table["words"]) for table in knowledge["only"])
    placed = "".join(rf"(?<!\b{word}[ \n])" for word in inside.split("|"))
    return re.compile(
        r"\b(?=[TtBbEeAaDNR])(?:"  # with which they all begin: most places are passed over at once
        rf"[Tt]he[ \n](?:[a-z]+-?[a-z]+[ \n](?={realms}\b))?(?P<kind>{kinds})\b"
        r"(?![ \n](?:of(?![ \n][a-z]+ing\b)|between|with|against|[A-Z])|-)"
        rf"|(?:[Tt]he|[Bb]oth|[Tt]he[ \n]two)[ \n][“\"]?(?:[a-z]+[ \n])?(?P<fixed>{fixed})\b"
        rf"|(?:(?:[Tt]he(?:[ \n]same)?|[Tt]hese|[Tt]heir)[ \n]two|[Bb]oth)[ \n]"
        rf"(?:[a-z]+[ \n])?(?:{pairs})\b(?![ \n]of\b)"
        rf"|(?<!\bon )[Ee]ach[ \n](?:{single})\b(?![ \n]of\b)"
        r"|(?:[Tt]he|[Tt]hese|[Tt]heir|[Aa]ll)[ \n](?P<number>three|four)"
        rf"[ \n](?:[a-z]+[ \n])?(?:{pairs})\b(?![ \n]of\b)"
        rf"|(?<!\bto )(?<!\bfor )[Tt]he[ \n](?P<sent>{sent})\b"
        r"(?![ \n](?:of|from|in|at|for|who|that|sent|appointed|named)\b|-)"
        rf"|(?<=[.!?][ \n])(?P<opening>{opening})\b(?=[ \n](?:[a-z]+ly[ \n])?(?:met|{acting})\b)"
        rf"|[Tt]he[ \n](?P<apart>{apart})\b(?![ \n](?:of(?![ \n][a-z]+ing\b)|[A-Z])|-)"
        rf"|[Tt]he[ \n](?P<new>new[ \n](?:state|republic|nation|country))\b"
        rf"|{placed}[Tt]he[ \n](?P<land>{lands})\b(?![ \n](?:of|that|which|where|[A-Z])|-)"
        rf"(?!['’]s(?![ \n](?:{owned})\b))"
        rf"|[Tt]he[ \n]two(?=[ \n](?:{acting})\b)"
        rf"|[Tt]he[ \n](?P<rank>former|latter)(?:'s\b|(?=[.,;:]|[ \n]{after}))"
        r"|(?<!\bin )(?<!\binto )(?<!\bacross )[Tt]he[ \n](?P<half>North|South)\b(?![ \n](?:[A-Z]|of\b)|-))"
    )


def resolve_phrases(text: str, before: Sequence[Hit], titles: Iterable[TitleAt], title: str = "") -> tuple[Hit, ...]:
    """Hits for the definite phrases of a text, in order; `before` are its names and persons, `titles` its titles.

    A phrase that stands for two has both as `meant`, by the title where the text leaves it open. A title alone ("the
    president") gives the person it takes up.
    """
    starts = [hit.start for hit in before]
    two = {code for hit in find_mentions(title) if (code := side_of(title, hit)) is not None}
    found = [hit for match in _phrases().finditer(text) if (hit := _phrase(text, match, before, starts, two))]
    found += taking_up(text, titles, lambda place: _near(before, starts, place))
    return tuple(sorted(found, key=lambda hit: hit.start))


def _phrase(text: str, match: re.Match[str], before: Sequence[Hit], starts: Sequence[int], two: set[str]) -> Hit | None:
    if match["fixed"]:
        meant, certainty, why = _fixed(match), 0.8, "Always these."
    elif match["kind"]:
        kind = SPELLED.get(match["kind"].lower(), match["kind"].lower())
        near = _near(before, starts, match.start(), PAIR_REACH)
        meant, certainty, why = only_land(text, match, near, two if kind in _realms() else ()), 0.7, ONLY
        if not meant:
            meant = _of_kind(kind, list(_near(before, starts, match.start())))[:1]
            certainty, why = 0.75, f"The last {kind} named before."
    elif match["apart"]:
        near = _near(before, starts, match.start())
        meant = de_facto(match["apart"], (side for hit in near for side in _sides(hit)), match.start())
        certainty, why = 0.75, "The land named last that broke away."
    elif match["new"]:
        meant = [h for h in newly_founded(text, _near(before, starts, match.start())) if side_of(text, h)][:1]
        certainty, why = 0.75, "The state that came to be in the lines before."
    elif match["half"]:
        meant, certainty, why = _half(match, _near(before, starts, match.start())), 0.8, "One of two of one name."
    elif match["rank"]:
        near = _near(before, starts, match.start())
        meant, certainty = ranked(text, match.start(), near, latter=match["rank"] == "latter"), 0.65
        why = f"The {match['rank']} of those that were named last."
    elif match["land"]:
        near = _near(before, starts, match.start(), PAIR_REACH)
        meant, certainty, why = only_land(text, match, near, two), 0.7, ONLY
    elif match["number"] or match["sent"] or match["opening"]:
        number = NUMBERS.get(match["number"], 2)
        meant, certainty, why = several(text, match.start(), _near(before, starts, match.start()), number)
    else:
        meant, certainty, why = _pair(text, match, list(_near(before, starts, match.start(), PAIR_REACH)), two)
    if not meant:
        return None
    first, place = meant[0], (match.start(), match.end(), match[0])
    return PhraseHit(*place, Form.PHRASE, first.candidates, first.readings, tuple(meant), certainty, why)


def _pair(text: str, match: re.Match[str], near: Sequence[Hit], two: set[str]) -> tuple[list[Hit], float, str]:
    """Both sides: of the lines before, or of the title where only the sentence before could tell, or nothing does."""
    meant, certainty, why = pair(text, match, iter(near))
    if (meant and certainty not in {OF_LAST_SENTENCE, LEAST}) or len(two) != 2:
        return meant, certainty, why
    last = {code: hit for hit in near if (code := side_of(text, hit)) in two}
    return (
        (in_order(last.values()), 0.55, "The two of the title.") if len(last) == len(two) else (meant, certainty, why)
    )


@cache
def _realms() -> frozenset[str]:
    """What a state may be called by the form of its rule: "the kingdom"."""
    return frozenset(load("definite")["realm"][0]["words"])


def _fixed(match: re.Match[str]) -> list[Hit]:
    """The actors of a phrase that always means the same, or does where a text has its signs, at its own place."""
    tables = [table for table in load("definite")["fixed"] if match["fixed"] in table["words"]]
    meant = next((one for one in tables if re.search(one.get("signs", ""), match.string)), None)
    found = []
    for one in map(record, meant["codes"] if meant is not None else ()):
        reading = Entry(one, Name(one.name, Form.NAME))
        found.append(Hit(match.start(), match.end(), match[0], Form.NAME, (one,), (reading,)))
    return found


def _half(match: re.Match[str], near: Iterator[Hit]) -> list[Hit]:
    """The northern or the southern of two states of one name, one of which was named before."""
    pairs = [table["codes"] for table in load("definite")["halves"]]
    for hit in near:
        names = hit.text.startswith(("North ", "South ", "Confederate"))
        pair = next((codes for codes in pairs if any(one.code in codes for one in hit.candidates)), None)
        if names and pair is not None:
            one = record(pair[match["half"] == "South"])
            return [
                Hit(match.start(), match.end(), match[0], Form.NAME, (one,), (Entry(one, Name(one.name, Form.NAME)),))
            ]
    return []


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


def _of_kind(kind: str, near: Sequence[Hit]) -> list[Hit]:
    """The hits of a kind, nearest first; of realms the one named far more often than the nearest."""
    found = [side for hit in near for side in _sides(hit) if _is_kind(side, kind)]
    if kind not in _realms():
        return found
    found = [one for one in found if "republic" not in one.candidates[0].kinds] or found  # once a realm, long ago
    told = Counter(side.candidates[0].code for hit in near for side in _sides(hit) if side.candidates)
    most = max(found, key=lambda one: told[one.candidates[0].code], default=None)
    if most is None or told[most.candidates[0].code] < 2 * told[found[0].candidates[0].code]:
        return found
    return [most]


def _is_kind(hit: Hit, kind: str) -> bool:
    return hit.form is not Form.CAPITAL and kind in hit.candidates[0].kinds
