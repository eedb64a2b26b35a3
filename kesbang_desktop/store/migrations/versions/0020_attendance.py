"""Who came online or did not come and why, for whom, how many have to, and groups to invite."""

from collections.abc import Mapping

import sqlalchemy as sa
from alembic import op

from kesbang_desktop.store.column_types import Id

revision = "0020"
down_revision = "0019"

_PARTIES = ("person_id", "organization_id")


def upgrade() -> None:
    _add_required("meeting", {"quorum": (sa.String(), "")})
    _add_required(
        "attendance",
        {
            "stand_in_position": (sa.String(), ""),
            "reason": (sa.String(), ""),
            "online": (sa.Boolean(), False),
        },
    )
    op.create_table(
        "invite_group",
        sa.Column("id", Id(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invite_group")),
    )
    op.create_table(
        "invite_group_member",
        sa.Column("group_id", Id(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        *(sa.Column(name, Id(), nullable=True) for name in _PARTIES),
        sa.CheckConstraint(
            "(person_id IS NULL) <> (organization_id IS NULL)",
            name=op.f("ck_invite_group_member_one_owner"),
        ),
        _link("group_id", "invite_group.id", "CASCADE"),
        *(_link(name, f"{name.removesuffix('_id')}.id", "RESTRICT") for name in _PARTIES),
        sa.PrimaryKeyConstraint("group_id", "ordinal", name=op.f("pk_invite_group_member")),
    )
    for name in _PARTIES:
        op.create_index(op.f(f"ix_invite_group_member_{name}"), "invite_group_member", [name])


def _add_required(
    table: str, columns: Mapping[str, tuple[sa.String | sa.Boolean, str | bool]]
) -> None:
    for name, (kind, empty) in columns.items():
        op.add_column(table, sa.Column(name, kind, nullable=True))
        op.execute(sa.table(table, sa.column(name, kind)).update().values({name: empty}))
    with op.batch_alter_table(table, recreate="auto") as batch:
        for name, (kind, _) in columns.items():
            batch.alter_column(name, existing_type=kind, nullable=False)


def _link(column: str, target: str, on_delete: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_invite_group_member_{column}")
    return sa.ForeignKeyConstraint([column], [target], name, ondelete=on_delete)
