"""Follow-ups over many meetings: history, carried lines, obligations and problems."""

import datetime as dt

import sqlalchemy as sa
from alembic import op

from kesbang_desktop.store.column_types import Id, Moment

revision = "0004"
down_revision = "0003"

# What the list of follow-ups sorts and counts by, worked out from what each file holds.
_FILL = """
UPDATE action_item SET
    is_open = status IN ('open', 'in_progress'),
    due_order = coalesce(due, '9999-12-31'),
    listed = EXISTS (
        SELECT 1 FROM entry JOIN meeting ON meeting.id = entry.meeting_id
        WHERE entry.id = action_item.entry_id AND entry.kind = 'action'
            AND NOT entry.removed AND meeting.binned_at IS NULL
    ),
    organization_id = (
        SELECT coalesce(action_owner.organization_id, person.organization_id)
        FROM action_owner LEFT JOIN person ON person.id = action_owner.person_id
        WHERE action_owner.entry_id = action_item.entry_id AND action_owner.ordinal = 0
    )
"""


def upgrade() -> None:
    _create_obligations()
    with op.batch_alter_table("entry", recreate="always") as table:
        table.alter_column("meeting_id", existing_type=Id(), nullable=True)
    _extend_action_item()
    _create_action_change()
    _create_carried_line()
    _create_issues()


def _link(column: str, target: str, name: str, on_delete: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [target], op.f(name), ondelete=on_delete)


def _text(name: str) -> "sa.Column[str]":
    return sa.Column(name, sa.String(), nullable=False)


def _create_obligations() -> None:
    op.create_table(
        "obligation",
        sa.Column("id", Id(), nullable=False),
        _text("text"),
        _text("every"),
        sa.Column("first_due", sa.Date(), nullable=False),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_obligation")),
    )
    op.create_table(
        "obligation_owner",
        sa.Column("obligation_id", Id(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("person_id", Id(), nullable=True),
        sa.Column("organization_id", Id(), nullable=True),
        sa.CheckConstraint(
            "(person_id IS NULL) <> (organization_id IS NULL)",
            name=op.f("ck_obligation_owner_one_owner"),
        ),
        _link("obligation_id", "obligation.id", "fk_obligation_owner_obligation_id", "CASCADE"),
        _link("person_id", "person.id", "fk_obligation_owner_person_id", "RESTRICT"),
        _link(
            "organization_id", "organization.id", "fk_obligation_owner_organization_id", "RESTRICT"
        ),
        sa.PrimaryKeyConstraint("obligation_id", "ordinal", name=op.f("pk_obligation_owner")),
    )
    for column in ("person_id", "organization_id"):
        op.create_index(op.f(f"ix_obligation_owner_{column}"), "obligation_owner", [column])


def _extend_action_item() -> None:
    with op.batch_alter_table("action_item", recreate="always") as table:
        table.drop_index(op.f("ix_action_item_status_due"))
        table.drop_index(op.f("ix_action_item_due"))
        table.add_column(sa.Column("origin_title", sa.String(), nullable=False, server_default=""))
        table.add_column(sa.Column("origin_date", sa.Date(), nullable=True))
        table.add_column(sa.Column("obligation_id", Id(), nullable=True))
        table.add_column(sa.Column("obligation_due", sa.Date(), nullable=True))
        table.add_column(sa.Column("listed", sa.Boolean(), nullable=False, server_default="0"))
        table.add_column(sa.Column("is_open", sa.Boolean(), nullable=False, server_default="1"))
        table.add_column(
            sa.Column("due_order", sa.Date(), nullable=False, server_default=str(dt.date.max))
        )
        table.add_column(sa.Column("organization_id", Id(), nullable=True))
        for target in ("obligation", "organization"):
            name, column = f"fk_action_item_{target}_id", f"{target}_id"
            table.create_foreign_key(op.f(name), target, [column], ["id"], ondelete="SET NULL")
    op.execute(_FILL)
    with op.batch_alter_table("action_item", recreate="always") as table:
        for column in ("origin_title", "listed", "is_open", "due_order"):
            table.alter_column(column, server_default=None)
    for columns in (
        ("listed", "is_open", "due_order", "entry_id"),
        ("listed", "is_open", "organization_id", "due_order", "entry_id"),
        ("obligation_id", "obligation_due"),
    ):
        op.create_index(
            op.f(f"ix_action_item_{'_'.join(columns)}"),
            "action_item",
            list(columns),
            unique="obligation_due" in columns,
        )


def _create_action_change() -> None:
    op.create_table(
        "action_change",
        sa.Column("id", Id(), nullable=False),
        sa.Column("entry_id", Id(), nullable=False),
        sa.Column("changed_at", Moment(), nullable=False),
        *(_text(name) for name in ("field", "before", "after", "author")),
        _link("entry_id", "action_item.entry_id", "fk_action_change_entry_id", "CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_action_change")),
    )
    op.create_index(
        op.f("ix_action_change_entry_id_changed_at"), "action_change", ["entry_id", "changed_at"]
    )


def _create_carried_line() -> None:
    op.create_table(
        "carried_line",
        sa.Column("entry_id", Id(), nullable=False),
        sa.Column("source_id", Id(), nullable=False),
        sa.Column("meeting_id", Id(), nullable=False),
        _link("entry_id", "entry.id", "fk_carried_line_entry_id", "CASCADE"),
        _link("source_id", "entry.id", "fk_carried_line_source_id", "CASCADE"),
        _link("meeting_id", "meeting.id", "fk_carried_line_meeting_id", "CASCADE"),
        sa.PrimaryKeyConstraint("entry_id", name=op.f("pk_carried_line")),
    )
    for column in ("source_id", "meeting_id"):
        op.create_index(op.f(f"ix_carried_line_{column}"), "carried_line", [column])


def _create_issues() -> None:
    op.create_table(
        "issue",
        sa.Column("entry_id", Id(), nullable=False),
        _text("region"),
        sa.Column("is_solved", sa.Boolean(), nullable=False),
        _link("entry_id", "entry.id", "fk_issue_entry_id", "CASCADE"),
        sa.PrimaryKeyConstraint("entry_id", name=op.f("pk_issue")),
    )
    op.create_table(
        "issue_note",
        sa.Column("id", Id(), nullable=False),
        sa.Column("entry_id", Id(), nullable=False),
        sa.Column("noted_at", Moment(), nullable=False),
        _text("text"),
        _text("author"),
        sa.Column("solves", sa.Boolean(), nullable=True),
        _link("entry_id", "issue.entry_id", "fk_issue_note_entry_id", "CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issue_note")),
    )
    op.create_index(op.f("ix_issue_note_entry_id_noted_at"), "issue_note", ["entry_id", "noted_at"])
