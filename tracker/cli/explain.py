"""`tracker explain`: why each time expression of a text was read as it was."""

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.cli.asking import one_date, told
from tracker.cli.loading import STANDARD_INPUT, load_files
from tracker.cli.terminal import reported, shown, write_line
from tracker.documents.document import Document, Kind

if TYPE_CHECKING:
    from tracker.dates.explain import Explained

Text = Annotated[str, typer.Argument(metavar="TEXT", help="The text itself; - is standard input.")]
File = Annotated[str, typer.Option("--file", metavar="PATH", help="A text file instead.")]
Published = Annotated[str, typer.Option(metavar="DATE", help="The publication date, as EDTF or as people write it.")]
KindOption = Annotated[Kind | None, typer.Option("--kind", help="How dates are read: as news, or as a narrative.")]


def explain_text(text: Text = "", file: File = "", published: Published = "", kind: KindOption = None) -> None:
    """Say how each time expression of a text came to its date, and what lost.

    \b
    Example:
      tracker explain "They met in May 1991." --kind narrative
    """
    if bool(text) == bool(file):
        raise typer.BadParameter("give either a text or --file PATH.", param_hint="TEXT")
    with reported() as complaints:
        day = told(one_date, published, "--published") if published else None
        read_from = file or (text if text == STANDARD_INPUT else "")
        documents = load_files([read_from], complaints) if read_from else iter([Document(text)])
        for document in documents:
            _print(replace(document, published=day or document.published, kind=kind or document.kind))


def _print(document: Document) -> None:
    from tracker.dates.explain import explain_times
    from tracker.documents.kinds import decide_kind, kind_reason
    from tracker.documents.sections import read_sections

    sections = read_sections(document, with_sentences=False)
    explained = iter(explain_times(document, sections))
    own, reason = decide_kind(document), kind_reason(document)
    waiting = next(explained, None)
    for section in sections:
        why = reason if section.kind is own else "a background paragraph of news"
        write_line(f"{section.role} {section.start}-{section.end}: read as {section.kind}, {why}")
        while waiting is not None and waiting.section is section:
            _print_time(waiting)
            waiting = next(explained, None)


def _print_time(one: "Explained") -> None:
    from tracker.dates.edtf import to_edtf
    from tracker.dates.explain import say_context

    time = one.time
    date = "no date" if time.date is None else f"{to_edtf(time.date)}, {time.date.precision}"
    write_line(f"  {time.start}-{time.end} “{shown(time.text)}”: {time.type} {time.value}; {date}; {time.basis}")
    write_line(f"    rules: {', '.join(time.rules)}")
    write_line(f"    context: {shown(say_context(one.context))}")
    write_line(f"    lost: {shown('; '.join(one.lost)) or 'nothing'}")
