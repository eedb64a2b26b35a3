"""A meeting may have no date."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    with op.batch_alter_table("meeting", recreate="auto") as table:
        table.alter_column("date", existing_type=sa.Date(), nullable=True)
