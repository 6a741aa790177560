"""Cuts a document into sections, each with its role and its way of reading dates."""

import re
from collections.abc import Iterator
from dataclasses import replace

from tracker.documents.background import section_kinds
from tracker.documents.cues import has_finite_verb
from tracker.documents.datelines import dateline_length
from tracker.documents.document import Document, Kind, Section, SectionRole, Sentence
from tracker.documents.kinds import decide_kind
from tracker.documents.layout import Unit, read_units
from tracker.documents.roles import assign_roles, credit_place
from tracker.documents.sentences import split_sentences

_OPENING = 12
_YEAR = re.compile(r"\d{4}")


def read_sections(document: Document, *, with_sentences: bool = True) -> tuple[Section, ...]:
    """The sections of the document in text order, without overlap; what lies between them is white space.

    Paragraphs carry their sentences, captions those that are whole sentences (a credit left out); other roles none,
    nor does any section that is read `with_sentences` false.
    """
    units = read_units(document.text)
    roles = assign_roles(units, document.title)
    kind = decide_kind(document)
    kinds = section_kinds(document, kind, [(role, unit.text) for unit, role in zip(units, roles, strict=True)])
    leads = _dateline_units(units, roles, telegrams=kind is Kind.NEWS and document.published is not None)
    sections: list[Section] = []
    for number, (unit, role) in enumerate(zip(units, roles, strict=True)):
        parts = _read(unit, role, kinds[number], with_dateline=number in leads)
        sections.extend(_with_sentences(parts) if with_sentences else parts)
    return tuple(sections)


def _dateline_units(units: tuple[Unit, ...], roles: list[SectionRole], *, telegrams: bool) -> set[int]:
    """The one opening paragraph with a dateline, or each of a page of telegrams; other texts with several datelines,
    and those whose datelines tell years, are chronologies, and have none."""
    paragraphs = [number for number, role in enumerate(roles) if role is SectionRole.PARAGRAPH][:_OPENING]
    found = {number: length for number in paragraphs if (length := dateline_length(units[number].text))}
    if len(found) == 1 and found.keys() <= set(paragraphs[:3]):
        return set(found)
    years = any(_YEAR.search(units[number].text[:length]) for number, length in found.items())
    return set(found) if telegrams and not years else set()


def _read(unit: Unit, role: SectionRole, kind: Kind, *, with_dateline: bool) -> Iterator[Section]:
    start = unit.start
    if with_dateline and (length := dateline_length(unit.text)):
        words = unit.text[:length].rstrip()
        yield Section(start, start + len(words), words, SectionRole.DATELINE, kind)
        start += length
    text = unit.text[start - unit.start :]
    yield Section(start, unit.end, text, role, kind)


def _with_sentences(sections: Iterator[Section]) -> Iterator[Section]:
    for section in sections:
        found = _sentences(section.text, section.start, section.role)
        yield replace(section, sentences=found) if found else section


def _sentences(text: str, start: int, role: SectionRole) -> tuple[Sentence, ...]:
    if role not in (SectionRole.PARAGRAPH, SectionRole.CAPTION):
        return ()
    place = credit_place(text)
    told = text if place is None else text[:place]
    sentences = split_sentences(told, start)
    if role is SectionRole.CAPTION:
        return tuple(sentence for sentence in sentences if has_finite_verb(sentence.text))
    return sentences
