"""What the document has told so far, for what a sentence leaves out: its principals, the last acts and their actors."""

import re
from collections import Counter, deque
from collections.abc import Sequence, Set
from dataclasses import field

from tracker.actors.actor import ActorKind, Form
from tracker.actors.mentions import Hit, find_mentions, settle
from tracker.actors.reading import ActorReading, is_only_place
from tracker.actors.record import Record
from tracker.dates.value import DateValue
from tracker.documents.document import Document, Section, SectionRole
from tracker.events.about import the_two
from tracker.events.acts import Act
from tracker.events.draft import Role
from tracker.events.headings import Headed
from tracker.events.roles import Filled
from tracker.records import dataclass

LEAST_MENTIONS = 3  # of an actor that the title leaves out and the whole text is about
OFTEN = 5  # sentences that name each of the two whom a text without them in its title is about
OPENING = 3  # parts of the text in which the one it is about is named
FAR_MORE, MORE = 2, 1.5  # times as often as any third, the latter where the opening names it
LONG_MEMORY = 60  # dated acts, from which "four days after the vote" is reckoned
AGREED = {"treaty-signed", "handover", "agreement-in-principle"}
MEMORY = 6  # acts; what was told longer ago is no longer at hand
COURSE = 14  # acts, from which those are told between whom a passage goes on
OFFSHORE = re.compile(r"\boff (?:the )?$")
PLACED = re.compile(r"\b(?:in|at|near|from|to|of) $")
LEAD = 8  # characters before a name in which such a word stands
FORCES = re.compile(
    r"\b(?:[Mm]issions?|[Ff]orces?|[Oo]perations?|[Ww]ars?|[Pp]eacekeep\w+|[Ii]nterventions?|[Tt]roops)\b"
)
CHARGES = 4  # accusations, for which "the charge" may stand some paragraphs later


@dataclass(frozen=True, slots=True)
class Told:
    """An act told before, with those who filled its roles; `thing` is the noun of what it was done to or with."""

    act: Act
    filled: tuple[Filled, ...]
    date: DateValue | None
    sentence: int
    thing: str = ""

    @property
    def doers(self) -> frozenset[tuple[Record, ...]]:
        """Those who did it, each as all that its words may stand for."""
        return frozenset(one.hit.candidates for one in self.filled if one.role is Role.SOURCE and one.hit.candidates)


