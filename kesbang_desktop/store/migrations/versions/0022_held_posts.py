"""More is known of people and agencies, and who held which post before."""

import sqlalchemy as sa
from alembic import op

from kesbang_desktop.store.column_types import Id

revision = "0022"
down_revision = "0021"

_COLUMNS = {
    "organization": ("aliases", "phone", "email", "remarks"),
    "person": ("region", "remarks"),
}


def upgrade() -> None:
    op.add_column("person", sa.Column("anonymised_on", sa.Date(), nullable=True))
    for table, names in _COLUMNS.items():
        for name in names:
            op.add_column(table, sa.Column(name, sa.String(), nullable=True))
            op.execute(f"UPDATE {table} SET {name} = ''")
        with op.batch_alter_table(table, recreate="auto") as batch:
            for name in names:
                batch.alter_column(name, existing_type=sa.String(), nullable=False)
    op.create_table(
        "held_post",
        sa.Column("id", Id(), nullable=False),
        sa.Column("person_id", Id(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("position", sa.String(), nullable=False),
        sa.Column("organization", sa.String(), nullable=False),
        sa.Column("began_on", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], op.f("fk_held_post_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_held_post")),
    )
    op.create_index(op.f("ix_held_post_person_id"), "held_post", ["person_id"])
