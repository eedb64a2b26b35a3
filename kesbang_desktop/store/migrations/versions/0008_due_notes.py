"""What is said beside a due date has a column; text is searched without apostrophes."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

_APOSTROPHES = "'’‘ʼ`´′ʻ"


def upgrade() -> None:
    for name in ("action_item", "noted_action"):
        op.add_column(name, sa.Column("due_note", sa.String(), nullable=True))
        op.execute(f"UPDATE {name} SET due_note = ''")
        with op.batch_alter_table(name, recreate="auto") as table:
            table.alter_column("due_note", existing_type=sa.String(), nullable=False)
    # That of actions is worked out anew when all scripts are through.
    meeting = sa.table("meeting", sa.column("search_text", sa.String()))
    for sign in _APOSTROPHES:
        plain = sa.func.replace(meeting.c.search_text, sign, "")
        op.execute(meeting.update().values(search_text=plain))
