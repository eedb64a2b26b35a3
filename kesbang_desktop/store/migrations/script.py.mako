"""${message}"""

import sqlalchemy as sa
from alembic import op

from kesbang_desktop.store.column_types import Id, Moment, OrderKey

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}


def upgrade() -> None:
    ${upgrades if upgrades else "pass"}
