"""Power that fails while a store is written: nothing is half there, nothing is lost, and a second run ends the work."""

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

DOCUMENTS = 60


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    """Many short documents with two events each."""
    path = tmp_path / "many.jsonl"
    texts = (
        f"On {day % 28 + 1} March {1900 + day} Egypt and Israel signed a treaty. In {1901 + day} Syria attacked Egypt."
        for day in range(DOCUMENTS)
    )
    path.write_text("\n".join(json.dumps({"id": f"d{n}", "text": text}) for n, text in enumerate(texts)), "utf-8")
    return path


def ingest(lines: Path, store: Path) -> "subprocess.Popen[str]":
    environ = {**os.environ, "TRACKER_DATABASE_URL": f"sqlite:///{store}"}
    command = [sys.executable, "-m", "tracker", "ingest", str(lines)]
    return subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def count(store: Path, table: str) -> int:
    """Rows of a table, 0 where there is none yet."""
    with closing(sqlite3.connect(f"{store.as_uri()}?mode=ro", uri=True)) as connection:
        try:
            return int(connection.execute(f"select count(*) from {table}").fetchone()[0])
        except sqlite3.OperationalError:
            return 0


def check(store: Path) -> None:
    """The file is whole, no row points nowhere, and each document has all of its events or is not there."""
    with closing(sqlite3.connect(store)) as connection:
        assert connection.execute("pragma integrity_check").fetchone() == ("ok",)
        assert connection.execute("pragma foreign_key_check").fetchall() == []
        sources = "select count(*) from source"
        whole = "select count(*) from (select source_id from event group by source_id having count(*) = 2)"
        if connection.execute("select name from sqlite_master where name = 'event'").fetchone():
            assert connection.execute(sources).fetchone() == connection.execute(whole).fetchone()


def kill_while_writing(lines: Path, store: Path, after: int, pause: float) -> None:
    """End the program the hard way once `after` documents are in, and `pause` seconds later."""
    process = ingest(lines, store)
    try:
        end = time.monotonic() + 60
        while process.poll() is None and time.monotonic() < end:
            if store.exists() and count(store, "source") >= after:
                break
            time.sleep(0.005)
        time.sleep(pause)
    finally:
        process.send_signal(signal.SIGKILL)
        process.communicate(timeout=30)


def finish(lines: Path, store: Path) -> None:
    """A second run reads what is missing and doubles nothing."""
    process = ingest(lines, store)
    told, wrong = process.communicate(timeout=300)
    assert (process.returncode, wrong) == (0, "")
    assert told.startswith(f"{DOCUMENTS} documents; ")
    assert (count(store, "source"), count(store, "event")) == (DOCUMENTS, 2 * DOCUMENTS)
    check(store)


def test_a_run_that_is_killed_loses_nothing(lines: Path, tmp_path: Path) -> None:
    """Killed amid the writing; the store is whole and the next run ends the work."""
    store = tmp_path / "store.sqlite"
    kill_while_writing(lines, store, after=3, pause=0.01)
    assert 3 <= count(store, "source") < DOCUMENTS
    check(store)
    finish(lines, store)


@pytest.mark.soak
def test_a_run_that_is_killed_again_and_again(lines: Path, tmp_path: Path) -> None:
    """Thirty times at any moment, from the making of the store on."""
    chance = random.Random(3)
    for _ in range(30):
        store = tmp_path / f"{chance.random()}.sqlite"
        kill_while_writing(lines, store, after=chance.choice((0, 0, 1, 5, 20)), pause=chance.random() * 0.3)
        if store.exists():
            check(store)
    finish(lines, store)
