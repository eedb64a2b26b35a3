"""A line of the minutes can be given to nobody."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.add_column("entry", sa.Column("unattributed", sa.Boolean(), nullable=True))
    entry = sa.table("entry", sa.column("unattributed", sa.Boolean()))
    op.execute(entry.update().values(unattributed=False))
    with op.batch_alter_table("entry", recreate="auto") as table:
        table.alter_column("unattributed", existing_type=sa.Boolean(), nullable=False)
