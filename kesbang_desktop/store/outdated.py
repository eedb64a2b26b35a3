"""Whether a data file is of an earlier program, asked without the libraries of the database."""

import sqlite3
from contextlib import closing
from pathlib import Path

from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.store.connecting import connect
from kesbang_desktop.store.revisions import LATEST_REVISION, REVISIONS


def is_outdated(path: Path) -> bool:
    """Tell whether opening the file at ``path`` upgrades it; False where that cannot be read."""
    try:
        with closing(connect(path, "mode=ro")) as connection:
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except (KnownError, sqlite3.Error, OSError, UnicodeDecodeError):
        return False
    return row is not None and row[0] != LATEST_REVISION and row[0] in REVISIONS
