"""Tables that a person wrote: a title is enough, and what cannot be read is told with its line and column."""

import json
from typing import Any

import pytest

from tests.exports.test_csv_round_trip import documents, table
from tests.exports.test_json_round_trip import exported
from tests.store.databases import clear
from tests.store.samples import AT, DOCUMENT, DRAFTS
from tracker.errors import ImportFileError, LinesError
from tracker.exports.csv_columns import COLUMNS
from tracker.imports import csv_table
from tracker.imports.csv_import import import_csv, parse_csv
from tracker.store import Origin, Store, ingest
from tracker.views import EventFilter, TimelineRow, timeline

HAND = (
    "Title,Date,Who acted,Towards whom,Participants,Document,Sentence,Mode,Place\n"
    'Sadat in Jerusalem,19 November 1977,Anwar Sadat; EGY,Israel,,The Courier,"He flew, and spoke.",visit,Jerusalem\n'
    "\n"
    'Talks,"autumn 1978",,,"Henry Kissinger (person);The Quartet Club",,,,\n'
    "Quarrel,,,,,,,,\n"
)


def rows(store: Store) -> list[TimelineRow]:
    """The events of a store."""
    with store.read() as session:
        return list(timeline(EventFilter(), session=session))


def test_a_table_by_hand_comes_in(store: Store) -> None:
    """Typed dates, names of actors, a sentence with its document; what is not told is left open."""
    with store.write() as session:
        ingest(DOCUMENT, DRAFTS, session=session, at=AT)
        known = {actor.name: actor.id for row in timeline(EventFilter(), session=session) for actor in row.actors}
    assert len(import_csv(HAND, store=store, at=AT).new) == 3
    visit, talks, quarrel = (
        next(one for one in rows(store) if one.title.startswith(w)) for w in ("Sadat in", "Talks", "Quarrel")
    )
    assert (visit.date, visit.text_words, visit.type, visit.mode) == (
        "1977-11-19",
        "19 November 1977",
        "CONSULT",
        "visit",
    )
    assert [(actor.name, actor.id) for actor in visit.actors] == [
        (name, known[name]) for name in ("Anwar Sadat", "Egypt", "Israel")
    ]
    assert visit.sources == ("The Courier",)
    assert [(actor.name, actor.code) for actor in talks.actors] == [
        ("Henry Kissinger", None),
        ("The Quartet Club", None),
    ]
    assert (talks.date, quarrel.date, quarrel.basis) == ("1978-23", None, "none")
    assert sorted(one.text for one in documents(store)) == sorted([DOCUMENT.text, "He flew, and spoke."])
    assert {event["origin"] for event in json.loads(exported(store))["events"]} == {Origin.EXTRACTED, Origin.IMPORTED}


def test_it_goes_out_and_comes_in_again(store: Store) -> None:
    """Without loss, like what was read; and read twice, nothing doubles."""
    import_csv(HAND, store=store, at=AT)
    text = table(store)
    assert len(import_csv(HAND, store=store, at=AT).unchanged) == 3
    clear(store)
    import_csv(text, store=store, at=AT)
    assert table(store) == text
    assert not any(one.is_partial for one in documents(store))


@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_cells_may_be_parted_otherwise(sign: str) -> None:
    """Spreadsheets of other countries write semicolons."""
    archive = parse_csv(f"\ufefftitle{sign}date{sign}status\r\nTreaty{sign}March 1979{sign}Planned\r\n".encode())
    (record,) = archive.records
    assert (record.event.title, record.event.date, record.event.status) == ("Treaty", "1979-03", "planned")


def test_alike_lines_are_two_events() -> None:
    """Each with its own id, the same the next time."""
    first, second = (parse_csv("title\nTalks\nTalks\n").records for _ in range(2))
    assert len({record.event.id for record in first}) == 2
    assert [record.event.id for record in first] == [record.event.id for record in second]


BAD_LINES = [
    ("title,date\nA,soon\n", "Line 2, column “date”: “soon” is no date"),
    ("title,date\nA,3/4/1979\n", "Line 2, column “date”: “3/4/1979” may be 1979-04-03 or 1979-03-04: write which."),
    ("title,date\nA,31 June 1979\n", "Line 2, column “date”: "),
    ('title,date\n"A\nB",1979\n,1980\n', "Line 4, column “title”: an event needs a title."),
    ("title,type\nA,PARTY\n", "Line 2, column “type”: There is no event type “PARTY”."),
    ("title,mode\nA,party\n", "Line 2, column “mode”: There is no kind of act “party”."),
    ("title,status\nA,perhaps\n", "Line 2, column “status”: “perhaps” is none of occurred, ongoing, "),
    ("title,review\nA,good\n", "Line 2, column “review”: “good” is none of proposed, accepted, rejected."),
    ("title,confidence\nA,120\n", "Line 2, column “confidence”: “120” is no number from 0 to 1."),
    ("title,confidence\nA,nan\n", "Line 2, column “confidence”: “nan” is no number from 0 to 1."),
    ("title,vague\nA,maybe\n", "Line 2, column “vague”: “maybe” is neither yes nor no."),
    ("title,sentence\nA,They met.\n", "Line 2, column “sentence”: a sentence needs the document"),
    ("title,document\nA,Courier\n", "Line 2, column “document”: a document needs the words"),
    ("title,rules\nA,[1]\n", "Line 2, column “rules”: [0]: Input should be a valid string."),
    ("title,rules\nA,[\n", "Line 2, column “rules”: Invalid JSON"),
    ("title,actor data\nA,[{}]\n", "Line 2, column “actor data”: [0].id: Field required."),
    (f"title,event id\nA,{'x' * 201}\n", "Line 2, column “event id”: an id has at most 200 characters."),
]


