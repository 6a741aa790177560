"""`tracker extract`: what the parser reads in files, printed and not stored."""

import sys
from collections.abc import Iterable
from dataclasses import replace
from typing import Annotated, Literal

import typer

from tracker.cli.loading import count_documents, load_files, load_lines
from tracker.cli.remarks import remark
from tracker.cli.terminal import progress, reported, write_line
from tracker.dates.edtf import from_edtf
from tracker.dates.value import DateValue
from tracker.documents.document import Document, Kind
from tracker.errors import DateError

Files = Annotated[list[str] | None, typer.Argument(metavar="FILE", help="Text files; - is standard input.")]
Documents = Annotated[str, typer.Option("--documents", metavar="PATH", help="Documents, one JSON object a line.")]
Published = Annotated[str, typer.Option(metavar="EDTF", help="The publication date: 2010, 2010-07 or 2010-07-14.")]
KindOption = Annotated[
    Kind | None, typer.Option("--kind", help="How dates are read: against the publication date, or the story's own.")
]
Only = Annotated[Literal["timexes"] | None, typer.Option("--only", help="Time expressions alone, without syntax.")]
Format = Annotated[Literal["table", "jsonl"], typer.Option("--format", help="A table, or a line of JSON a file.")]


def extract_files(
    files: Files = None,
    documents: Documents = "",
    published: Published = "",
    kind: KindOption = None,
    only: Only = None,
    output: Format = "table",
) -> None:
    """Print the events that texts tell; nothing is stored.

    With --documents the documents are read from lines of JSON (id, text, and where known title, published or dct,
    kind), and a line of JSON is written for each, in the same order.

    \b
    Examples:
      tracker extract article.txt --published 2010-07
      cat article.txt | tracker extract - --format jsonl
      tracker extract --documents in.jsonl.gz --only timexes > out.jsonl
    """
    if bool(files) == bool(documents):
        raise typer.BadParameter("give either files or --documents PATH.", param_hint="FILE")
    day = _day(published)
    with reported() as complaints:
        given = load_lines(documents, complaints) if documents else load_files(files or [], complaints)
        asked = (_as_asked(document, day, kind, over=not documents) for document in given)
        if documents or output == "jsonl":
            _write_lines(asked, [documents] if documents else files or [], only)
        else:
            _print_tables(asked, only, headed=len(files or []) > 1)


def _day(published: str) -> DateValue | None:
    try:
        return from_edtf(published) if published else None
    except DateError as error:
        raise typer.BadParameter(str(error), param_hint="--published") from error


def _as_asked(document: Document, day: DateValue | None, kind: Kind | None, *, over: bool) -> Document:
    """The document with the caller's date and kind: over what a file states, or where a line states none."""
    if day is not None and (over or document.published is None):
        document = replace(document, published=day)
    if kind is not None and (over or document.kind is Kind.AUTO):
        document = replace(document, kind=kind)
    return document


def _write_lines(documents: Iterable[Document], files: list[str], only: str | None) -> None:
    from tracker.cli.lines import document_record, to_line

    total = count_documents(files) if sys.stderr.isatty() else None
    with progress("Reading", total, hidden=sys.stdout.isatty()) as step:
        for document in documents:
            if only:
                from tracker.extract import extract_times

                record = document_record(document.id, extract_times(document), None)
            else:
                from tracker.extract import read

                reading = read(document)
                remark(reading)
                record = document_record(document.id, reading.times, reading.drafts)
            write_line(to_line(record))
            step()


def _print_tables(documents: Iterable[Document], only: str | None, *, headed: bool) -> None:
    from tracker.cli.tables import print_drafts, print_heading, print_times
    from tracker.extract import extract_times, read

    for document in documents:
        if headed:
            print_heading(document)
        if only:
            print_times(extract_times(document))
            continue
        reading = read(document)
        remark(reading)
        if not reading.unread:
            print_drafts(reading.drafts)
