"""From a document to drafts: sections, times and actors are read, the sentences parsed, and the events put together.

Pure: the same document gives the same drafts, with no clock, no network and no database.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from tracker.actors.mentions import Hit
from tracker.actors.reading import ActorReading, read_actors
from tracker.dates.expression import TimeExpression
from tracker.dates.read import read_times, written_before
from tracker.dates.value import DateValue, Precision
from tracker.documents.document import Document, Kind, Section, SectionRole, Sentence
from tracker.documents.language import unread_reason
from tracker.documents.sections import read_sections
from tracker.events.draft import Draft
from tracker.records import dataclass

if TYPE_CHECKING:
    from tracker.events.decision import Decision
    from tracker.events.syntax import Scene

STORY_DAYS = 3  # a news story tells of the days just before its publication
LONGEST_SENTENCE = 6_000  # characters; what is longer is no sentence, and is not parsed
PASSED = re.compile(r"\b(?:after|since|following)\b[^.;]*\Z")  # before a time of what the story only follows
CALLED = re.compile(
    r"Treaty of |[A-Z][\w’'-]+ (?:[Cc]onference|[Ss]ummit)\b|[Cc](?:onference|ongress) (?:of|at|in) [A-Z]"
)
REACH = 400  # characters back in which a pronoun finds whom it stands for


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read in a document. `unread` says in a sentence why nothing was, else None."""

    document: Document
    sections: tuple[Section, ...] = ()
    times: tuple[TimeExpression, ...] = ()
    drafts: tuple[Draft, ...] = ()
    unread: str | None = None


def read(document: Document) -> Reading:
    """Read a document whole."""
    unread = unread_reason(document)
    if unread is not None:
        return Reading(document, unread=unread)
    sections = read_sections(document)
    times = read_times(document, sections)
    return Reading(document, sections, times, _events(_as_written(document, sections, times), sections, times))


def _as_written(document: Document, sections: Sequence[Section], times: Sequence[TimeExpression]) -> Document:
    """The document as of the day in its dateline, on which its news was news."""
    line = next((section for section in sections if section.role is SectionRole.DATELINE), None)
    if line is None:
        return document
    day = written_before(document.published, (time for time in times if line.start <= time.start < line.end))
    return document if day is None else replace(document, published=day)


def extract(document: Document) -> tuple[Draft, ...]:
    """The events that a document tells, in text order."""
    return read(document).drafts


def extract_times(document: Document) -> tuple[TimeExpression, ...]:
    """The time expressions of a document, without any syntax."""
    return read_times(document, read_sections(document, with_sentences=False))


def _events(document: Document, sections: Sequence[Section], times: Sequence[TimeExpression]) -> tuple[Draft, ...]:
    return events_of(decisions(document, sections, times), sections, times)


def events_of(
    found: "Iterable[Decision]", sections: Sequence[Section], times: Sequence[TimeExpression]
) -> tuple[Draft, ...]:
    """The drafts among decisions, one for each act, without what is only mentioned in passing."""
    from tracker.events.decision import Kept
    from tracker.events.headings import dated_parts
    from tracker.events.named_then import named_then
    from tracker.events.passing import foreground
    from tracker.events.retold import retold

    drafts = [one.draft for one in found if isinstance(one, Kept)]
    return named_then(foreground(retold(drafts, sections, dated_parts(sections, times)), sections, times))


def decisions(document: Document, sections: Sequence[Section], times: Sequence[TimeExpression]) -> "Iterator[Decision]":
    """What became of each act that a document's words tell: a draft, or why there is none.

    Its sentences are parsed some at a time, so that memory stays bounded.
    """
    from tracker.events.about import in_title, most_named, of_relations, principals, the_body, title_of
    from tracker.events.discourse import Discourse
    from tracker.events.drafting import decide
    from tracker.events.headings import parts
    from tracker.events.times import event_times
    from tracker.events.whose import at_home

    actors = read_actors(document)
    dated = event_times(document.text, times)
    story, story_at = _story_day(document, sections, dated)
    named = in_title(document, sections, actors)
    discourse = Discourse(
        document.published,
        story,
        principals(named, document, sections, actors),
        titled=len(named) == 2,
        pair=most_named(document, sections, actors) if len(named) != 2 else (),
        subject=next(iter(named.values())) if len(named) == 1 else None,
        outward=of_relations(title_of(document, sections)),
        body=the_body(document, named, actors),
        history=all(section.kind is Kind.NARRATIVE for section in sections),
        parts=parts(sections),
        story_at=story_at,
        tells_dates=any(time.date is not None for time in dated),
    )
    home = at_home(sections, actors) or (discourse.subject if discourse.outward else None)
    undated = [time for time in times if time.date is None]
    scenes = _scenes(sections, dated, undated, actors, home, titled=discourse.titled)
    yield from decide(scenes, discourse)


