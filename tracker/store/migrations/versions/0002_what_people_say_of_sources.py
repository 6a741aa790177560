"""What a person stated about a document, and documents of which only quoted words are known."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add both columns; nobody has stated anything yet, and every text is whole."""
    with op.batch_alter_table("source") as table:
        table.add_column(sa.Column("stated", sa.JSON(), nullable=False, server_default="[]"))
        table.add_column(sa.Column("is_partial", sa.Boolean(), nullable=False, server_default=sa.false()))


def downgrade() -> None:
    """Forget both."""
    with op.batch_alter_table("source") as table:
        table.drop_column("is_partial")
        table.drop_column("stated")
