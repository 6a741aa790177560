"""`tracker add`: an event from the command line, whole or not at all."""

import json
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import Run
from tracker.dates.typed import read_typed
from tracker.store import open_store
from tracker.views import event_detail

TEXT = "Egypt met Israel in 1979. They met again.\n"
NEW = ["--source", "Jane Doe", "--new-actor", "Jane Doe=person"]
CITED = ["--quote", "The canal is open.", "--cited-title", "The Daily"]


def rows(run: Run) -> list[dict[str, Any]]:
    """The events of the store."""
    return [json.loads(line) for line in run("list", "--format", "jsonl").lines]


def actors(run: Run) -> list[tuple[str, str | None, str]]:
    """Role, code and name of those who take part in the one event."""
    (row,) = rows(run)
    return [(part["role"], part["code"], part["name"]) for part in row["actors"]]


@pytest.fixture
def stored(run: Run, tmp_path: Path, plain_reading: None) -> None:
    """A document with two sentences, under a title."""
    path = tmp_path / "article.txt"
    path.write_text(TEXT, encoding="utf-8")
    path.with_suffix(".toml").write_text('title = "A meeting"', encoding="utf-8")
    assert run("ingest", path).code == 0


def test_an_event_is_added_whole(run: Run) -> None:
    """Everything that is said stands in the store; the id, the date and its drawing are told."""
    act = ["--source", "Russia", "--target", "GEO", "--mode", "war", "--status", "planned", "--place", "Tbilisi"]
    done = run("add", "War in Georgia", "--date", "8 August 2008", *act, *CITED)
    assert (done.code, done.errors) == (0, "")
    (row,) = rows(run)
    first, second = done.lines
    assert first == f"Added {row['id']}: War in Georgia"
    assert second == "“8 August 2008” is read as 8 August 2008 (2008-08-08), and drawn as a dot on 8 August 2008."
    told = {name: row[name] for name in ("type", "mode", "status", "place", "review", "sources")}
    assert told == {
        "type": "ASSAULT",
        "mode": "war",
        "status": "planned",
        "place": "Tbilisi",
        "review": "accepted",
        "sources": ["The Daily"],
    }
    assert row["date"] == {"edtf": "2008-08-08", "basis": "explicit", "vague": False, "text": "8 August 2008"}
    assert actors(run) == [("source", "RUS", "Russia"), ("target", "GEO", "Georgia")]


DATES = [
    ("1979 to 1989", "1979/1989", False, "a bar from 1979 to 1989"),
    ("before July 2010", "../2010-07", True, "sometime before July 2010"),
    ("early 1990s", "199X", False, "sometime in the early 1990s"),
    ("week of 3 March 2008", "2008-03-03/2008-03-09", False, "sometime within the week of 3 March 2008"),
    ("2008-08", "2008-08", False, "August 2008"),
    ("8.8.2008", "2008-08-08", False, "a dot on 8 August 2008"),
]


@pytest.mark.parametrize(("written", "edtf", "vague", "told"), DATES)
def test_dates_are_kept_as_they_are_told(run: Run, written: str, edtf: str, vague: bool, told: str) -> None:
    """What is printed is what the store holds."""
    done = run("add", "A visit", "--date", written)
    (row,) = rows(run)
    assert (done.code, row["date"]["edtf"], row["date"]["vague"]) == (0, edtf, vague)
    assert row["date"]["text"] == written
    assert told in done.output
    (value,) = read_typed(written)
    with closing(open_store()) as store, store.read() as session:
        assert event_detail(row["id"], session=session).date == value


def test_an_event_needs_no_date(run: Run) -> None:
    """Then it is said that the timeline does not draw it."""
    done = run("add", "A visit")
    assert (done.code, rows(run)[0]["date"]["edtf"]) == (0, None)
    assert "no date" in done.output


NAMED = [
    (["--source", "russia"], [("source", "RUS", "Russia")]),
    (["--source", "rus", "--source", "Russia"], [("source", "RUS", "Russia")]),
    (["--source", "russian federation"], [("source", "RUS", "Russia")]),
    (
        ["--participant", "FRA", "--participant", "DEU"],
        [("participant", "FRA", "France"), ("participant", "DEU", "Germany")],
    ),
    (NEW, [("source", None, "Jane Doe")]),
    (["--target", "jane  doe", "--new-actor", "Jane Doe = Person"], [("target", None, "jane doe")]),
    (["--source", "Russia", "--new-actor", "Russia=state"], [("source", "RUS", "Russia")]),
    (["--source", "Georgia", "--new-actor", "Georgia=person"], [("source", None, "Georgia")]),
]


@pytest.mark.parametrize(("flags", "wanted"), NAMED)
def test_actors_are_found_or_made(run: Run, flags: list[str], wanted: list[tuple[str, str | None, str]]) -> None:
    """By code and by any name, in any case; who is known is not made twice."""
    done = run("add", "A visit", *flags)
    assert (done.code, done.errors) == (0, "")
    assert actors(run) == wanted


def test_a_new_actor_is_known_from_then_on(run: Run) -> None:
    """The second event needs no word about it, and the same word does no harm."""
    for flags in (NEW, ["--source", "JANE DOE"], NEW):
        assert run("add", "A visit", *flags).code == 0
    assert len({part["name"] for row in rows(run) for part in row["actors"]}) == 1


