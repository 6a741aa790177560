"""What the document has told so far, for what a sentence leaves out: its principals, the last acts and their actors."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field

from tracker.actors.mentions import Hit
from tracker.actors.reading import ActorReading
from tracker.dates.value import DateValue
from tracker.documents.document import Document, Section, SectionRole
from tracker.events.acts import Act
from tracker.events.roles import Filled

MEMORY = 6  # acts; what was told longer ago is no longer at hand


@dataclass(frozen=True, slots=True)
class Told:
    """An act told before, with those who filled its roles."""

    act: Act
    filled: tuple[Filled, ...]
    date: DateValue | None
    sentence: int


@dataclass(slots=True)
class Discourse:
    """The state of a reading.

    `principals` are the two actors that the title names, empty where it names fewer or more. `history` says that the
    whole text is a narrative; `story` is the day a news story is about; `last` the date at which the paragraph's
    narration stands.
    """

    published: DateValue | None
    story: DateValue | None
    principals: tuple[Hit, ...] = ()
    history: bool = False
    last: DateValue | None = None
    told: deque[Told] = field(default_factory=lambda: deque(maxlen=MEMORY))

    def turn(self) -> None:
        """Begin a new paragraph: its narration starts anew, and answers reach no further back."""
        self.last = None
        self.told.clear()

    def remember(self, act: Act, filled: Sequence[Filled], date: DateValue | None, sentence: int) -> None:
        """Keep an act in mind; `sentence` is where its sentence begins."""
        self.told.append(Told(act, tuple(filled), date, sentence))


def principals(document: Document, sections: Sequence[Section], actors: ActorReading) -> tuple[Hit, ...]:
    """The two actors of the title, by the first mention of each."""
    title = next((s for s in sections if s.role is SectionRole.TITLE), None)
    if title is None:
        return ()
    found: dict[str, Hit] = {}
    for hit in actors.between(title.start, title.end):
        for mention in actors.settle_each(hit, document.published):
            if mention.actor.code:
                found.setdefault(mention.actor.code, hit)
    return tuple(found.values()) if len(found) == 2 else ()
