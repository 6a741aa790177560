"""`tracker extract`: tables and lines, bad input among good, pipes."""

import gzip
import json
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from tests.cli.running import Run

TEXT = "Egypt and Israel signed a treaty in March 1979.\n"
GERMAN = "Der Außenminister reiste im Mai nach Moskau und unterzeichnete dort den lange verhandelten Vertrag."
ANSI = "Egypt \x1b[31mmet\x1b[0m Israel [AFP] in 1979. [bold]Nobody[/bold] saw \u202eit."


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """A text file."""
    path = tmp_path / "article.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def write_lines(path: Path, *rows: object) -> Path:
    """A file of lines of JSON; text stands as it is."""
    text = "\n".join(row if isinstance(row, str) else json.dumps(row) for row in rows)
    path.write_bytes(gzip.compress(text.encode()) if path.suffix == ".gz" else text.encode())
    return path


def test_a_table_is_printed(run: Run, plain_reading: None, article: Path) -> None:
    """Date, basis, title, actors, status and sentence."""
    done = run("extract", article)
    assert done.code == 0
    for words in ("1979", "explicit", "Egypt meets Israel", "EGY", "occurred", "signed a treaty"):
        assert words in done.output


def test_no_events_are_said(run: Run, plain_reading: None, tmp_path: Path) -> None:
    """An empty result is a plain word, and no failure."""
    path = tmp_path / "links.txt"
    path.write_text("Source: agencies\n\nBy Jane Doe\n", encoding="utf-8")
    assert (run("extract", path).output.strip(), run("extract", path).code) == ("no events found", 0)


def test_another_language_is_said(run: Run, plain_reading: None, tmp_path: Path) -> None:
    """Why nothing was read stands on standard error."""
    path = tmp_path / "deutsch.txt"
    path.write_text(GERMAN, encoding="utf-8")
    done = run("extract", path)
    assert "deutsch.txt" in done.errors
    assert "German" in done.errors
    assert json.loads(run("extract", path, "--format", "jsonl").output) == {
        "id": "deutsch.txt",
        "timexes": [],
        "events": [],
    }


def test_text_of_documents_stays_text(run: Run, plain_reading: None, tmp_path: Path) -> None:
    """Neither control characters nor markup act on the terminal."""
    path = tmp_path / "hostile.txt"
    path.write_text(ANSI, encoding="utf-8")
    output = run("extract", path).output
    assert "\x1b" not in output
    assert "\u202e" not in output
    assert "[bold]Nobody[/bold]" in output


def test_a_line_a_file(run: Run, plain_reading: None, article: Path) -> None:
    """Its name is the id; standard input is `-`."""
    done = run("extract", article, "-", "--format", "jsonl", given=TEXT.encode())
    assert [json.loads(line)["id"] for line in done.lines] == ["article.txt", "-"]
    assert all(json.loads(line)["events"] for line in done.lines)


def test_a_bad_file_does_not_stop_the_rest(run: Run, plain_reading: None, article: Path, tmp_path: Path) -> None:
    """Each bad file is one line on standard error; the exit code tells at the end."""
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)))
    (tmp_path / "empty.txt").touch()
    names = [tmp_path / "none.txt", tmp_path / "binary.txt", tmp_path / "empty.txt", tmp_path, article]
    done = run("extract", *names, "--format", "jsonl")
    assert done.code == 1
    assert [json.loads(line)["id"] for line in done.lines] == ["article.txt"]
    errors = done.errors.splitlines()
    assert [str(name) in error for name, error in zip(names, errors, strict=False)] == [True] * 4
    assert len(errors) == 4


USAGE = [
    (["extract"], "FILE"),
    (["extract", "a.txt", "--documents", "in.jsonl"], "FILE"),
    (["extract", "a.txt", "--published", "soon"], "soon"),
    (["extract", "a.txt", "--kind", "poem"], "poem"),
    (["extract", "a.txt", "--format", "xml"], "xml"),
    (["extract", "--nonsense"], "nonsense"),
    (["nonsense"], "nonsense"),
]


@pytest.mark.parametrize(("arguments", "named"), USAGE)
def test_wrong_usage_ends_with_2(run: Run, arguments: list[str], named: str) -> None:
    """What was wrong is named."""
    done = run(*arguments)
    assert done.code == 2
    assert named in done.errors


def test_documents_come_out_in_order(run: Run, plain_reading: None, tmp_path: Path) -> None:
    """One line a document, plain or packed; a bad line is told by its number and left out."""
    rows = [{"id": "b", "text": TEXT}, "{oops", {"id": "a", "text": ""}, {"id": 3, "text": TEXT, "dct": "1979-05-01"}]
    for name in ("in.jsonl", "in.jsonl.gz"):
        done = run("extract", "--documents", write_lines(tmp_path / name, *rows))
        assert [json.loads(line)["id"] for line in done.lines] == ["b", "a", "3"]
        assert done.code == 1
        assert "line 2" in done.errors


def test_the_callers_date_and_kind_count(
    run: Run, article: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Over a file's own; for lines of JSON only where a line states none."""
    from tests.cli.readings import read_plainly
    from tracker.dates.edtf import to_edtf

    seen: list[tuple[str, str]] = []

    def read(document):
        seen.append((to_edtf(document.published), document.kind.value))
        return read_plainly(document)

    monkeypatch.setattr(import_module("tracker.extract"), "read", read)
    article.with_suffix(".toml").write_text('published = "1979"\nkind = "narrative"', encoding="utf-8")
    run("extract", article)
    run("extract", article, "--published", "2010-07", "--kind", "news")
    lines = write_lines(tmp_path / "in.jsonl", {"id": "a", "text": "x", "dct": "1980"}, {"id": "b", "text": "x"})
    run("extract", "--documents", lines, "--published", "2010-07")
    assert seen == [("1979", "narrative"), ("2010-07", "news"), ("1980", "auto"), ("2010-07", "auto")]


def test_times_alone_need_no_syntax(tmp_path: Path) -> None:
    """`--only timexes` writes no events and does not load the model."""
    path = write_lines(tmp_path / "in.jsonl", {"id": "a", "text": TEXT})
    code = (
        "import sys; from tracker.cli import app\n"
        "try: app()\n"
        "except SystemExit as end: sys.exit(end.code or 100 * ('spacy' in sys.modules))"
    )
    command = [sys.executable, "-c", code, "extract", "--documents", str(path), "--only", "timexes"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    record = json.loads(done.stdout)
    assert record.keys() == {"id", "timexes"}
    assert [(timex["text"], timex["edtf"]) for timex in record["timexes"]] == [("March 1979", "1979-03")]


def test_a_closed_pipe_ends_quietly(tmp_path: Path) -> None:
    """`| head` shows no traceback."""
    rows = [{"id": str(number), "text": TEXT * 40} for number in range(300)]
    path = write_lines(tmp_path / "in.jsonl", *rows)
    command = [sys.executable, "-m", "tracker", "extract", "--documents", str(path), "--only", "timexes"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(60) == 0


def test_an_article_is_read_for_good(article: Path) -> None:
    """The whole way with the real parser, from a shell."""
    command = [sys.executable, "-m", "tracker", "extract", str(article), "--published", "1979-04", "--format", "jsonl"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    (record,) = [json.loads(line) for line in done.stdout.splitlines()]
    assert [TEXT[timex["start"] : timex["end"]] for timex in record["timexes"]] == ["March 1979"]
    (event,) = record["events"]
    assert TEXT[event["start"] : event["end"]] == event["text"]
    assert event["date"]["edtf"] == "1979-03"
    assert {actor["code"] for actor in event["actors"]} == {"EGY", "ISR"}
