"""A file that cannot be taken in says where it is wrong, and nothing of it is taken."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.store.databases import clear
from tests.store.samples import AT, DOCUMENT, DRAFTS
from tracker.errors import ImportFileError
from tracker.exports.json_export import export_json
from tracker.imports.json_import import import_json, parse_json
from tracker.store import Store, ingest, open_store

Spoil = Callable[[dict[str, Any]], object]

CASES: list[tuple[str, Spoil]] = [
    ("schema is 'other' and not 'tracker-events'", lambda told: told.update(schema="other")),
    ("schema is missing", lambda told: told.pop("schema")),
    ("version is 2, and this Tracker reads version 1", lambda told: told.update(version=2)),
    ("events is missing", lambda told: told.pop("events")),
    ("colour is not known", lambda told: told.update(colour=1)),
    (r"events\[1\].title is missing", lambda told: told["events"][1].pop("title")),
    (r"events\[1\].colour is not known", lambda told: told["events"][1].update(colour="red")),
    (r"events\[0\].title: input should be a valid string", lambda told: told["events"][0].update(title=3)),
    (r"events\[0\].status: input should be 'occurred'", lambda told: told["events"][0].update(status="perhaps")),
    (r"events\[0\].confidence: input should be less", lambda told: told["events"][0].update(confidence=1.5)),
    (r"events\[0\].type is none of the event types", lambda told: told["events"][0].update(type="PARTY")),
    (r"events\[0\].date: ", lambda told: told["events"][0].update(date="yesterday")),
    (r"events\[0\].source is not among the sources", lambda told: told["events"][0].update(source="x", evidence=[])),
    (r"events\[0\].sentence.text does not stand there", lambda told: told["events"][0]["sentence"].update(start=1)),
    (
        r"events\[0\].evidence\[1\].source is not among",
        lambda told: told["events"][0]["evidence"][1].update(source="x"),
    ),
    (r"events\[0\].evidence\[0\].text does not stand", lambda told: told["events"][0]["evidence"][0].update(text="x")),
    (r"evidence\[0\].participation is none of", lambda told: told["events"][0]["evidence"][0].update(participation=9)),
    (r"actors\[0\].actor is not among the actors", lambda told: acting(told).update(actor="x")),
    (r"actors\[0\].role: ", lambda told: acting(told).update(role="host")),
    (r"events\[2\] is the same as events\[0\]", lambda told: told["events"][2].update(id=told["events"][0]["id"])),
    (r"actors\[1\] is the same as actors\[0\]", lambda told: told["actors"][1].update(key=told["actors"][0]["key"])),
    (r"sources\[1\] is the same as sources\[0\]", lambda told: told["sources"].append(told["sources"][0])),
    (r"sources\[0\].published: ", lambda told: told["sources"][0].update(published="soon")),
    (r"sources\[0\].stated\[0\]: input should be 'title'", lambda told: told["sources"][0].update(stated=["text"])),
    (r"actors\[0\].valid_from: ", lambda told: told["actors"][0].update(valid_from="soon")),
]


def acting(told: dict[str, Any]) -> dict[str, Any]:
    """The first part of the first event that has any."""
    part: dict[str, Any] = next(event for event in told["events"] if event["actors"])["actors"][0]
    return part


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A file that can be taken in."""
    opened = open_store(f"sqlite:///{tmp_path_factory.mktemp('good') / 'a.sqlite'}")
    with opened.write() as session:
        ingest(DOCUMENT, DRAFTS, session=session, at=AT)
    with opened.read() as session:
        text = export_json(session=session)
    opened.close()
    return text


@pytest.mark.parametrize(("problem", "spoil"), CASES, ids=[problem for problem, _ in CASES])
def test_the_place_is_named(good: str, problem: str, spoil: Spoil) -> None:
    """One sentence with the place of the first thing that is wrong."""
    told = json.loads(good)
    spoil(told)
    with pytest.raises(ImportFileError, match=problem) as caught:
        parse_json(json.dumps(told))
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        ("", "The file is not JSON"),
        ("{", "The file is not JSON"),
        ("[]", "The file: "),
        ("null", "The file: "),
        (b"\xff{}", "not UTF-8 at byte 0"),
        ("[" * 100_000, "The file is not JSON"),
        ('{"schema": "tracker-events", "version": NaN}', "version: "),
        ('{"schema": "\\ud800", "version": 1}', "The file is not JSON"),
    ],
    ids=["empty", "cut off", "a list", "null", "latin", "deep", "NaN", "half a character"],
)
def test_what_is_no_json_of_ours(data: str | bytes, problem: str) -> None:
    """Neither a broken nor a foreign file is more than one sentence."""
    with pytest.raises(ImportFileError, match=problem) as caught:
        parse_json(data)
    assert "\n" not in str(caught.value)


def test_another_text_under_a_known_id(store: Store, good: str) -> None:
    """The spans of the store's events point into the text that is there: it cannot be exchanged."""
    import_json(good, store=store, at=AT)
    told = json.loads(good)
    told["sources"][0]["text"] += " More."
    with pytest.raises(ImportFileError, match=r"sources\[0\] has another text"):
        import_json(json.dumps(told), store=store, at=AT)


def test_text_that_no_database_holds(store: Store, good: str) -> None:
    """NUL characters go on the way in."""
    clear(store)
    told = json.loads(good)
    told["events"][0]["title"] = "A\0B"
    import_json("\ufeff" + json.dumps(told), store=store, at=AT)
    with store.read() as session:
        assert '"AB"' in export_json(session=session)
