"""Which notes became which meeting."""

import sqlalchemy as sa
from alembic import op

from kesbang_desktop.store.column_types import Id, Moment

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_table(
        "notes_import",
        sa.Column("meeting_id", Id(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("imported_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["meeting.id"],
            op.f("fk_notes_import_meeting_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("meeting_id", name=op.f("pk_notes_import")),
    )
    op.create_index(op.f("ix_notes_import_digest"), "notes_import", ["digest"])
