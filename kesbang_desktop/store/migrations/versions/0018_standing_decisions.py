"""Decisions say when they are looked at again, and which of them another has replaced."""

import sqlalchemy as sa
from alembic import op

from kesbang_desktop.store.column_types import Id

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    op.add_column("entry", sa.Column("review_on", sa.Date(), nullable=True))
    op.create_index(
        "ix_entry_review_on",
        "entry",
        ["review_on"],
        sqlite_where=sa.text("review_on IS NOT NULL"),
        postgresql_where=sa.text("review_on IS NOT NULL"),
    )
    op.create_table(
        "decision_standing",
        sa.Column("entry_id", Id(), nullable=False),
        sa.Column("is_review_moved", sa.Boolean(), nullable=False),
        sa.Column("review_on", sa.Date(), nullable=True),
        sa.Column("reviewed_on", sa.Date(), nullable=True),
        sa.Column("replaced_by", Id(), nullable=True),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["entry.id"], op.f("fk_decision_standing_entry_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["replaced_by"],
            ["entry.id"],
            op.f("fk_decision_standing_replaced_by"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("entry_id", name=op.f("pk_decision_standing")),
    )
    for column in ("review_on", "replaced_by"):
        name = op.f(f"ix_decision_standing_{column}")
        op.create_index(name, "decision_standing", [column])