def _scenes(
    sections: Sequence[Section],
    times: Sequence[TimeExpression],
    undated: Sequence[TimeExpression],
    actors: ActorReading,
    home: Hit | None,
    *,
    titled: bool,
) -> "Iterator[Scene]":
    """The sentences that can tell an event, parsed, with their times and actors; each can be read until the next."""
    from tracker.events.chronicle import entries
    from tracker.events.owners import Owners
    from tracker.events.parsing import parse
    from tracker.events.syntax import scene
    from tracker.events.things import refer, told_of
    from tracker.events.token import untie
    from tracker.events.topics import main_subject
    from tracker.events.whose import remembered

    starts = [time.start for time in times]
    heads = entries(sections, times)

    def within(part: Sentence | Section) -> Sequence[TimeExpression]:
        return times[bisect_left(starts, part.start) : bisect_left(starts, part.end)]

    wanted = list(_worth_parsing(sections, times, actors, titled=titled))
    written = [_for_parser(section, sentence, within(sentence), undated, actors) for section, sentence in wanted]
    parsed = parse(text for text, _ in written)
    topic: tuple[Hit, ...] = ()
    owners, things = Owners(home=home), told_of(())
    paragraph, entry = None, None
    for (section, sentence), (_, commas), tokens in zip(wanted, written, parsed, strict=True):
        if section is not paragraph:
            paragraph, entry = section, heads.get(section.start)
        refer(tokens, things)
        found = scene(sentence, section, tokens, within(sentence), actors, topic, owners, entry, commas)
        yield found
        topic, things = main_subject(found), told_of(tokens)
        owners = remembered(found)
        untie(tokens)


def _for_parser(
    section: Section,
    sentence: Sentence,
    times: Sequence[TimeExpression],
    undated: Sequence[TimeExpression],
    actors: ActorReading,
) -> tuple[str, list[int]]:
    """A sentence as the parser reads it best, and where that has commas which the sentence lacks."""
    from tracker.events.headings import in_small_letters
    from tracker.events.syntax import missing_commas, with_commas

    named = actors.between(sentence.start, sentence.end)
    if section.role is SectionRole.HEADING:
        return in_small_letters(sentence, sentence.text, named, times), []
    opening = times or [time for time in undated if sentence.start <= time.start < sentence.end]
    commas = missing_commas(sentence, opening, named)
    return with_commas(sentence, commas), commas


def _worth_parsing(
    sections: Sequence[Section], times: Sequence[TimeExpression], actors: ActorReading, *, titled: bool
) -> Iterator[tuple[Section, Sentence]]:
    """The sentences that may tell an event, and those before them, of whom a pronoun may speak.

    With `titled` the title names two, of whom any sentence may tell.
    """
    from tracker.events.headings import as_sentence
    from tracker.events.screening import leans_back, may_tell

    for section in sections:
        leaning = False
        found: list[Sentence] = []
        heading = as_sentence(section, times)
        for sentence in reversed(section.sentences if heading is None else (heading,)):
            wanted = (titled or _names_somebody(sentence, actors)) and (leaning or may_tell(sentence.text))
            wanted = wanted and len(sentence.text) <= LONGEST_SENTENCE
            if wanted:
                found.append(sentence)
            leaning = wanted and leans_back(sentence.text)
        yield from ((section, sentence) for sentence in reversed(found))


def _names_somebody(sentence: Sentence, actors: ActorReading) -> bool:
    """Whether a sentence names somebody, a treaty or a conference, or somebody was just named."""
    return bool(actors.between(sentence.start - REACH, sentence.end)) or CALLED.search(sentence.text) is not None


def _story_day(
    document: Document, sections: Sequence[Section], times: Sequence[TimeExpression]
) -> tuple[DateValue | None, int]:
    """The day that a news story is about, the first one it names within the days before its publication, and where
    the paragraph begins that names it: what stands above is news of the day of publication."""
    published = document.published
    if published is None or published.latest is None or published.precision is not Precision.DAY:
        return None, 0
    told = [section for section in sections if section.sentences]
    for time in times:
        date = time.date
        at = next((section.start for section in told if section.start <= time.start < section.end), None)
        if at is None or PASSED.search(document.text[max(at, time.start - REACH) : time.start]):
            continue
        if date is None or date.precision is not Precision.DAY or date.earliest is None:
            continue
        if published.latest - STORY_DAYS <= date.earliest <= published.latest:
            return date, at
    return None, 0
