"""Opening a store, and what its transactions promise."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlmodel import Session, select, text

from tests.store.databases import pgserver, run_apart
from tracker.errors import StoreError
from tracker.store import Store, open_store
from tracker.store.migrate import downgrade
from tracker.store.models import Event, Participation, Source


def source(number: int = 0) -> Source:
    """A source whose revision is counted up."""
    return Source(id="s", text="", text_sha256="", revision=number)


def test_a_read_and_the_write_after_it_are_one(store: Store) -> None:
    """Eight threads that each read a number and write the next lose none of 800 steps."""
    with store.write() as session:
        session.add(source())

    def count_up(_: int) -> None:
        for _ in range(100):
            with store.write() as session:
                row = session.exec(select(Source)).one()
                row.revision += 1
                session.add(row)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(count_up, range(8)))
    with store.read() as session:
        assert session.exec(select(Source.revision)).one() == 800


def test_a_reader_neither_waits_nor_sees_what_is_not_committed(store: Store) -> None:
    """While a writer works, readers see the last state, and go on seeing it until they end."""
    with store.write() as writer:
        writer.add(source())
        writer.flush()
        with store.read() as reader:
            assert reader.exec(select(Source)).all() == []
    with store.read() as reader:
        assert reader.exec(select(Source.revision)).one() == 0
        with store.write() as writer:
            writer.add(Source(id="t", text="", text_sha256="t"))
        assert len(reader.exec(select(Source.id)).all()) == 1


def test_a_reader_cannot_write(store: Store) -> None:
    """What a view would change by mistake is refused by the database."""

    def write(session: Session) -> None:
        session.add(source())
        session.flush()

    with pytest.raises((DBAPIError, StoreError)), store.read() as session:
        write(session)
    with store.write() as session:
        write(session)
    with store.read() as session:
        assert session.exec(select(Source.id)).all() == ["s"]


def test_a_failed_write_leaves_nothing(store: Store) -> None:
    """A transaction that fails at its end has done nothing at its beginning."""

    def write_half() -> None:
        with store.write() as session:
            session.add(source())
            session.flush()
            raise RuntimeError

    with pytest.raises(RuntimeError):
        write_half()
    with store.read() as session:
        assert session.exec(select(Source)).all() == []


def test_references_are_held(store: Store) -> None:
    """A part of no event by no actor is refused."""

    def write() -> None:
        with store.write() as session:
            session.add(Participation(event_id="e", position=0, actor_id="a", role="source"))

    with pytest.raises(IntegrityError):
        write()


def test_what_goes_along_with_an_event(store: Store) -> None:
    """Rows can still be read after their session is closed."""
    with store.write() as session:
        event = Event(id="e", title="t")
        session.add(event)
    assert event.title == "t"


def test_sqlite_is_set_up(tmp_path: Path) -> None:
    """Readers beside a writer, references held, and a writer that waits for another."""
    opened = open_store(f"sqlite:///{tmp_path / 'new' / 'a.sqlite'}")
    with opened.write() as session:
        found = [session.execute(text(f"pragma {name}")).scalar() for name in ("journal_mode", "foreign_keys")]
        waits = session.execute(text("pragma busy_timeout")).scalar()
    opened.close()
    assert (*found, waits) == ("wal", 1, 5000)


def test_the_environment_names_the_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without an address the store of the settings is opened."""
    monkeypatch.setenv("TRACKER_DATABASE_URL", f"sqlite:///{tmp_path / 'named.sqlite'}")
    open_store().close()
    assert (tmp_path / "named.sqlite").is_file()


def test_the_servers_own_address_is_taken(postgres_store_url: str) -> None:
    """`postgresql://` works as it stands in the server's documents; the label keeps the password back."""
    address = postgres_store_url.replace("postgresql+psycopg://postgres:@", "postgresql://postgres:secret@")
    opened = open_store(address)
    with opened.read() as session:
        assert session.exec(select(Source)).all() == []
    opened.close()
    assert "secret" not in opened.label


