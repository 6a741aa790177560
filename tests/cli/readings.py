"""A plain stand-in for the parser: each sentence tells one meeting of Egypt and Israel in 1979."""

from tracker.actors.actor import Actor, ActorKind, Form, Mention
from tracker.dates.expression import Basis, TimeExpression, TimexType
from tracker.dates.value import DateValue, year
from tracker.documents.document import Document, Sentence, Span
from tracker.documents.language import unread_reason
from tracker.documents.sections import read_sections
from tracker.events.draft import Draft, Evidence, EvidenceRole, Part, Role, Status
from tracker.extract import Reading

EGYPT = Actor(ActorKind.STATE, "EGY", "EGY", "Egypt")
DATE = DateValue(year(1979), words="1979")


def read_plainly(document: Document) -> Reading:
    """A reading whose drafts need no rules."""
    if unread := unread_reason(document):
        return Reading(document, unread=unread)
    sections = read_sections(document)
    drafts = tuple(draft(sentence) for section in sections for sentence in section.sentences)
    return Reading(document, sections, (), drafts)


def draft(sentence: Sentence) -> Draft:
    """One draft whose trigger, date and actor are the sentence's first word."""
    word = sentence.text.split()[0]
    span = Span(sentence.start, sentence.start + len(word), word)
    mention = Mention(span.start, span.end, word, EGYPT, Form.NAME, "test")
    whole = Span(sentence.start, sentence.end, sentence.text)
    return Draft(
        title="Egypt meets Israel",
        sentence=whole,
        trigger=span,
        type="CONSULT",
        mode="talks",
        status=Status.OCCURRED,
        date=DATE,
        basis=Basis.EXPLICIT,
        date_span=span,
        parts=(Part(Role.SOURCE, mention),),
        place=None,
        confidence=0.7512,
        rules=("meets", "dated"),
        evidence=(Evidence(EvidenceRole.SENTENCE, whole), Evidence(EvidenceRole.ACTOR, span)),
        reasons=(),
    )


def time_expression() -> TimeExpression:
    """One time expression."""
    return TimeExpression(3, 7, "1979", TimexType.DATE, "1979", DATE, Basis.EXPLICIT, ("year",))
