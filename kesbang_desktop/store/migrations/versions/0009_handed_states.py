"""How records stood when they were handed over."""

import sqlalchemy as sa
from alembic import op

from kesbang_desktop.store.column_types import Id

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.create_table(
        "handed_state",
        sa.Column("record_id", Id(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("meeting_id", Id(), nullable=True),
        sa.PrimaryKeyConstraint(
            "record_id", "kind", "ordinal", "digest", name=op.f("pk_handed_state")
        ),
    )
    op.create_index(op.f("ix_handed_state_meeting_id"), "handed_state", ["meeting_id"])
