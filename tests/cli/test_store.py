"""`tracker ingest`, `list`, `export` and `setup` on a store of their own."""

import json
from contextlib import closing
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path

import pytest

from tests.cli.readings import read_plainly
from tests.cli.running import Run
from tracker.dates.edtf import to_edtf
from tracker.documents.document import Document, Kind
from tracker.extract import Reading
from tracker.store import SourceUpdate, describe, open_store
from tracker.views import sources

TEXT = "Egypt met Israel in 1979. They met again.\n"
GERMAN = "Der Außenminister reiste im Mai nach Moskau und unterzeichnete dort den lange verhandelten Vertrag."

pytestmark = pytest.mark.usefixtures("plain_reading")


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """A text with two sentences, described by a sidecar."""
    path = tmp_path / "article.txt"
    path.write_text(TEXT, encoding="utf-8")
    path.with_suffix(".toml").write_text('title = "A [bold] meeting"', encoding="utf-8")
    return path


def test_what_is_ingested_is_listed(run: Run, article: Path) -> None:
    """Events come out with date, title, actors, state of review and source."""
    done = run("ingest", article)
    assert (done.code, done.output.strip()) == (0, "1 document; events: 2 new.")
    output = run("list").output
    for words in ("1979", "Egypt meets Israel", "EGY", "CONSULT", "occurred", "proposed", "A [bold] meeting"):
        assert words in output


def test_reading_again_doubles_nothing(run: Run, article: Path) -> None:
    """The same document gives the same events."""
    run("ingest", article)
    assert run("ingest", article, article).output.strip() == "2 documents; events: 4 unchanged."
    assert len(run("list", "--format", "jsonl").lines) == 2


def test_documents_of_all_sorts_are_taken_in(run: Run, article: Path, tmp_path: Path) -> None:
    """Texts, lines of JSON and standard input; what is bad is told and the rest goes on."""
    lines = tmp_path / "in.jsonl"
    rows = [{"id": "a", "text": "Norway met Sweden."}, {"id": "b", "text": " "}, {"id": "c", "text": GERMAN}]
    lines.write_text("\n".join(map(json.dumps, rows)) + "\n{oops", encoding="utf-8")
    done = run("ingest", article, lines, tmp_path / "none.txt", "-", given=b"Chad met Mali.")
    assert done.code == 1
    assert done.output.strip() == "4 documents; events: 4 new. Not in English, so kept and not read: 1."
    assert ["b is empty" in done.errors, "line 4" in done.errors, "none.txt" in done.errors] == [True] * 3
    assert "c: The text is in German" in done.errors
    assert len(done.errors.splitlines()) == 4


