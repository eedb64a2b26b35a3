"""Follow-ups over many meetings: history, carried lines, obligations and problems."""

import datetime as dt
from typing import Any

import sqlalchemy as sa
from alembic import op

from kesbang_desktop.store.column_types import Id, Moment

revision = "0004"
down_revision = "0003"

_REQUIRED: tuple[tuple[str, Any, str], ...] = (
    ("origin_title", sa.String(), ""),
    ("region", sa.String(), ""),
    ("search_text", sa.String(), ""),
    ("listed", sa.Boolean(), "0"),
    ("is_open", sa.Boolean(), "1"),
    ("due_order", sa.Date(), str(dt.date.max)),
)
_TARGETS = {f"{name}_id": name for name in ("obligation", "meeting", "series", "organization")}


def upgrade() -> None:
    _create_obligations()
    with op.batch_alter_table("entry", recreate="auto") as table:
        table.alter_column("meeting_id", existing_type=Id(), nullable=True)
    with op.batch_alter_table("attachment", recreate="auto") as table:
        table.alter_column("meeting_id", existing_type=Id(), nullable=True)
    _extend_action_item()
    _create_action_change()
    _create_noted_actions()
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
    _create_owners("obligation_owner", "obligation_id", "obligation.id")


def _create_owners(table: str, owned: str, target: str) -> None:
    op.create_table(
        table,
        sa.Column(owned, Id(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("person_id", Id(), nullable=True),
        sa.Column("organization_id", Id(), nullable=True),
        sa.CheckConstraint(
            "(person_id IS NULL) <> (organization_id IS NULL)", name=op.f(f"ck_{table}_one_owner")
        ),
        _link(owned, target, f"fk_{table}_{owned}", "CASCADE"),
        _link("person_id", "person.id", f"fk_{table}_person_id", "RESTRICT"),
        _link("organization_id", "organization.id", f"fk_{table}_organization_id", "RESTRICT"),
        sa.PrimaryKeyConstraint(owned, "ordinal", name=op.f(f"pk_{table}")),
    )
    for column in ("person_id", "organization_id"):
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column])


def _extend_action_item() -> None:
    """What repeats other columns is worked out when all scripts are through."""
    with op.batch_alter_table("action_item", recreate="auto") as table:
        table.drop_index(op.f("ix_action_item_status_due"))
        table.drop_index(op.f("ix_action_item_due"))
        for name in (*_TARGETS, "responsible_id"):
            table.add_column(sa.Column(name, Id(), nullable=True))
        for name in ("obligation_due", "origin_date", "closed_on"):
            table.add_column(sa.Column(name, sa.Date(), nullable=True))
        for name, kind, default in _REQUIRED:
            table.add_column(sa.Column(name, kind, nullable=False, server_default=default))
        for column, target in _TARGETS.items():
            name = op.f(f"fk_action_item_{column}")
            table.create_foreign_key(name, target, [column], ["id"], ondelete="SET NULL")
    with op.batch_alter_table("action_item", recreate="auto") as table:
        for name, _, _ in _REQUIRED:
            table.alter_column(name, server_default=None)
    for columns in (
        ("listed", "is_open", "due_order", "entry_id", "status"),
        ("listed", "is_open", "organization_id", "due_order", "entry_id", "status"),
        ("obligation_id", "obligation_due"),
    ):
        op.create_index(
            op.f(f"ix_action_item_{'_'.join(columns)}"),
            "action_item",
            list(columns),
            unique="obligation_due" in columns,
        )


def _create_noted_actions() -> None:
    op.create_table(
        "noted_action",
        sa.Column("entry_id", Id(), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("ongoing", sa.Boolean(), nullable=False),
        _text("priority"),
        _link("entry_id", "action_item.entry_id", "fk_noted_action_entry_id", "CASCADE"),
        sa.PrimaryKeyConstraint("entry_id", name=op.f("pk_noted_action")),
    )
    _create_owners("noted_owner", "entry_id", "noted_action.entry_id")


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
