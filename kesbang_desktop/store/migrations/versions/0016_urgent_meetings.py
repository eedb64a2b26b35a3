"""A meeting can say how soon its letters are to be handled."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    op.add_column("meeting", sa.Column("urgency", sa.String(), nullable=True))
    op.execute("UPDATE meeting SET urgency = ''")
    with op.batch_alter_table("meeting", recreate="auto") as table:
        table.alter_column("urgency", existing_type=sa.String(), nullable=False)
