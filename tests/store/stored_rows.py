"""What a data file says, for comparing it before and after."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import text

from kesbang_desktop.store.office_database import OfficeDatabase

# The mark that counts writes and the digests of rows follow from the rows; they say nothing.
_DERIVED = re.compile(r"\bdata_mark\b|\brow_digest\b")


def stored_rows(path: Path) -> list[str]:
    """Return every statement that makes the data file ``path`` anew, derived rows left out."""
    with closing(sqlite3.connect(path)) as connection:
        return [line for line in connection.iterdump() if not _DERIVED.search(line)]


def count_rows(database: OfficeDatabase, table: str) -> int:
    """Return how many rows a table has, on either engine."""
    with database.reading() as session:
        return int(session.execute(text(f"SELECT count(*) FROM {table}")).scalar_one())
