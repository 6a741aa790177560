"""What the document has told so far, for what a sentence leaves out: its principals, the last acts and their actors."""

from collections import deque
from collections.abc import Sequence
from dataclasses import field

from tracker.actors.mentions import Hit
from tracker.actors.reading import is_only_place
from tracker.actors.record import Record
from tracker.dates.value import DateValue
from tracker.events.acts import Act
from tracker.events.draft import Role
from tracker.events.headings import Headed
from tracker.events.roles import Filled
from tracker.records import dataclass

LONG_MEMORY = 60  # dated acts, from which "four days after the vote" is reckoned
AGREED = {"treaty-signed", "handover", "agreement-in-principle"}
MEMORY = 6  # acts; what was told longer ago is no longer at hand
COURSE = 14  # acts, from which those are told between whom a passage goes on
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
