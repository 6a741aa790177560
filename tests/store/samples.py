"""Small documents with drafts that stand where their words stand."""

from dataclasses import replace
from datetime import UTC, datetime

from tracker.actors.actor import Actor, ActorKind, Form, Mention
from tracker.dates.edtf import from_edtf
from tracker.dates.expression import Basis
from tracker.documents.document import Document, Kind, Span
from tracker.events.draft import Draft, Evidence, EvidenceRole, Part, Role, Status

AT = datetime(2024, 5, 1, 12, tzinfo=UTC)
EGYPT = Actor(ActorKind.STATE, "EGY", "EGY", "Egypt")
ISRAEL = Actor(ActorKind.STATE, "ISR", "ISR", "Israel")
SOVIETS = Actor(ActorKind.STATE, "SUN", "SUN", "Soviet Union")
SADAT = Actor(ActorKind.PERSON, "EGY", "EGY", "Anwar Sadat")

TEXT = (
    "Peace in the south\n\n"
    "Anwar Sadat flew to Jerusalem in November 1977. Egypt and Israel signed a treaty on 26 March 1979 and "
    "exchanged envoys a year later.\n\n"
    "The Soviet Union criticised Egypt in the 1970s. Nobody expected the treaty to last."
)
DOCUMENT = Document(
    TEXT,
    id="south.txt",
    title="Peace in the south",
    publisher="The Courier",
    author="A. Writer",
    address="https://courier.example/south",
    published=from_edtf("1982-04-25"),
    language="en",
    kind=Kind.NARRATIVE,
)


def span(words: str, text: str = TEXT) -> Span:
    """Where the words stand first."""
    start = text.index(words)
    return Span(start, start + len(words), words)


def part(role: Role, actor: Actor, words: str, text: str = TEXT) -> Part:
    """An actor's part, shown by the words."""
    shown = span(words, text)
    return Part(role, Mention(shown.start, shown.end, words, actor, Form.NAME, "actor by name", "named in full"))


FLIGHT = Draft(
    title="Sadat flies to Jerusalem",
    sentence=span("Anwar Sadat flew to Jerusalem in November 1977."),
    trigger=span("flew"),
    type="CONSULT",
    mode="visit",
    status=Status.OCCURRED,
    date=from_edtf("1977-11").said("in November 1977"),
    basis=Basis.EXPLICIT,
    date_span=span("in November 1977"),
    parts=(part(Role.SOURCE, SADAT, "Anwar Sadat"),),
    place="Jerusalem",
    confidence=0.9,
    rules=("visit by a person",),
    evidence=(Evidence(EvidenceRole.PLACE, span("Jerusalem")),),
    reasons=("the date stands in the sentence",),
)
TREATY_SENTENCE = span("Egypt and Israel signed a treaty on 26 March 1979 and exchanged envoys a year later.")
TREATY = Draft(
    title="Egypt and Israel sign a treaty",
    sentence=TREATY_SENTENCE,
    trigger=span("signed"),
    type="SUPPORT",
    mode="treaty-signed",
    status=Status.OCCURRED,
    date=from_edtf("1979-03-26").said("on 26 March 1979"),
    basis=Basis.EXPLICIT,
    date_span=span("on 26 March 1979"),
    parts=(part(Role.SOURCE, EGYPT, "Egypt"), part(Role.SOURCE, ISRAEL, "Israel")),
    place=None,
    confidence=0.95,
    rules=("treaty signed",),
)
ENVOYS = replace(
    TREATY,
    title="Egypt and Israel exchange envoys",
    trigger=span("exchanged"),
    mode="relations-established",
    date=from_edtf("1980").said("a year later"),
    basis=Basis.RELATIVE,
    date_span=span("a year later"),
    confidence=0.7,
    rules=("exchange of envoys",),
)
CRITICISM = Draft(
    title="The Soviet Union criticises Egypt",
    sentence=span("The Soviet Union criticised Egypt in the 1970s."),
    trigger=span("criticised"),
    type="ACCUSE",
    mode=None,
    status=Status.OCCURRED,
    date=from_edtf("197X").said("in the 1970s"),
    basis=Basis.EXPLICIT,
    date_span=span("in the 1970s"),
    parts=(
        part(Role.SOURCE, SOVIETS, "Soviet Union"),
        Part(
            Role.TARGET,
            Mention(TEXT.rindex("Egypt"), TEXT.rindex("Egypt") + 5, "Egypt", EGYPT, Form.NAME, "actor by name"),
        ),
    ),
    place=None,
    confidence=0.8,
    rules=("criticism",),
)
HOPE = replace(
    CRITICISM,
    title="Treaty expected to fail",
    sentence=span("Nobody expected the treaty to last."),
    trigger=span("expected"),
    type=None,
    date=None,
    basis=Basis.NONE,
    date_span=None,
    parts=(),
    status=Status.ALLEGED,
)
DRAFTS = (FLIGHT, TREATY, ENVOYS, CRITICISM, HOPE)
