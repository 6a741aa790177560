"""Bringing a store's tables up to date."""

from importlib.resources import as_file, files
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, inspect, text

from tracker.errors import StoreError
from tracker.store.models import Table

VERSION_TABLE = "tracker_version"


def upgrade(engine: Engine) -> None:
    """Run the migrations that the store lacks, as one transaction. Raises StoreError as `check_version` does."""
    _migrate(engine, "head", up=True)


def downgrade(engine: Engine, revision: str) -> None:
    """Take migrations back down to a revision ("base": no tables)."""
    _migrate(engine, revision, up=False)


def check_version(engine: Engine) -> None:
    """Raise StoreError where the store was made by a newer version, or needs migrations."""
    with engine.execution_options(readonly=True).connect() as connection:
        _check_known(connection)
        if current(connection) != newest():
            raise StoreError("The store is of an older version.", value=current(connection), remedy="Migrate it first.")


def current(connection: Connection) -> str | None:
    """The revision that a database is at; None before the first."""
    context = MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE})
    return context.get_current_revision()


def newest() -> str | None:
    """The revision that this version of the program needs."""
    return _scripts().get_current_head()


def _migrate(engine: Engine, target: str, *, up: bool) -> None:
    with engine.execution_options(rebuilding=True).begin() as connection:
        _check_known(connection)
        config = _config()
        config.attributes["connection"] = connection
        (command.upgrade if up else command.downgrade)(config, target)
        _check_references(connection)


def _check_known(connection: Connection) -> None:
    revision = current(connection)
    if revision is None:
        _check_empty(connection)
    elif revision not in {script.revision for script in _scripts().walk_revisions()}:
        remedy = "Update Tracker, or open another store."
        raise StoreError("The store was made by a newer version of Tracker.", value=revision, remedy=remedy)


def _check_empty(connection: Connection) -> None:
    """A server's database may hold other tables, as long as none has the name of one of ours."""
    foreign = sorted(set(inspect(connection).get_table_names()) & set(Table.metadata.tables))
    if foreign:
        problem = f"The database holds another program's tables ({', '.join(foreign[:3])})."
        raise StoreError(problem, value=foreign, remedy="Give another address.")


def _check_references(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        broken = connection.execute(text("pragma foreign_key_check")).first()
        if broken is not None:
            raise StoreError("The migration would break references; the store is as it was.", value=tuple(broken))


def _config() -> Config:
    config = Config()
    with as_file(files("tracker.store") / "migrations") as folder:
        config.set_main_option("script_location", str(Path(folder)).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def _scripts() -> ScriptDirectory:
    return ScriptDirectory.from_config(_config())
