"""Looking at an SQLite file before it is opened for work."""

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy.engine import URL

from tracker.errors import StoreError
from tracker.store.migrate import VERSION_TABLE


def check_file(address: URL) -> None:
    """Raise StoreError where the file is damaged or another program's. It is only read: not even its mode changes."""
    file = Path(address.database or ":memory:")
    if address.get_backend_name() != "sqlite" or not file.is_file() or not file.stat().st_size:
        return
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            answer = connection.execute("pragma quick_check(1)").fetchone()[0]
            tables = {name for (name,) in connection.execute("select name from sqlite_master where type = 'table'")}
    except sqlite3.OperationalError as error:
        raise StoreError(f"The store {file} cannot be opened: {error}.", value=str(file)) from error
    except sqlite3.DatabaseError as error:
        raise StoreError(f"{file} is no store: {error}.", value=str(file)) from error
    if answer != "ok":
        raise StoreError(f"The store {file} is damaged.", value=answer, remedy="Restore it from a backup.")
    if tables and VERSION_TABLE not in tables:
        problem = f"The database holds another program's tables ({', '.join(sorted(tables)[:3])})."
        raise StoreError(problem, value=sorted(tables), remedy="Give another address.")
