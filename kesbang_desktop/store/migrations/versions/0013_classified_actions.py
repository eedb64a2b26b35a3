"""An action knows how secret its meeting is, also once that is gone."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    op.add_column("action_item", sa.Column("origin_classification", sa.String(), nullable=True))
    # Those of meetings that are there are worked out when all scripts are through.
    op.execute("UPDATE action_item SET origin_classification = 'normal'")
    with op.batch_alter_table("action_item", recreate="auto") as table:
        table.alter_column("origin_classification", existing_type=sa.String(), nullable=False)
