"""Meetings have a profile and a reason for their revision; versions keep the Word document."""

import sqlalchemy as sa
from alembic import op

from kesbang_desktop.store.column_types import Id

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    with op.batch_alter_table("meeting", recreate="auto") as table:
        table.add_column(sa.Column("profile_id", Id(), nullable=True))
        table.add_column(
            sa.Column("revision_reason", sa.String(), nullable=False, server_default="")
        )
        table.create_foreign_key(
            op.f("fk_meeting_profile_id"),
            "office_profile",
            ["profile_id"],
            ["id"],
            ondelete="SET NULL",
        )
    with op.batch_alter_table("version", recreate="auto") as table:
        table.add_column(
            sa.Column("document", sa.String(length=64), nullable=False, server_default="")
        )
    # New rows name their values, as everywhere.
    with op.batch_alter_table("meeting", recreate="auto") as table:
        table.alter_column("revision_reason", server_default=None)
    with op.batch_alter_table("version", recreate="auto") as table:
        table.alter_column("document", server_default=None)
