"""What of the text of an entry is bold or italic."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    op.add_column("entry", sa.Column("emphasis", sa.String(), nullable=True))
    op.execute("UPDATE entry SET emphasis = ''")
    with op.batch_alter_table("entry", recreate="auto") as table:
        table.alter_column("emphasis", existing_type=sa.String(), nullable=False)