def test_several_of_one_name_are_told_apart_by_id(run: Run) -> None:
    """The line that refuses the name gives the ids, and an id is taken."""
    for kind in ("person", "group"):
        assert run("add", "A visit", "--source", "Doe", "--new-actor", f"Doe={kind}").code == 0
    done = run("add", "A third visit", "--source", "Doe")
    assert (done.code, len(done.errors.splitlines()), "Doe, person" in done.errors) == (1, 1, True)
    one = done.errors.partition("Give an id: ")[2].split()[0]
    assert run("add", "A third visit", "--source", one).code == 0


@pytest.mark.parametrize(
    ("flags", "kind", "mode"),
    [
        (["--type", "assault"], "ASSAULT", None),
        (["--type", "meeting, visit or talks"], "CONSULT", None),
        (["--mode", "Treaty signed"], "SUPPORT", "treaty-signed"),
        (["--type", "CONSULT", "--mode", "visit"], "CONSULT", "visit"),
    ],
)
def test_types_and_modes_have_two_names(run: Run, flags: list[str], kind: str, mode: str | None) -> None:
    """A mode alone sets its type."""
    assert run("add", "An act", *flags).code == 0
    (row,) = rows(run)
    assert (row["type"], row["mode"]) == (kind, mode)


@pytest.mark.usefixtures("stored")
def test_words_of_a_stored_document_are_quoted(run: Run) -> None:
    """By its title, in any case; the event then is that document's too."""
    done = run("add", "They meet again", "--quote", "They  met again.", "--document", "a MEETING")
    assert (done.code, done.errors) == (0, "")
    assert [row["sources"] for row in rows(run) if row["title"] == "They meet again"] == [["A meeting"]]


BAD = [
    (["--date", "8/3/2008"], ["8 March 2008 or 3 August 2008", "month as a word"]),
    (["--date", "1900s"], ["the 20th century or the 1900s", "19XX or 190X"]),
    (["--date", "31 February 1989"], ["31 February 1989", "28 days"]),
    (["--date", ""], ["There is no date"]),
    (["--source", "Atlantis"], ["Atlantis", '--new-actor "Atlantis=state|organisation|person|group"']),
    (["--source", ""], ["There is no actor"]),
    ([*NEW, "--target", "Atlantis"], ["Atlantis"]),
    ([*NEW, "--quote", "Never said.", "--document", "A meeting"], ["do not stand in"]),
    ([*NEW, "--quote", "They met", "--document", "Another"], ["no document “Another”"]),
    ([*NEW, "--quote", " ", "--cited-title", "The Daily"], ["needs words"]),
    ([*NEW, "--quote", "They met", "--cited-title", ""], ["Give a title or an address"]),
    ([*NEW, "--quote", "They met", "--cited-address", "nowhere"], ["no address"]),
    ([*NEW, "--place", "x" * 201], ["201 characters"]),
    (["--source", "x" * 201, "--new-actor", f"{'x' * 201}=group"], ["201 characters"]),
]


@pytest.mark.usefixtures("stored")
@pytest.mark.parametrize(("flags", "told"), BAD)
def test_what_cannot_be_is_one_line(run: Run, flags: list[str], told: list[str]) -> None:
    """Exit code 1, and nothing is kept: neither the event nor its new actor."""
    before = run("export", "--output", "-").output
    done = run("add", "An act", *flags)
    assert (done.code, done.output, len(done.errors.splitlines())) == (1, "", 1)
    assert [words for words in told if words not in done.errors] == []
    assert run("export", "--output", "-").output == before


@pytest.mark.parametrize("title", ["", " ", "x" * 301])
def test_a_title_is_needed(run: Run, title: str) -> None:
    """And it is no essay."""
    done = run("add", title)
    assert (done.code, "title" in done.errors, len(done.errors.splitlines())) == (1, True, 1)


def test_odd_letters_do_no_harm(run: Run) -> None:
    """Halves of letters and marks that turn the line are kept out of the store or off the terminal."""
    done = run("add", "A \udc80 visit\u202e", "--place", "\udc80", "--date", "1979", *NEW)
    assert (done.code, len(done.lines), "\u202e" in done.output) == (0, 2, False)


WRONG = [
    ([], "TITLE"),
    (["An act", "--type", "visit"], "--type"),
    (["An act", "--mode", "teleportation"], "--mode"),
    (["An act", "--type", "AID", "--mode", "war"], "--mode"),
    (["An act", "--status", "maybe"], "--status"),
    (["An act", "--quote", "They met"], "--quote"),
    (["An act", "--document", "A meeting"], "--quote"),
    (["An act", "--cited-title", "The Daily"], "--quote"),
    (["An act", *CITED, "--document", "A meeting"], "--document"),
    (["An act", "--source", "Doe", "--new-actor", "Doe"], "--new-actor"),
    (["An act", "--source", "Doe", "--new-actor", "Doe=planet"], "--new-actor"),
    (["An act", "--source", "Doe", "--new-actor", "=person"], "--new-actor"),
    (["An act", "--new-actor", "Doe=person"], "--new-actor"),
]


@pytest.mark.parametrize(("arguments", "named"), WRONG)
def test_wrong_flags_end_with_2(run: Run, arguments: list[str], named: str) -> None:
    """The flag that is wrong is named."""
    done = run("add", *arguments)
    assert (done.code, named in done.errors) == (2, True)
