"""Lines of the minutes can be kept off the wall (jangan tayang)."""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"


def upgrade() -> None:
    # With a default no row has to be written anew.
    shown: sa.Column[bool] = sa.Column(
        "withheld", sa.Boolean(), nullable=False, server_default=sa.false()
    )
    op.add_column("entry", shown)
