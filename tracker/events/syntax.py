"""A parsed sentence as a scene: the parser's tokens, with the actors and times of the text laid over them."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import field
from functools import wraps
from typing import Any, TypeVar

from tracker.actors.actor import ActorKind, Form, Mention
from tracker.actors.mentions import Hit
from tracker.actors.reading import ActorReading
from tracker.dates.expression import TimeExpression
from tracker.dates.value import DateValue
from tracker.documents.document import Section, SectionRole, Sentence, Span
from tracker.events.owners import Owners
from tracker.events.token import Token
from tracker.events.wordforms import JOINING_HYPHEN
from tracker.records import dataclass

Item = TypeVar("Item", Hit, TimeExpression)
Act = TypeVar("Act")
Answer = TypeVar("Answer")
NEARBY = 500  # characters around a sentence in which a war's other side may be named


@dataclass(frozen=True, eq=False, slots=True)
class Scene:
    """One sentence ready to be read: its tokens, and which actor and time each token belongs to.

    `starts` tells where in the document each token begins; `hit_at` and `time_at` map a token's index to the mention
    or time expression that covers it; `actors` holds the mentions of the whole document, of which `hits` are the
    sentence's. `topic` is the subject of the sentence before; `owners` whose troops, advisers and the like the
    document has named; `entry` is the date at the head of the chronology's entry that the sentence
    stands in, None in any other text; `kept` holds what was found of all its acts together (see `once_a_scene`) and
    its `body`, `heads` the head of each stretch and `named` the mentions of each noun phrase that were asked for.
    """

    sentence: Sentence
    section: Section
    tokens: tuple[Token, ...]
    starts: Sequence[int]
    hits: tuple[Hit, ...]
    times: tuple[TimeExpression, ...]
    hit_at: dict[int, Hit]
    time_at: dict[int, TimeExpression]
    actors: ActorReading
    topic: tuple[Hit, ...] = ()
    owners: Owners = field(default_factory=Owners)
    entry: DateValue | None = None
    kept: dict[str, Any] = field(default_factory=dict, repr=False)
    heads: dict[tuple[int, int], Token | None] = field(default_factory=dict, repr=False)
    named: dict[tuple[int, bool], tuple[Hit, ...]] = field(default_factory=dict, repr=False)

    @property
    def is_heading(self) -> bool:
        """Whether it is no sentence of a paragraph but the heading above some."""
        return self.section.role is SectionRole.HEADING

    @property
    def body(self) -> Hit | None:
        """The one body whose members the text is about, by its title or what the paragraph told last."""
        found: Hit | None = self.kept.get("body")
        return found

    @property
    def before(self) -> list[Hit]:
        """The document's mentions before the sentence, within reach, nearest last."""
        return self.actors.between(self.sentence.start - NEARBY, self.sentence.start)

    @property
    def nearby(self) -> list[Hit]:
        """The mentions in the sentences beside this one, those after it first."""
        after = self.actors.between(self.sentence.end, self.sentence.end + NEARBY)
        return [*after, *reversed(self.before)]

    def settle(self, hit: Hit, date: DateValue | None) -> Mention:
        """The actor that a mention names at a date."""
        return self.actors.settle(hit, date)

    def is_organisation(self, hit: Hit) -> bool:
        """Whether a mention names an organisation."""
        return self.settle(hit, None).actor.kind is ActorKind.ORGANISATION

    def is_person(self, hit: Hit) -> bool:
        """Whether a mention names a person."""
        return hit.form is Form.PERSON

    def span(self, start: int, end: int) -> Span:
        """A stretch of the document, given by offsets into the sentence."""
        return Span(self.sentence.start + start, self.sentence.start + end, self.sentence.text[start:end])

    def text_of(self, head: Token) -> str:
        """The words of a clause, without the clauses coordinated with it."""
        apart = {
            t.i
            for child in head.children
            if child.dep_ in {"conj", "advcl", "relcl", "parataxis"}
            for t in child.subtree
        }
        return "".join(token.text_with_ws for token in head.subtree if token.i not in apart)

    def at(self, token: Token) -> int:
        """Where a token begins in the document."""
        return self.starts[token.i]

    def token_span(self, first: Token, last: Token | None = None) -> Span:
        """The stretch of the document from one token to another."""
        final = last or first
        start, end = self.at(first), self.at(final) + len(final.text)
        return Span(start, end, self.sentence.text[start - self.sentence.start : end - self.sentence.start])

    def words_of(self, hit: Hit, token: Token) -> tuple[Token, ...]:
        """The tokens of a mention, which stand side by side, by one of them."""
        first, last = token.i, token.i + 1
        while self.hit_at.get(first - 1) is hit:
            first -= 1
        while self.hit_at.get(last) is hit:
            last += 1
        return self.tokens[first:last]

    def head_of(self, item: Hit | TimeExpression) -> Token | None:
        """The token of a mention or time on which the others of it hang."""
        stretch = (item.start, item.end)
        if stretch not in self.heads:  # many rules ask for it
            places = covered(item, self.tokens, self.starts)
            inside = (self.tokens[place] for place in places)
            head = next((token for token in inside if token.head.i not in places or token.head is token), None)
            self.heads[stretch] = head
        return self.heads[stretch]


