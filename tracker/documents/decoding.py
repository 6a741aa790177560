"""Bytes to text: never a guess that would turn letters into others in silence."""

import codecs

from tracker.errors import DocumentError

MOST_BYTES = 64_000_000
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_FORMATS = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"SQLite format 3", "an SQLite database"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"{\\rtf", "a rich-text document"),
)
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\v\x1a\x1b"))
_SAMPLE = 8_192


def decode(data: bytes, name: str) -> str:
    """The text of `data`: UTF-8, or UTF-16 and UTF-32 with a byte-order mark, which is left out.

    Line ends stay as they are. Raises DocumentError, naming `name`, for binary data, other encodings, too much data
    and empty text.
    """
    if len(data) > MOST_BYTES:
        raise DocumentError(f"{name} is larger than {MOST_BYTES // 1_000_000} MB.", value=name, remedy="Split it.")
    text = _decode(data, name)
    if not text.strip():
        raise DocumentError(f"{name} is empty.", value=name, remedy="Give a file with text in it.")
    return text


def _decode(data: bytes, name: str) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], encoding, name)
    _refuse_binary(data, name)
    return _strictly(data, "utf-8", name)


def _strictly(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise DocumentError(
            f"{name} is not {encoding.upper()[:6]} text (byte {error.start} cannot be read).",
            value=name,
            remedy="Save it as UTF-8 and try again.",
        ) from error


def _refuse_binary(data: bytes, name: str) -> None:
    remedy = "Save its text as a plain .txt file in UTF-8 and try again."
    for head, told in _FORMATS:
        if data.startswith(head):
            raise DocumentError(f"{name} is {told}, not plain text.", value=name, remedy=remedy)
    sample = data[:_SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if controls > len(sample) // 100:
        raise DocumentError(f"{name} is a binary file, not text.", value=name, remedy=remedy)
