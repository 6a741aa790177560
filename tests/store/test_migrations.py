"""The migrations make the tables that the models describe."""

from concurrent.futures import ThreadPoolExecutor
from importlib.resources import files

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect

from tests.store.samples import AT, DOCUMENT, DRAFTS
from tracker.store import ingest, open_store
from tracker.store.engine import make_engine
from tracker.store.migrate import VERSION_TABLE, current, downgrade, newest, upgrade
from tracker.store.models import Table


def test_models_and_migrations_agree(empty_url: str) -> None:
    """Alembic finds nothing to add to, or to take from, what the migrations made."""
    opened = open_store(empty_url)
    options = {"version_table": VERSION_TABLE, "compare_type": True, "target_metadata": Table.metadata}
    with opened.engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection, opts=options), Table.metadata) == []
        assert current(connection) == newest()
    opened.close()


def test_down_and_up_again(empty_url: str) -> None:
    """Down to nothing leaves no table, also where there are events; up again makes a store that works."""
    opened = open_store(empty_url)
    with opened.write() as session:
        ingest(DOCUMENT, DRAFTS, session=session, at=AT)
    downgrade(opened.engine, "base")
    assert set(inspect(opened.engine).get_table_names()) == {VERSION_TABLE}
    upgrade(opened.engine)
    with opened.write() as session:
        assert len(ingest(DOCUMENT, DRAFTS, session=session, at=AT).new) == 5
    opened.close()


def test_two_that_open_a_new_store_at_once(empty_url: str) -> None:
    """One migrates, the other waits and finds it done."""
    with ThreadPoolExecutor(2) as pool:
        for opened in pool.map(open_store, [empty_url] * 2):
            opened.close()


def test_migrations_are_in_the_package() -> None:
    """They are found where the package is installed, not in the folder of the project."""
    folder = files("tracker.store") / "migrations"
    assert (folder / "env.py").is_file()
    assert any(item.name.endswith(".py") for item in (folder / "versions").iterdir())


def test_a_migration_sees_no_references_while_it_rebuilds(empty_url: str) -> None:
    """SQLite's tables are dropped when they are rebuilt; that must not take along what points to them."""
    engine = make_engine(empty_url)
    upgrade(engine)
    if engine.dialect.name == "sqlite":
        with engine.execution_options(rebuilding=True).begin() as connection:
            assert connection.exec_driver_sql("pragma foreign_keys").scalar() == 0
        with engine.begin() as connection:
            assert connection.exec_driver_sql("pragma foreign_keys").scalar() == 1
    engine.dispose()