@pytest.mark.parametrize(
    ("address", "problem"),
    [
        ("no address", "cannot be read"),
        ("nonsense://x", "There is no driver"),
        ("sqlite:////proc/nowhere/a.sqlite", "cannot be made"),
        ("sqlite:////proc", "does not answer"),
        ("postgresql://nobody@127.0.0.1:1/x?connect_timeout=2", "does not answer"),
    ],
)
def test_an_address_that_leads_nowhere(address: str, problem: str) -> None:
    """The reason is said in one sentence."""
    if address.startswith("postgresql"):
        pgserver()
    with pytest.raises(StoreError, match=problem) as caught:
        open_store(address)
    assert "\n" not in str(caught.value)


def test_a_file_that_is_no_store(tmp_path: Path) -> None:
    """A text file is not taken for a database, and stays as it is."""
    file = tmp_path / "letter.sqlite"
    file.write_text("Dear Sir, " * 1000)
    with pytest.raises(StoreError, match="is no store"):
        open_store(f"sqlite:///{file}")
    assert file.read_text() == "Dear Sir, " * 1000


def test_another_programs_file(tmp_path: Path) -> None:
    """A database with other tables gets none of ours."""
    file = tmp_path / "bookmarks.sqlite"
    with sqlite3.connect(file) as connection:
        connection.execute("create table bookmark (id integer)")
    connection.close()
    before = file.read_bytes()
    with pytest.raises(StoreError, match=r"another program's tables \(bookmark\)"):
        open_store(f"sqlite:///{file}")
    assert file.read_bytes() == before


def test_another_programs_tables_on_a_server(empty_postgres: str) -> None:
    """On a server other tables may stand beside ours, but not under our names."""
    run_apart(empty_postgres, "create table bookmark (id integer)")
    open_store(empty_postgres).close()
    run_apart(empty_postgres, "drop table tracker_version")
    with pytest.raises(StoreError, match=r"another program's tables \(actor, event, evidence\)"):
        open_store(empty_postgres)


def test_a_connection_that_breaks(postgres_store_url: str) -> None:
    """Losing the server is said in one sentence, and the next transaction has a new connection."""
    opened = open_store(postgres_store_url)
    with pytest.raises(StoreError, match="does not answer"), opened.write() as session:
        session.execute(text("select pg_terminate_backend(pg_backend_pid())"))
    with opened.write() as session:
        session.add(source())
    opened.close()


def test_a_damaged_file(tmp_path: Path) -> None:
    """A page of rubbish is found when the store is opened."""
    file = tmp_path / "a.sqlite"
    open_store(f"sqlite:///{file}").close()
    content = bytearray(file.read_bytes())
    for page in range(2, len(content) // 4096):
        content[page * 4096 : page * 4096 + 200] = b"\xff" * 200
    file.write_bytes(content)
    with pytest.raises(StoreError, match=r"damaged|no store"):
        open_store(f"sqlite:///{file}")


def test_a_store_of_a_newer_version(empty_url: str) -> None:
    """It is refused in one sentence, and nothing in it is changed."""
    opened = open_store(empty_url)
    with opened.write() as session:
        session.execute(text("update tracker_version set version_num = '9999'"))
    for migrate in (True, False):
        with pytest.raises(StoreError, match="made by a newer version of Tracker"):
            open_store(empty_url, migrate=migrate)
    with opened.read() as session:
        assert session.execute(text("select version_num from tracker_version")).scalar() == "9999"
    opened.close()


def test_a_store_of_an_older_version_waits_to_be_migrated(empty_url: str) -> None:
    """Who only wants to look does not change the tables."""
    opened = open_store(empty_url)
    downgrade(opened.engine, "base")
    opened.close()
    with pytest.raises(StoreError, match="older version"):
        open_store(empty_url, migrate=False)
    open_store(empty_url).close()
