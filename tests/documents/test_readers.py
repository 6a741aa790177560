"""Readers: files of every sort, what describes them, and what is refused with a clear message."""

import gzip
import json
from pathlib import Path

import pytest

from tracker.dates.edtf import to_edtf
from tracker.documents.document import Document, Kind
from tracker.documents.readers import read_file, read_text
from tracker.errors import DocumentError

TEXT = "Canal reopened\r\n\r\nEgypt reopened the canal in 1975. Israel was “pleased”.\r\n"


def write(folder: Path, name: str, data: bytes | str) -> Path:
    """A file in `folder`."""
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


ENCODINGS = [
    ("plain", TEXT.encode()),
    ("UTF-8 with a mark", b"\xef\xbb\xbf" + TEXT.encode()),
    ("UTF-16, little end first", b"\xff\xfe" + TEXT.encode("utf-16-le")),
    ("UTF-16, big end first", b"\xfe\xff" + TEXT.encode("utf-16-be")),
]


@pytest.mark.parametrize(("name", "data"), ENCODINGS, ids=[name for name, _ in ENCODINGS])
def test_text_is_read_as_it_stands(tmp_path: Path, name: str, data: bytes) -> None:
    """Unicode encodings give the same text, with its line ends and without the mark."""
    (document,) = read_file(write(tmp_path, "canal.txt", data))
    assert (document.text, document.id, document.title) == (TEXT, "canal.txt", "Canal reopened")


def test_a_sidecar_describes_a_text(tmp_path: Path) -> None:
    """What NAME.toml states is known of the document."""
    path = write(tmp_path, "canal.md", TEXT)
    write(
        tmp_path,
        "canal.toml",
        'title = "The canal"\npublisher = "Daily"\nauthor = "Jane Doe"\naddress = "https://example.org/canal"\n'
        'published = 1975-06-05\nlanguage = "en"\nkind = "news"\nnotes = "none"\n',
    )
    (document,) = read_file(path)
    assert document.published is not None
    assert to_edtf(document.published) == "1975-06-05"
    assert document == Document(
        text=TEXT,
        id="canal.md",
        title="The canal",
        publisher="Daily",
        author="Jane Doe",
        address="https://example.org/canal",
        published=document.published,
        language="en",
        kind=Kind.NEWS,
    )


SIDECARS = [
    ("published = 'soon'", "no date"),
    ("kind = 'poem'", "no kind"),
    ("publishd = '1975'", "states “publishd”"),
    ("title = ", "no TOML"),
    ("title = 5", "not text"),
]


@pytest.mark.parametrize(("words", "told"), SIDECARS)
def test_a_bad_sidecar_is_named(tmp_path: Path, words: str, told: str) -> None:
    """A slip in a sidecar is told, with the sidecar's name, instead of being passed over."""
    path = write(tmp_path, "canal.txt", TEXT)
    write(tmp_path, "canal.toml", words)
    with pytest.raises(DocumentError, match=told) as caught:
        read_file(path)
    assert "canal.toml" in str(caught.value)
    assert caught.value.remedy


@pytest.mark.parametrize("packed", [False, True])
def test_lines_of_json_are_documents(tmp_path: Path, packed: bool) -> None:
    """One object a line, plain or packed; null and absent facts are alike, `dct` stands for `published`."""
    rows = [
        {"id": "a", "text": "One.", "title": None, "dct": "2009-12-19", "kind": "narrative", "published": None},
        {"id": 7, "text": "Two.\u2028Still two.\0", "published": 2010, "publisher": "Daily"},
        {"id": "", "text": ""},
    ]
    data = "\n".join(json.dumps(row) for row in rows[:2]) + "\n\n" + json.dumps(rows[2])
    path = write(tmp_path, "in.jsonl", gzip.compress(data.encode()) if packed else data)
    one, two, three = read_file(path)
    assert one.published is not None
    assert two.published is not None
    assert (one.id, to_edtf(one.published), one.kind) == ("a", "2009-12-19", Kind.NARRATIVE)
    assert (two.id, to_edtf(two.published), two.text) == ("7", "2010", "Two.\u2028Still two.\ufffd")
    assert (three.id, three.text, three.published) == ("", "", None)


