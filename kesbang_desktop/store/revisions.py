"""Which schema revisions this program knows, oldest first.

Kept apart from the migration scripts so that starting up need not import Alembic.
"""

REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009")
LATEST_REVISION = REVISIONS[-1]
