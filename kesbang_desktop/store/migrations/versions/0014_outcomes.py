"""A decision can say how it was taken."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    op.add_column("entry", sa.Column("outcome", sa.String(), nullable=True))
    op.execute("UPDATE entry SET outcome = ''")
    with op.batch_alter_table("entry", recreate="auto") as table:
        table.alter_column("outcome", existing_type=sa.String(), nullable=False)