@dataclass(slots=True)
class Discourse:
    """The state of a reading.

    `principals` are the two actors whom the text is about, empty where there are none such; `titled` says that the
    title names both; `subject` is the one whom the title alone names, `outward` that
    it is of its relations with the world; `pair` are the two whom the text names far more
    often than any third; `body` is the one whose members the title is about.
    `history` says that the whole text is a narrative, `tells_dates` that it dates anything;
    `story` is the day a news story is about, told first in the paragraph that begins at `story_at`;
    `last` the date at which the paragraph's narration stands, told by the sentence that begins at `last_at`;
    `era` is that date too, kept from paragraph to paragraph;
    `fights` are the last acts of force between two sides, wherever they were told;
    `course` are the last acts, wherever they were told; `denied` are acts that were spoken of and did not happen;
    `deed` is the first deed against somebody, `sided` while all are of the same doers; `charges` are the last
    accusations; `parts` says for each heading where the part below it ends, and `headed` what the heading above tells.
    """

    published: DateValue | None
    story: DateValue | None
    principals: tuple[Hit, ...] = ()
    titled: bool = False
    pair: tuple[Hit, ...] = ()
    subject: Hit | None = None
    outward: bool = False
    body: Hit | None = None
    history: bool = False
    tells_dates: bool = False
    story_at: int = 0
    last: DateValue | None = None
    last_at: int = -1
    era: DateValue | None = None
    told: deque[Told] = field(default_factory=lambda: deque(maxlen=MEMORY))
    fights: deque[Told] = field(default_factory=lambda: deque(maxlen=MEMORY))
    denied: deque[Told] = field(default_factory=lambda: deque(maxlen=MEMORY))
    course: deque[Told] = field(default_factory=lambda: deque(maxlen=COURSE))
    charges: deque[Told] = field(default_factory=lambda: deque(maxlen=CHARGES))
    parts: dict[int, int] = field(default_factory=dict)
    headed: Headed = field(default_factory=Headed)
    dated: deque[Told] = field(default_factory=lambda: deque(maxlen=LONG_MEMORY))
    agreed: Told | None = None
    entry: Told | None = None
    lead: Told | None = None
    several: bool = False
    deed: Told | None = None
    sided: bool = True

    def turn(self, *, entry: bool = False) -> None:
        """Begin a new paragraph: its narration starts anew, and answers reach no further back.

        An entry of a chronology may still take up the act told last.
        """
        self.last = None
        self.entry = self.told[-1] if entry and self.told else None
        self.told.clear()
        self.denied.clear()

    def naming_day(self, date: DateValue | None) -> DateValue | None:
        """When those who do an act bear their names: at its date, in a narrative without one where the story stands."""
        return date or (self.era if self.history else None)

    def may_act(self, hit: Hit, date: DateValue | None) -> bool:
        """Whether a name is more than a place's at the date of its event, or at that of the act dated last."""
        when = date or self.published or (self.dated[-1].date if self.dated else None)
        return not is_only_place(hit, when)

    def remember(
        self, act: Act, filled: Sequence[Filled], date: DateValue | None, sentence: int, thing: str = ""
    ) -> None:
        """Keep an act in mind; `sentence` is where its sentence begins."""
        told = Told(act, tuple(filled), date, sentence, thing)
        self.told.append(told)
        self.course.append(told)
        if act.type == "ASSAULT" and (len({one.role for one in filled}) > 1 or (act.mutual and len(filled) > 1)):
            self.fights.append(told)
        if act.type == "ACCUSE":
            self.charges.append(told)
        if act.mode in AGREED:
            self.agreed = told
        if act.quad == "material conflict" and told.doers:
            self.sided = self.sided and (self.deed is None or self.deed.doers == told.doers)
            self.deed = self.deed or told
        if act.type == "ASSAULT" and told.doers:
            self.several = self.several or (self.lead is not None and self.lead.doers != told.doers)
            self.lead = self.lead or told
        if date is not None:
            self.dated.append(told)


def title_of(document: Document, sections: Sequence[Section]) -> str:
    """The title of a document, in its text or given beside it."""
    title = next((s for s in sections if s.role is SectionRole.TITLE), None)
    return document.title or "" if title is None else document.text[title.start : title.end]


def in_title(document: Document, sections: Sequence[Section], actors: ActorReading) -> dict[str, Hit]:
    """The actors that the title of a document names, by code, or the two of the war or the dispute that it names."""
    title = next((s for s in sections if s.role is SectionRole.TITLE), None)
    if title is not None:
        hits = [h for h in actors.between(title.start, title.end) if not (h.is_part or _is_offshore(h, document))]
        found = _by_code(hits, document, actors)
        if len(found) > 2:
            found = _by_code(_acting(hits, document), document, actors)
    else:
        found = _named_outside(document, actors)
    return found if len(found) > 1 else _between(title_of(document, sections), found.keys(), document, actors) or found


def the_body(document: Document, named: dict[str, Hit], actors: ActorReading) -> Hit | None:
    """The one organisation that the title names, unless it tells what its forces do."""
    if FORCES.search(document.title or ""):
        return None
    mentions = {code: actors.settle(hit, document.published) for code, hit in named.items()}
    bodies = [hit for code, hit in named.items() if mentions[code].actor.kind is ActorKind.ORGANISATION]
    return bodies[0] if len(bodies) == 1 else None


