"""A text as a person gives it, with what is known about it."""

from dataclasses import dataclass

from dashboard.forms.date_input import NO_DATE, DateInput, understand
from dashboard.forms.problems import Problems, bad_address, too_long
from tracker.dates.edtf import from_edtf, to_edtf
from tracker.dates.words import say
from tracker.documents.decoding import MOST_BYTES
from tracker.documents.document import Document, Kind
from tracker.documents.page_head import complete
from tracker.store import SourceUpdate
from tracker.views import SourceRow


@dataclass(frozen=True, slots=True)
class FactsInput:
    """What is known about a text; empty fields are not known."""

    title: str = ""
    publisher: str = ""
    address: str = ""
    published: DateInput = NO_DATE
    kind: Kind = Kind.AUTO


def text_problem(text: str) -> str | None:
    """A sentence where there is no text, or too much."""
    if not text.strip():
        return "Paste a text, or choose a file."
    if len(text) > MOST_BYTES // 4:
        return f"At most {MOST_BYTES // 4_000_000} million characters; split the text."
    return None


def problems(facts: FactsInput, before: FactsInput | None = None) -> Problems:
    """By field, what is wrong with the facts; a date of publication that stays is not read anew."""
    stays = before is not None and facts.published == before.published
    found = {
        "title": too_long("title", facts.title.strip()),
        "publisher": too_long("publisher", facts.publisher.strip()),
        "address": bad_address(facts.address) or too_long("address", facts.address.strip()),
        "published": "" if stays else understand(facts.published).problem,
    }
    return {name: told for name, told in found.items() if told}


def document(text: str, facts: FactsInput, *, name: str = "") -> Document:
    """The document; a title or date of publication that is not given is looked for at the head of the text."""
    return complete(
        Document(
            text,
            id=name,
            title=facts.title.strip() or None,
            publisher=facts.publisher.strip() or None,
            address=facts.address.strip() or None,
            published=understand(facts.published).value,
            kind=facts.kind,
        )
    )


def change(facts: FactsInput, before: FactsInput, revision: int) -> SourceUpdate:
    """Only the facts that are other than before."""
    told = {
        name: getattr(facts, name).strip() or None
        for name in ("title", "publisher", "address")
        if getattr(facts, name) != getattr(before, name)
    }
    if facts.published != before.published:
        value = understand(facts.published).value
        told |= {"published": to_edtf(value) if value else None, "published_words": facts.published.words.strip()}
    if facts.kind != before.kind:
        told["kind"] = facts.kind
    return SourceUpdate.model_validate(told | {"revision": revision})


def facts_of(row: SourceRow) -> FactsInput:
    """What the store knows about a document, in the words of its form."""
    published = say(from_edtf(row.published)) if row.published else ""
    return FactsInput(row.title or "", row.publisher or "", row.address or "", DateInput(published), row.kind)
