"""`tracker export` in every format, with the flags that choose events, and tables that come in again."""

import json
from pathlib import Path

import pytest

from tests.cli.running import Run
from tracker.errors import ExportError

TABLE = """title,date,who acted,towards whom,type,document,sentence
Egypt meets Israel,1979,Egypt,Israel,CONSULT,Two meetings,Egypt met Israel in 1979.
Norway meets Sweden,1991,Norway,Sweden,CONSULT,Another meeting,Norway met Sweden in 1991.
"""


@pytest.fixture
def filled(run: Run, tmp_path: Path) -> Path:
    """A folder beside a store with two events, each of its own document."""
    path = tmp_path / "mine.csv"
    path.write_text(TABLE, encoding="utf-8")
    assert run("ingest", path).code == 0
    return tmp_path


def test_a_table_comes_in_again(run: Run, filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Told by its ending, into an empty store and out again, by its name and by its first words."""
    table = filled / "out.csv"
    assert run("export", "--output", table).code == 0
    monkeypatch.setenv("TRACKER_DATABASE_URL", f"sqlite:///{filled / 'other.sqlite'}")
    done = run("ingest", table)
    assert (done.code, done.output.strip()) == (0, f"{table}: events: 2 new.")
    again = filled / "again"
    assert run("export", "--format", "csv", "--output", again).code == 0
    assert again.read_bytes() == table.read_bytes()
    renamed = table.rename(filled / "out.txt")
    assert run("ingest", renamed).output.strip() == f"{renamed}: events: 2 unchanged."


def test_bad_lines_are_told_one_by_one(run: Run, tmp_path: Path) -> None:
    """Each on a line of its own; the file is not taken in, others are."""
    bad, good = tmp_path / "bad.csv", tmp_path / "good.csv"
    bad.write_text("title,date\nA,soon\nB,3/4/1979\nC,1979\n", encoding="utf-8")
    good.write_text("title\nTalks\n", encoding="utf-8")
    done = run("ingest", bad, good)
    assert (done.code, done.output.strip()) == (1, f"{good}: events: 1 new.")
    first, second = done.errors.splitlines()
    assert first.startswith(f"tracker: {bad}: Line 2, column “date”: “soon” is no date")
    assert second == f"tracker: {bad}: Line 3, column “date”: “3/4/1979” may be 1979-04-03 or 1979-03-04: write which."
    assert len(run("list", "--format", "jsonl").lines) == 1


FILTERS = [
    ([], 2),
    (["--actor", "egypt"], 1),
    (["--actor", "egypt", "--actor", "SWE"], 2),
    (["--since", "January 1980"], 1),
    (["--until", "the 1970s"], 1),
    (["--until", "31.12.1978"], 0),
    (["--type", "Meeting, visit or talks"], 2),
    (["--type", "aid"], 0),
    (["--document", "two meetings"], 1),
    (["--text", "Norway"], 1),
    (["--review", "rejected"], 0),
    (["--limit", "1"], 1),
]


@pytest.mark.parametrize(("flags", "count"), FILTERS)
def test_flags_choose_the_same_events_everywhere(run: Run, filled: Path, flags: list[str], count: int) -> None:
    """In a list, in JSON, in CSV, and in the table of a page."""
    assert len(run("list", *flags, "--format", "jsonl").lines) == count
    told = json.loads(run("export", *flags, "--output", "-").output)
    assert len(told["events"]) == count
    table, page = filled / "out.csv", filled / "out.html"
    assert run("export", *flags, "--output", table).code == 0
    assert table.read_bytes().count(b"\r\n") == count + 1
    assert run("export", *flags, "--output", page).code == 0
    assert page.read_text("utf-8").count("<tr>") == count + 1


def test_a_page_has_title_lanes_and_sentences(run: Run, filled: Path) -> None:
    """The actors that are asked for have the lanes, and each event its sentence."""
    page = filled / "out.html"
    options = ("--title", "<Peace>", "--theme", "dark", "--width", "800", "--actor", "Egypt", "--since", "1978")
    assert run("export", "--output", page, *options).code == 0
    text = page.read_text("utf-8")
    assert '<h1 dir="auto">&lt;Peace&gt;</h1>' in text
    assert '<html lang="en" class="dark">' in text
    assert "Egypt met Israel in 1979." in text
    assert "Norway met Sweden" not in text
    assert "1 of 1 event shown. Made with Tracker." in text


WRONG = [
    (["--output", "x.doc"], "--format"),
    (["--output", "x"], "--format"),
    (["--output", "x.csv", "--title", "x"], "--title"),
    (["--output", "x.html", "--height", "300"], "--height"),
    (["--output", "x.json", "--theme", "dark"], "--theme"),
    (["--output", "x.csv", "--since", "3/4/1979"], "1979-04-03 or 1979-03-04"),
    (["--output", "x.csv", "--until", "soon"], "--until"),
    (["--output", "x.csv", "--type", "party"], "--type"),
]


@pytest.mark.parametrize(("flags", "words"), WRONG)
def test_what_is_written_wrongly_ends_with_2(run: Run, flags: list[str], words: str) -> None:
    """The flag is named, and no store is opened for it."""
    done = run("export", *flags)
    assert (done.code, words in done.errors) == (2, True)


def test_what_is_not_there_ends_with_1(run: Run, filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An unknown document, two of one title, a size that cannot be, no Chromium; no file is left behind."""
    other = filled / "other.csv"
    other.write_text("title,document,sentence\nTalks,Two Meetings,They talked.\n", encoding="utf-8")
    run("ingest", other)
    monkeypatch.setattr("tracker.exports.chromium.Chromium.draw", _no_chromium)
    picture = filled / "out.png"
    for flags, words in (
        (["--document", "nothing"], "There is no document “nothing”."),
        (["--document", "two meetings"], "There are 2 documents “two meetings”."),
        (["--width", "5"], "cannot be 5 pixels in width"),
        ([], "PNG needs Chrome or Chromium"),
    ):
        done = run("export", "--output", picture, *flags)
        assert (done.code, words in done.errors, len(done.errors.splitlines())) == (1, True, 1)
    assert not list(filled.glob("*out.png*"))


def _no_chromium(*_: object) -> bytes:
    raise ExportError("PNG needs Chrome or Chromium.")
