"""Agenda items have a planned length."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("entry", sa.Column("planned_minutes", sa.Integer(), nullable=True))
