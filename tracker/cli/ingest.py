"""`tracker ingest`: files into the store, told apart by what they hold."""

import re
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.cli.loading import STANDARD_INPUT, count_documents, load_files
from tracker.cli.remarks import remark
from tracker.cli.terminal import Complaints, progress, reported
from tracker.documents.document import Document
from tracker.documents.readers import is_json_lines
from tracker.errors import DocumentError, ImportFileError, LinesError

if TYPE_CHECKING:
    from tracker.store import Store

_HEAD = 4_096
_OBJECT = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*(?:"(?!text")|\}|\Z)')
_TABLE = re.compile(rb'\xef\xbb\xbf"title","date",')


def ingest_files(
    files: Annotated[
        list[str], typer.Argument(metavar="FILE", help="Texts, lines of JSON, an export of Tracker, or a table (.csv).")
    ],
) -> None:
    """Read files into the store: texts (with NAME.toml beside them), lines of JSON, exports of Tracker, tables.

    A table (.csv) of your own needs a column “title”; “date” and others can stand beside it.

    Reading a file again doubles nothing, and leaves alone what people accepted, edited or rejected.

    \b
    Examples:
      tracker ingest article.txt
      tracker ingest dossier/*.txt essays.jsonl.gz
      tracker ingest chronology.json
      tracker ingest chronology.csv
    """
    with reported() as complaints:
        from tracker.cli.taking_in import import_export, summary
        from tracker.store import open_store

        exports = [file for file in files if is_export(file) or is_table(file)]
        texts = [file for file in files if file not in exports]
        with closing(open_store()) as store:
            for file in exports:
                try:
                    typer.echo(import_export(Path(file), store, is_table=is_table(file)))
                except LinesError as error:
                    for problem in error.problems:
                        complaints.add(ImportFileError(f"{file}: {problem}"))
                except ImportFileError as error:
                    complaints.add(error)
            if texts:
                typer.echo(summary(_take_in(texts, store, complaints)))


def is_export(file: str) -> bool:
    """Whether the file holds one JSON object that is no document: only an export does."""
    path = Path(file)
    if file == STANDARD_INPUT or is_json_lines(path) or not path.is_file():
        return False
    with path.open("rb") as stream:
        return _OBJECT.match(stream.read(_HEAD)) is not None


def is_table(file: str) -> bool:
    """Whether the file is a table of events: by its name, or because it begins as those of Tracker do."""
    path = Path(file)
    if file == STANDARD_INPUT or not path.is_file():
        return False
    if path.suffix.lower() == ".csv":
        return True
    with path.open("rb") as stream:
        return _TABLE.match(stream.read(_HEAD)) is not None


def _take_in(files: list[str], store: "Store", complaints: Complaints) -> Counter[str]:
    from tracker.cli.taking_in import take_in
    from tracker.extract import read
    from tracker.store import as_stated

    counts: Counter[str] = Counter()
    with progress("Reading", count_documents(files)) as step:
        for document in load_files(files, complaints):
            try:
                _check_not_empty(document)
                with store.read() as session:
                    stated = as_stated(document, session=session)
                reading = read(stated)
                with store.write() as session:
                    counts.update(take_in(reading, session))
                remark(reading)
            except DocumentError as error:
                complaints.add(error)
            step()
    return counts


def _check_not_empty(document: Document) -> None:
    if not document.text.strip():
        raise DocumentError(f"The document {document.id} is empty.", value=document.id, remedy="Give it a text.")
