"""What calendars were told of events."""

import sqlalchemy as sa
from alembic import op

from kesbang_desktop.store.column_types import Moment

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.create_table(
        "sent_event",
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("changed_at", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_sent_event")),
    )
