"""Files in, documents out: plain text with a sidecar that describes it, and lines of JSON."""

import tomllib
from pathlib import Path

from tracker.documents.decoding import MOST_BYTES, decode
from tracker.documents.described import KNOWN, describe
from tracker.documents.document import Document
from tracker.documents.files import opened
from tracker.documents.json_lines import read_json_lines
from tracker.documents.page_head import complete
from tracker.errors import DocumentError

_LINES = (".jsonl", ".jsonl.gz", ".ndjson", ".ndjson.gz")


def read_file(path: Path | str) -> tuple[Document, ...]:
    """The documents of a file: many for lines of JSON (by its ending), one for anything else that is text.

    A text file is described by `NAME.toml` beside it; a title or publication date that is missing there is looked for
    at the head of the page. Offsets count characters of the text as it stands, line ends included. Raises
    DocumentError, in a sentence that names the file, where it is not there, is a folder, is binary, empty, or in
    another encoding than UTF-8 (or UTF-16 with a mark).
    """
    source = Path(path)
    if is_json_lines(source):
        documents = tuple(read_json_lines(source))
        if not documents:
            raise DocumentError(f"{source} is empty.", value=str(path), remedy="Give a file with documents in it.")
        return documents
    with opened(source) as stream:
        text = decode(stream.read(MOST_BYTES + 1), str(source))
    return (complete(_with_sidecar(Document(text, id=source.name), source)),)


def read_text(data: bytes, name: str) -> Document:
    """The document of bytes that are no file (standard input, an upload); `name` is its id and stands in errors."""
    return complete(Document(decode(data, name), id=name))


def is_json_lines(path: Path) -> bool:
    """Whether the file's name says that it holds a document a line."""
    return path.name.casefold().endswith(_LINES)


def _with_sidecar(document: Document, path: Path) -> Document:
    sidecar = path.with_suffix(".toml")
    if sidecar == path or not sidecar.is_file():
        return document
    try:
        facts = tomllib.loads(decode(sidecar.read_bytes(), str(sidecar)))
    except tomllib.TOMLDecodeError as error:
        raise DocumentError(
            f"{sidecar} is no TOML: {error}.", value=str(sidecar), remedy="Mend or remove it."
        ) from error
    if unknown := sorted(facts.keys() - KNOWN):
        known = ", ".join(sorted(KNOWN))
        raise DocumentError(
            f"{sidecar} states “{unknown[0]}”.", value=unknown[0], remedy=f"What it can state: {known}."
        )
    return describe(document, facts, str(sidecar))
