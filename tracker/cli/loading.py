"""Documents from the files that a command is given: what is bad is told, the rest goes on."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from io import BufferedReader
from pathlib import Path
from typing import Any

from tracker.cli.terminal import Complaints
from tracker.documents.document import Document
from tracker.documents.files import opened
from tracker.documents.json_lines import parse_line, read_lines
from tracker.documents.readers import is_json_lines, read_file, read_text
from tracker.errors import DocumentError

STANDARD_INPUT = "-"


def load_files(files: Sequence[str], complaints: Complaints) -> Iterator[Document]:
    """The documents of all files in order; `-` is standard input, lines of JSON give a document each."""
    for file in files:
        if file != STANDARD_INPUT and is_json_lines(Path(file)):
            yield from load_lines(file, complaints)
            continue
        try:
            if file == STANDARD_INPUT:
                yield replace(read_text(_standard_input().read(), "Standard input"), id=STANDARD_INPUT)
            else:
                yield from read_file(file)
        except DocumentError as error:
            complaints.add(error)


def load_lines(file: str, complaints: Complaints) -> Iterator[Document]:
    """The documents of lines of JSON, one by one as they are read."""
    try:
        with _opened(file) as stream:
            for number, line in read_lines(stream, file):
                try:
                    yield parse_line(line, f"{file}, line {number}")
                except DocumentError as error:
                    complaints.add(error)
    except DocumentError as error:
        complaints.add(error)


def count_documents(files: Sequence[str]) -> int | None:
    """How many documents the files hold, None where that cannot be told before they are read."""
    if STANDARD_INPUT in files:
        return None
    try:
        return sum(_count_lines(file) if is_json_lines(Path(file)) else 1 for file in files)
    except DocumentError:
        return None


def _count_lines(file: str) -> int:
    with _opened(file) as stream:
        return sum(1 for _ in read_lines(stream, file))


@contextmanager
def _opened(file: str) -> Iterator[BufferedReader]:
    if file == STANDARD_INPUT:
        yield _standard_input()
        return
    with opened(Path(file)) as stream:
        yield stream


def _standard_input() -> BufferedReader:
    """Standard input's bytes; a stream without `peek` is wrapped in one."""
    stream: Any = sys.stdin.buffer
    return stream if hasattr(stream, "peek") else BufferedReader(stream)
