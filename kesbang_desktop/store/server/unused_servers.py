"""What is left on this computer of servers that it does not use any more."""

import logging
import sqlite3
from collections.abc import Iterable
from pathlib import Path

from sqlalchemy import URL

from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.store.server.network_journal import remove_if_empty
from kesbang_desktop.store.server.station_files import answers_beside, journals_of_others
from kesbang_desktop.store.write_marks import remove_database

_LOG = logging.getLogger(__name__)


def let_go_of_unused(data_dir: Path, used: Iterable[URL]) -> str:
    """Remove it, unless something waits there that no server has: return that as a sentence.

    What another program has open, or cannot be read, stays.
    """
    left = 0
    for path in journals_of_others(data_dir, used):
        try:
            left += remove_if_empty(path)
            if not path.exists():
                remove_database(answers_beside(path))
        except (sqlite3.Error, OSError, DatabaseError):
            _LOG.info("%s is in use, or cannot be read", path.name)
    if not left:
        return ""
    return (
        f"{left} perubahan di komputer ini menunggu server yang tidak dipakai lagi. Pakai alamat "
        "server itu sekali lagi (Pengaturan, Data) supaya terkirim."
    )
