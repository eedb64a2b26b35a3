"""Who was asked to correct a copy of the minutes, and which minutes a meeting ratifies."""

import sqlalchemy as sa
from alembic import op

from kesbang_desktop.store.column_types import Id

revision = "0021"
down_revision = "0020"


def upgrade() -> None:
    op.add_column("proof", sa.Column("due", sa.Date(), nullable=True))
    op.add_column("proof", sa.Column("answer", sa.String(), nullable=True))
    op.add_column("proof", sa.Column("about_id", Id(), nullable=True))
    op.execute("UPDATE proof SET answer = ''")
    with op.batch_alter_table("proof", recreate="auto") as batch:
        batch.alter_column("answer", existing_type=sa.String(), nullable=False)
    op.create_index(op.f("ix_proof_about_id"), "proof", ["about_id"])
