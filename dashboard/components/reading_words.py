"""How an event was read, in words for people who check it against its sentence."""

from collections.abc import Iterable

from tracker.charts.hover import ROLE_ORDER, ROLE_WORDS, kind_words, status_words
from tracker.dates.edtf import from_edtf
from tracker.dates.expression import Basis
from tracker.dates.words import say
from tracker.events.draft import EvidenceRole
from tracker.events.joining import DISAGREES
from tracker.views import Context, EventDetail, Mark, SourceRow

Fact = tuple[str, tuple[str, ...]]
REVIEWS = {"proposed": "Read by machine, not yet checked", "accepted": "Accepted by a person", "rejected": "Rejected"}
SURENESS = ((0.8, "High"), (0.6, "Fair"), (0.35, "Low"), (0.0, "Very low"))
INFERRED = "inferred"


def facts(event: EventDetail) -> list[Fact]:
    """What is known of the event: a name and one line or more; without what is not known."""
    row = event.row
    told = [
        ("When", (_when(event), *_disputed(event.reasons))),
        ("Who", tuple(_who(event)) or ("Not told",)),
        ("What", (kind_words(row),)),
        ("Where", (row.place or "",)),
        ("Status", (status_words(row),)),
        ("Confidence", (sureness(row.confidence), *_reasons(event.reasons))),
        ("Review", (REVIEWS[row.review.value] + (", edited" if event.edited else ""),)),
        ("Read by", ("Rules " + ", ".join(event.rules) if event.rules else "",)),
    ]
    return [(name, lines) for name, lines in told if any(lines)]


def is_inferred(mark: Mark) -> bool:
    """Whether the mark's actor is not named for this act where it stands, but was put there by a rule."""
    return mark.role is EvidenceRole.ACTOR and INFERRED in (mark.rule or "")


def sureness(confidence: float) -> str:
    """The confidence in words and as a number."""
    word = next(word for least, word in SURENESS if confidence >= least)
    return f"{word} ({confidence:.0%})"


def _when(event: EventDetail) -> str:
    """The date in words, and from which words it was understood."""
    row = event.row
    quoted = f"“{row.text_words}”" if row.text_words else ""
    if row.basis is Basis.NONE or row.date is None:
        return "The text does not say" + (f" when: {quoted}" if quoted else "")
    return f"{_capital(row.date_words)}, {_understood(event, quoted)}"


def _understood(event: EventDetail, quoted: str) -> str:
    if event.row.basis is Basis.EXPLICIT:
        return f"from the words {quoted}" if quoted else "as the text gives it"
    if event.row.basis is Basis.RELATIVE:
        return f"reckoned from {quoted or 'another date in the text'}"
    if event.row.basis is Basis.PUBLICATION:
        return "the day of publication, since the sentence names no date"
    if event.row.basis is Basis.INFERRED:
        return f"inferred{f' from {quoted}' if quoted else ''}"
    if quoted and _dated_in_sentence(event.contexts):
        return f"from the words {quoted}, completed from the text before"
    return f"carried over from {quoted or 'the text'} before"


def _dated_in_sentence(contexts: Iterable[Context]) -> bool:
    return any(mark.role is EvidenceRole.DATE for context in contexts for mark in context.sentence.marks)


def _who(event: EventDetail) -> list[str]:
    """Each actor with its role, and why where it is not named for this act."""
    marks = [mark for context in event.contexts for mark in (*context.paragraph.marks, *_far(context))]
    why = {mark.actor_id: mark.reason for mark in marks if is_inferred(mark)}
    named = {mark.actor_id for mark in marks if mark.role is EvidenceRole.ACTOR and not is_inferred(mark)}
    lines = []
    for actor in sorted(event.row.actors, key=lambda actor: ROLE_ORDER.index(actor.role)):
        inferred = actor.id in why and actor.id not in named
        reason = f": {why[actor.id]}" if inferred and why[actor.id] else ""
        lines.append(f"{actor.name}, {ROLE_WORDS[actor.role]}" + (f" (inferred{reason})" if inferred else ""))
    return list(dict.fromkeys(lines))


def _far(context: Context) -> list[Mark]:
    return [mark for passage in context.elsewhere for mark in passage.marks]


def _reasons(reasons: Iterable[str]) -> list[str]:
    return [_capital(reason) for reason in reasons if not reason.startswith(DISAGREES)]


def _disputed(reasons: Iterable[str]) -> list[str]:
    """What other sentences say of the date."""
    return [reason for reason in reasons if reason.startswith(DISAGREES)]


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def published(source: SourceRow) -> str | None:
    """When the document appeared, in words."""
    return f"published {say(from_edtf(source.published))}" if source.published else None
