"""A small store of made-up and real events, written through the product's own door."""

from dataclasses import dataclass
from datetime import UTC, datetime

from tracker.actors.actor import Actor, ActorKind, Form, Mention
from tracker.dates.edtf import from_edtf
from tracker.dates.expression import Basis
from tracker.documents.document import Document, Span
from tracker.events.draft import Draft, Evidence, EvidenceRole, Part, Role, Status
from tracker.store import ingest, open_store

AT = datetime(2024, 5, 1, 12, tzinfo=UTC)
NAMES = {
    "EGY": "Egypt",
    "ISR": "Israel",
    "USA": "United States",
    "SUN": "Soviet Union",
    "IRN": "Iran",
    "IRQ": "Iraq",
}
PEACE = "Treaty of peace"
HOSTILE = '<img src=x onerror=alert(1)> <span style="background:url(https://example.org/x)">$5bn then $3bn</span>'


@dataclass(frozen=True)
class Told:
    """One event of a sample: its sentence and the words in it that show date, act and actors."""

    title: str
    sentence: str
    trigger: str
    words: str | None
    edtf: str | None
    actors: dict[str, str]
    type: str | None = "AGREE"
    status: Status = Status.OCCURRED
    basis: Basis = Basis.EXPLICIT


DOSSIER = [
    Told(
        PEACE,
        "Egypt and Israel signed a treaty of peace in Washington on 26 March 1979.",
        "signed",
        "26 March 1979",
        "1979-03-26",
        {"EGY": "Egypt", "ISR": "Israel"},
    ),
    Told(
        "Sinai handed back",
        "In April 1982 Israel gave the last part of Sinai back to Egypt.",
        "gave",
        "April 1982",
        "1982-04",
        {"ISR": "Israel", "EGY": "Egypt"},
        "RETREAT",
    ),
    Told(
        "Soviet troops in Afghanistan",
        "The Soviet Union kept troops there from 27 December 1979 to 15 February 1989.",
        "kept",
        "from 27 December 1979 to 15 February 1989",
        "1979-12-27/1989-02-15",
        {"SUN": "Soviet Union"},
        "ASSAULT",
    ),
    Told(
        "War between Iran and Iraq",
        "Iran and Iraq fought each other from 22 September 1980 to 20 August 1988.",
        "fought",
        "from 22 September 1980 to 20 August 1988",
        "1980-09-22/1988-08-20",
        {"IRN": "Iran", "IRQ": "Iraq"},
        "ASSAULT",
    ),
    Told(
        "Secret contacts",
        "Envoys of Washington are said to have met those of Iran about 1985.",
        "met",
        "about 1985",
        "1985~",
        {"USA": "Washington", "IRN": "Iran"},
        "CONSULT",
        Status.ALLEGED,
    ),
    Told(
        "Visit planned",
        "A visit of the Soviet Union's minister to Egypt was planned for 1990.",
        "visit",
        "1990",
        "1990",
        {"SUN": "Soviet Union", "EGY": "Egypt"},
        "CONSULT",
        Status.PLANNED,
    ),
    Told(
        "Observers in Sinai",
        "Observers of the United States have stayed since 1982.",
        "stayed",
        "since 1982",
        "1982/..",
        {"USA": "United States"},
        "COOPERATE",
    ),
    Told(
        "Quarrel over the border",
        "Iraq and Iran once quarrelled over the border.",
        "quarrelled",
        None,
        None,
        {"IRQ": "Iraq", "IRN": "Iran"},
        None,
        Status.OCCURRED,
        Basis.NONE,
    ),
]
NASTY = [
    Told(HOSTILE, f"Iraq protested in 1983 against {HOSTILE}.", "protested", "1983", "1983", {"IRQ": "Iraq"}, "REJECT"),
    Told(
        "زيارة إلى القاهرة",
        "In 1981 [a](javascript:alert(1)) :material/home: زيارة إلى القاهرة Egypt.",
        "زيارة",
        "1981",
        "1981",
        {"EGY": "Egypt"},
    ),
]


def fill(url: str, *, hostile: bool = True) -> None:
    """Two documents: a dossier, and one that tries to be more than text."""
    dossier = Document(
        "\n\n".join(told.sentence for told in DOSSIER),
        id="dossier",
        title="A short chronology",
        publisher="Own example",
        address="https://example.org/chronology",
        published=from_edtf("1991-02-03"),
    )
    nasty = Document(
        "\n\n".join(told.sentence for told in NASTY),
        id="nasty",
        title="<b>Bold</b> [title](javascript:alert(2))",
        address="javascript:alert(3)",
    )
    store = open_store(url)
    with store.write() as session:
        ingest(dossier, [_draft(told, dossier.text) for told in DOSSIER], session=session, at=AT)
        if hostile:
            ingest(nasty, [_draft(told, nasty.text) for told in NASTY], session=session, at=AT)
    store.close()


def _draft(told: Told, text: str) -> Draft:
    base = text.index(told.sentence)
    sentence = Span(base, base + len(told.sentence), told.sentence)
    trigger, date = _span(told, told.trigger, base), _span(told, told.words, base) if told.words else None
    parts = tuple(Part(Role.SOURCE, _mention(told, code, words, base)) for code, words in told.actors.items())
    shown = [(EvidenceRole.SENTENCE, sentence), (EvidenceRole.TRIGGER, trigger)]
    shown += [(EvidenceRole.DATE, date)] if date else []
    shown += [(EvidenceRole.ACTOR, Span(p.mention.start, p.mention.end, p.mention.text)) for p in parts]
    return Draft(
        title=told.title,
        sentence=sentence,
        trigger=trigger,
        type=told.type,
        mode=None,
        status=told.status,
        date=from_edtf(told.edtf).said(told.words or "") if told.edtf else None,
        basis=told.basis,
        date_span=date,
        parts=parts,
        place=None,
        confidence=0.8,
        rules=("sample rule",),
        evidence=tuple(Evidence(role, span) for role, span in shown),
        reasons=("the words are plain",),
    )


def _span(told: Told, words: str, base: int) -> Span:
    start = base + told.sentence.index(words)
    return Span(start, start + len(words), words)


def _mention(told: Told, code: str, words: str, base: int) -> Mention:
    span = _span(told, words, base)
    actor = Actor(ActorKind.STATE, code, code, NAMES[code])
    return Mention(span.start, span.end, span.text, actor, Form.NAME, "sample")
