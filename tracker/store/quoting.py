"""Words that a person quotes for an event, found in their document or kept as one."""

import re
from collections.abc import Iterable
from typing import Any

from sqlmodel import Session, select

from tracker.errors import InputError
from tracker.events.draft import EvidenceRole
from tracker.store.describing import find_source
from tracker.store.facts import bounded, fact_columns
from tracker.store.models import Evidence, Source
from tracker.store.plain import same_length
from tracker.store.records import new_id
from tracker.store.sources import label, text_hash
from tracker.store.statements import Quotation

ONLY_QUOTED = "Only the quoted words are kept."
LONGEST = 10_000
QUOTES = ("'’‘‛‚ʼ´`′", '"“”„‟«»″')
WORD = re.compile(r"\S+")


def quote(quotation: Quotation, event_id: str, *, session: Session) -> Evidence:
    """The sentence that the quotation shows, in the document's own letters.

    Raises InputError (DateError) where the words do not stand in the document, or what is said of an own document
    cannot be; NotFoundError for an unknown document.
    """
    words = bounded("quotation", same_length(quotation.text).strip(), LONGEST)
    if not words:
        raise InputError("A quotation needs words.", value=quotation.text)
    if quotation.source_id is None:
        source = _own_source(quotation, words, session=session)
        start, end = 0, len(words)
    else:
        source = find_source(quotation.source_id, session=session)
        start, end = _find(words, source)
    return Evidence(
        event_id=event_id,
        position=0,
        source_id=source.id,
        role=EvidenceRole.SENTENCE,
        start=start,
        end=end,
        text=source.text[start:end],
    )


def quoted_columns(sentence: Evidence | None) -> dict[str, Any]:
    """The columns by which an event with this sentence is found; all empty without one."""
    if sentence is None:
        return dict.fromkeys(("source_id", "sentence_start", "sentence_end", "sentence_text"))
    return {
        "source_id": sentence.source_id,
        "sentence_start": sentence.start,
        "sentence_end": sentence.end,
        "sentence_text": sentence.text,
    }


def with_sentence(evidence: Iterable[Evidence], sentence: Evidence | None) -> tuple[Evidence, ...]:
    """The evidence with another sentence, or with none."""
    others = [item for item in evidence if item.role != EvidenceRole.SENTENCE]
    rows = others if sentence is None else [sentence, *others]
    return tuple(Evidence.model_validate({**row.model_dump(), "position": place}) for place, row in enumerate(rows))


def _own_source(quotation: Quotation, words: str, *, session: Session) -> Source:
    """The document that is nothing but the words: the one of the same text where there is one, else a new one."""
    given = quotation.model_dump(include={"title", "publisher", "address", "published", "published_words"})
    columns = fact_columns(given)
    if not columns["title"] and not columns["address"]:
        remedy = "Give a title or an address."
        raise InputError("A quotation needs to say where it stands.", value=quotation.text, remedy=remedy)
    digest = text_hash(words)
    known = session.exec(select(Source).where(Source.text_sha256 == digest)).one_or_none()
    if known is not None:
        return known
    stated = [name for name in ("title", "publisher", "address", "published") if columns[name] is not None]
    source = Source(id=new_id(), text=words, text_sha256=digest, stated=stated, unread=ONLY_QUOTED, **columns)
    session.add(source)
    session.flush()
    return source


def _find(words: str, source: Source) -> tuple[int, int]:
    """Where the words stand first, whatever the white space and the shape of the quotation marks."""
    # In a partial document long white space stands for words that are not known.
    gap = r"\s{1,3}" if source.is_partial else r"\s+"
    found = re.search(gap.join(map(_pattern, WORD.findall(words))), source.text)
    if found is None:
        problem = f"These words do not stand in “{label(source.title, source.name, source.address)}”."
        raise InputError(problem, value=words, remedy="Copy them from the document's text.")
    return found.span()


def _pattern(word: str) -> str:
    return "".join(_letter(letter) for letter in word)


def _letter(letter: str) -> str:
    alike = next((marks for marks in QUOTES if letter in marks), None)
    return re.escape(letter) if alike is None else f"[{alike}]"
