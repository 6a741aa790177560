"""Reading a CSV file of events: one of `tracker.exports.csv_export`, without loss, or one that a person wrote.

Of a document whose text the store lacks, what the file quotes is kept in its places, until the whole text is read.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TypeVar

from sqlmodel import select

from tracker.errors import ImportFileError, LinesError
from tracker.exports.csv_columns import ACTORS, DOCUMENTS
from tracker.imports.csv_cells import CellError, Cells
from tracker.imports.csv_events import ReadLine, ToldFacts, read_line
from tracker.imports.csv_names import Names
from tracker.imports.csv_table import read_table
from tracker.imports.json_import import archive_of
from tracker.imports.json_schema import ToldActor, ToldArchive, ToldSource
from tracker.store import Store
from tracker.store.archive import Archive, TakenIn, take_in
from tracker.store.models import Actor
from tracker.store.partial import partial_text
from tracker.store.sources import text_hash

LONGEST_TEXTS = 100_000_000
Told = TypeVar("Told", ToldActor, ToldSource, ToldFacts)


def import_csv(data: str | bytes, *, store: Store, at: datetime) -> TakenIn:
    """Take a file's events into a store, all or none; raises ImportFileError (LinesError for bad lines)."""
    with store.write() as session:
        archive = parse_csv(data, known=session.exec(select(Actor)).all())
        session.expunge_all()
        return take_in(archive, session=session, at=at)


def parse_csv(data: str | bytes, *, known: Iterable[Actor] = ()) -> Archive:
    """The rows that a file's text tells; names of actors are first looked for among the known ones.

    Raises ImportFileError for what is no table of events, LinesError with a sentence for each bad line.
    """
    lines = _read(data, Names(known))
    archive = ToldArchive(
        schema="tracker-events",
        version=1,
        actors=_once(((line, actor) for line in lines for actor in line.actors), ACTORS, "actor"),
        sources=_sources(lines),
        events=[line.event for line in lines],
    )
    try:
        return archive_of(archive)
    except ImportFileError as error:
        raise ImportFileError(_with_lines(error.problem, lines), value=error.value) from error


def _read(data: str | bytes, names: Names) -> list[ReadLine]:
    found: list[ReadLine] = []
    problems: list[str] = []
    seen: dict[str, int] = {}
    for line in read_table(data):
        try:
            found.append(read_line(Cells(line), names, seen))
        except CellError as error:
            problems.append(str(error))
    if problems:
        raise LinesError(problems)
    return found


def _once(told: Iterable[tuple[ReadLine, Told]], column: str, noun: str) -> list[Told]:
    """Each by its id; raises LinesError where two lines tell one otherwise."""
    first: dict[str, tuple[ReadLine, Told]] = {}
    for line, one in told:
        before, known = first.setdefault(one.id, (line, one))
        if known != one:
            words = f"the {noun} {one.id} is another in line {before.number}."
            raise LinesError([f"Line {line.number}, column “{column}”: {words}"])
    return [one for _, one in first.values()]


def _sources(lines: Sequence[ReadLine]) -> list[ToldSource]:
    """The documents, each with as much of its text as the lines quote."""
    own = _once(((line, line.own) for line in lines if line.own is not None), "document", "sentence's document")
    facts = _once(((line, one) for line in lines for one in line.facts), DOCUMENTS, "document")
    if sum(one.length for one in facts) > LONGEST_TEXTS:
        raise ImportFileError(f"The documents of the file have more than {LONGEST_TEXTS:,} characters together.")
    stretches: dict[str, set[tuple[int, str]]] = defaultdict(set)
    for line in lines:
        event = line.event
        for source, place in (
            *((event.source, place) for place in (event.sentence, event.trigger)),
            *((item.source, item) for item in event.evidence),
        ):
            if source is not None and place is not None:
                stretches[source].add((place.start, place.text))
    return [*own, *(_partial(one, stretches[one.id]) for one in facts)]


def _partial(facts: ToldFacts, stretches: set[tuple[int, str]]) -> ToldSource:
    try:
        text = partial_text(facts.length, stretches)
    except ValueError as error:
        problem = f"The quotations of the document {facts.id} contradict one another."
        raise ImportFileError(problem, value=facts.id) from error
    part = text_hash(text) != facts.text_sha256
    known = facts.model_dump(exclude={"length", "text_sha256"})
    return ToldSource(**known, text=text, is_partial=part, text_sha256=facts.text_sha256)


def _with_lines(problem: str, lines: Sequence[ReadLine]) -> str:
    """The problem with numbers of lines in the place of numbers of events."""
    return re.sub(r"\bevents\[(\d+)\]", lambda found: f"line {lines[int(found[1])].number}", problem)
