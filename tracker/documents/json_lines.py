"""Documents as lines of JSON: `id`, `text`, and what else is known of each."""

import gzip
import json
import zlib
from collections.abc import Iterable, Iterator
from io import BufferedReader
from pathlib import Path

from tracker.documents.described import describe
from tracker.documents.document import Document, make_storable
from tracker.documents.files import opened
from tracker.documents.page_head import complete
from tracker.errors import DocumentError

_REMEDY = 'Write one object a line: {"id": "…", "text": "…"}.'


def read_lines(stream: BufferedReader, name: str) -> Iterator[tuple[int, bytes]]:
    """The numbered lines of a stream that is plain or gzip, without blank ones and without the whole in memory."""
    packed = stream.peek(2)[:2] == b"\x1f\x8b"
    lines: Iterable[bytes] = gzip.GzipFile(fileobj=stream) if packed else stream
    try:
        for number, line in enumerate(lines, start=1):
            words = line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line
            if words.strip():
                yield number, words
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise DocumentError(f"{name} is a damaged gzip file.", value=name, remedy="Fetch or pack it again.") from error


def read_json_lines(path: Path) -> Iterator[Document]:
    """The documents of a `.jsonl` or `.jsonl.gz` file, one by one. Raises DocumentError at the first bad line."""
    with opened(path) as stream:
        for number, line in read_lines(stream, path.name):
            yield parse_line(line, f"{path.name}, line {number}")


def parse_line(line: bytes, where: str) -> Document:
    """The document of one line. A number as `id` is read as its digits; `dct` stands for an absent `published`.

    A title and a publication date that the line does not state are looked for at the head of the text.
    """
    try:
        facts = json.loads(line)
    except ValueError as error:
        raise DocumentError(f"{where} is not JSON.", value=where, remedy=_REMEDY) from error
    except RecursionError as error:
        raise DocumentError(f"{where} is nested too deeply.", value=where, remedy=_REMEDY) from error
    if not isinstance(facts, dict):
        raise DocumentError(f"{where} is no JSON object.", value=where, remedy=_REMEDY)
    if facts.get("published") is None:
        facts["published"] = facts.get("dct")
    return complete(describe(Document(_text(facts, where), id=_name(facts, where)), facts, where))


def _text(facts: dict[str, object], where: str) -> str:
    text = facts.get("text")
    if not isinstance(text, str):
        raise DocumentError(f"{where} has no “text”.", value=where, remedy=_REMEDY)
    return text


def _name(facts: dict[str, object], where: str) -> str:
    name = facts.get("id")
    if isinstance(name, bool) or not isinstance(name, str | int):
        raise DocumentError(f"{where} has no “id”.", value=where, remedy=_REMEDY)
    return make_storable(str(name))
