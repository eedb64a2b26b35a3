"""Reports are kept as minutes are, with their fields, the conditions of regions and sources."""

import sqlalchemy as sa
from alembic import op

from kesbang_desktop.store.column_types import Id

revision = "0024"
down_revision = "0023"


def upgrade() -> None:
    # With a default no row has to be written anew.
    _add_text("meeting", "kind", "'meeting'")
    _add_text("meeting", "region", "''")
    op.add_column("meeting", sa.Column("until", sa.Date(), nullable=True))
    _add_text("entry", "field", "''")
    _add_text("attachment", "field", "''")
    op.create_table(
        "region_condition",
        sa.Column("id", Id(), nullable=False),
        sa.Column("region", sa.String(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("safety", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_region_condition")),
    )
    op.create_index(
        op.f("ix_region_condition_region_since"), "region_condition", ["region", "since"]
    )
    op.create_table(
        "report_source",
        sa.Column("entry_id", Id(), nullable=False),
        sa.Column("source_id", Id(), nullable=True),
        sa.Column("meeting_id", Id(), nullable=True),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["entry.id"], op.f("fk_report_source_entry_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["source_id"], ["entry.id"], op.f("fk_report_source_source_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], op.f("fk_report_source_meeting_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("entry_id", name=op.f("pk_report_source")),
    )
    for column in ("source_id", "meeting_id"):
        op.create_index(op.f(f"ix_report_source_{column}"), "report_source", [column])
    _index_by_kind()


def _index_by_kind() -> None:
    listed = ["binned_at", "date", "started_at", "id"]
    op.drop_index("_".join(("ix_meeting", *listed)), "meeting")
    op.drop_index("ix_meeting_unfinished", "meeting")
    listed.append("kind")
    op.create_index(op.f("_".join(("ix_meeting", *listed))), "meeting", listed)
    unfinished = sa.text("status <> 'final'")
    op.create_index(
        "ix_meeting_unfinished",
        "meeting",
        listed,
        sqlite_where=unfinished,
        postgresql_where=unfinished,
    )
    reports = sa.text("kind <> 'meeting'")
    op.create_index(
        "ix_meeting_reports",
        "meeting",
        ["kind", "date", "until"],
        sqlite_where=reports,
        postgresql_where=reports,
    )
    items = sa.text("kind = 'agenda'")
    op.create_index(
        "ix_entry_items",
        "entry",
        ["meeting_id", "order_key"],
        sqlite_where=items,
        postgresql_where=items,
    )


def _add_text(table: str, name: str, default: str) -> None:
    column: sa.Column[str] = sa.Column(
        name, sa.String(), nullable=False, server_default=sa.text(default)
    )
    op.add_column(table, column)
