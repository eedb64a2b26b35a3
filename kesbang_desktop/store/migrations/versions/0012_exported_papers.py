"""Papers as they were exported, so that a corrected copy can be compared with what was printed."""

import sqlalchemy as sa
from alembic import op

from kesbang_desktop.store.column_types import Id, Moment

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    op.create_table(
        "exported_paper",
        sa.Column("meeting_id", Id(), nullable=False),
        sa.Column("sealed", sa.String(length=64), nullable=False),
        sa.Column("paper", sa.String(), nullable=False),
        sa.Column("exported_at", Moment(), nullable=False),
        sa.Column("lines", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["meeting.id"],
            op.f("fk_exported_paper_meeting_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("sealed", name=op.f("pk_exported_paper")),
    )
    op.create_index(op.f("ix_exported_paper_meeting_id"), "exported_paper", ["meeting_id"])
