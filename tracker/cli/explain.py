"""`tracker explain`: why each time expression and each event of a text was read as it was, and what became no event."""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from tracker.cli.asking import one_date, told
from tracker.cli.loading import STANDARD_INPUT, load_files
from tracker.cli.remarks import remark
from tracker.cli.terminal import reported, shown, write_line
from tracker.documents.document import Document, Kind, Section

if TYPE_CHECKING:
    from tracker.dates.explain import Explained
    from tracker.events.decision import Decision

Text = Annotated[str, typer.Argument(metavar="TEXT", help="The text itself; - is standard input.")]
File = Annotated[str, typer.Option("--file", metavar="PATH", help="A text file instead.")]
Published = Annotated[str, typer.Option(metavar="DATE", help="The publication date, as EDTF or as people write it.")]
KindOption = Annotated[Kind | None, typer.Option("--kind", help="How dates are read: as news, or as a narrative.")]
Only = Annotated[
    Literal["timexes", "events"] | None, typer.Option("--only", help="Time expressions alone, or events alone.")
]
Lines = Iterable[tuple[int, list[str]]]


def explain_text(
    text: Text = "", file: File = "", published: Published = "", kind: KindOption = None, only: Only = None
) -> None:
    """Say how each time expression came to its date, what each event rests on, and why other acts are none.

    \b
    Examples:
      tracker explain "They met in May 1991." --kind narrative
      tracker explain "Peru may leave the pact. Chile left it in 1976." --only events
    """
    if bool(text) == bool(file):
        raise typer.BadParameter("give either a text or --file PATH.", param_hint="TEXT")
    with reported() as complaints:
        day = told(one_date, published, "--published") if published else None
        read_from = file or (text if text == STANDARD_INPUT else "")
        documents = load_files([read_from], complaints) if read_from else iter([Document(text, id="TEXT")])
        for document in documents:
            _print(replace(document, published=day or document.published, kind=kind or document.kind), only)


def _print(document: Document, only: str | None) -> None:
    from tracker.documents.kinds import decide_kind, kind_reason
    from tracker.documents.language import unread_reason
    from tracker.documents.sections import read_sections
    from tracker.extract import Reading

    unread = None if only == "timexes" else unread_reason(document)
    sections = read_sections(document, with_sentences=only != "timexes" and unread is None)
    remark(Reading(document, sections, unread=unread))
    times = deque(_times(document, sections) if only != "events" else ())
    events = deque(_events(document, sections) if only != "timexes" else ())
    own, reason = decide_kind(document), kind_reason(document)
    for section in sections:
        why = reason if section.kind is own else "a background paragraph of news"
        write_line(f"{section.role} {section.start}-{section.end}: read as {section.kind}, {why}")
        if section.sentences and not (events and events[0][0] < section.end):
            write_line("  no event: no word was found that tells an act of somebody who is named")
        for explained in (times, events):
            while explained and explained[0][0] < section.end:
                _write(explained.popleft()[1])


def _write(lines: Sequence[str]) -> None:
    """A line that stands for all, and under it the others; what the text says stands as it may on a terminal."""
    for number, line in enumerate(lines):
        write_line(("    " if number else "  ") + shown(line))


def _events(document: Document, sections: Sequence[Section]) -> Lines:
    """The lines of each act's decision with where it stands, in text order."""
    from tracker.cli.decided import acts, decision_lines, retold_lines, starts_at
    from tracker.dates.read import read_times
    from tracker.extract import decisions, events_of

    if not any(section.sentences for section in sections):
        return ()
    times = read_times(document, sections)
    found: Sequence[Decision] = sorted(decisions(document, sections, times), key=starts_at)
    events = acts(events_of(found, sections, times))
    return ((starts_at(one), [*decision_lines(one), *retold_lines(one, events)]) for one in found)


def _times(document: Document, sections: Sequence[Section]) -> Lines:
    from tracker.dates.explain import explain_times

    return ((one.time.start, list(_time_lines(one))) for one in explain_times(document, sections))


def _time_lines(one: "Explained") -> Iterator[str]:
    from tracker.dates.edtf import to_edtf
    from tracker.dates.explain import say_context

    time = one.time
    date = "no date" if time.date is None else f"{to_edtf(time.date)}, {time.date.precision}"
    yield f"{time.start}-{time.end} “{shown(time.text)}”: {time.type} {time.value}; {date}; {time.basis}"
    yield f"rules: {', '.join(time.rules)}"
    yield f"context: {say_context(one.context)}"
    yield f"lost: {'; '.join(one.lost) or 'nothing'}"
