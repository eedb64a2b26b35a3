"""Copies that earlier programs made: ``notula-2024-03-21.sqlite``, a data file each.

They hold no attachments; those lie where they were.
"""

import re
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from kesbang_desktop.domain.way_back import OldCopy
from kesbang_desktop.store.connecting import connect
from kesbang_desktop.store.copies.data_check import count_all, is_sound
from kesbang_desktop.store.data_folder import OLD_COPIES

_DAY = re.compile(r"notula-(\d{4}-\d\d-\d\d)\.sqlite")


def list_old_copies(place: Path) -> list[OldCopy]:
    """Open and check each old copy in ``place``; return the sound ones, newest first.

    This reads every page of them. Raises OSError.
    """
    found = []
    for path in place.glob(OLD_COPIES):
        with closing(open_unchanged(path)) as connection:
            if is_sound(connection):
                found.append(OldCopy(path.name, _made_at(path), count_all(connection)))
    return sorted(found, key=lambda one: one.made_at, reverse=True)


def open_unchanged(path: Path) -> sqlite3.Connection:
    """Open a data file that nobody writes, and leave nothing beside it."""
    return connect(path, "mode=ro&immutable=1")


def _made_at(path: Path) -> datetime:
    changed = datetime.fromtimestamp(path.stat().st_mtime).replace(microsecond=0)
    named = _DAY.fullmatch(path.name)
    if not named:
        return changed
    try:
        return datetime.combine(datetime.fromisoformat(named[1]).date(), changed.time())
    except ValueError:
        return changed
