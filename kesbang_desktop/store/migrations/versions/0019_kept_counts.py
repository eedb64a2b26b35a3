"""Lists are counted ahead, and read by indexes in every grouping."""

import sqlalchemy as sa
from alembic import op

from kesbang_desktop.store.column_types import Id

revision = "0019"
down_revision = "0018"

_ACTIONS = (
    ("listed", "is_open", "responsible_id", "due_order", "entry_id", "status"),
    ("listed", "is_open", "series_id", "due_order", "entry_id", "status"),
    ("listed", "is_open", "origin_date", "entry_id", "status"),
    ("meeting_id", "origin_date"),
)
_SPEAKERS = ("speaker_person_id", "speaker_organization_id")


def upgrade() -> None:
    # What stands in it is counted when all scripts are through.
    op.create_table(
        "tally",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("day", sa.String(), nullable=False),
        sa.Column("of_id", Id(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint(
            *("kind", "status", "day", "of_id", "title"), name=op.f("pk_tally")
        ),
        sqlite_with_rowid=False,
    )
    for columns in _ACTIONS:
        name = "_".join(("ix_action_item", *columns))
        op.create_index(op.f(name), "action_item", [*columns])
    op.create_index(
        "ix_meeting_unfinished",
        "meeting",
        ["binned_at", "date", "started_at", "id"],
        sqlite_where=sa.text("status <> 'final'"),
        postgresql_where=sa.text("status <> 'final'"),
    )
    op.create_index(
        "ix_entry_removed",
        "entry",
        ["id"],
        sqlite_where=sa.text("removed IS 1"),
        postgresql_where=sa.text("removed"),
    )
    for name in _SPEAKERS:
        where = sa.text(f"{name} IS NOT NULL")
        op.create_index(
            f"ix_entry_{name}", "entry", [name], sqlite_where=where, postgresql_where=where
        )