BAD_LINES = [
    ("{", "line 1 is not JSON"),
    ("[1]", "no JSON object"),
    ('{"id": "a"}', "no “text”"),
    ('{"id": "a", "text": 5}', "no “text”"),
    ('{"text": "x"}', "no “id”"),
    ('{"id": "a", "text": "x", "published": "soon"}', "no date"),
    ("[" * 100_000, "line 1"),
    (b'\xff{"id": 1}', "not JSON"),
]


@pytest.mark.parametrize(("line", "told"), BAD_LINES)
def test_a_bad_line_is_named(tmp_path: Path, line: str | bytes, told: str) -> None:
    """The message names the file and the line."""
    with pytest.raises(DocumentError, match=told):
        read_file(write(tmp_path, "in.jsonl", line))


REFUSED = [
    (b"", "is empty"),
    (b" \r\n\t", "is empty"),
    (b"\xef\xbb\xbf", "is empty"),
    (b"%PDF-1.7 some text", "a PDF"),
    (b"PK\x03\x04rest", "ZIP"),
    (bytes(range(256)) * 4, "binary"),
    ("Déjà vu à Genève.".encode("windows-1252"), "not UTF-8 text"),
    ("Война".encode("koi8-r"), "not UTF-8 text"),
    (b"\xff\xfe\x00\xd8\x00", "not UTF-16 text"),
]


@pytest.mark.parametrize(("data", "told"), REFUSED)
def test_what_is_no_text_is_refused(tmp_path: Path, data: bytes, told: str) -> None:
    """Binary data, other encodings and empty files: one sentence that names the file, and what to do."""
    path = write(tmp_path, "odd.txt", data)
    with pytest.raises(DocumentError, match=told) as caught:
        read_file(path)
    assert "odd.txt" in str(caught.value)
    assert caught.value.remedy


def test_what_cannot_be_opened_is_refused(tmp_path: Path) -> None:
    """No such file, a folder, an impossible name, a damaged archive."""
    for path in (tmp_path / "none.txt", tmp_path, Path("a\0b"), write(tmp_path, "x.jsonl.gz", b"\x1f\x8bno")):
        with pytest.raises(DocumentError):
            read_file(path)


HEADS = [
    ("Canal reopened\nJune 5, 1975\nEgypt reopened the canal.", "1975-06-05"),
    ("Canal reopened\n\nPublished on Thursday 5th June 1975 at 10:00\n\nEgypt reopened the canal.", "1975-06-05"),
    ("CAIRO, 5 June 1975 (Agency) -- Egypt reopened the canal.", "1975-06-05"),
    ("CAIRO, June 5 (Agency) -- Egypt reopened the canal.", None),
    ("Canal reopened\n1975-02-30\nEgypt reopened the canal.", None),
    ("On 5 June 1975 Egypt reopened the canal.", None),
]


@pytest.mark.parametrize(("text", "day"), HEADS)
def test_the_page_may_state_its_day(text: str, day: str | None) -> None:
    """A full date in a dateline is the publication date; a date in the running text is not."""
    published = read_text(text.encode(), "-").published
    assert (to_edtf(published) if published else None) == day


def test_bytes_without_a_file_are_read() -> None:
    """Standard input and uploads carry a name only for messages."""
    assert read_text(TEXT.encode(), "-").title == "Canal reopened"
    with pytest.raises(DocumentError, match="standard input is empty"):
        read_text(b"", "standard input")


def test_five_megabytes_are_fine(tmp_path: Path) -> None:
    """A long text is read whole."""
    (document,) = read_file(write(tmp_path, "long.txt", "Egypt reopened the canal. " * 200_000))
    assert len(document.text) == 5_200_000