@pytest.mark.parametrize(("text", "problem"), BAD_LINES)
def test_a_bad_line_is_told(text: str, problem: str) -> None:
    """One sentence with line and column."""
    with pytest.raises(LinesError) as caught:
        parse_csv(text)
    (told,) = caught.value.problems
    assert told.startswith(problem)
    assert "\n" not in told


def test_every_bad_line_is_told(store: Store) -> None:
    """And nothing of the file is taken in."""
    with pytest.raises(LinesError, match="1 other line is wrong too") as caught:
        import_csv("title,date\nA,soon\nB,1979\n,1980\n", store=store, at=AT)
    assert [words.partition(":")[0] for words in caught.value.problems] == [
        "Line 2, column “date”",
        "Line 4, column “title”",
    ]
    assert rows(store) == []


BAD_FILES: list[tuple[Any, str]] = [
    ("", "The file is empty."),
    ("\n\n", "The file is empty."),
    ("date\n1979\n", "There is no column “title”."),
    ("title,colour\nA,red\n", "The column “colour” is not known."),
    ("title,title\nA,B\n", "The column “title” is there twice."),
    ("title\nA,B\n", "Line 2 has 2 cells, and the first line names 1 columns."),
    ('title\n"A\n', "Line 2 is no line of a table"),
    ('title\n"A"B\n', "Line 2 is no line of a table"),
    ("title\nA\0B\n", "Line 2 holds a NUL character"),
    (b"title\n\xff\n", "The file is not UTF-8 at byte 6."),
]


@pytest.mark.parametrize(("data", "problem"), BAD_FILES)
def test_what_is_no_table_is_refused(data: str | bytes, problem: str) -> None:
    """In one sentence."""
    with pytest.raises(ImportFileError) as caught:
        parse_csv(data)
    assert str(caught.value).startswith(problem)


def test_what_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Too many lines, too long a cell, and documents that claim to be endless."""
    monkeypatch.setattr(csv_table, "MOST_LINES", 2)
    monkeypatch.setattr(csv_table, "LONGEST_CELL", 1000)
    with pytest.raises(ImportFileError, match="more than 2 events"):
        parse_csv("title\nA\nB\nC\n")
    with pytest.raises(ImportFileError, match="Line 3 has a cell of more than 1,000 characters"):
        parse_csv(f"title\nA\n{'x' * 1001}\n")


@pytest.fixture
def good(store: Store) -> str:
    """A table with everything in it."""
    with store.write() as session:
        ingest(DOCUMENT, DRAFTS[:1], session=session, at=AT)
    return table(store)


SPOILT = [
    ('Anwar Sadat"', 'Menachem Begin"', "column “who acted”: “Menachem Begin” is not what “actor data” holds"),
    ('"Peace in the south"', '"War"', "column “document”: “War” is not what “document data” holds"),
    ('"The Courier"', '"The Herald"', "column “publisher”: “The Herald” is not"),
    ('"Anwar Sadat flew to Jerusalem in November 1977."', '"He flew."', "column “sentence”: “He flew.” is not"),
    ('""start"": 20', '""start"": 21', "cannot stand from 21 to"),
    ('""length"": 237', '""length"": 40', "cannot stand from 20 to"),
    ('""length"": 237', '""length"": 999999999', "have more than 100,000,000 characters"),
    ('""participation"": 0', '""participation"": 7', "there is no actor number 7"),
    ('""text"": ""flew""', '""text"": ""ride""', "contradict one another"),
]


@pytest.mark.parametrize(("old", "new", "problem"), SPOILT)
def test_cells_that_contradict_one_another(good: str, old: str, new: str, problem: str) -> None:
    """What a person changed in a cell for people is not lost without a word; neither is data that point nowhere."""
    assert old in good
    with pytest.raises(ImportFileError) as caught:
        parse_csv(good.replace(old, new, 1))
    assert problem in str(caught.value)
    assert "\n" not in str(caught.value)


def test_words_that_do_not_stand_in_the_stores_text(store: Store, good: str) -> None:
    """A quotation that the document lacks is refused."""
    spoilt = good.replace("flew", "rode")
    with pytest.raises(ImportFileError, match="quotes other words than the document"):
        import_csv(spoilt, store=store, at=AT)


def test_what_is_edited_in_a_spreadsheet_comes_in(store: Store, good: str) -> None:
    """A plain cell is the event's own; names count where their data are emptied."""
    clear(store)
    line = parse_csv(good.replace("Sadat flies to Jerusalem", "=Sadat lands").replace('"no"', '"TRUE"', 1))
    assert line.records[0].event.title == "=Sadat lands"
    assert line.records[0].event.edited
    assert set(COLUMNS) == set(next(iter(csv_table.read_table(good))).cells)