def test_a_document_is_read_as_people_said(run: Run, article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its file still says otherwise; the kind and the date that a person stated are what it is read by."""
    run("ingest", article)
    with closing(open_store()) as store, store.write() as session:
        (row,) = sources(session=session)
        change = SourceUpdate(kind=Kind.NEWS, published="1980-02")
        describe(row.id, change, session=session, at=datetime(2024, 5, 1, tzinfo=UTC))
    documents: list[Document] = []

    def note(document: Document) -> Reading:
        documents.append(document)
        return read_plainly(document)

    monkeypatch.setattr(import_module("tracker.extract"), "read", note)
    assert run("ingest", article).output.strip() == "1 document; events: 2 unchanged."
    (document,) = documents
    assert (document.kind, document.title, document.id) == (Kind.NEWS, "A [bold] meeting", "article.txt")
    assert document.published is not None
    assert to_edtf(document.published) == "1980-02"


FILTERS = [
    ([], 2),
    (["--actor", "EGY"], 2),
    (["--actor", "egypt", "--since", "1979", "--until", "1979-06"], 2),
    (["--since", "1980"], 0),
    (["--until", "1978"], 0),
    (["--type", "consult", "--type", "AID"], 2),
    (["--type", "AID"], 0),
    (["--status", "planned"], 0),
    (["--status", "occurred", "--status", "planned"], 2),
    (["--review", "rejected"], 0),
    (["--review", "proposed"], 2),
    (["--text", "again"], 1),
    (["--limit", "1"], 1),
]


@pytest.mark.parametrize(("flags", "count"), FILTERS)
def test_filters_choose(run: Run, article: Path, flags: list[str], count: int) -> None:
    """Each flag narrows the list."""
    run("ingest", article)
    done = run("list", *flags, "--format", "jsonl")
    assert (done.code, len(done.lines)) == (0, count)


def test_an_empty_store_says_so(run: Run) -> None:
    """No events is a plain word and no failure; as lines it is nothing."""
    assert (run("list").output.strip(), run("list").code) == ("no events", 0)
    assert run("list", "--format", "jsonl").output == ""


def test_an_unknown_actor_is_named(run: Run, article: Path) -> None:
    """A slip in a name is not an empty list."""
    run("ingest", article)
    done = run("list", "--actor", "Atlantis")
    assert (done.code, "Atlantis" in done.errors) == (1, True)


WRONG = [["--since", "soon"], ["--type", "visit"], ["--limit", "0"], ["--review", "maybe"], ["--status", "maybe"]]


@pytest.mark.parametrize("flags", WRONG)
def test_wrong_flags_end_with_2(run: Run, flags: list[str]) -> None:
    """The flag that is wrong is named."""
    done = run("list", *flags)
    assert (done.code, flags[0] in done.errors) == (2, True)


def test_a_store_that_is_none_is_refused(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A damaged file and a wrong address: one line and exit code 1."""
    path = tmp_path / "damaged.sqlite"
    path.write_bytes(b"no database " * 1000)
    for address in (f"sqlite:///{path}", "nonsense", "nosuch://x/y"):
        monkeypatch.setenv("TRACKER_DATABASE_URL", address)
        done = run("list")
        assert (done.code, len(done.errors.splitlines())) == (1, 1)


def test_setup_reads_the_samples_once(run: Run, article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first call fills an empty store; the second leaves it and says so."""
    monkeypatch.setattr("tracker.settings.samples_folder", lambda: article.parent)
    first, second = run("setup"), run("setup")
    assert first.output.splitlines()[-1] == "1 document; events: 2 new."
    assert "is ready and holds 1 document" in second.output
    assert len(run("list", "--format", "jsonl").lines) == 2


def test_an_installation_without_samples(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The store is made and what to do next is said; there is nothing to measure."""
    monkeypatch.setattr("tracker.settings.samples_folder", lambda: tmp_path)
    monkeypatch.setattr("tracker.benchmark.samples_folder", lambda: tmp_path)
    done = run("setup")
    assert (done.code, "tracker ingest FILE" in done.output) == (0, True)
    done = run("benchmark")
    assert (done.code, "no samples" in done.errors) == (1, True)


def test_an_export_is_taken_in_again(run: Run, article: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Into an empty store and out again it is identical, to a file or to standard output."""
    run("ingest", article)
    exported = tmp_path / "out.json"
    assert run("export", "--output", exported).code == 0
    monkeypatch.setenv("TRACKER_DATABASE_URL", f"sqlite:///{tmp_path / 'other.sqlite'}")
    assert run("ingest", exported).code == 0
    assert run("export", "--output", "-").output == exported.read_text(encoding="utf-8")
    assert len(run("list", "--format", "jsonl").lines) == 2


@pytest.mark.parametrize("words", ["{", "{}", '{"format": "other"}', '{\n"events": [', '{"a":' * 100_000])
def test_a_bad_export_is_named(run: Run, tmp_path: Path, words: str) -> None:
    """A file that looks like an export and is none: one line and exit code 1, and nothing is taken in."""
    path = tmp_path / "odd.json"
    path.write_text(words, encoding="utf-8")
    done = run("ingest", path)
    assert (done.code, "odd.json" in done.errors, len(done.errors.splitlines())) == (1, True, 1)
    assert run("list").output.strip() == "no events"


def test_an_export_that_cannot_be_written_is_told(run: Run, tmp_path: Path) -> None:
    """The place is named; nothing is left behind."""
    done = run("export", "--output", tmp_path / "none" / "out.json")
    assert (done.code, "out.json" in done.errors) == (1, True)
    folder = tmp_path / "folder.json"
    folder.mkdir()
    done = run("export", "--output", folder)
    assert done.code == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder.json", "store"]
