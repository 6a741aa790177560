"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make all tables."""
    _source()
    _actor()
    _event()
    _participation()
    _evidence()
    _revision()


def downgrade() -> None:
    """Drop all tables, those that point to others first."""
    for name in ("revision", "evidence", "participation", "event", "actor", "source"):
        op.drop_table(name)


def _source() -> None:
    op.create_table(
        "source",
        sa.Column("title", sa.String()),
        sa.Column("publisher", sa.String()),
        sa.Column("author", sa.String()),
        sa.Column("address", sa.String()),
        sa.Column("published", sa.String()),
        sa.Column("published_words", sa.String(), nullable=False),
        sa.Column("language", sa.String()),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("text_sha256", sa.String(), nullable=False),
        sa.Column("unread", sa.String()),
        sa.Column("published_earliest", sa.BigInteger()),
        sa.Column("published_latest", sa.BigInteger()),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_source"),
        sa.UniqueConstraint("text_sha256", name="uq_source_text_sha256"),
    )


def _actor() -> None:
    op.create_table(
        "actor",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("code", sa.String()),
        sa.Column("country", sa.String()),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("other_names", sa.JSON(), nullable=False),
        sa.Column("valid_from", sa.String()),
        sa.Column("valid_to", sa.String()),
        sa.Column("acts_for", sa.String()),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_actor"),
        sa.UniqueConstraint("key", name="uq_actor_key"),
    )
    op.create_index("ix_actor_code", "actor", ["code"])


def _event() -> None:
    op.create_table(
        "event",
        sa.Column("source_id", sa.String()),
        sa.Column("sentence_start", sa.Integer()),
        sa.Column("sentence_end", sa.Integer()),
        sa.Column("sentence_text", sa.Text()),
        sa.Column("trigger_start", sa.Integer()),
        sa.Column("trigger_end", sa.Integer()),
        sa.Column("trigger_text", sa.String()),
        sa.Column("date", sa.String()),
        sa.Column("date_words", sa.String(), nullable=False),
        sa.Column("earliest", sa.BigInteger()),
        sa.Column("latest", sa.BigInteger()),
        sa.Column("lower", sa.BigInteger()),
        sa.Column("upper", sa.BigInteger()),
        sa.Column("precision", sa.String()),
        sa.Column("vague", sa.Boolean(), nullable=False),
        sa.Column("modifier", sa.String()),
        sa.Column("within", sa.String()),
        sa.Column("is_interval", sa.Boolean(), nullable=False),
        sa.Column("uncertain", sa.Boolean(), nullable=False),
        sa.Column("approximate", sa.Boolean(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("type", sa.String()),
        sa.Column("mode", sa.String()),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("place", sa.String()),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("quad", sa.String()),
        sa.Column("confidence", sa.Float(), nullable=False),
        sa.Column("review", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("edited", sa.Boolean(), nullable=False),
        sa.Column("rules", sa.JSON(), nullable=False),
        sa.Column("reasons", sa.JSON(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name="fk_event_source_id_source"),
        sa.PrimaryKeyConstraint("id", name="pk_event"),
    )
    op.create_index("ix_event_lower_event_upper", "event", ["lower", "upper"])
    op.create_index("ix_event_source_id_event_sentence_start", "event", ["source_id", "sentence_start"])
    op.create_index("ix_event_upper_event_lower", "event", ["upper", "lower"])


def _participation() -> None:
    op.create_table(
        "participation",
        sa.Column("event_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("actor_id", sa.String(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["actor_id"], ["actor.id"], name="fk_participation_actor_id_actor"),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name="fk_participation_event_id_event", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("event_id", "position", name="pk_participation"),
    )
    op.create_index("ix_participation_actor_id", "participation", ["actor_id"])


def _evidence() -> None:
    op.create_table(
        "evidence",
        sa.Column("event_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("source_id", sa.String(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("participation", sa.Integer()),
        sa.Column("rule", sa.String()),
        sa.Column("reason", sa.String()),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name="fk_evidence_event_id_event", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name="fk_evidence_source_id_source"),
        sa.PrimaryKeyConstraint("event_id", "position", name="pk_evidence"),
    )
    op.create_index("ix_evidence_source_id", "evidence", ["source_id"])


def _revision() -> None:
    op.create_table(
        "revision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entity", sa.String(), nullable=False),
        sa.Column("entity_id", sa.String(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("who", sa.String()),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("before", sa.JSON()),
        sa.Column("after", sa.JSON()),
        sa.Column("source_id", sa.String()),
        sa.Column("undoes", sa.Integer()),
        sa.PrimaryKeyConstraint("id", name="pk_revision"),
    )
    op.create_index("ix_revision_entity_revision_entity_id", "revision", ["entity", "entity_id"])
    op.create_index("ix_revision_source_id_revision_action", "revision", ["source_id", "action"])
