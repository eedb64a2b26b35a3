"""Copies of the data file, made while it is in use."""

from datetime import date
from pathlib import Path

from kesbang_desktop.store.database import Database
from kesbang_desktop.store.file_copy import copy_database

KEPT_COPIES = 14
_PREFIX = "notula-"
_SUFFIX = ".sqlite"


def backup_database(database: Database, target: Path) -> None:
    """Put a whole copy of the open database at ``target``. Raises DatabaseError.

    It works too when the file itself was removed meanwhile: what is open can still be read.
    """
    with database.raw_connection() as source, database.explained(target):
        copy_database(source, target)


def daily_backup(database: Database, folder: Path, today: date) -> Path | None:
    """Copy the database into ``folder`` once a day and keep the last KEPT_COPIES copies.

    Returns the copy, or None where today's is there already. Raises DatabaseError.
    """
    target = folder / f"{_PREFIX}{today.isoformat()}{_SUFFIX}"
    if target.exists():
        return None
    backup_database(database, target)
    for path, _ in _copies(folder)[:-KEPT_COPIES]:
        path.unlink(missing_ok=True)
    return target


def last_backup(folder: Path) -> date | None:
    """Return the day of the newest daily copy in ``folder``, or None."""
    copies = _copies(folder)
    return copies[-1][1] if copies else None


def _copies(folder: Path) -> list[tuple[Path, date]]:
    """Return the daily copies, oldest first; other files in the folder are left alone."""
    found = []
    for path in folder.glob(f"{_PREFIX}*{_SUFFIX}"):
        try:
            day = date.fromisoformat(path.stem.removeprefix(_PREFIX))
        except ValueError:
            continue
        found.append((path, day))
    return sorted(found, key=lambda one: one[1])