def scene(
    sentence: Sentence,
    section: Section,
    tokens: tuple[Token, ...],
    times: Sequence[TimeExpression],
    actors: ActorReading,
    topic: tuple[Hit, ...] = (),
    owners: Owners | None = None,
    entry: DateValue | None = None,
    commas: Sequence[int] = (),
) -> Scene:
    """Lay the sentence's mentions and times over its tokens, which have commas that the sentence lacks there."""
    hits = actors.between(sentence.start, sentence.end)
    added = [place + number for number, place in enumerate(commas)]
    starts = [sentence.start + token.idx for token in tokens]
    if added:
        starts = [start - bisect_left(added, token.idx) for start, token in zip(starts, tokens, strict=True)]
    at = _laid(hits, tokens, starts), _laid(times, tokens, starts)
    known = owners or Owners()
    return Scene(sentence, section, tokens, starts, tuple(hits), tuple(times), *at, actors, topic, known, entry)


def once_a_scene(rule: Callable[[Sequence[Act], Scene], Answer]) -> Callable[[Sequence[Act], Scene], Answer]:
    """A rule about all the acts of a sentence together: the scene keeps the answer, for each of them asks for it."""
    name = rule.__qualname__

    @wraps(rule)
    def answer(acts: Sequence[Act], scene: Scene) -> Answer:
        try:
            found: Answer = scene.kept[name]
        except KeyError:
            found = scene.kept[name] = rule(acts, scene)
        return found

    return answer


def once_a_noun(rule: Callable[..., list[Hit]]) -> Callable[..., list[Hit]]:
    """A rule about the mentions of a noun phrase, deep or not: the scene keeps the answer, for many ask for it."""

    @wraps(rule)
    def answer(token: Token, scene: Scene, *, deep: bool = True) -> list[Hit]:
        known = scene.named.get((token.i, deep))
        if known is None:
            known = scene.named[token.i, deep] = tuple(rule(token, scene, deep=deep))
        return list(known)  # a list of their own for those who add to it

    return answer


def covered(item: Hit | TimeExpression, tokens: Sequence[Token], starts: Sequence[int]) -> range:
    """The places of the tokens that share a character with an item."""
    first = max(0, bisect_right(starts, item.start) - 1)
    if first < len(tokens) and starts[first] + len(tokens[first].text) <= item.start:
        first += 1
    return range(first, bisect_left(starts, item.end))


def _laid(items: Sequence[Item], tokens: Sequence[Token], starts: Sequence[int]) -> dict[int, Item]:
    """For each token the item that covers it, the first of two."""
    laid: dict[int, Item] = {}
    for item in items:
        for place in covered(item, tokens, starts):
            laid.setdefault(place, item)
    return laid


OPENING = re.compile(
    r"(?:In|On|At|By|During|After|Before|Since|Following|Until|Throughout|From|Between|Under)\b[^,;:]{0,80}"
)
AGAIN = re.compile(r"\b([Rr]e)-(?=[A-Za-z][a-z]{3})")
ONE_WORD = re.compile(
    r"\b([Bb]uild|[Pp]ull|[Hh]and|[Ss]tand|[Rr]ound|[Tt]est)-(?=(?:(?:up|out|back|over|off)s?|fir(?:ed?|ing)|launch\w*)\b)"
)
BREAKS = "\n\r\t\u00a0"  # which the parser takes for words
FOOTNOTE = re.compile(
    r"(?<=\S)\[(?:\d{1,3}|[a-z]|(?:note|n|nb|fn)\.? ?\d{1,3}|[a-z ]{2,20} needed)\](?::\s?\d{1,4}(?:[–-]\d{1,4})?)?"
)
YEAR = re.compile(r"\d{4}$")
FURTHER = re.compile(r"(?:\b(?:and|but|while|then)|;) (?:in|on|by|early in|late in) \Z")
ENTRY = r"(?:\d{4} ?[–—:-] )?"  # "2004 – In April Chad …"
LEAD = re.compile(
    ENTRY + r"(?:(?:In|On|At|By|During|Since|From|Only|Just|Early|Late|Later|Throughout) (?:[a-z]+ ){0,4})?"
)


def missing_commas(sentence: Sentence, times: Sequence[TimeExpression], hits: Sequence[Hit]) -> list[int]:
    """Where a time that opens a sentence, an entry or a further clause lacks the comma after it.

    "In May 1955 Austria …", "1955 – In May Austria …", "and in May Austria …".

    Without the comma the parser takes the time and the subject for one phrase.
    """
    found: list[int] = []
    text = _on_one_line(sentence.text) if times else ""
    for time in times:
        end = time.end - sentence.start
        lead, after = text[: time.start - sentence.start], text[end : end + 2]
        if len(after) < 2 or after[0] != " " or not after[1].isalpha():
            continue
        if lead.endswith((" a ", " an ")) or (lead.endswith(" the ") and YEAR.search(time.text) and after[1].islower()):
            continue  # "In a June 1963 meeting"
        somebody = any(hit.start in (time.end + 1, time.end + 5) for hit in hits)
        opening = not found and (LEAD.fullmatch(lead) or (somebody and OPENING.fullmatch(lead)))
        if opening or (somebody and FURTHER.search(lead)):
            found.append(end)
    return found


def _on_one_line(text: str) -> str:
    for mark in BREAKS:
        text = text.replace(mark, " ")
    return text


def with_commas(sentence: Sentence, places: Sequence[int]) -> str:
    """The sentence's text for the parser: with the commas that it lacks, its semicolons as full stops, a verb that is
    told to be done "re-" as one word, for "at last", behind which it loses the verb, another word, on one line and
    without the marks of its footnotes."""
    text = _on_one_line(sentence.text).replace(";", ".").replace(" at last ", " finally ")
    if "[" in text:
        text = FOOTNOTE.sub(lambda mark: " " * len(mark[0]), text)
    for whole in (AGAIN, ONE_WORD) if "-" in text else ():
        text = whole.sub(rf"\1{JOINING_HYPHEN}", text)
    for place in reversed(places):
        text = f"{text[:place]},{text[place:]}"
    return text
