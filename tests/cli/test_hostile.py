"""What users give by mistake, and what nobody should give: one clear line each, nothing lost."""

import json
import random
from pathlib import Path

import pytest

from tests.cli.running import Run
from tracker.extract import LONGEST_SENTENCE

TEXT = "Egypt and Israel signed a treaty on 26 March 1979 in Washington."
LAST = "Peru and Chile signed a treaty on 3 June 1929 in Lima."
FILLER = "The road by the river was long and the rain fell on the hills all the same."
GERMAN = "Der Außenminister reiste im Mai nach Moskau und unterzeichnete dort den lange verhandelten Vertrag."
MEGABYTES_5 = 5_000_000


BAD: list[tuple[str, bytes | None, str]] = [
    ("empty.txt", b"", "is empty"),
    ("space.txt", b" \r\n\t\n\x0c ", "is empty"),
    ("mark.txt", b"\xef\xbb\xbf", "is empty"),
    ("random.txt", random.Random(5).randbytes(20_000), "not"),
    ("zeros.txt", bytes(5_000), "binary"),
    ("nul.txt", b"Egypt met \0\0 Israel.", "binary"),
    ("picture.txt", b"\x89PNG\r\n\x1a\n" + bytes(200), "an image"),
    ("article.pdf", b"%PDF-1.7 Egypt met Israel.", "a PDF"),
    ("latin.txt", "Café: Egypt met Israel in 1979.".encode("latin-1"), "UTF-8"),
    ("windows.txt", "“Egypt” met Israel in 1979.".encode("cp1252"), "UTF-8"),
    ("utf-16.txt", b"\xff\xfe" + b"\x00\xd8a", "UTF-16"),
    ("none.txt", None, "no file"),
]


@pytest.mark.parametrize("command", ["extract", "ingest"])
@pytest.mark.parametrize(("name", "data", "told"), BAD, ids=[name for name, _, _ in BAD])
def test_what_cannot_be_read_is_named(
    run: Run, tmp_path: Path, command: str, name: str, data: bytes | None, told: str
) -> None:
    """One line that says what is wrong with which file; exit code 1; what else was given is read."""
    path, good = tmp_path / name, tmp_path / "good.txt"
    good.write_text(TEXT, encoding="utf-8")
    if data is not None:
        path.write_bytes(data)
    done = run(command, path, good)
    assert done.code == 1
    (line,) = done.errors.splitlines()
    assert name in line
    assert told in line
    assert ("1979-03-26" if command == "extract" else "1 new") in done.output


@pytest.mark.parametrize("command", ["extract", "ingest"])
def test_a_folder_is_named(run: Run, tmp_path: Path, command: str) -> None:
    """Its files are to be named instead."""
    done = run(command, tmp_path)
    assert (done.code, "folder" in done.errors, len(done.errors.splitlines())) == (1, True, 1)


USAGE = [["extract"], ["ingest"], ["nonsense"], ["extract", "--nonsense"], ["extract", "a.txt", "--published", "soon"]]


@pytest.mark.parametrize("words", USAGE, ids=" ".join)
def test_wrong_usage_ends_with_2(run: Run, words: list[str]) -> None:
    """Exit code 2, and no traceback."""
    done = run(*words)
    assert (done.code, "Traceback" in done.errors) == (2, False)


LONG = [
    ("one line", f"{TEXT} " + f"{FILLER} " * (MEGABYTES_5 // 76) + LAST),
    ("many lines", f"{TEXT}\n\n" + f"{FILLER}\n" * (MEGABYTES_5 // 76) + f"\n{LAST}"),
]


@pytest.mark.parametrize(("name", "text"), LONG, ids=[name for name, _ in LONG])
def test_five_megabytes_are_read_whole(run: Run, tmp_path: Path, name: str, text: str) -> None:
    """The first and the last sentence both tell their event."""
    path = tmp_path / "long.txt"
    path.write_text(text, encoding="utf-8")
    done = run("ingest", path)
    assert (done.code, done.errors, done.output.strip()) == (0, "", "1 document; events: 2 new.")


def test_five_megabytes_without_a_gap(run: Run, tmp_path: Path) -> None:
    """A sentence without end is kept, and said to be too long."""
    path = tmp_path / "endless.txt"
    path.write_text(f"{TEXT} " + "x" * MEGABYTES_5, encoding="utf-8")
    done = run("ingest", path)
    assert (done.code, done.output.strip()) == (0, "1 document; events: none.")
    assert "endless.txt: One sentence is longer than" in done.errors


@pytest.mark.parametrize("phrases", [100, 500])
def test_a_sentence_of_thousands_of_words(run: Run, tmp_path: Path, phrases: int) -> None:
    """It is read, or said to be too long; its dates are read in any case."""
    path = tmp_path / "breathless.txt"
    text = "Egypt and Israel, " + "whose envoys met, " * phrases + "signed a treaty on 26 March 1979."
    path.write_text(text, encoding="utf-8")
    done = run("extract", path, "--format", "jsonl")
    assert done.code == 0
    assert ("longer than" in done.errors) is (len(text) > LONGEST_SENTENCE)
    assert [timex["edtf"] for timex in json.loads(done.output)["timexes"]] == ["1979-03-26"]


def test_another_language_is_kept(run: Run, tmp_path: Path) -> None:
    """The text goes into the store, and is said to be unread."""
    path = tmp_path / "deutsch.txt"
    path.write_text(GERMAN, encoding="utf-8")
    done = run("ingest", path)
    assert (done.code, "Not in English, so kept and not read: 1." in done.output) == (0, True)
    assert "deutsch.txt: The text is in German" in done.errors
    assert GERMAN in run("export", "--output", "-").output


def test_an_empty_store_is_no_failure(run: Run) -> None:
    """Nothing is listed, and what is exported can be taken in."""
    assert (run("list").output.strip(), run("list").code) == ("no events", 0)
    exported = json.loads(run("export", "--output", "-").output)
    assert (exported["events"], exported["sources"]) == ([], [])
