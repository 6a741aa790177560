"""Alembic's entry: runs the migrations on the connection that the caller has begun."""

from alembic import context

from tracker.store.migrate import VERSION_TABLE
from tracker.store.models import Table

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=Table.metadata,
    version_table=VERSION_TABLE,
    transactional_ddl=True,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
