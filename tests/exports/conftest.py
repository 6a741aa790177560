"""The stores that these tests run on."""

from tests.store.databases import (
    empty_postgres,
    empty_url,
    postgres_store_url,
    postgres_url,
    sqlite_template,
    store,
)

__all__ = ["empty_postgres", "empty_url", "postgres_store_url", "postgres_url", "sqlite_template", "store"]