def _between(title: str, known: Set[str], document: Document, actors: ActorReading) -> dict[str, Hit]:
    """The two whom the name of a war, a dispute or a treaty in the title means, where the text names both.

    Not where the title names one who is neither (`known`).
    """
    named: dict[str, Hit] = {}
    for two in the_two(title):
        named = named or _by_code(actors.hits, document, actors)
        if known <= set(two) <= named.keys():
            return {code: named[code] for code in two}
    return {}


def principals(
    named: dict[str, Hit], document: Document, sections: Sequence[Section], actors: ActorReading
) -> tuple[Hit, ...]:
    """The two actors that a document is about: both named in its title, or one there and one throughout."""
    found = named | (_throughout(set(named), document, sections, actors) if len(named) == 1 else {})
    return tuple(found.values()) if len(found) == 2 else ()


def _acting(hits: Sequence[Hit], document: Document) -> list[Hit]:
    """The mentions without the capitals in which something happens ("after talks in Kampala")."""
    return [h for h in hits if h.form is not Form.CAPITAL or not PLACED.search(document.text[: h.start][-LEAD:])]


def _is_offshore(hit: Hit, document: Document) -> bool:
    """Whether a title names a coast off which something happens ("ship sunk off Chile")."""
    return OFFSHORE.search(document.text[: hit.start][-LEAD:]) is not None


def _named_outside(document: Document, actors: ActorReading) -> dict[str, Hit]:
    """The actors of a title that is not part of the text, by their first mention in the text."""
    wanted = {settle(hit, document.published).actor.code for hit in find_mentions(document.title or "")}
    return {code: hit for code, hit in _by_code(actors.hits, document, actors).items() if code in wanted}


def _by_code(hits: Sequence[Hit], document: Document, actors: ActorReading) -> dict[str, Hit]:
    """The first mention of each actor."""
    found: dict[str, Hit] = {}
    for hit in hits:
        for mention in actors.settle_each(hit, document.published):
            if mention.actor.code:
                found.setdefault(mention.actor.code, hit)
    return found


def _throughout(
    known: set[str], document: Document, sections: Sequence[Section], actors: ActorReading
) -> dict[str, Hit]:
    """The one other actor that far more parts of the text name than any third, and the opening names."""
    told = [
        {m.actor.code for h in hits if not h.is_part for m in actors.settle_each(h, document.published) if m.actor.code}
        - known
        for section in sections
        if (hits := actors.between(section.start, section.end))
    ]
    ranked = Counter(code for codes in told for code in codes).most_common(2)
    if not ranked or ranked[0][1] < LEAST_MENTIONS:
        return {}
    opens = any(ranked[0][0] in codes for codes in told[:OPENING])
    if len(ranked) > 1 and ranked[0][1] < (MORE if opens else FAR_MORE) * ranked[1][1]:
        return {}
    return {code: hit for code, hit in _by_code(actors.hits, document, actors).items() if code == ranked[0][0]}


def most_named(document: Document, sections: Sequence[Section], actors: ActorReading) -> tuple[Hit, ...]:
    """The two actors that far more sentences of a whole text name than any third state; "in Rome" names a place."""
    told = [
        {m.actor for h in hits if not h.is_part for m in actors.settle_each(h, document.published) if m.actor.code}
        for section in sections
        for sentence in section.sentences
        if (hits := _acting(actors.between(sentence.start, sentence.end), document))
    ]
    counts = Counter(code for named in told for code in {actor.code for actor in named})
    states = {actor.code for named in told for actor in named if actor.kind is not ActorKind.ORGANISATION}
    two, rest = counts.most_common(2), counts.most_common()[2:]
    third = next((count for code, count in rest if code in states), 0)
    if len(two) < 2 or two[1][1] < max(OFTEN, FAR_MORE * third):
        return ()
    known = {code for code, _ in two}
    return tuple(hit for code, hit in _by_code(actors.hits, document, actors).items() if code in known)
