"""Opening a store, and reading and writing in it.

SQLite and PostgreSQL behave alike: one writer at a time, from the first read to the commit, so that "read, then write"
loses nothing; readers see one moment and cannot write.
"""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DatabaseError, NoSuchModuleError, OperationalError
from sqlalchemy.pool import StaticPool
from sqlmodel import Session

from tracker.errors import StoreError
from tracker.settings import read_settings
from tracker.store.files import check_file
from tracker.store.migrate import check_version, upgrade

BUSY_MILLISECONDS = 5000
WRITER_LOCK = 7_236_524_001
POSTGRES_NAMES = {"postgres", "postgresql"}


@dataclass(frozen=True, slots=True)
class Store:
    """An open store. Its sessions keep their objects readable after they are closed."""

    engine: Engine

    @property
    def label(self) -> str:
        """Its address without the password."""
        return self.engine.url.render_as_string(hide_password=True)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session that sees one moment and cannot write."""
        with _reported(self.label), Session(self.engine.execution_options(readonly=True)) as session:
            yield session

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A session that is the only writer until it ends: committed as a whole, or not at all where anything fails."""
        with _reported(self.label), Session(self.engine, expire_on_commit=False) as session, session.begin():
            yield session

    def close(self) -> None:
        """Let go of the connections."""
        self.engine.dispose()


def open_store(url: str | None = None, *, migrate: bool = True) -> Store:
    """Open the store at an SQLAlchemy address, else at the one that the settings name; an absent file is made.

    `migrate` brings an older store up to date; without it an older store is refused. Raises StoreError where it cannot
    be reached, is damaged, is another program's, or was made by a newer version.
    """
    engine = make_engine(url or read_settings().database_url)
    label = engine.url.render_as_string(hide_password=True)
    try:
        with _reported(label):
            check_file(engine.url)
            if migrate:
                upgrade(engine)
            check_version(engine)
    except StoreError:
        engine.dispose()
        raise
    return Store(engine)


def make_engine(url: str) -> Engine:
    """The engine of an address, with the transactions that the store relies on."""
    address = _read_url(url)
    try:
        engine = create_engine(address, **_options(address))
    except (NoSuchModuleError, ModuleNotFoundError) as error:
        raise StoreError(f"There is no driver for the database of {_label(address)}.", value=url) from error
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _connect_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    elif engine.dialect.name == "postgresql":
        event.listen(engine, "begin", _begin_postgres)
    return engine


def _read_url(url: str) -> URL:
    try:
        address = make_url(url)
    except ArgumentError as error:
        remedy = "Write sqlite:///PATH or postgresql://USER@HOST/NAME."
        raise StoreError("The address of the store cannot be read.", value=url, remedy=remedy) from error
    if address.drivername in POSTGRES_NAMES:
        return address.set(drivername="postgresql+psycopg")
    if address.get_backend_name() == "sqlite" and address.database:
        return address.set(database=_prepared(Path(address.database)))
    return address


def _prepared(path: Path) -> str:
    """The file's path, in a folder that exists."""
    if str(path) == ":memory:":
        return str(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(f"The folder {path.parent} of the store cannot be made.", value=path) from error
    return str(path)


def _options(address: URL) -> dict[str, Any]:
    if address.get_backend_name() == "sqlite":
        in_memory = address.database in {None, "", ":memory:"}
        return {"poolclass": StaticPool, "connect_args": {"check_same_thread": False}} if in_memory else {}
    return {"pool_pre_ping": True}


def _connect_sqlite(connection: Any, _record: object) -> None:
    # The driver must not begin transactions by itself: it starts none for SELECT, so that a read would lie outside.
    connection.isolation_level = None
    connection.execute(f"pragma busy_timeout={BUSY_MILLISECONDS}")
    _write_ahead(connection)


def _write_ahead(connection: Any) -> None:
    """SQLite does not wait by itself where two that open a new file both change its journal's mode."""
    end = time.monotonic() + BUSY_MILLISECONDS / 1000
    while True:
        try:
            connection.execute("pragma journal_mode=wal")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > end:
                raise
            time.sleep(0.02)


def _begin_sqlite(connection: Connection) -> None:
    readonly = _is_readonly(connection)
    # A table that is rebuilt is dropped on the way, which must not take along the rows that point to it.
    rebuilding = connection.get_execution_options().get("rebuilding")
    connection.exec_driver_sql(f"pragma foreign_keys={'off' if rebuilding else 'on'}")
    connection.exec_driver_sql(f"pragma query_only={'on' if readonly else 'off'}")
    connection.exec_driver_sql("BEGIN" if readonly else "BEGIN IMMEDIATE")


def _begin_postgres(connection: Connection) -> None:
    if _is_readonly(connection):
        connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
    else:
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({WRITER_LOCK})")


def _is_readonly(connection: Connection) -> bool:
    return bool(connection.get_execution_options().get("readonly"))


def _label(address: URL) -> str:
    return address.render_as_string(hide_password=True)


@contextmanager
def _reported(label: str) -> Iterator[None]:
    """Say in one sentence that the database failed; a broken rule of the data is no failure of the database."""
    try:
        yield
    except OperationalError as error:
        problem = str(error.orig).strip().splitlines()[0]
        raise StoreError(f"The store {label} does not answer: {problem}.", value=label) from error
    except DatabaseError as error:
        if type(error) is not DatabaseError:
            raise
        raise StoreError(f"{label} is no store: {error.orig}.", value=label) from error
