"""The chair's approval of the minutes, and who received them."""

import sqlalchemy as sa
from alembic import op

from kesbang_desktop.store.column_types import Id, OrderKey

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    op.create_table(
        "proof",
        sa.Column("id", Id(), nullable=False),
        sa.Column("meeting_id", Id(), nullable=False),
        sa.Column("order_key", OrderKey(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("way", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], op.f("fk_proof_meeting_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proof")),
    )
    op.create_index(op.f("ix_proof_meeting_id_order_key"), "proof", ["meeting_id", "order_key"])
